#pragma once

#include "core/digest.hpp"
#include "core/id.hpp"
#include "sql/parameter.hpp"

#include <span>
#include <string>
#include <string_view>

namespace careway::sql {

/// What stands in an `IN (...)`: ids as literals, sixteen bytes known to be an id.
[[nodiscard]] inline std::string listOf(std::span<const Id> ids)
{
    std::string out;
    for (const auto& id : ids)
        out += (out.empty() ? "X'" : ", X'") + hex(id.bytes) + '\'';
    return out;
}

/// The same of texts, each bound under a name that begins with `name`.
[[nodiscard]] inline std::string listOf(std::span<const std::string> texts, std::string_view name, Bindings& bound)
{
    std::string out;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto each = std::string(name) + std::to_string(i);
        out += (out.empty() ? ":" : ", :") + each;
        bound.add(std::move(each), texts[i]);
    }
    return out;
}

} // namespace careway::sql
