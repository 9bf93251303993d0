#include "assessments/scoring.hpp"

#include "assessments/instrument.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace careway::assessments {

namespace {

using api::Instrument;
using api::NewAssessment;

/// What is wrong with an answer, each with its rule.
class Findings {
public:
    void want(bool good, std::string at, std::string code, std::string detail)
    {
        if (!good) found_.push_back({Violation::Place::body, std::move(at), "assessments/" + std::move(code), std::move(detail)});
    }
    [[nodiscard]] bool none() const { return found_.empty(); }
    template <typename T> Result<T> instead(T value)
    {
        if (found_.empty()) return value;
        return tl::unexpected(Error{Error::Kind::rule_broken, "assessments/rule-broken", "It cannot be scored so.", std::move(found_)});
    }

private:
    std::vector<Violation> found_;
};

bool tooYoung(const Instrument& instrument, int age) { return instrument.ages.from && age < *instrument.ages.from; }
bool tooOld(const Instrument& instrument, int age) { return instrument.ages.to && age > *instrument.ages.to; }

// On the day of the answer.
int ageOf(const Subject& subject, const NewAssessment& asked, Instant now)
{
    return ageOn(dayOf(asked.answeredAt.value_or(now)), subject.birthDate);
}

void mustBePossible(const NewAssessment& asked, const Subject& subject, Instant now, Findings& found)
{
    const auto at = asked.answeredAt.value_or(now);
    found.want(
        at <= now && at >= startOf(subject.birthDate), "/answeredAt", "impossible-time", "must lie between the person's birth and now");
}

void mustFitAge(const Instrument& instrument, int age, Findings& found)
{
    const bool young = tooYoung(instrument, age);
    if (!young && !tooOld(instrument, age)) return;
    const auto& other = young ? instrument.ages.younger : instrument.ages.older;
    found.want(false, "/instrument", "wrong-age",
        "is not for a person of this age; " + (other ? other->substr(0, 60) + " is" : std::string("no other instrument of the plan is")));
}

bool mayBe(const api::InstrumentItem& item, std::int32_t value)
{
    if (value < item.minimum || value > item.maximum) return false;
    const auto is = [&](const api::InstrumentChoice& each) { return each.value == value; };
    return item.choices.empty() || std::any_of(item.choices.begin(), item.choices.end(), is);
}

/// The value of each item that is answered.
using Values = std::map<std::string, std::int32_t, std::less<>>;

Values valuesOf(const Instrument& instrument, const std::vector<api::AssessmentAnswer>& answers, Findings& found)
{
    Values out;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto at = "/answers/" + std::to_string(i);
        const auto* item = itemOf(instrument, answers[i].item);
        found.want(item != nullptr, at + "/item", "unknown-item", "is no item of this instrument");
        if (item == nullptr) continue;
        found.want(out.emplace(item->code, answers[i].value).second, at + "/item", "item-twice", "is answered twice");
        found.want(mayBe(*item, answers[i].value), at + "/value", "out-of-range",
            "must be one of the item's choices, " + std::to_string(item->minimum) + " to " + std::to_string(item->maximum));
    }
    for (const auto& item : instrument.items)
        found.want(!item.mustAnswer || out.contains(item.code), "/answers", "item-missing", "lacks the item " + item.code);
    return out;
}

std::int32_t sumOf(const Instrument& instrument, const Values& values)
{
    std::int32_t out = 0;
    for (const auto& item : instrument.items)
        if (const auto found = values.find(item.code); item.scored && found != values.end()) out += found->second;
    return out;
}

std::vector<std::string> flagsOf(const Instrument& instrument, const Values& values, const Score& score)
{
    std::vector<std::string> out;
    for (const auto& item : instrument.items) {
        const auto found = values.find(item.code);
        if (!item.safetyAbove || found == values.end() || found->second <= *item.safetyAbove) continue;
        out.emplace_back(safetyFlag);
        break;
    }
    for (const auto& flag : instrument.flags)
        if (score.total.value_or(0) > 0 && values.contains(flag.allPointsFrom) && values.at(flag.allPointsFrom) == *score.total)
            out.push_back(flag.code);
    return out;
}

