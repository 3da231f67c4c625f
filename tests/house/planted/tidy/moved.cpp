#include <string>
#include <utility>

std::string twice(std::string text)
{
    std::string taken = std::move(text);
    return taken + text;
}
