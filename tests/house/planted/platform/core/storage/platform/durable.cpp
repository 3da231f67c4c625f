#include <fcntl.h>
#include <unistd.h>
int flush(int file) { return ::fsync(file); }
