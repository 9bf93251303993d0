#include "appeals/appeal_api.hpp"
#include "appeals/desk_api.hpp"
#include "appeals/grievance.hpp"
#include "appeals/notice.hpp"
#include "decision_clocks/rules.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"

namespace careway::appeals {

namespace {

constexpr auto path = "/v1/grievances";

// What somebody says of those who treat them or look after them is not for these.
void mustBeTheirs(const access::Caller& caller)
{
    if (!access::standsAsMember(caller) && !reviews(caller))
        refuse(
            Error::Kind::forbidden, "appeals/for-the-member", "This is for the member, who stands for them, and who answers for the plan.");
}

// Of the coverage of today, else of the last that the plan knows of; a grievance of somebody whom no plan covers is one of no special law.
api::LineOfBusiness lineOf(Work& work, const Id& memberId)
{
    const auto covers = members::coversOn(work.sql, access::Grant::system("which law a grievance has"), memberId, dayOf(work.now));
    return covers.empty() ? api::LineOfBusiness::commercial : covers.front().lineOfBusiness;
}

} // namespace

AppealsOperations::ListGrievancesAnswer AppealsOperations::listGrievances(Work& work, const ListGrievances& request)
{
    mustBeTheirs(work.caller());
    return listed<ListGrievancesAnswer>(work, api::DisputeKind::grievance, request, path);
}

AppealsOperations::GetGrievanceAnswer AppealsOperations::getGrievance(Work& work, const GetGrievance& request)
{
    mustBeTheirs(work.caller());
    return answered<GetGrievanceAnswer>(work, Case::found(work, api::DisputeKind::grievance, request.grievanceId));
}

AppealsOperations::CreateGrievanceAnswer AppealsOperations::createGrievance(Work& work, const CreateGrievance& request)
{
    mustBeTheirs(work.caller());
    const auto& memberId = request.body.memberId;
    work.trail().sought(memberId);
    const auto sight = work.gate.sight(work.caller(), memberId);
    if (sight.blind() && !(reviews(work.caller()) && sight.memberId())) refuseUnknown();
    work.concerns(memberId);
    const auto filer = filerOf(work, memberId, request.body.filedBy);
    const auto line = lineOf(work, memberId);
    const bool theirs
        = DisputeStore{work.sql}.filerRule(json::toColumn(line), "grievance", "", json::toColumn(filer.kind), dayOf(work.now)).has_value();
    const auto law = decision_clocks::rules(work.sql);
    Entry entry{must(brought(request.body, filer, theirs, line, law, members::planZone, work.newId(), work.now)), access::ownWork(0)};
    setTime(entry, law, work.now);
    DisputeStore{work.sql}.insert(entry);
    const auto cause = tell(work.sql, work.caller(), entry, "received", "", work.now);
    writeMember(work.gate, work.sql, entry, "grievance-received", {{"dueOn", dayOfPlan(entry.dueAt)}}, cause, work.now);
    auto out = answered<CreateGrievanceAnswer>(work, {entry, sight});
    out.location = std::string(path) + '/' + entry.grievance().id.text();
    return out;
}

AppealsOperations::AnswerGrievanceAnswer AppealsOperations::answerGrievance(Work& work, const AnswerGrievance& request)
{
    mustReview(work.caller());
    auto it = Case::locked(work, api::DisputeKind::grievance, request.grievanceId, request.ifMatch);
    it.entry.of = must(answered(it.entry.grievance(), request.body, *work.caller().staffId, work.now));
    const auto cause = tell(work.sql, work.caller(), it.entry, "answered", "", work.now);
    writeMember(work.gate, work.sql, it.entry, "grievance-answered", {{"answer", request.body.text}}, cause, work.now);
    keep(acting(work), it.entry, decision_clocks::rules(work.sql));
    return answered<AnswerGrievanceAnswer>(work, it);
}

} // namespace careway::appeals
