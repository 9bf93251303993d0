#include "http/message.hpp"

#include <algorithm>

namespace careway::http {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::optional<std::string_view> find(const Pairs& in, std::string_view name)
{
    for (const auto& [key, value] : in) {
        if (key == name) return value;
    }
    return std::nullopt;
}

std::optional<std::string_view> findHeader(const Pairs& in, std::string_view name)
{
    for (const auto& [key, value] : in) {
        if (sameName(key, name)) return value;
    }
    return std::nullopt;
}

} // namespace careway::http
