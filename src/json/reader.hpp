#pragma once

#include "core/error.hpp"
#include "json/model.hpp"

#include <rapidjson/document.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace re2 {
class RE2;
}

/// Reads JSON (RFC 8259) into models and says everything that is wrong, at once. A type is read by a function
/// `void read(const json::Value&, const json::Path&, json::Violations&, T&)` beside it, generated or written by hand.
namespace careway::json {

/// Where in the document we are: a chain on the stack, written out only when something is wrong.
class Path {
public:
    Path() = default;
    /// A parameter or a header by its name.
    Path(Violation::Place place, std::string_view name)
        : member_(name)
        , place_(place)
    {
    }
    Path(const Path& parent, std::string_view member)
        : parent_(&parent)
        , member_(member)
    {
    }
    Path(const Path& parent, std::size_t index)
        : parent_(&parent)
        , index_(index)
    {
    }
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

/// All that is wrong, the first hundred of it.
class Violations {
public:
    void add(const Path& at, std::string_view code, std::string detail);
    /// How many there were; those that are not kept count too.
    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] const std::vector<Violation>& all() const { return all_; }
    [[nodiscard]] std::vector<Violation> taken() && { return std::move(all_); }
    [[nodiscard]] bool none() const { return all_.empty(); }

private:
    std::vector<Violation> all_;
    std::size_t count_ = 0;
};

/// A pattern of the contract, as the generator writes it: between slashes. Matched by RE2, in linear time.
class Pattern {
public:
    /// Throws std::invalid_argument for what RE2 does not understand.
    explicit Pattern(std::string_view slashed);
    ~Pattern();
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    std::unique_ptr<const re2::RE2> compiled_;
};

template <std::size_t N> struct Literal {
    char text[N];
    constexpr Literal(const char (&from)[N])
    {
        for (std::size_t i = 0; i < N; ++i)
            text[i] = from[i];
    }
};

/// Compiled before main: a pattern that is none stops the program when it starts, not at the first request.
template <Literal L> inline const Pattern compiled{L.text};

template <Literal L> const Pattern* pattern() { return &compiled<L>; }

enum class Unknown { refused, ignored };

struct Any { };

struct Text {
    std::size_t minLength = 0;
    std::size_t maxLength = std::numeric_limits<std::size_t>::max();
    const Pattern* pattern = nullptr;
};

template <typename T> struct Range {
    T minimum = std::numeric_limits<T>::lowest();
    T maximum = std::numeric_limits<T>::max();
    bool exclusiveMinimum = false;
    bool exclusiveMaximum = false;
    T multipleOf = 0; // 0: of anything
};

template <typename Each> struct Items {
    std::size_t min = 0;
    std::size_t max = std::numeric_limits<std::size_t>::max();
    bool unique = false;
    Each each{};
};

template <typename Each> struct Entries {
    std::size_t min = 0;
    std::size_t max = std::numeric_limits<std::size_t>::max();
    Each each{};
};

[[nodiscard]] bool isUtf8(std::string_view text);

bool checkText(std::string_view text, const Path& at, Violations& found, const Text& rule);
bool checkRange(std::int64_t value, const Path& at, Violations& found, const Range<std::int64_t>& rule);
bool checkRange(double value, const Path& at, Violations& found, const Range<double>& rule);
bool checkItems(std::size_t count, std::size_t least, std::size_t most, const Path& at, Violations& found);
bool checkProperties(std::size_t count, std::size_t least, std::size_t most, const Path& at, Violations& found);
bool checkFormat(bool sound, const Path& at, Violations& found);
void refuseChoice(std::string_view choices, const Path& at, Violations& found);
bool isText(const Value& in, const Path& at, Violations& found);
bool isArray(const Value& in, const Path& at, Violations& found);
bool isObject(const Value& in, const Path& at, Violations& found);
/// Only what is written as an integer is one: 1.0 and 1e2 are refused, as a reader of doubles would round large ones.
std::optional<std::int64_t> integer(const Value& in, const Path& at, Violations& found);
std::optional<double> number(const Value& in, const Path& at, Violations& found);

/// Numbers are checked as the widest of their kind, before they are made smaller.
template <typename T> using Wide = std::conditional_t<std::is_floating_point_v<T>, double, std::int64_t>;

template <typename T> void keepNumber(std::optional<Wide<T>> value, const Path& at, Violations& found, T& out, const Range<T>& rule)
{
    const Range<Wide<T>> wide{rule.minimum, rule.maximum, rule.exclusiveMinimum, rule.exclusiveMaximum, rule.multipleOf};
    if (value && checkRange(*value, at, found, wide)) out = static_cast<T>(*value);
}

/// Reads so many items, each by `readItem(index, path, item)`. Twins are items that are equal once they are read: two spellings
/// of one id are one.
template <typename T, typename Each, typename ReadItem>
void readItems(std::size_t count, const Path& at, Violations& found, std::vector<T>& out, const Items<Each>& rule, ReadItem readItem)
{
    if (!checkItems(count, rule.min, rule.max, at, found)) return;
    out.clear();
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Path here(at, i);
        const auto before = found.count();
        T item{};
        readItem(i, here, item);
        if (found.count() != before) continue; // what could not be read is nobody's twin
        if (rule.unique && std::find(out.begin(), out.end(), item) != out.end()) found.add(here, "unique", "is given twice");
        out.push_back(std::move(item));
    }
}

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
    if constexpr (std::is_floating_point_v<T>) keepNumber(number(in, at, found), at, found, out, rule);
    else keepNumber(integer(in, at, found), at, found, out, rule);
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
    if (!isArray(in, at, found)) return;
    readItems(in.Size(), at, found, out, rule,
        [&](std::size_t i, const Path& here, T& item) { readAs(in[static_cast<rapidjson::SizeType>(i)], here, found, item, rule.each); });
}

