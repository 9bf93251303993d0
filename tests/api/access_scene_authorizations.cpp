#include "api/access_scene.hpp"

#include "support/example_appeals.hpp"
#include "support/example_attachment.hpp"

namespace careway {

using access::Role;

// A request that somebody else made, with a document that is there, and one that is awaited, of the example's bytes.
void SceneTest::attach(Scene& scene)
{
    const bool ordinary = scene.situation == Situation::ordinary;
    const RequestFor request{newId(now()), scene.memberId, namedId("who asked for " + scene.name), api::AuthorizationState::pended,
        {ordinary ? access::Labels{} : bitOf(access::Label::substanceUse), ordinary ? access::Source::notPart2 : access::Source::part2,
            access::Basis::operations}};
    putRequest(owner(), request, now());
    scene.targets["listAttachments"] = scene.targets["createAttachment"] = request.id.text();
    scene.targets["attachments"] = putDocument(owner(), request, announcing("there"), "there", now()).text();
    for (const auto& sample : samples())
        if (sample.operation == "putAttachmentContent")
            scene.targets[sample.operation] = putDocument(owner(), request, announcing(sample.body), {}, now()).text();
}

// A request that was denied, and an appeal where each act is legal, held by the caller if they decide on it.
void SceneTest::appeal(Scene& scene)
{
    using api::AppealState;
    const bool ordinary = scene.situation == Situation::ordinary;
    access::Protection protection{bitOf(ordinary ? access::Label::general : access::Label::substanceUse),
        ordinary ? access::Source::notPart2 : access::Source::part2, access::Basis::payment};
    const auto denied = [&](const std::string& operation) {
        const auto id = namedId(scene.name + " denied for " + operation);
        putDenied(owner(), id, scene.memberId, protection, now());
        return id;
    };
    scene.targets["createAppeal"] = denied("createAppeal").text();
    for (const auto* operation : {"appeals", "dismissAppeal", "withdrawAppeal", "claimAppeal", "expediteAppeal", "extendAppeal",
             "decideAppeal", "recordExternalDecision"}) {
        const bool sent = std::string_view(operation) == "recordExternalDecision", held = std::string_view(operation) == "decideAppeal";
        scene.targets[operation] = putAppeal(owner(), denied(operation), scene.memberId, protection,
            sent ? AppealState::forwarded : AppealState::received, held ? scene.caller.staffId : std::nullopt, now())
                                       .text();
    }
    for (const auto* operation : {"grievances", "answerGrievance"})
        scene.targets[operation] = putGrievance(owner(), scene.memberId, now()).text();
}

// A request where each act is legal: the caller's own if they treat the member, else the member's; held by the caller if they review.
void SceneTest::authorize(Scene& scene)
{
    using api::AuthorizationState;
    const bool ordinary = scene.situation == Situation::ordinary;
    RequestFor request;
    request.memberId = scene.memberId;
    request.requesterId = scene.caller.role == Role::provider && scene.related() ? scene.caller.party() : scene.memberId;
    request.protection = {bitOf(ordinary ? access::Label::general : access::Label::substanceUse),
        ordinary ? access::Source::notPart2 : access::Source::part2, access::Basis::payment};
    const auto put = [&](const std::string& operation, AuthorizationState state) {
        request.id = namedId(scene.name + " request for " + operation);
        request.state = state;
        putRequest(owner(), request, now());
        scene.targets[operation] = request.id.text();
    };
    for (const auto* each : {"patchPriorAuthorization", "submitPriorAuthorization"})
        put(each, AuthorizationState::draft);
    for (const auto* each :
        {"prior-authorizations", "supplementPriorAuthorization", "cancelPriorAuthorization", "expeditePriorAuthorization",
            "extendPriorAuthorization", "askInformation", "claimPriorAuthorization", "askSecondOpinion", "askPeerToPeer"})
        put(each, AuthorizationState::pended);
    put("curtailPriorAuthorization", AuthorizationState::decided);
    request.peersAsked = true;
    put("recordPeerToPeer", AuthorizationState::pended);
    request.peersAsked = false;
    request.expeditingAsked = true;
    put("decideExpediting", AuthorizationState::pended);
    request.expeditingAsked = false;
    request.holder = scene.caller.staffId;
    for (const auto* each : {"decidePriorAuthorization", "releasePriorAuthorization"})
        put(each, AuthorizationState::pended);
}

} // namespace careway
