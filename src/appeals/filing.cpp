#include "appeals/appeal.hpp"
#include "core/findings.hpp"
#include "core/text.hpp"
#include "core/zone.hpp"

#include <algorithm>

namespace careway::appeals {

namespace {

using api::AppealStage;
using api::AuthorizationItemState;
using decision_clocks::Rule;

api::DecisionReview reviewOf(AppealStage stage)
{
    switch (stage) {
    case AppealStage::internal: return api::DecisionReview::appeal;
    case AppealStage::external: return api::DecisionReview::externalReview;
    case AppealStage::hearing: return api::DecisionReview::hearing;
    }
    return api::DecisionReview::appeal;
}

// Before the plan it is an appeal; sent on, the reviewer's time counts from then.
decision_clocks::Question questionOf(const api::Appeal& appeal, std::string_view zone)
{
    decision_clocks::Question out;
    out.line = appeal.lineOfBusiness;
    out.subject = appeal.subject;
    out.urgency = appeal.urgency;
    out.review = appeal.forwarding ? api::DecisionReview::externalReview : reviewOf(appeal.stage);
    out.receivedOn = localTime(appeal.forwarding ? appeal.forwarding->forwardedAt : appeal.receivedAt, zone).day;
    return out;
}

decision_clocks::Course courseOf(const api::Appeal& appeal)
{
    decision_clocks::Course out;
    out.receivedAt = appeal.forwarding ? appeal.forwarding->forwardedAt : appeal.receivedAt;
    const bool hurried = appeal.urgency == api::DecisionUrgency::expedited;
    if (appeal.forwarding) {
        if (hurried) out.expeditedAt = out.receivedAt;
        return out;
    }
    for (const auto& each : appeal.extensions)
        out.extensions.push_back({each.grantedAt, std::nullopt});
    if (hurried) out.expeditedAt = appeal.expediting ? appeal.expediting->askedAt : appeal.receivedAt;
    return out;
}

const api::AuthorizationItem* itemOf(const api::PriorAuthorization& authorization, std::int64_t sequence)
{
    const auto found
        = std::find_if(authorization.items.begin(), authorization.items.end(), [&](const auto& each) { return each.sequence == sequence; });
    return found == authorization.items.end() ? nullptr : &*found;
}

// Less than was asked, or not decided in time, of which the right to appeal was told.
bool againstThem(const api::PriorAuthorization& authorization, const api::AuthorizationItem& item)
{
    return item.state == AuthorizationItemState::denied || item.state == AuthorizationItemState::modified
        || (item.state == AuthorizationItemState::pended && authorization.appealRights);
}

std::vector<std::int64_t> appealedIn(const api::NewAppeal& asked, const api::PriorAuthorization& authorization)
{
    if (asked.sequences && !asked.sequences->empty()) return *asked.sequences;
    std::vector<std::int64_t> out;
    for (const auto& item : authorization.items)
        if (againstThem(authorization, item)) out.push_back(item.sequence);
    return out;
}

bool shares(const std::vector<std::int64_t>& one, const std::vector<std::int64_t>& other)
{
    return std::any_of(one.begin(), one.end(), [&](const auto each) { return std::find(other.begin(), other.end(), each) != other.end(); });
}

// The plan has said its last word on them, or has let the time for it pass (42 CFR 438.408(c)(3), 45 CFR 147.136(b)(2)(ii)(F)).
const api::Appeal* exhaustedBy(const std::vector<std::int64_t>& sequences, const Filing& filing, Instant now)
{
    for (const auto& each : filing.before) {
        if (each.stage != AppealStage::internal || !shares(each.sequences, sequences)) continue;
        if (each.decision && each.decision->outcome != api::AppealOutcome::overturned) return &each;
        const auto reading = readingOf(each, filing.law, filing.zone, now);
        if (waits(each) && reading && reading->state == api::ClockState::late) return &each;
    }
    return nullptr;
}

// Of the decision: the last of those on its items, or that of the plan on the appeal before.
Instant noticeOf(
    const api::PriorAuthorization& authorization, const std::vector<std::int64_t>& sequences, const api::Appeal* exhausted, Instant now)
{
    if (exhausted != nullptr) return exhausted->decision ? exhausted->decision->decidedAt : now;
    std::optional<Instant> out;
    for (const auto sequence : sequences) {
        const auto* item = itemOf(authorization, sequence);
        if (item != nullptr && item->decision && (!out || item->decision->decidedAt > *out)) out = item->decision->decidedAt;
    }
    return out.value_or(now);
}

void wantItems(
    Findings& found, const api::NewAppeal& asked, const api::PriorAuthorization& authorization, const std::vector<std::int64_t>& sequences)
{
    found.want(!sequences.empty(), "/priorAuthorizationId", "nothing-to-appeal", "has nothing that was decided against the member");
    if (!asked.sequences) return;
    for (std::size_t i = 0; i < asked.sequences->size(); ++i) {
        const auto* item = itemOf(authorization, (*asked.sequences)[i]);
        const auto at = "/sequences/" + std::to_string(i);
        found.want(item != nullptr, at, "unknown-item", "is no item of the request");
        if (item != nullptr) found.want(againstThem(authorization, *item), at, "not-adverse", "was not decided against the member");
    }
}

// Benefits go on only of a course that was ended or cut, if that is asked in time and not by a provider (42 CFR 438.420(b)).
void wantBenefits(Findings& found, const api::NewAppeal& asked, const api::PriorAuthorization& authorization, const Filing& filing,
    const api::Appeal& appeal, const Rule* rule, Instant now)
{
    if (!asked.continueBenefits.value_or(false)) return;
    const auto at = "/continueBenefits";
    const bool cut = std::any_of(appeal.sequences.begin(), appeal.sequences.end(), [&](const auto sequence) {
        const auto* item = itemOf(authorization, sequence);
        return item != nullptr && item->curtailedFrom;
    });
    found.want(cut, at, "nothing-to-continue", "is for a course that was approved and is to end sooner");
    found.want(rule != nullptr && rule->continuesWithin, at, "not-continued", "is not what the law of the line of business gives");
    found.want(filing.filer.kind != api::FilerKind::provider, at, "not-theirs-to-continue", "is not for a provider to ask for");
    if (rule != nullptr && rule->continuesWithin)
        found.want(localTime(now, filing.zone).day
                <= localTime(decision_clocks::after(appeal.noticeAt, *rule->continuesWithin, filing.zone), filing.zone).day,
            at, "asked-too-late", "had to be asked for within " + std::to_string(rule->continuesWithin->amount) + " days of the notice");
}

void wantFiler(Findings& found, const api::NewAppeal& asked, const Filing& filing, Date today)
{
    found.want(filing.filerRule.has_value(), "/filedBy", "not-theirs-to-file", "is nobody who may file this");
    if (filing.filerRule && filing.filerRule->consent)
        found.want(asked.consentSignedOn.has_value(), "/consentSignedOn", "no-consent", "must be there: the member consents in writing");
    found.want(!asked.consentSignedOn || *asked.consentSignedOn <= today, "/consentSignedOn", "future", "must not lie ahead");
}

api::Appeal beginning(
    const api::NewAppeal& asked, const api::PriorAuthorization& authorization, const Filing& filing, const Id& id, Instant now)
{
    api::Appeal out;
    out.id = id;
    out.version = 1;
    out.memberId = authorization.memberId;
    out.priorAuthorizationId = authorization.id;
    out.sequences = appealedIn(asked, authorization);
    out.stage = asked.stage.value_or(AppealStage::internal);
    out.lineOfBusiness = authorization.lineOfBusiness.value_or(api::LineOfBusiness::commercial);
    out.subject = filing.subject;
    out.state = State::received;
    out.filedBy = filing.filer;
    out.filedBy.consentSignedOn = asked.consentSignedOn;
    out.reason = asked.reason;
    out.goodCause = asked.goodCause;
    out.receivedAt = out.createdAt = out.updatedAt = now;
    out.labels = authorization.labels;
    return out;
}

// A professional's word on haste is granted, on a member's the plan decides.
void hasten(api::Appeal& appeal, const api::NewAppeal& asked)
{
    appeal.urgency = api::DecisionUrgency::standard;
    if (asked.urgency.value_or(api::DecisionUrgency::standard) == api::DecisionUrgency::standard) return;
    if (appeal.filedBy.kind == api::FilerKind::provider || appeal.stage != AppealStage::internal) {
        appeal.urgency = api::DecisionUrgency::expedited;
        return;
    }
    appeal.expediting
        = api::Expediting{appeal.receivedAt, api::AuthorizationAsker::member, firstCharacters(appeal.reason, 500), {}, {}, {}};
}

} // namespace

const Rule* ruleOf(const api::Appeal& appeal, std::span<const Rule> law, std::string_view zone)
{
    return decision_clocks::ruleFor(law, questionOf(appeal, zone));
}

std::optional<api::ClockReading> readingOf(const api::Appeal& appeal, std::span<const Rule> law, std::string_view zone, Instant now)
{
    if (appeal.state == State::dismissed || appeal.state == State::withdrawn) return std::nullopt;
    const auto clock = decision_clocks::clockFor(law, questionOf(appeal, zone));
    if (!clock) return std::nullopt;
    auto at = now;
    if (appeal.external) at = appeal.external->decidedAt;
    else if (appeal.decision && !appeal.forwarding) at = appeal.decision->decidedAt;
    return decision_clocks::read(*clock, courseOf(appeal), zone, at);
}

Result<api::Appeal> filed(
    const api::NewAppeal& asked, const api::PriorAuthorization& authorization, const Filing& filing, const Id& id, Instant now)
{
    auto out = beginning(asked, authorization, filing, id, now);
    const auto* exhausted = out.stage == AppealStage::internal ? nullptr : exhaustedBy(out.sequences, filing, now);
    out.noticeAt = noticeOf(authorization, out.sequences, exhausted, now);
    for (const auto& each : filing.before)
        if (each.stage == out.stage && shares(each.sequences, out.sequences) && each.state != State::withdrawn
            && each.state != State::dismissed && each.receivedAt >= out.noticeAt)
            return fail(Error::Kind::conflict, "appeals/already-appealed", "This was appealed already.");
    if (exhausted != nullptr && exhausted->forwarding)
        return fail(Error::Kind::conflict, "appeals/sent-on", "The plan has sent it on to the independent reviewer itself.");
    hasten(out, asked);
    const auto* rule = ruleOf(out, filing.law, filing.zone);
    const auto today = localTime(now, filing.zone).day;
    if (rule != nullptr && rule->fileWithin)
        out.fileBy = localTime(decision_clocks::after(out.noticeAt, *rule->fileWithin, filing.zone), filing.zone).day;
    out.filedLate = out.fileBy && today > *out.fileBy;

    Findings found("appeals");
    wantItems(found, asked, authorization, out.sequences);
    wantFiler(found, asked, filing, today);
    found.want(rule != nullptr, "/stage", "no-such-stage", "is not there in this line of business");
    const bool alongside = filing.filerRule && filing.filerRule->alongside;
    found.want(out.stage == AppealStage::internal || exhausted != nullptr || alongside, "/stage", "plan-first",
        "comes after the plan decided on an appeal, or let the time for it pass");
    found.want(!out.filedLate || asked.goodCause, "/goodCause", "filed-late",
        "must be there: the last day to file was " + (out.fileBy ? text(*out.fileBy) : std::string()));
    wantBenefits(found, asked, authorization, filing, out, rule, now);
    if (auto good = std::move(found).result("The appeal cannot be filed so."); !good) return tl::unexpected(std::move(good.error()));
    if (asked.continueBenefits.value_or(false)) out.continues = api::ContinuedBenefits{now, {}, rule->citation};
    out.next = actionsFrom(out);
    return out;
}

Result<api::Appeal> extended(
    api::Appeal appeal, const api::ExtensionQuestion& question, std::span<const Rule> law, std::string_view zone, Instant now)
{
    if (auto may = mayBeDone(appeal, Action::extend); !may) return tl::unexpected(std::move(may.error()));
    const auto clock = decision_clocks::clockFor(law, questionOf(appeal, zone));
    if (!clock) return fail(Error::Kind::conflict, "appeals/no-clock", "There is no time of law that could be extended.");
    if (auto may = decision_clocks::mayExtend(*clock, courseOf(appeal), question.askedBy, std::nullopt, zone, now); !may)
        return tl::unexpected(std::move(may.error()));
    appeal.extensions.push_back({now, question.askedBy, question.reason, now});
    const auto reading = readingOf(appeal, law, zone, now);
    appeal.extensions.back().until = reading && reading->dueAt ? *reading->dueAt : now;
    ++appeal.version;
    appeal.updatedAt = now;
    appeal.next = actionsFrom(appeal);
    return appeal;
}

} // namespace careway::appeals
