#include "json/reader.hpp"

#include "core/text.hpp"

#include <re2/re2.h>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <stdexcept>

namespace careway::json {

namespace {

constexpr std::size_t mostKept = 100;

// A name that the caller chose can be as long as the request; no character of it is cut in two.
std::string_view shortened(std::string_view name)
{
    std::size_t end = std::min<std::size_t>(name.size(), 100);
    while (end > 0 && end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return name.substr(0, end);
}

} // namespace

std::string Path::text() const
{
    if (!parent_) return std::string(shortened(member_));
    auto out = parent_->text() + '/';
    if (index_ != none) return out + std::to_string(index_);
    for (const char c : shortened(member_)) {
        if (c == '~') out += "~0";
        else if (c == '/') out += "~1";
        else out += c;
    }
    return out;
}

void Violations::add(const Path& at, std::string_view code, std::string detail)
{
    ++count_;
    if (all_.size() < mostKept) all_.push_back({at.place(), at.text(), std::string(code), std::move(detail)});
}

Pattern::Pattern(std::string_view slashed)
    : compiled_(std::make_unique<const re2::RE2>(re2::StringPiece(slashed.data() + 1, slashed.size() - 2), re2::RE2::Quiet))
{
    if (!compiled_->ok()) throw std::invalid_argument("no pattern that RE2 understands: " + std::string(slashed));
}

Pattern::~Pattern() = default;

bool Pattern::matches(std::string_view text) const
{
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *compiled_);
}

bool checkText(std::string_view text, const Path& at, Violations& found, const Text& rule)
{
    const auto before = found.count();
    if (rule.minLength > 0 || rule.maxLength != Text{}.maxLength) {
        const auto length = characters(text);
        if (length < rule.minLength) found.add(at, "min-length", "must have at least " + std::to_string(rule.minLength) + " characters");
        if (length > rule.maxLength) found.add(at, "max-length", "must have at most " + std::to_string(rule.maxLength) + " characters");
    }
    // JSON may hold it; a column and a letter may not.
    if (text.find('\0') != std::string_view::npos) found.add(at, "nul", "must not hold the character U+0000");
    if (rule.pattern && !rule.pattern->matches(text)) found.add(at, "pattern", "has the wrong form");
    return found.count() == before;
}

namespace {

std::string shown(std::int64_t value) { return std::to_string(value); }

std::string shown(double value)
{
    std::array<char, 400> digits{}; // the largest double has 309
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

bool isMultiple(std::int64_t value, std::int64_t of) { return value % of == 0; }

// 0.01 is no double: what the caller wrote and what the contract says meet within their rounding.
bool isMultiple(double value, double of)
{
    constexpr double rounding = 4 * std::numeric_limits<double>::epsilon();
    return std::abs(value - std::round(value / of) * of) <= rounding * std::abs(value);
}

template <typename T> bool checkNumber(T value, const Path& at, Violations& found, const Range<T>& rule)
{
    const auto before = found.count();
    if (value < rule.minimum || (rule.exclusiveMinimum && value == rule.minimum))
        found.add(at, "minimum", (rule.exclusiveMinimum ? "must be more than " : "must be at least ") + shown(rule.minimum));
    if (value > rule.maximum || (rule.exclusiveMaximum && value == rule.maximum))
        found.add(at, "maximum", (rule.exclusiveMaximum ? "must be less than " : "must be at most ") + shown(rule.maximum));
    if (rule.multipleOf != 0 && !isMultiple(value, rule.multipleOf))
        found.add(at, "multiple-of", "must be a multiple of " + shown(rule.multipleOf));
    return found.count() == before;
}

} // namespace

bool checkRange(std::int64_t value, const Path& at, Violations& found, const Range<std::int64_t>& rule)
{
    return checkNumber(value, at, found, rule);
}

bool checkRange(double value, const Path& at, Violations& found, const Range<double>& rule) { return checkNumber(value, at, found, rule); }

bool checkItems(std::size_t count, std::size_t least, std::size_t most, const Path& at, Violations& found)
{
    if (count < least) found.add(at, "min-items", "must have at least " + std::to_string(least) + " items");
    if (count > most) found.add(at, "max-items", "must have at most " + std::to_string(most) + " items");
    return count >= least && count <= most;
}

bool checkProperties(std::size_t count, std::size_t least, std::size_t most, const Path& at, Violations& found)
{
    if (count < least) found.add(at, "min-properties", "must have at least " + std::to_string(least) + " members");
    if (count > most) found.add(at, "max-properties", "must have at most " + std::to_string(most) + " members");
    return count >= least && count <= most;
}

bool checkFormat(bool sound, const Path& at, Violations& found)
{
    if (!sound) found.add(at, "format", "has the wrong format");
    return sound;
}

void refuseChoice(std::string_view choices, const Path& at, Violations& found)
{
    found.add(at, "enum", "must be one of " + std::string(choices));
}

bool isText(const Value& in, const Path& at, Violations& found)
{
    if (!in.IsString()) found.add(at, "type", "must be a string");
    return in.IsString();
}

bool isArray(const Value& in, const Path& at, Violations& found)
{
    if (!in.IsArray()) found.add(at, "type", "must be an array");
    return in.IsArray();
}

bool isObject(const Value& in, const Path& at, Violations& found)
{
    if (!in.IsObject()) found.add(at, "type", "must be an object");
    return in.IsObject();
}

std::optional<std::int64_t> integer(const Value& in, const Path& at, Violations& found)
{
    if (in.IsInt64()) return in.GetInt64();
    found.add(at, "type", "must be an integer");
    return std::nullopt;
}

std::optional<double> number(const Value& in, const Path& at, Violations& found)
{
    if (in.IsNumber()) return in.GetDouble();
    found.add(at, "type", "must be a number");
    return std::nullopt;
}

Slots::Slots(const Value& in, const Path& at, Violations& found, std::span<const std::string_view> names, std::span<const Value*> slots,
    Unknown unknown)
    : at_(at)
    , found_(found)
    , names_(names)
    , slots_(slots)
    , object_(isObject(in, at, found))
{
    if (!object_) return;
    std::size_t expected = 0;
    for (const auto& member : in.GetObject()) {
        const auto name = view(member.name);
        auto index = expected;
        if (index >= names.size() || names[index] != name) {
            for (index = 0; index < names.size() && names[index] != name;)
                ++index;
        }
        if (index == names.size()) {
            if (unknown == Unknown::refused) found.add(Path(at, name), "unknown", "is not known");
            continue;
        }
        if (slots[index]) found.add(Path(at, name), "duplicate", "is given twice");
        slots[index] = &member.value;
        expected = index + 1;
    }
}

void Slots::atLeast(std::size_t count) const
{
    const auto given
        = static_cast<std::size_t>(std::count_if(slots_.begin(), slots_.end(), [](const Value* slot) { return slot != nullptr; }));
    if (object_) checkProperties(given, count, names_.size(), at_, found_);
}

const Value* Slots::take(bool required, std::string_view& name)
{
    name = names_[next_];
    const auto* value = slots_[next_++];
    if (required && !value && object_) found_.add(Path(at_, name), "required", "is required");
    return value;
}

namespace {

// Where UTF-8 (RFC 3629) ends: the size of a text that is nothing else. RapidJSON's own check costs as much as the parse; this
// one takes eight plain characters at a time.
std::size_t soundUntil(std::string_view text)
{
    const auto* const start = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = start + text.size();
    const auto* at = start;
    const auto tail
        = [&](int i, unsigned char least = 0x80, unsigned char most = 0xBF) { return end - at > i && at[i] >= least && at[i] <= most; };
    while (at < end) {
        if (end - at >= 8) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, at, 8);
            if ((eight & 0x8080808080808080U) == 0) {
                at += 8;
                continue;
            }
        }
        const auto c = *at;
        if (c < 0x80) at += 1;
        else if (c >= 0xC2 && c <= 0xDF && tail(1)) at += 2;
        else if (c >= 0xE0 && c <= 0xEF && tail(1, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF) && tail(2)) at += 3;
        else if (c >= 0xF0 && c <= 0xF4 && tail(1, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF) && tail(2) && tail(3)) at += 4;
        else break;
    }
    return static_cast<std::size_t>(at - start);
}

// Passes what the parser finds on to the document, and stops it where the nesting gets too deep for a recursive parser.
template <typename Document> class Shallow {
public:
    Shallow(Document& to, bool escapes)
        : to_(to)
        , escapes_(escapes)
    {
    }
    bool Null() { return to_.Null(); }
    bool Bool(bool in) { return to_.Bool(in); }
    bool Int(int in) { return to_.Int(in); }
    bool Uint(unsigned in) { return to_.Uint(in); }
    bool Int64(std::int64_t in) { return to_.Int64(in); }
    bool Uint64(std::uint64_t in) { return to_.Uint64(in); }
    bool Double(double in) { return to_.Double(in); }
    bool RawNumber(const char* in, rapidjson::SizeType size, bool copy) { return to_.RawNumber(in, size, copy); }
    bool String(const char* in, rapidjson::SizeType size, bool copy) { return sound(in, size) && to_.String(in, size, copy); }
    bool Key(const char* in, rapidjson::SizeType size, bool copy) { return sound(in, size) && to_.Key(in, size, copy); }
    bool StartObject() { return ++depth_ <= deepest && to_.StartObject(); }
    bool EndObject(rapidjson::SizeType count) { return --depth_ >= 0 && to_.EndObject(count); }
    bool StartArray() { return ++depth_ <= deepest && to_.StartArray(); }
    bool EndArray(rapidjson::SizeType count) { return --depth_ >= 0 && to_.EndArray(count); }
    [[nodiscard]] bool tooDeep() const { return depth_ > deepest; }

private:
    // An escaped surrogate that stands alone comes out as bytes that are not UTF-8.
    bool sound(const char* in, rapidjson::SizeType size) const { return !escapes_ || isUtf8({in, size}); }

    static constexpr int deepest = 32;
    Document& to_;
    bool escapes_;
    int depth_ = 0;
};

} // namespace

