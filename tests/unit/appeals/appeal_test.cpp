#include "appeals/appeal.hpp"

#include "app/decision_clocks.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>

namespace careway::appeals {

namespace {

using api::AppealOutcome;
using api::AppealStage;
using api::FilerKind;
using api::LineOfBusiness;

constexpr auto zone = "America/New_York";
constexpr auto advantage = LineOfBusiness::medicareAdvantage, medicaid = LineOfBusiness::medicaid, commercial = LineOfBusiness::commercial;

Instant at(std::string_view text) { return parseInstant(text).value(); }
Date day(std::string_view text) { return parseDate(text).value(); }

const auto noticed = at("2026-06-01T15:00:00Z");
const Id memberId = namedId("member");

const std::vector<decision_clocks::Rule>& law()
{
    static const auto out = app::decisionClocksIn(std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference/decision_clocks.csv");
    return out;
}

api::AuthorizationItem item(std::int64_t sequence, api::AuthorizationItemState state)
{
    api::AuthorizationItem out;
    out.sequence = sequence;
    out.service = {"http://www.ama-assn.org/go/cpt", "73721", "MRI of a joint of the leg"};
    out.state = state;
    if (state != api::AuthorizationItemState::pended)
        out.decision = api::ItemDecision{noticed, namedId("director"), {}, {}, {}, {}, {}, {}};
    return out;
}

// The first item was denied, the second approved.
api::PriorAuthorization request(LineOfBusiness line)
{
    api::PriorAuthorization out;
    out.id = namedId("request");
    out.memberId = memberId;
    out.lineOfBusiness = line;
    out.state = api::AuthorizationState::decided;
    out.items = {item(1, api::AuthorizationItemState::denied), item(2, api::AuthorizationItemState::approved)};
    return out;
}

struct Situation {
    LineOfBusiness line = advantage;
    FilerKind filer = FilerKind::member;
    std::optional<FilerRule> rule = FilerRule{};
    std::vector<api::Appeal> before{};
    std::function<void(api::PriorAuthorization&)> change = [](auto&) { };
};

Result<api::Appeal> tried(const api::NewAppeal& asked, const Situation& in, Instant now)
{
    auto of = request(in.line);
    in.change(of);
    Filing filing{{in.filer, memberId, {}, {}, {}}, api::DecisionSubject::service, in.rule, in.before, law(), zone};
    return filed(asked, of, filing, namedId("appeal"), now);
}

api::NewAppeal asked()
{
    api::NewAppeal out;
    out.priorAuthorizationId = namedId("request");
    out.reason = "It is needed";
    return out;
}

template <typename T> std::string wrong(const Result<T>& tried)
{
    if (tried) return "";
    std::string out = tried.error().violations.empty() ? tried.error().code : "";
    for (const auto& each : tried.error().violations)
        out += (out.empty() ? "" : ", ") + each.at + ' ' + each.code;
    return out;
}

api::Appeal received(const Situation& in = {}, const api::NewAppeal& what = asked())
{
    return tried(what, in, noticed + std::chrono::hours(24)).value();
}

api::AppealDecision decisionOf(AppealOutcome outcome, std::int64_t sequence = 1)
{
    api::AppealDecision out;
    out.reason = {"not-medically-necessary", "The criterion is not met"};
    out.criterion = "sample-1";
    out.items = {{sequence, outcome, {}, {}, {}}};
    return out;
}

const std::set<std::string, std::less<>> reasons{"not-medically-necessary", "not-covered"}, clinical{"not-medically-necessary"};
const Decider decider{namedId("reviewer"), "medical-director", "physician"};

Result<api::Appeal> decide(api::Appeal appeal, const api::AppealDecision& decision, Instant now = noticed + std::chrono::hours(48))
{
    return decided(std::move(appeal), decision, decider, reasons, clinical, now);
}

TEST(Filing, TakesWhatWasDecidedAgainstTheMemberAndSaysUntilWhenItIsDecided)
{
    const auto appeal = received();
    EXPECT_EQ(appeal.sequences, std::vector<std::int64_t>{1}) << "nothing was named: all that was denied";
    EXPECT_EQ(appeal.state, State::received);
    EXPECT_EQ(appeal.fileBy, day("2026-08-05")) << "65 days after the notice";
    const auto reading = readingOf(appeal, law(), zone, appeal.receivedAt).value();
    EXPECT_EQ(text(reading.dueAt.value()), "2026-07-02T15:00:00.000Z");
    EXPECT_EQ(appeal.next,
        (std::vector<Action>{Action::claim, Action::expedite, Action::extend, Action::decide, Action::dismiss, Action::withdraw}));
}

TEST(Filing, NamesEverythingThatIsWrongAtOnce)
{
    auto what = asked();
    what.sequences = {2, 9};
    what.stage = AppealStage::hearing;
    what.continueBenefits = true;
    what.consentSignedOn = day("2026-06-03");
    EXPECT_EQ(wrong(tried(what, {advantage, FilerKind::provider, std::nullopt}, noticed)),
        "/sequences/0 appeals/not-adverse, /sequences/1 appeals/unknown-item, /filedBy appeals/not-theirs-to-file, "
        "/consentSignedOn appeals/future, /stage appeals/no-such-stage, /stage appeals/plan-first, "
        "/continueBenefits appeals/nothing-to-continue, /continueBenefits appeals/not-continued, /continueBenefits "
        "appeals/not-theirs-to-continue");
    EXPECT_EQ(wrong(tried(asked(), {.change = [](auto& of) { of.items[0].state = api::AuthorizationItemState::approved; }}, noticed)),
        "/priorAuthorizationId appeals/nothing-to-appeal");
    EXPECT_EQ(
        wrong(tried(asked(), {medicaid, FilerKind::provider, FilerRule{true, false}}, noticed)), "/consentSignedOn appeals/no-consent");
}

TEST(Filing, EndsWithItsLastDayUnlessThereIsAGoodCause)
{
    struct Last {
        LineOfBusiness line;
        const char* inTime; // the last moment of the last day in New York
        const char* late;
    };
    for (const auto& each : {Last{advantage, "2026-08-06T03:59:59.999Z", "2026-08-06T04:00:00Z"},
             Last{medicaid, "2026-08-01T03:59:59.999Z", "2026-08-01T04:00:00Z"},
             Last{commercial, "2026-11-29T04:59:59.999Z", "2026-11-29T05:00:00Z"}}) {
        EXPECT_EQ(wrong(tried(asked(), {each.line}, at(each.inTime))), "");
        EXPECT_EQ(wrong(tried(asked(), {each.line}, at(each.late))), "/goodCause appeals/filed-late");
        auto what = asked();
        what.goodCause = "They were in the hospital";
        const auto taken = tried(what, {each.line}, at(each.late)).value();
        EXPECT_TRUE(taken.filedLate);
    }
}

TEST(Filing, IsOnceForADecision)
{
    const auto first = received();
    EXPECT_EQ(wrong(tried(asked(), {.before = {first}}, noticed + std::chrono::hours(30))), "appeals/already-appealed");
    auto gone = withdrawn(first, noticed + std::chrono::hours(26)).value();
    EXPECT_EQ(wrong(tried(asked(), {.before = {gone}}, noticed + std::chrono::hours(30))), "");
    const auto anew = [](auto& of) { of.items[0].decision->decidedAt = noticed + std::chrono::hours(72); };
    EXPECT_EQ(wrong(tried(asked(), {.before = {first}, .change = anew}, noticed + std::chrono::hours(80))), "") << "of a new decision";
}

TEST(Filing, BeforeOthersComesAfterThePlansOwnWordOrItsSilence)
{
    auto what = asked();
    what.stage = AppealStage::external;
    EXPECT_EQ(wrong(tried(what, {commercial}, noticed)), "/stage appeals/plan-first");
    EXPECT_EQ(wrong(tried(what, {commercial, FilerKind::member, FilerRule{false, true}}, noticed)), "") << "beside it, where it is urgent";
    const auto own = received({commercial});
    EXPECT_EQ(
        wrong(tried(what, {.line = commercial, .before = {own}}, own.receivedAt + std::chrono::days(29))), "/stage appeals/plan-first");
    EXPECT_EQ(wrong(tried(what, {.line = commercial, .before = {own}}, own.receivedAt + std::chrono::days(31))), "") << "it is late";
    const auto upheld = decide(own, decisionOf(AppealOutcome::upheld)).value();
    const auto external = tried(what, {.line = commercial, .before = {upheld}}, upheld.decision->decidedAt + std::chrono::hours(1)).value();
    EXPECT_EQ(external.fileBy, day("2026-10-03")) << "four months from the plan's decision";
    EXPECT_EQ(external.next, (std::vector<Action>{Action::recordExternalDecision, Action::dismiss, Action::withdraw}));
    const auto sent
        = forwarded(decide(received(), decisionOf(AppealOutcome::upheld)).value(), api::ForwardingReason::upheld, noticed, noticed);
    EXPECT_EQ(wrong(tried(what, {.before = {sent}}, noticed + std::chrono::days(3))), "appeals/sent-on");
}

TEST(Filing, OfARequestThatWasNotDecidedInTimeIsOfWhatIsPended)
{
    const auto late = [](auto& of) {
        of.items = {item(1, api::AuthorizationItemState::pended)};
        of.appealRights.emplace();
    };
    EXPECT_EQ(tried(asked(), {.change = late}, noticed).value().sequences, std::vector<std::int64_t>{1});
    const auto inTime = [](auto& of) { of.items = {item(1, api::AuthorizationItemState::pended)}; };
    EXPECT_EQ(wrong(tried(asked(), {.change = inTime}, noticed)), "/priorAuthorizationId appeals/nothing-to-appeal");
}

TEST(Benefits, GoOnThatWereCutIfThatIsAskedWithinTenDays)
{
    auto what = asked();
    what.continueBenefits = true;
    const auto cut = [](auto& of) {
        of.items[0].state = api::AuthorizationItemState::modified;
        of.items[0].curtailedFrom = day("2026-12-31");
    };
    const auto appeal = tried(what, {.line = medicaid, .change = cut}, at("2026-06-12T03:59:59Z")).value();
    EXPECT_TRUE(appeal.continues && !appeal.continues->endedAt);
    EXPECT_EQ(
        wrong(tried(what, {.line = medicaid, .change = cut}, at("2026-06-12T04:00:00Z"))), "/continueBenefits appeals/asked-too-late");
    EXPECT_TRUE(decide(appeal, decisionOf(AppealOutcome::upheld)).value().continues->endedAt);
}

TEST(Haste, IsGrantedToAProfessionalAndDecidedForAMember)
{
    auto what = asked();
    what.urgency = api::DecisionUrgency::expedited;
    const auto professional = received({advantage, FilerKind::provider}, what);
    EXPECT_EQ(text(readingOf(professional, law(), zone, professional.receivedAt)->dueAt.value()), "2026-06-05T15:00:00.000Z");
    const auto member = received({}, what);
    EXPECT_EQ(member.urgency, api::DecisionUrgency::standard);
    const auto granted = expeditingDecided(member, {true, {}}, member.receivedAt + std::chrono::hours(10)).value();
    EXPECT_EQ(text(readingOf(granted, law(), zone, granted.updatedAt)->dueAt.value()), "2026-06-05T15:00:00.000Z") << "from the asking";
    EXPECT_EQ(wrong(expeditingDecided(member, {false, {}}, member.receivedAt)), "/reason appeals/no-reason");
    const auto refused = expeditingDecided(member, {false, "It can wait"}, member.receivedAt).value();
    EXPECT_EQ(text(readingOf(refused, law(), zone, refused.updatedAt)->dueAt.value()), "2026-07-02T15:00:00.000Z");
    EXPECT_EQ(wrong(expeditingDecided(refused, {true, {}}, member.receivedAt)), "appeals/illegal-action");
}

TEST(MoreTime, IsFourteenDaysOnceInMedicareAndNoneInCommercialPlans)
{
    const auto appeal = received();
    const auto longer = extended(appeal, {api::ExtensionAsker::plan, "Notes are on their way"}, law(), zone, appeal.receivedAt).value();
    EXPECT_EQ(text(longer.extensions.front().until), "2026-07-16T15:00:00.000Z");
    EXPECT_EQ(
        wrong(extended(longer, {api::ExtensionAsker::member, "More"}, law(), zone, appeal.receivedAt)), "decision-clocks/already-extended");
    EXPECT_EQ(wrong(extended(received({commercial}), {api::ExtensionAsker::plan, "More"}, law(), zone, appeal.receivedAt)),
        "decision-clocks/no-extension");
}

TEST(ADecision, HasEveryItemAndAReason)
{
    const auto appeal = received();
    EXPECT_EQ(decide(appeal, decisionOf(AppealOutcome::overturned)).value().decision->outcome, AppealOutcome::overturned);
    EXPECT_EQ(wrong(decide(appeal, decisionOf(AppealOutcome::upheld, 2))), "/items/0/sequence appeals/unknown-item");
    auto decision = decisionOf(AppealOutcome::upheld);
    decision.criterion.reset();
    EXPECT_EQ(wrong(decide(appeal, decision)), "/criterion appeals/no-criterion");
    decision.reason.code = "because";
    EXPECT_EQ(wrong(decide(appeal, decision)), "/reason/code appeals/unknown-reason");
    decision.items[0].outcome = AppealOutcome::partlyOverturned;
    decision.reason.code = "not-covered";
    EXPECT_EQ(wrong(decide(appeal, decision)), "/items/0/outcome appeals/no-course");
    decision.items[0].quantity = api::AmountAsked{3, "visits"};
    const auto partly = decide(appeal, decision).value();
    EXPECT_EQ(partly.decision->outcome, AppealOutcome::partlyOverturned);
    EXPECT_EQ(partly.decision->items[0].authorized->quantity->value, 3);
    EXPECT_EQ(wrong(decide(partly, decision)), "appeals/illegal-action") << "once";
    auto two = received({.change = [](auto& of) { of.items[1].state = api::AuthorizationItemState::denied; }});
    EXPECT_EQ(wrong(decide(two, decision)), "/items appeals/items-missing");
}

TEST(AnAppeal, IsHeldByOneAtATime)
{
    const auto appeal = received();
    const auto held = claimed(appeal, namedId("one"), appeal.receivedAt + std::chrono::hours(1), appeal.receivedAt).value();
    EXPECT_EQ(wrong(claimed(held, namedId("other"), appeal.receivedAt + std::chrono::hours(2), appeal.receivedAt)), "appeals/held");
    EXPECT_EQ(
        wrong(claimed(held, namedId("other"), appeal.receivedAt + std::chrono::hours(2), appeal.receivedAt + std::chrono::hours(1))), "");
}

TEST(AnAppeal, IsDismissedForItsLatenessOnlyIfItIsLate)
{
    EXPECT_EQ(wrong(dismissed(received(), {api::DismissalReason::filedLate, "Too late"}, noticed)), "/because appeals/filed-in-time");
    EXPECT_EQ(dismissed(received(), {api::DismissalReason::moot, "Authorized meanwhile"}, noticed).value().state, State::dismissed);
}

TEST(AnAppeal, ThatWasSentOnIsDecidedByTheReviewerWhosTimeItIsThen)
{
    const auto upheld = decide(received(), decisionOf(AppealOutcome::upheld)).value();
    const auto sent = forwarded(upheld, api::ForwardingReason::upheld, noticed + std::chrono::days(31), noticed + std::chrono::hours(48));
    EXPECT_EQ(text(readingOf(sent, law(), zone, sent.updatedAt)->dueAt.value()), "2026-07-03T15:00:00.000Z") << "thirty days of theirs";
    api::NewExternalDecision decision{noticed + std::chrono::hours(47), "IRE", "Needed", {{1, AppealOutcome::overturned, {}, {}, {}}}};
    EXPECT_EQ(wrong(externallyDecided(sent, decision, noticed + std::chrono::days(9))), "/decidedAt appeals/before-filing");
    decision.decidedAt = noticed + std::chrono::days(8);
    EXPECT_EQ(externallyDecided(sent, decision, noticed + std::chrono::days(9)).value().external->outcome, AppealOutcome::overturned);
    decision.decidedAt = noticed + std::chrono::days(10);
    EXPECT_EQ(wrong(externallyDecided(sent, decision, noticed + std::chrono::days(9))), "/decidedAt appeals/future");
    EXPECT_EQ(wrong(externallyDecided(received(), decision, noticed + std::chrono::days(11))), "appeals/illegal-action");
}

// Every state x action: what is not legal is refused, and names what is.
TEST(AnAppeal, DoesOnlyWhatIsLegalFromWhereItStands)
{
    const auto appeal = received();
    const auto upheld = decide(appeal, decisionOf(AppealOutcome::upheld)).value();
    const auto when = noticed + std::chrono::hours(50);
    for (const auto& each : {appeal, upheld, forwarded(upheld, api::ForwardingReason::late, when, when), withdrawn(appeal, when).value(),
             dismissed(appeal, {api::DismissalReason::moot, "-"}, when).value()}) {
        const auto legal = actionsFrom(each);
        EXPECT_EQ(each.next, legal);
        for (const auto action : {Action::claim, Action::expedite, Action::decideExpediting, Action::extend, Action::decide,
                 Action::dismiss, Action::withdraw, Action::recordExternalDecision}) {
            const bool may = std::find(legal.begin(), legal.end(), action) != legal.end();
            const auto tried = mayBeDone(each, action);
            EXPECT_EQ(wrong(tried), may ? "" : "appeals/illegal-action");
        }
    }
    EXPECT_EQ(withdrawn(withdrawn(appeal, when).value(), when + std::chrono::hours(1)).value().version, appeal.version + 1) << "once";
}

} // namespace

} // namespace careway::appeals
