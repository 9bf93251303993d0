#include "assessments/trend.hpp"

#include "assessments/scoring.hpp"

#include <algorithm>
#include <tuple>

namespace careway::assessments {

namespace {

using api::Assessment;
using api::InstrumentRemission;

Date later(Date day, std::chrono::days by) { return Date(std::chrono::sys_days(day) + by); }

// The same day so many months on; the last of a month that is shorter.
Date monthsLater(Date day, int months)
{
    const auto out = day + std::chrono::months(months);
    return out.ok() ? out : Date(out.year() / out.month() / std::chrono::last);
}

api::TrendPoint pointOf(const Assessment& each)
{
    api::TrendPoint out{each.id, each.answeredAt, each.total.value_or(0), std::nullopt, each.positive};
    if (each.band) out.band = each.band->code;
    return out;
}

std::vector<api::BandChange> changesIn(const Series& series)
{
    std::vector<api::BandChange> out;
    for (std::size_t i = 1; i < series.size(); ++i) {
        const auto &from = series[i - 1].band, &to = series[i].band;
        if (!from || !to || from->code == to->code) continue;
        const auto direction = to->severity < from->severity ? api::TrendDirection::better : api::TrendDirection::worse;
        out.push_back({series[i].id, series[i].answeredAt, from->code, to->code, direction});
    }
    return out;
}

// The first of the next instrument's answers, from the same moment on.
std::optional<Id> followerOf(const Assessment& positive, const Series& next, Date dueOn)
{
    const auto found
        = std::find_if(next.begin(), next.end(), [&](const Assessment& each) { return each.answeredAt >= positive.answeredAt; });
    if (found == next.end() || dayOf(found->answeredAt) > dueOn) return std::nullopt;
    return found->id;
}

std::vector<api::ScreeningCascade> cascadesIn(
    const Series& series, const api::InstrumentFollowUp& rule, const std::map<std::string, Series, std::less<>>& all, Date today)
{
    static const Series none;
    const auto found = all.find(*rule.instrument);
    const auto& next = found == all.end() ? none : found->second;
    std::vector<api::ScreeningCascade> out;
    for (const auto& each : series) {
        if (!each.positive.value_or(false)) continue;
        const auto dueOn = later(dayOf(each.answeredAt), std::chrono::days(rule.withinDays.value_or(0)));
        const auto follower = followerOf(each, next, dueOn);
        const auto open = today <= dueOn ? api::CascadeState::open : api::CascadeState::missed;
        out.push_back({each.id, each.answeredAt, *rule.instrument, dueOn, follower ? api::CascadeState::followed : open, follower});
    }
    return out;
}

// The last of the answers on the days of a window.
const Assessment* lastIn(const Series& series, Date from, Date to)
{
    const Assessment* out = nullptr;
    for (const auto& each : series)
        if (const auto day = dayOf(each.answeredAt); day >= from && day <= to) out = &each;
    return out;
}

api::Remission remissionFrom(const Assessment& index, const Series& series, const InstrumentRemission& rule, Date today)
{
    const auto middle = monthsLater(dayOf(index.answeredAt), rule.months);
    api::Remission out{index.id, index.answeredAt, index.total.value_or(0), later(middle, std::chrono::days(-rule.days)),
        later(middle, std::chrono::days(rule.days)), api::RemissionState::open, std::nullopt};
    const auto* last = lastIn(series, out.windowFrom, out.windowTo);
    if (last != nullptr) out.decidedBy = last->id;
    if (last != nullptr && last->total.value_or(0) < rule.below) out.state = api::RemissionState::reached;
    else if (today > out.windowTo) out.state = last == nullptr ? api::RemissionState::notAssessed : api::RemissionState::notReached;
    return out;
}

// A high total begins a time, in which the others are of it; the next begins after its window.
std::vector<api::Remission> remissionsIn(const Series& series, const InstrumentRemission& rule, Date birthDate, Date today)
{
    std::vector<api::Remission> out;
    for (const auto& each : series) {
        const auto day = dayOf(each.answeredAt);
        if (each.total.value_or(0) <= rule.above || (!out.empty() && day <= out.back().windowTo)) continue;
        if (rule.fromAge && ageOn(day, birthDate) < *rule.fromAge) continue;
        out.push_back(remissionFrom(each, series, rule, today));
    }
    return out;
}

} // namespace

std::map<std::string, Series, std::less<>> seriesOf(std::vector<Assessment> assessments)
{
    std::map<std::string, Series, std::less<>> out;
    std::sort(assessments.begin(), assessments.end(),
        [](const Assessment& a, const Assessment& b) { return std::tie(a.answeredAt, a.id) < std::tie(b.answeredAt, b.id); });
    for (auto& each : assessments)
        if (each.instrument && each.total && !each.replacedBy) out[*each.instrument].push_back(std::move(each));
    return out;
}

api::AssessmentTrend trendOf(
    const api::Instrument& instrument, const std::map<std::string, Series, std::less<>>& all, Date birthDate, Date today)
{
    api::AssessmentTrend out;
    out.instrument = instrument.code;
    const auto found = all.find(instrument.code);
    if (found == all.end()) return out;
    const auto& series = found->second;
    for (const auto& each : series)
        out.points.push_back(pointOf(each));
    out.changes = changesIn(series);
    for (const auto& rule : instrument.followUps)
        if (rule.when == api::InstrumentOccasion::positive && rule.instrument) out.cascades = cascadesIn(series, rule, all, today);
    if (instrument.remission) out.remissions = remissionsIn(series, *instrument.remission, birthDate, today);
    return out;
}

} // namespace careway::assessments
