#include "coaching/coaching_api.hpp"

#include "access/grant.hpp"
#include "coaching/community_referral.hpp"
#include "coaching/desk_api.hpp"
#include "coaching/goal.hpp"
#include "coaching/material.hpp"
#include "coaching/material_store.hpp"
#include "json/column.hpp"
#include "letters/letter.hpp"
#include "members/profile.hpp"

namespace careway::coaching {

namespace {

constexpr auto goals = "/v1/coaching-goals", sendings = "/v1/material-sendings", referrals = "/v1/community-referrals";

// What a member wants to reach is theirs to say, or their coach's to write down.
void maySetGoals(const access::Caller& caller)
{
    if (!access::standsAsMember(caller)) mustCoach(caller);
}

api::EducationalMaterial materialFor(Work& work, const std::string& code, const api::Program& program)
{
    auto out = MaterialStore{work.sql}.findOn(code, dayOf(work.now));
    if (!out)
        throw Refusal(Error{Error::Kind::rule_broken, "coaching/rule-broken", "It cannot be sent.",
            {{Violation::Place::body, "/material", "coaching/unknown-material", "is the code of no material"}}});
    must(mayGoTo(*out, program));
    return std::move(*out);
}

letters::Draft letterOf(const api::MaterialSending& sending, const Setting& of, const std::string& body)
{
    letters::Draft out;
    out.code = "educational-material";
    out.memberId = out.recipientId = of.memberId;
    out.recipient = api::CommunicationRecipientKind::member;
    out.causeId = sending.id; // each sending is a letter of its own
    out.labels = of.labels;
    out.program = &of.program;
    out.enrollmentId = of.enrollmentId;
    out.fields = {{"materialTitle", sending.title}, {"materialText", body}};
    return out;
}

} // namespace

CoachingOperations::ListCoachingGoalsAnswer CoachingOperations::listCoachingGoals(Work& work, const ListCoachingGoals& request)
{
    return listed<ListCoachingGoalsAnswer, api::CoachingGoal>(work, goals, request);
}

CoachingOperations::CreateCoachingGoalAnswer CoachingOperations::createCoachingGoal(Work& work, const CreateCoachingGoal& request)
{
    maySetGoals(work.caller());
    const auto of = settingOf(work, request.body.enrollmentId);
    const auto goal = must(goalFrom(request.body, of, work.caller(), work.newId(), work.now));
    CoachingStore<api::CoachingGoal>{work.sql}.insert(goal, of.labels);
    tell(work, goal, of.labels, "goal-set");
    return created<CreateCoachingGoalAnswer>(goal, goals);
}

CoachingOperations::GetCoachingGoalAnswer CoachingOperations::getCoachingGoal(Work& work, const GetCoachingGoal& request)
{
    return answered<GetCoachingGoalAnswer>(read<api::CoachingGoal>(work, "coaching_goal", request.coachingGoalId).it);
}

CoachingOperations::CloseCoachingGoalAnswer CoachingOperations::closeCoachingGoal(Work& work, const CloseCoachingGoal& request)
{
    const auto before = toChange<api::CoachingGoal>(work, "coaching_goal", request.coachingGoalId, request.ifMatch);
    const auto after = must(closed(before.it, request.body, work.now));
    CoachingStore<api::CoachingGoal>{work.sql}.update(after);
    tell(work, after, before.labels, "goal-closed", json::toColumn(after.state));
    return answered<CloseCoachingGoalAnswer>(after);
}

CoachingOperations::ListEducationalMaterialsAnswer CoachingOperations::listEducationalMaterials(Work& work, const ListEducationalMaterials&)
{
    ListEducationalMaterialsAnswer out;
    out.body.items = MaterialStore{work.sql}.listOn(dayOf(work.now));
    return out;
}

CoachingOperations::ListMaterialSendingsAnswer CoachingOperations::listMaterialSendings(Work& work, const ListMaterialSendings& request)
{
    return listed<ListMaterialSendingsAnswer, api::MaterialSending>(work, sendings, request);
}

CoachingOperations::CreateMaterialSendingAnswer CoachingOperations::createMaterialSending(Work& work, const CreateMaterialSending& request)
{
    mustCoach(work.caller());
    const auto of = settingOf(work, request.body.enrollmentId);
    const auto material = materialFor(work, request.body.material, of.program);
    const auto profile = found(members::profileOf(work.sql, access::Grant::system("in which language to write"), of.memberId));
    const auto& text = textIn(material, profile.languageOf(languagesOf(material)));
    auto sending = begun<api::MaterialSending>(of, work.newId(), work.now);
    sending.material = material.code;
    sending.title = text.title;
    sending.language = text.language;
    sending.sentBy = actingParty(work.caller());
    const auto letter = letters::write(work.gate, work.sql, letterOf(sending, of, text.body), work.now);
    sending.communicationId = letter.id;
    if (!letter.withheld.empty()) sending.withheld = letter.withheld;
    CoachingStore<api::MaterialSending>{work.sql}.insert(sending, of.labels);
    tell(work, sending, of.labels, letter.withheld.empty() ? "material-sent" : "material-withheld", sending.title);
    return created<CreateMaterialSendingAnswer>(sending, sendings);
}

CoachingOperations::GetMaterialSendingAnswer CoachingOperations::getMaterialSending(Work& work, const GetMaterialSending& request)
{
    return answered<GetMaterialSendingAnswer>(read<api::MaterialSending>(work, "material_sending", request.materialSendingId).it);
}

CoachingOperations::ListCommunityReferralsAnswer CoachingOperations::listCommunityReferrals(
    Work& work, const ListCommunityReferrals& request)
{
    return listed<ListCommunityReferralsAnswer, api::CommunityReferral>(work, referrals, request);
}

CoachingOperations::CreateCommunityReferralAnswer CoachingOperations::createCommunityReferral(
    Work& work, const CreateCommunityReferral& request)
{
    mustCoach(work.caller());
    const auto of = settingOf(work, request.body.enrollmentId);
    const auto referral = referralFrom(request.body, of, work.caller(), work.newId(), work.now);
    CoachingStore<api::CommunityReferral>{work.sql}.insert(referral, of.labels);
    tell(work, referral, of.labels, "community-referral", referral.resource);
    return created<CreateCommunityReferralAnswer>(referral, referrals);
}

CoachingOperations::GetCommunityReferralAnswer CoachingOperations::getCommunityReferral(Work& work, const GetCommunityReferral& request)
{
    return answered<GetCommunityReferralAnswer>(read<api::CommunityReferral>(work, "community_referral", request.communityReferralId).it);
}

CoachingOperations::CloseCommunityReferralAnswer CoachingOperations::closeCommunityReferral(
    Work& work, const CloseCommunityReferral& request)
{
    const auto before = toChange<api::CommunityReferral>(work, "community_referral", request.communityReferralId, request.ifMatch);
    const auto after = must(closed(before.it, request.body, work.now));
    CoachingStore<api::CommunityReferral>{work.sql}.update(after);
    tell(work, after, before.labels, "community-referral-closed", json::toColumn(after.state));
    return answered<CloseCommunityReferralAnswer>(after);
}

} // namespace careway::coaching
