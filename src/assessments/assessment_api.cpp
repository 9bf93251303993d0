#include "assessments/assessment_api.hpp"

#include "access/witness.hpp"
#include "assessments/assessment.hpp"
#include "assessments/assessment_store.hpp"
#include "assessments/follow_up_store.hpp"
#include "assessments/instrument_store.hpp"
#include "assessments/trend.hpp"
#include "core/digest.hpp"
#include "core/version.hpp"
#include "enrollments/standing.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "records/disclosure.hpp"
#include "work/work.hpp"

namespace careway::assessments {

namespace {

constexpr std::string_view instrumentsPath = "/v1/instruments", assessmentsPath = "/v1/assessments";

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "assessments/not-found", "There is no such thing."); }

[[noreturn]] void refuseBody(std::string at, std::string code, std::string detail)
{
    throw Refusal(Error{Error::Kind::rule_broken, "assessments/rule-broken", "It cannot be taken up so.",
        {{Violation::Place::body, std::move(at), "assessments/" + std::move(code), std::move(detail)}}});
}

access::Sight sightOf(Work& work, const Id& memberId)
{
    work.trail().sought(memberId);
    auto out = work.gate.sight(work.caller(), memberId);
    if (out.blind()) refuseUnknown();
    return out;
}

Subject subjectFor(Work& work, const Id& memberId)
{
    const auto profile = members::profileOf(work.sql, work.permit(access::Content::demographics), memberId);
    if (!profile) refuseUnknown();
    Subject out{profile->birthDate, {}};
    json::fromColumn(profile->sex, out.sex);
    return out;
}

api::Instrument instrumentFor(Work& work, const api::NewAssessment& asked)
{
    auto out = InstrumentStore{work.sql}.find(asked.instrument, dayOf(asked.answeredAt.value_or(work.now)));
    if (!out) refuseBody("/instrument", "unknown-instrument", "is no instrument on that day");
    return std::move(*out);
}

Result<Score> scored(
    const api::Instrument& instrument, const api::NewAssessment& asked, const Subject& subject, api::AssessmentSource source, Instant now)
{
    if (asked.answers || source != api::AssessmentSource::feed || !asked.total) return score(instrument, asked, subject, now);
    return scoreOfTotal(instrument, asked, subject, now);
}

// What a correction names must be this person's, answered by the same instrument, and not have been corrected before.
void replaceBy(Work& work, const access::Sight& sight, const api::Assessment& assessment)
{
    if (!assessment.replaces) return;
    AssessmentStore store{work.sql};
    const auto kept = store.lock(sight, *assessment.replaces);
    if (!kept) refuseBody("/replaces", "unknown-assessment", "is no assessment of this person");
    auto before = kept->assessment;
    if (before.replacedBy) refuseBody("/replaces", "replaced-already", "was replaced before; the later one may be");
    if (before.instrument && before.instrument != assessment.instrument)
        refuseBody("/replaces", "other-instrument", "is an assessment by another instrument");
    before.replacedBy = assessment.id;
    ++before.version;
    before.updatedAt = work.now;
    store.replace(before);
}

AssessmentsOperations::CreateAssessmentAnswer answered(const api::Assessment& assessment)
{
    return {std::string(assessmentsPath) + '/' + assessment.id.text(), etagOf(assessment.version), assessment};
}

// With all that follows from it.
AssessmentsOperations::CreateAssessmentAnswer created(Work& work, const api::Assessment& assessment, const std::string& instrument)
{
    AssessmentStore{work.sql}.insert({assessment, access::ownWork(bitsOf(assessment.labels))});
    FollowUpStore followUps{work.sql, work.caller(), work.now};
    followUps.tell(assessment, instrument);
    followUps.open(assessment);
    work.concerns(assessment.memberId);
    return answered(assessment);
}

// An enrollment of this person that the caller knows of.
void mustKnowEnrollment(Work& work, const access::Sight& sight, const api::NewAssessment& asked)
{
    if (!asked.enrollmentId) return;
    const auto standing = enrollments::standingOf(work.sql, *asked.enrollmentId);
    if (!standing || standing->memberId != asked.memberId || !sight.pathTo(access::ownWork(standing->labels)))
        refuseBody("/enrollmentId", "unknown-enrollment", "is no enrollment of this person");
}

// What each needs beside it when it is shown, and what the audit says of all of them.
std::vector<api::Assessment> shown(Work& work, const access::Sight& sight, std::vector<AssessmentStore::Kept> all)
{
    access::Witness witness(sight);
    std::vector<api::Assessment> out;
    for (auto& each : all) {
        each.assessment.disclosure = records::noticeFor(witness.saw(each.protection), each.protection, work.policy.redisclosure());
        out.push_back(std::move(each.assessment));
    }
    witness.tell(work.trail());
    return out;
}

// Sent again under its key it is the same one; without a key nobody can tell.
Id keptId(const Work& work, const TurnedAway& refused)
{
    if (refused.key.empty()) return work.newId();
    const auto sent = work.caller().identity() + '\n' + std::string(refused.key) + '\n' + std::string(refused.body);
    return namedId("assessment/kept/" + hex(sha256(sent)));
}

} // namespace

