#pragma once

#include "core/error.hpp"
#include "json/model.hpp"

#include <rapidjson/document.h>

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace careway::json {

/// Where in the document we are: a chain on the stack, written out only when something is wrong.
class Path {
public:
    Path() = default;
    /// A parameter or a header by its name.
    Path(Violation::Place place, std::string_view name) : member_(name), place_(place) {}
    Path(const Path& parent, std::string_view member) : parent_(&parent), member_(member) {}
    Path(const Path& parent, std::size_t index) : parent_(&parent), index_(index) {}
    /// An RFC 6901 pointer into the body; elsewhere the name, and a pointer into its value.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] Violation::Place place() const { return parent_ ? parent_->place() : place_; }

private:
    static constexpr auto none = std::numeric_limits<std::size_t>::max();
    const Path* parent_ = nullptr;
    std::string_view member_;
    std::size_t index_ = none;
    Violation::Place place_ = Violation::Place::body;
};

/// All that is wrong, a hundred at the most.
class Violations {
public:
    void add(const Path& at, std::string_view code, std::string detail);
    [[nodiscard]] const std::vector<Violation>& all() const { return all_; }
    [[nodiscard]] std::vector<Violation> taken() && { return std::move(all_); }
    [[nodiscard]] bool none() const { return all_.empty(); }

private:
    std::vector<Violation> all_;
};

/// A pattern of the contract, as the generator writes it: between slashes. Matched by RE2, in linear time.
class Pattern {
public:
    explicit Pattern(std::string_view slashed);
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    const void* compiled_;
};

template <std::size_t N>
struct Literal {
    char text[N];
    constexpr Literal(const char (&from)[N])
    {
        for (std::size_t i = 0; i < N; ++i) text[i] = from[i];
    }
};

template <Literal L>
const Pattern* pattern()
{
    static const Pattern compiled{L.text};
    return &compiled;
}

enum class Unknown { refused, ignored };

struct Any {};

struct Text {
    std::size_t minLength = 0;
    std::size_t maxLength = std::numeric_limits<std::size_t>::max();
    const Pattern* pattern = nullptr;
};

template <typename T>
struct Range {
    T minimum = std::numeric_limits<T>::lowest();
    T maximum = std::numeric_limits<T>::max();
};

template <typename Each>
struct Items {
    std::size_t min = 0;
    std::size_t max = std::numeric_limits<std::size_t>::max();
    bool unique = false;
    Each each{};
};

template <typename Each>
struct Entries {
    std::size_t max = std::numeric_limits<std::size_t>::max();
    Each each{};
};

bool checkText(std::string_view text, const Path& at, Violations& found, const Text& rule);
bool checkRange(std::int64_t value, std::int64_t least, std::int64_t most, const Path& at, Violations& found);
bool checkRange(double value, double least, double most, const Path& at, Violations& found);
bool checkCount(std::size_t count, std::size_t least, std::size_t most, const Path& at, Violations& found);
bool checkUnique(const Value& array, const Path& at, Violations& found);
bool checkFormat(bool sound, const Path& at, Violations& found);
void refuseChoice(std::string_view choices, const Path& at, Violations& found);
bool isText(const Value& in, const Path& at, Violations& found);
bool isArray(const Value& in, const Path& at, Violations& found);
bool isObject(const Value& in, const Path& at, Violations& found);
std::optional<std::int64_t> integer(const Value& in, const Path& at, Violations& found);
std::optional<double> number(const Value& in, const Path& at, Violations& found);

inline std::string_view view(const Value& in) { return {in.GetString(), in.GetStringLength()}; }

inline void readAs(const Value& in, const Path& at, Violations& found, std::string& out, const Text& rule)
{
    if (isText(in, at, found) && checkText(view(in), at, found, rule)) out = view(in);
}

inline void read(const Value& in, const Path& at, Violations& found, Id& out)
{
    if (!isText(in, at, found)) return;
    if (const auto id = Id::parse(view(in)); checkFormat(id.has_value(), at, found)) out = *id;
}

inline void read(const Value& in, const Path& at, Violations& found, Date& out)
{
    if (!isText(in, at, found)) return;
    if (const auto date = parseDate(view(in)); checkFormat(date.has_value(), at, found)) out = *date;
}

inline void read(const Value& in, const Path& at, Violations& found, Instant& out)
{
    if (!isText(in, at, found)) return;
    if (const auto instant = parseInstant(view(in)); checkFormat(instant.has_value(), at, found)) out = *instant;
}

inline void readAs(const Value& in, const Path& at, Violations& found, bool& out, Any)
{
    if (in.IsBool()) out = in.GetBool();
    else found.add(at, "type", "must be true or false");
}

template <typename T>
    requires std::is_arithmetic_v<T>
void readAs(const Value& in, const Path& at, Violations& found, T& out, const Range<T>& rule)
{
    if constexpr (std::is_floating_point_v<T>) {
        if (const auto value = number(in, at, found); value && checkRange(*value, rule.minimum, rule.maximum, at, found)) out = *value;
    } else {
        if (const auto value = integer(in, at, found); value && checkRange(*value, rule.minimum, rule.maximum, at, found)) out = static_cast<T>(*value);
    }
}

template <typename T>
    requires std::is_enum_v<T>
void readAs(const Value& in, const Path& at, Violations& found, T& out, Any)
{
    if (!isText(in, at, found)) return;
    if (const auto value = parse(view(in), As<T>{})) out = *value;
    else refuseChoice(choices(As<T>{}), at, found);
}

template <typename T>
    requires std::is_class_v<T>
void readAs(const Value& in, const Path& at, Violations& found, T& out, Any)
{
    read(in, at, found, out);
}

template <typename T, typename Each>
void readAs(const Value& in, const Path& at, Violations& found, std::vector<T>& out, const Items<Each>& rule)
{
    if (!isArray(in, at, found) || !checkCount(in.Size(), rule.min, rule.max, at, found)) return;
    out.resize(in.Size());
    for (rapidjson::SizeType i = 0; i < in.Size(); ++i) readAs(in[i], Path(at, i), found, out[i], rule.each);
    if (rule.unique) checkUnique(in, at, found);
}

template <typename T, typename Each>
void readAs(const Value& in, const Path& at, Violations& found, std::map<std::string, T>& out, const Entries<Each>& rule)
{
    if (!isObject(in, at, found) || !checkCount(in.MemberCount(), 0, rule.max, at, found)) return;
    for (const auto& entry : in.GetObject()) {
        const Path here(at, view(entry.name));
        const auto [place, fresh] = out.try_emplace(std::string(view(entry.name)));
        if (!fresh) found.add(here, "duplicate", "is given twice");
        readAs(entry.value, here, found, place->second, rule.each);
    }
}

/// Sorts the members of a JSON object into the slots that its model knows.
class Slots {
public:
    Slots(const Value& in, const Path& at, Violations& found, std::span<const std::string_view> names, std::span<const Value*> slots, Unknown unknown);
    void atLeast(std::size_t count) const;

protected:
    const Value* take(bool required, std::string_view& name);
    const Path& at_;
    Violations& found_;

private:
    std::span<const std::string_view> names_;
    std::span<const Value*> slots_;
    std::size_t next_ = 0;
    bool object_;
};

// A base, so that it is there before Slots fills it.
template <std::size_t N>
struct SlotStore {
    std::array<std::string_view, N> names;
    std::array<const Value*, N> slots{};
};

template <std::size_t N>
class Object : SlotStore<N>, Slots {
public:
    Object(const Value& in, const Path& at, Violations& found, const std::array<std::string_view, N>& known, Unknown unknown)
        : SlotStore<N>{known}, Slots(in, at, found, this->names, this->slots, unknown)
    {
    }

    using Slots::atLeast;

    template <typename T, typename Rule>
    void required(T& out, const Rule& rule)
    {
        std::string_view name;
        if (const auto* value = take(true, name)) readAs(*value, Path(at_, name), found_, out, rule);
    }

    template <typename T, typename Rule>
    void nullable(std::optional<T>& out, const Rule& rule)
    {
        std::string_view name;
        if (const auto* value = take(true, name); value && !value->IsNull()) readAs(*value, Path(at_, name), found_, out.emplace(), rule);
    }

    template <typename T, typename Rule>
    void optional(std::optional<T>& out, const Rule& rule)
    {
        std::string_view name;
        if (const auto* value = take(false, name)) readAs(*value, Path(at_, name), found_, out.emplace(), rule);
    }

    template <typename T, typename Rule>
    void patch(Patch<T>& out, const Rule& rule)
    {
        std::string_view name;
        const auto* value = take(false, name);
        if (!value) return;
        out.present = true;
        if (!value->IsNull()) readAs(*value, Path(at_, name), found_, out.value.emplace(), rule);
    }
};

/// The whole text: syntax first, then everything that the model does not allow, in one go.
bool parseDocument(std::string_view text, Violations& found, void* into, void (*read)(const Value&, const Path&, Violations&, void*));

template <typename T>
bool parse(std::string_view text, T& out, Violations& found)
{
    return parseDocument(text, found, &out, [](const Value& in, const Path& at, Violations& into, void* model) {
        read(in, at, into, *static_cast<T*>(model));
    });
}

} // namespace careway::json