bool isUtf8(std::string_view text) { return soundUntil(text) == text.size(); }

bool parseDocument(std::string_view text, Violations& found, void* into, void (*read)(const Value&, const Path&, Violations&, void*))
{
    const auto refuse = [&](std::string_view code, const std::string& detail) {
        found.add({}, code, detail);
        return false;
    };
    const auto notJson = [&](std::size_t at) { return refuse("syntax", "is not JSON, near byte " + std::to_string(at)); };
    if (const auto sound = soundUntil(text); sound != text.size()) return notJson(sound);
    // The parser takes a NUL for the end, whatever comes after it.
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) return notJson(nul);

    // Both allocators start in these buffers: a small body is read without touching the heap.
    alignas(std::max_align_t) char values[16 * 1024];
    alignas(std::max_align_t) char stack[12 * 1024];
    using Pool = rapidjson::MemoryPoolAllocator<>;
    using Document = rapidjson::GenericDocument<rapidjson::UTF8<>, Pool, Pool>;
    Pool pool(values, sizeof values);
    Pool stackPool(stack, sizeof stack);
    Document document(&pool, 4096, &stackPool);
    rapidjson::ParseResult result;
    const bool escapes = text.find("\\u") != std::string_view::npos;
    bool tooDeep = false;
    const std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; // a byte order mark may be passed over (RFC 8259, 8.1)
    std::string bytes(text); // texts are unescaped in place and point into it
    const auto build = [&](Document& handler) {
        rapidjson::InsituStringStream stream(bytes.data() + begin);
        rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, Pool> reader(&stackPool);
        Shallow<Document> guard(handler, escapes);
        result = reader.Parse < rapidjson::kParseInsituFlag | rapidjson::kParseFullPrecisionFlag > (stream, guard);
        tooDeep = guard.tooDeep();
        return !result.IsError();
    };
    document.Populate(build);
    if (tooDeep) return refuse("depth", "is nested too deeply");
    if (result.Code() == rapidjson::kParseErrorNumberTooBig)
        return refuse("syntax", "holds a number that is too large, near byte " + std::to_string(begin + result.Offset()));
    if (result.IsError()) return notJson(begin + result.Offset());
    const auto before = found.count();
    read(document, {}, found, into);
    return found.count() == before;
}

} // namespace careway::json