AssessmentsOperations::ListInstrumentsAnswer AssessmentsOperations::listInstruments(Work& work, const ListInstruments& request)
{
    Query query;
    if (request.asOf) query.emplace_back("asOf", text(*request.asOf));
    const auto mark = std::string(instrumentsPath) + '\n' + queryText(query) + '\n' + work.caller().identity();
    auto page = InstrumentStore{work.sql}.list(
        request.asOf.value_or(dayOf(work.now)), pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListInstrumentsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().code}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(instrumentsPath, std::move(query), *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

AssessmentsOperations::GetInstrumentAnswer AssessmentsOperations::getInstrument(Work& work, const GetInstrument& request)
{
    auto instrument = InstrumentStore{work.sql}.find(request.instrumentCode, request.asOf.value_or(dayOf(work.now)));
    if (!instrument) refuse(Error::Kind::not_found, "assessments/not-found", "There is no such instrument on that day.");
    return {std::move(*instrument)};
}

AssessmentsOperations::ListAssessmentsAnswer AssessmentsOperations::listAssessments(Work& work, const ListAssessments& request)
{
    const auto sight = sightOf(work, request.memberId);
    Query query{{"memberId", request.memberId.text()}, {"code", request.code}};
    const auto mark = std::string(assessmentsPath) + '\n' + queryText(query) + '\n' + work.caller().identity();
    auto page = AssessmentStore{work.sql}.list(sight, request.code, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListAssessmentsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal(assessmentPosition(page.items.back().assessment), mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(assessmentsPath, std::move(query), *out.body.nextCursor);
    }
    out.body.items = shown(work, sight, std::move(page.items));
    return out;
}

AssessmentsOperations::CreateAssessmentAnswer AssessmentsOperations::createAssessment(Work& work, const CreateAssessment& request)
{
    const auto& asked = request.body;
    const auto source = sourceOf(work.caller());
    if (!source) refuse(Error::Kind::forbidden, "assessments/not-to-answer", "Only the person, their care manager and feeds may do this.");
    const auto sight = sightOf(work, asked.memberId);
    const auto subject = subjectFor(work, asked.memberId);
    const auto instrument = instrumentFor(work, asked);
    if (!sight.pathTo(access::ownWork(bitsOf(instrument.labels)))) refuseUnknown();
    const auto assessment = assessmentFrom(asked, instrument, must(scored(instrument, asked, subject, *source, work.now)),
        {work.newId(), *source, asked.answeredAt.value_or(work.now), work.now});
    mustKnowEnrollment(work, sight, asked);
    replaceBy(work, sight, assessment);
    if (asked.answers) FollowUpStore{work.sql, work.caller(), work.now}.settle(assessment, instrument);
    return created(work, assessment, instrument.name);
}

std::optional<AssessmentsOperations::CreateAssessmentAnswer> AssessmentsOperations::salvageCreateAssessment(
    Work& work, const TurnedAway& refused)
{
    const auto source = sourceOf(work.caller());
    const auto body = json::looseOf(refused.body);
    if (!source || !body) return std::nullopt;
    const auto instruments = InstrumentStore{work.sql}.inForce(dayOf(work.now));
    auto what = understood(*body, instruments);
    const auto* safety = safetyInstrument(what, instruments);
    if (work.caller().role == access::Role::member) what.memberId = work.caller().memberId;
    if (!what.safety || safety == nullptr || !what.memberId) return std::nullopt;
    const auto sight = work.gate.sight(work.caller(), *what.memberId);
    if (sight.blind()) return std::nullopt;
    const Origin origin{keptId(work, refused), *source, std::min(what.answeredAt.value_or(work.now), work.now), work.now};
    if (const auto there = AssessmentStore{work.sql}.find(sight, origin.id)) {
        work.concerns(there->assessment.memberId);
        return answered(there->assessment);
    }
    return created(work, keptFrom(what, *safety, refused.body, refused.error, origin),
        what.instrument == nullptr ? safety->name : what.instrument->name);
}

AssessmentsOperations::GetAssessmentAnswer AssessmentsOperations::getAssessment(Work& work, const GetAssessment& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "assessment", request.assessmentId);
    auto kept = AssessmentStore{work.sql}.find(sight, request.assessmentId);
    if (!kept) refuseUnknown();
    auto assessment = std::move(shown(work, sight, {std::move(*kept)}).front());
    return {etagOf(assessment.version), std::move(assessment)};
}

AssessmentsOperations::ListAssessmentTrendsAnswer AssessmentsOperations::listAssessmentTrends(
    Work& work, const ListAssessmentTrends& request)
{
    const auto sight = sightOf(work, request.memberId);
    auto course = AssessmentStore{work.sql}.course(sight);
    const auto all = seriesOf(shown(work, sight, std::move(course.assessments)));
    ListAssessmentTrendsAnswer out;
    for (const auto& instrument : InstrumentStore{work.sql}.inForce(dayOf(work.now))) {
        if (!all.contains(instrument.code) || request.code.value_or(instrument.code) != instrument.code) continue;
        out.body.items.push_back(trendOf(instrument, all, course.birthDate, dayOf(work.now)));
    }
    return out;
}

} // namespace careway::assessments
