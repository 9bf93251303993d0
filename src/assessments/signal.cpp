#include "assessments/signal.hpp"

#include "assessments/instrument.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace careway::assessments {

namespace {

using json::Loose;
using Kind = Loose::Kind;

constexpr auto mostAnswers = 200U; // as the contract has it
constexpr auto mostCharacters = 40U;
constexpr auto highest = 10'000.0;

std::optional<double> numberIn(const std::string& text)
{
    double out = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, out);
    if (error != std::errc() || at != end) return std::nullopt;
    return out;
}

// Words, or a shape that nobody expects, say something else than "not at all".
bool above(const Loose& value, std::int32_t bound)
{
    switch (value.kind) {
    case Kind::nothing: return false;
    case Kind::truth: return value.truth;
    case Kind::number: return value.number > bound;
    case Kind::text:
        if (const auto number = numberIn(value.text)) return *number > bound;
        return value.text.find_first_not_of(' ') != std::string::npos;
    case Kind::list: return std::any_of(value.items.begin(), value.items.end(), [&](const Loose& each) { return above(each, bound); });
    case Kind::object:
        return std::any_of(value.members.begin(), value.members.end(), [&](const auto& each) { return above(each.second, bound); });
    }
    return false;
}

// "9" and 9 are the same item.
std::string codeIn(const Loose& item)
{
    if (item.kind == Kind::text) return item.text;
    if (item.kind == Kind::number && item.number == std::floor(item.number) && std::abs(item.number) <= highest)
        return std::to_string(static_cast<int>(item.number));
    return {};
}

std::string textAt(const Loose& body, std::string_view name)
{
    const auto* found = body.member(name);
    return found != nullptr && found->kind == Kind::text ? found->text : std::string();
}

/// Goes through a body, however it is built.
class Reading {
public:
    Reading(Understood& out, std::span<const api::Instrument> instruments)
        : out_(out)
        , instruments_(instruments)
    {
    }

    void look(const Loose& node)
    {
        for (const auto& each : node.items)
            look(each);
        const auto* item = node.member("item");
        for (const auto& [name, value] : node.members) {
            if (item != nullptr && &value != item) take(codeIn(*item), value);
            else take(name, value);
            look(value);
        }
        if (item != nullptr) keep(codeIn(*item), node.member("value"));
    }

private:
    // What the instrument named calls by this code; else what any of them does.
    void take(const std::string& code, const Loose& value)
    {
        if (const auto* known = out_.instrument == nullptr ? nullptr : itemOf(*out_.instrument, code)) return take(*known, value);
        for (const auto& each : instruments_)
            if (const auto* item = itemOf(each, code)) take(*item, value);
    }

    void take(const api::InstrumentItem& item, const Loose& value)
    {
        if (item.safetyAbove && above(value, *item.safetyAbove)) out_.safety = true;
    }

    void keep(const std::string& code, const Loose* value)
    {
        if (code.empty() || code.size() > mostCharacters || value == nullptr || value->kind != Kind::number) return;
        if (value->number != std::floor(value->number) || value->number < 0 || value->number > highest) return;
        if (out_.answers.size() < mostAnswers) out_.answers.push_back({code, static_cast<std::int32_t>(value->number)});
    }

    Understood& out_;
    std::span<const api::Instrument> instruments_;
};

} // namespace

Understood understood(const Loose& body, std::span<const api::Instrument> instruments)
{
    Understood out;
    const auto code = textAt(body, "instrument");
    const auto named = std::find_if(instruments.begin(), instruments.end(), [&](const auto& each) { return each.code == code; });
    if (named != instruments.end()) out.instrument = &*named;
    out.memberId = Id::parse(textAt(body, "memberId"));
    out.answeredAt = parseInstant(textAt(body, "answeredAt"));
    Reading(out, instruments).look(body);
    return out;
}

} // namespace careway::assessments
