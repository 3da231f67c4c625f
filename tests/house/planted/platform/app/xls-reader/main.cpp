#include <sys/resource.h> // caught
#ifdef _WIN32 // caught
#endif
#if defined(_WIN32) // caught
#endif
int main() { return setrlimit(0, nullptr); } // caught
