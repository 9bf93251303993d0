#include "http/message.hpp"

#include "http/ascii.hpp"

namespace careway::http {

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
        if (sameText(key, name)) return value;
    }
    return std::nullopt;
}

} // namespace careway::http