template <typename T, typename Each>
void readAs(const Value& in, const Path& at, Violations& found, std::map<std::string, T>& out, const Entries<Each>& rule)
{
    if (!isObject(in, at, found) || !checkProperties(in.MemberCount(), rule.min, rule.max, at, found)) return;
    for (const auto& entry : in.GetObject()) {
        const Path here(at, view(entry.name));
        if (!checkText(view(entry.name), here, found, Text{})) continue;
        const auto [place, fresh] = out.try_emplace(std::string(view(entry.name)));
        if (!fresh) found.add(here, "duplicate", "is given twice");
        readAs(entry.value, here, found, place->second, rule.each);
    }
}

/// Sorts the members of a JSON object into the slots that its model knows.
class Slots {
public:
    Slots(const Value& in, const Path& at, Violations& found, std::span<const std::string_view> names, std::span<const Value*> slots,
        Unknown unknown);
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
template <std::size_t N> struct SlotStore {
    std::array<std::string_view, N> names;
    std::array<const Value*, N> slots{};
};

template <std::size_t N> class Object : SlotStore<N>, Slots {
public:
    Object(const Value& in, const Path& at, Violations& found, const std::array<std::string_view, N>& known, Unknown unknown)
        : SlotStore<N>{known}
        , Slots(in, at, found, this->names, this->slots, unknown)
    {
    }

    using Slots::atLeast;

    // The members follow in the order of the names.
    template <typename T, typename Rule> void required(T& out, const Rule& rule)
    {
        std::string_view name;
        if (const auto* value = take(true, name)) readAs(*value, Path(at_, name), found_, out, rule);
    }

    template <typename T, typename Rule> void nullable(std::optional<T>& out, const Rule& rule)
    {
        std::string_view name;
        if (const auto* value = take(true, name); value && !value->IsNull()) readAs(*value, Path(at_, name), found_, out.emplace(), rule);
    }

    template <typename T, typename Rule> void optional(std::optional<T>& out, const Rule& rule)
    {
        std::string_view name;
        if (const auto* value = take(false, name)) readAs(*value, Path(at_, name), found_, out.emplace(), rule);
    }

    template <typename T, typename Rule> void patch(Patch<T>& out, const Rule& rule)
    {
        std::string_view name;
        const auto* value = take(false, name);
        if (!value) return;
        out.present = true;
        if (!value->IsNull()) readAs(*value, Path(at_, name), found_, out.value.emplace(), rule);
    }
};

bool parseDocument(std::string_view text, Violations& found, void* into, void (*read)(const Value&, const Path&, Violations&, void*));

/// Reads a whole text, a request's body or a file of ours. What is not JSON is one violation, "syntax"; else everything that the
/// type does not allow is found in one go. False if there is a violation: then what is in out is not to be used.
template <typename T> bool parse(std::string_view text, T& out, Violations& found)
{
    return parseDocument(text, found, &out,
        [](const Value& in, const Path& at, Violations& into, void* model) { read(in, at, into, *static_cast<T*>(model)); });
}

} // namespace careway::json
