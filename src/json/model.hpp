#pragma once

#include "core/id.hpp"
#include "core/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a model's header needs to know of JSON, without RapidJSON: rules work on models and must not see it.
namespace rapidjson {
class CrtAllocator;
template <typename> class MemoryPoolAllocator;
template <typename> struct UTF8;
template <typename, typename> class GenericValue;
} // namespace rapidjson

namespace careway::json {

using Value = rapidjson::GenericValue<rapidjson::UTF8<char>, rapidjson::MemoryPoolAllocator<rapidjson::CrtAllocator>>;
class Path;
class Violations;
class Writer;

/// What a merge patch (RFC 7396) says of a member: nothing, that it goes, or what it becomes.
template <typename T> struct Patch {
    bool present = false;
    std::optional<T> value;
    bool operator==(const Patch&) const = default;
};

/// What was given takes the field's place; what was not leaves it as it is.
template <typename T> void put(T& field, const std::optional<T>& given)
{
    if (given) field = *given;
}

template <typename T> void put(std::optional<T>& field, const Patch<T>& given)
{
    if (given.present) field = given.value;
}

/// Chooses an overload by type.
template <typename T> struct As { };

} // namespace careway::json
