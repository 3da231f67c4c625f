#include <sys/stat.h> // caught
#include <unistd.h> // caught
#include <utility>
bool save(File& file)
{
    platform::fsync(file);
    file.flock();
    return ::rename("a", "b") == 0 && fsync(3) == 0; // caught
}