std::optional<api::InstrumentBand> bandOf(const Instrument& instrument, std::int32_t total)
{
    const auto found = std::find_if(instrument.bands.begin(), instrument.bands.end(),
        [&](const api::InstrumentBand& each) { return each.from <= total && total <= each.to; });
    if (found == instrument.bands.end()) return std::nullopt;
    return *found;
}

// By the sex on record where that says something; else the one for everybody, unless another is chosen for a reason.
api::AssessmentThreshold thresholdFor(
    const api::InstrumentThreshold& rule, const Subject& subject, const std::optional<api::NewAssessmentThreshold>& chosen)
{
    using Basis = api::ThresholdBasis;
    if (!rule.female && !rule.male) return {rule.atLeast, Basis::general, std::nullopt};
    if (subject.sex == api::Sex::female && rule.female) return {*rule.female, Basis::sex, std::nullopt};
    if (subject.sex == api::Sex::male && rule.male) return {*rule.male, Basis::sex, std::nullopt};
    if (chosen) return {chosen->value, Basis::chosen, chosen->reason};
    return {rule.atLeast, Basis::sexUnknown, std::nullopt};
}

void mustBeChoosable(const Instrument& instrument, const Subject& subject, const NewAssessment& asked, Findings& found)
{
    if (!asked.threshold) return;
    const auto& rule = instrument.threshold;
    const bool open = rule && !rule->choosable.empty() && subject.sex == api::Sex::unknown;
    found.want(open, "/threshold", "threshold-settled", "is chosen only where the threshold depends on a sex that is not on record");
    if (!open) return;
    found.want(std::find(rule->choosable.begin(), rule->choosable.end(), asked.threshold->value) != rule->choosable.end(),
        "/threshold/value", "no-threshold", "is none that the instrument lets be chosen");
}

void judge(const Instrument& instrument, std::int32_t total, const NewAssessment& asked, const Subject& subject, Score& out)
{
    out.total = total;
    out.band = bandOf(instrument, total);
    if (!instrument.threshold) return;
    out.threshold = thresholdFor(*instrument.threshold, subject, asked.threshold);
    out.positive = total >= out.threshold->value;
}

} // namespace

int ageOn(Date day, Date birthDate)
{
    const auto years = static_cast<int>(day.year()) - static_cast<int>(birthDate.year());
    return std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day()) ? years - 1 : years;
}

Result<Score> score(const Instrument& instrument, const NewAssessment& asked, const Subject& subject, Instant now)
{
    Findings found;
    Score out;
    const auto answers = asked.answers.value_or(std::vector<api::AssessmentAnswer>{});
    const auto values = valuesOf(instrument, answers, found);
    if (instrument.scored) {
        const auto total = sumOf(instrument, values);
        // What lacks an item has no sum that a total could differ from.
        found.want(!found.none() || !asked.total || *asked.total == total, "/total", "total-differs", "is not the sum of the answers");
        judge(instrument, total, asked, subject, out);
    } else found.want(!asked.total, "/total", "unscored", "has no meaning: this instrument is not scored");
    mustBePossible(asked, subject, now, found);
    mustFitAge(instrument, ageOf(subject, asked, now), found);
    mustBeChoosable(instrument, subject, asked, found);
    out.flags = flagsOf(instrument, values, out);
    return found.instead(std::move(out));
}

Result<Score> scoreOfTotal(const Instrument& instrument, const NewAssessment& asked, const Subject& subject, Instant now)
{
    Findings found;
    Score out;
    mustBePossible(asked, subject, now, found);
    mustBeChoosable(instrument, subject, asked, found);
    const auto total = asked.total.value_or(0);
    found.want(instrument.scored && bandOf(instrument, total).has_value(), "/total", "no-total", "is no total of this instrument");
    judge(instrument, total, asked, subject, out);
    const auto age = ageOf(subject, asked, now);
    if (tooYoung(instrument, age) || tooOld(instrument, age)) out.flags.emplace_back(outsideAges);
    return found.instead(std::move(out));
}

} // namespace careway::assessments
