#include "assessments/assessment.hpp"

#include "access/grant.hpp"

#include <algorithm>

namespace careway::assessments {

namespace {

using api::InstrumentOccasion;

bool asksForSafety(const api::Instrument& instrument)
{
    return std::any_of(instrument.followUps.begin(), instrument.followUps.end(),
        [](const api::InstrumentFollowUp& each) { return each.when == InstrumentOccasion::safety; });
}

bool follows(const api::InstrumentFollowUp& rule, const api::Assessment& assessment, Instant now)
{
    if (rule.when == InstrumentOccasion::safety)
        return std::find(assessment.flags.begin(), assessment.flags.end(), safetyFlag) != assessment.flags.end();
    if (!assessment.positive.value_or(false)) return false;
    return !rule.freshDays || now - assessment.answeredAt <= std::chrono::days(*rule.freshDays);
}

// What opens, and the line to call where it opens for safety.
void drawConclusions(const api::Instrument& instrument, api::Assessment& out, Instant now)
{
    for (const auto& each : instrument.followUps) {
        if (!follows(each, out, now)) continue;
        out.followUps.push_back(each.task);
        if (each.when == InstrumentOccasion::safety) out.crisisLine = instrument.crisisLine;
    }
}

api::Assessment begun(const Id& memberId, const Origin& origin)
{
    api::Assessment out;
    out.id = origin.id;
    out.version = 1;
    out.memberId = memberId;
    out.source = origin.source;
    out.answeredAt = origin.answeredAt;
    out.createdAt = out.updatedAt = origin.now;
    return out;
}

std::optional<std::string> pointerOf(const Violation& violation)
{
    if (violation.place != Violation::Place::body || violation.at.empty()) return std::nullopt;
    return violation.at;
}

} // namespace

std::optional<api::AssessmentSource> sourceOf(const access::Caller& caller)
{
    if (access::standsAsMember(caller)) return api::AssessmentSource::member;
    if (caller.role == access::Role::careManager) return api::AssessmentSource::staff;
    if (access::mayFeedRecords(caller)) return api::AssessmentSource::feed;
    return std::nullopt;
}

access::Labels bitsOf(const std::vector<api::Label>& labels)
{
    access::Labels out = 0;
    for (const auto label : labels)
        out |= access::labelsIn(nameOf(label, json::As<api::Label>{}));
    return out == 0 ? bitOf(access::Label::general) : out;
}

api::Assessment assessmentFrom(const api::NewAssessment& asked, const api::Instrument& instrument, const Score& score, const Origin& origin)
{
    auto out = begun(asked.memberId, origin);
    out.instrument = instrument.code;
    out.edition = instrument.edition;
    out.state = asked.answers ? api::AssessmentState::complete : api::AssessmentState::totalOnly;
    out.answers = asked.answers.value_or(std::vector<api::AssessmentAnswer>{});
    out.total = score.total;
    out.band = score.band;
    out.positive = score.positive;
    out.threshold = score.threshold;
    out.flags = score.flags;
    out.labels = instrument.labels;
    out.replaces = asked.replaces;
    out.enrollmentId = asked.enrollmentId;
    drawConclusions(instrument, out, origin.now);
    return out;
}

api::Assessment keptFrom(
    const Understood& understood, const api::Instrument& safety, std::string_view body, const Error& error, const Origin& origin)
{
    auto out = begun(understood.memberId.value(), origin);
    if (understood.instrument != nullptr) {
        out.instrument = understood.instrument->code;
        out.edition = understood.instrument->edition;
    }
    out.state = api::AssessmentState::incomplete;
    out.answers = understood.answers;
    out.flags = {safetyFlag};
    out.violations.push_back({std::nullopt, error.code, error.detail});
    for (const auto& each : error.violations)
        out.violations.push_back({pointerOf(each), each.code, each.detail});
    out.received = body;
    out.labels = safety.labels;
    drawConclusions(safety, out, origin.now);
    return out;
}

const api::Instrument* safetyInstrument(const Understood& understood, std::span<const api::Instrument> instruments)
{
    if (understood.instrument != nullptr && asksForSafety(*understood.instrument)) return understood.instrument;
    const auto found = std::find_if(instruments.begin(), instruments.end(), asksForSafety);
    return found == instruments.end() ? nullptr : &*found;
}

} // namespace careway::assessments
