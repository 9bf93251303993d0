#include "assessments/instrument.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace careway::assessments {

namespace {

bool ofCode(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

// Words of small letters and digits with single hyphens between them, as the contract lets instruments be asked for.
bool soundCode(const std::string& code)
{
    return !code.empty() && std::all_of(code.begin(), code.end(), ofCode) && code.front() != '-' && code.back() != '-'
        && code.find("--") == std::string::npos;
}

/// Looks an instrument through, place by place.
class Examination {
public:
    explicit Examination(const api::Instrument& instrument)
        : instrument_(instrument)
    {
    }

    std::vector<Violation> found()
    {
        want(soundCode(instrument_.code), "/code", "format", "must be small letters and digits with single hyphens between them");
        want(!instrument_.effectiveTo || *instrument_.effectiveTo >= instrument_.effectiveFrom, "/effectiveTo", "order",
            "must not lie before the first day");
        want(!instrument_.items.empty(), "/items", "none", "must have one at least");
        want(!instrument_.labels.empty(), "/labels", "none", "must have one at least");
        items();
        if (instrument_.scored) bands();
        else want(instrument_.bands.empty() && !instrument_.threshold, "/scored", "unscored", "must be true where totals have a meaning");
        consequences();
        return std::move(found_);
    }

private:
    void want(bool good, std::string at, std::string code, std::string detail)
    {
        if (!good) found_.push_back({Violation::Place::body, std::move(at), std::move(code), std::move(detail)});
    }

    void items()
    {
        std::set<std::string> codes;
        for (std::size_t i = 0; i < instrument_.items.size(); ++i) {
            const auto& each = instrument_.items[i];
            const auto at = "/items/" + std::to_string(i);
            want(codes.insert(each.code).second, at + "/code", "twice", "is given twice");
            want(each.minimum <= each.maximum, at + "/maximum", "order", "must not be less than the minimum");
            want(!each.scored || each.mustAnswer, at + "/mustAnswer", "scored", "must be true for what is scored");
            want(!each.safetyAbove || instrument_.crisisLine, at + "/safetyAbove", "no-line", "wants a crisis line");
            for (const auto& choice : each.choices)
                want(choice.value >= each.minimum && choice.value <= each.maximum, at + "/choices", "range", "must lie in the range");
            if (!each.scored) continue;
            least_ += each.minimum;
            most_ += each.maximum;
        }
    }

    void bands()
    {
        std::int64_t next = least_;
        for (const auto& each : instrument_.bands) {
            want(each.from == next && each.to >= each.from, "/bands", "gap", "must cover every total once, in order");
            next = each.to + std::int64_t{1};
        }
        want(next == most_ + 1, "/bands", "gap", "must cover every total once, in order");
    }

    void consequences()
    {
        for (const auto& each : instrument_.flags)
            want(itemOf(instrument_, each.allPointsFrom) != nullptr, "/flags", "item", "must name an item");
        const bool safe = std::any_of(
            instrument_.items.begin(), instrument_.items.end(), [](const auto& each) { return each.safetyAbove.has_value(); });
        bool follows = false;
        for (const auto& each : instrument_.followUps) {
            follows |= each.when == api::InstrumentOccasion::safety;
            want(each.when != api::InstrumentOccasion::positive || instrument_.threshold, "/followUps", "no-threshold",
                "is never positive without a threshold");
            want(each.instrument.has_value() == each.withinDays.has_value(), "/followUps", "half",
                "has both an instrument and its days, or none");
        }
        want(safe == follows, "/followUps", "safety", "must open something for safety if an item asks for it, and only then");
    }

    const api::Instrument& instrument_;
    std::vector<Violation> found_;
    std::int64_t least_ = 0, most_ = 0; // totals
};

} // namespace

Result<void> check(const api::Instrument& instrument)
{
    auto found = Examination(instrument).found();
    if (found.empty()) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "assessments/rule-broken", "An instrument is not sound.", std::move(found)});
}

const api::InstrumentItem* itemOf(const api::Instrument& instrument, std::string_view code)
{
    const auto found = std::find_if(instrument.items.begin(), instrument.items.end(), [&](const auto& each) { return each.code == code; });
    return found == instrument.items.end() ? nullptr : &*found;
}

} // namespace careway::assessments
