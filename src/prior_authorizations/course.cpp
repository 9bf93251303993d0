#include "prior_authorizations/course.hpp"

#include "core/zone.hpp"
#include "prior_authorizations/authorization.hpp"

namespace careway::prior_authorizations {

namespace {

api::DecisionReview reviewOf(const api::PriorAuthorization& authorization)
{
    if (authorization.exception.value_or(false)) return api::DecisionReview::exception;
    switch (authorization.review) {
    case api::AuthorizationReview::preService: return api::DecisionReview::preService;
    case api::AuthorizationReview::concurrent: return api::DecisionReview::concurrent;
    case api::AuthorizationReview::postService: return api::DecisionReview::postService;
    case api::AuthorizationReview::postStabilization: return api::DecisionReview::postStabilization;
    }
    return api::DecisionReview::preService;
}

Date receivedOn(const api::PriorAuthorization& authorization, std::string_view zone)
{
    return localTime(*authorization.receivedAt, zone).day;
}

} // namespace

api::DecisionSubject subjectOf(const api::PriorAuthorization& authorization)
{
    if (authorization.kind != api::AuthorizationKind::medication) return api::DecisionSubject::service;
    const auto line = authorization.lineOfBusiness.value_or(api::LineOfBusiness::commercial);
    const bool medicare = line == api::LineOfBusiness::medicareAdvantage || line == api::LineOfBusiness::specialNeeds;
    if (medicare)
        return benefitOf(authorization) == api::Benefit::pharmacy ? api::DecisionSubject::partDDrug : api::DecisionSubject::partBDrug;
    return line == api::LineOfBusiness::medicaid ? api::DecisionSubject::outpatientDrug : api::DecisionSubject::service;
}

bool isDrug(const api::PriorAuthorization& authorization) { return authorization.kind == api::AuthorizationKind::medication; }

std::optional<decision_clocks::Clock> clockOf(
    const api::PriorAuthorization& authorization, std::span<const decision_clocks::Rule> rules, Date received)
{
    if (!authorization.lineOfBusiness) return std::nullopt;
    decision_clocks::Question question;
    question.line = *authorization.lineOfBusiness;
    question.subject = subjectOf(authorization);
    question.review = reviewOf(authorization);
    question.urgency = authorization.urgency;
    question.receivedOn = received;
    return decision_clocks::clockFor(rules, question);
}

decision_clocks::Course courseOf(const api::PriorAuthorization& authorization)
{
    decision_clocks::Course out;
    out.receivedAt = authorization.receivedAt.value();
    out.statementAt = authorization.statementAt;
    if (!authorization.informationRequests.empty()) {
        out.informationAskedAt = authorization.informationRequests.front().askedAt;
        out.informationAt = authorization.informationRequests.back().answeredAt;
    }
    for (const auto& each : authorization.extensions)
        out.extensions.push_back({each.grantedAt, std::nullopt});
    if (authorization.urgency == api::DecisionUrgency::expedited)
        out.expeditedAt = authorization.expediting ? authorization.expediting->askedAt : *authorization.receivedAt;
    return out;
}

std::optional<api::ClockReading> readingOf(
    const api::PriorAuthorization& authorization, std::span<const decision_clocks::Rule> rules, std::string_view zone, Instant now)
{
    if (!authorization.receivedAt || authorization.state == State::cancelled) return std::nullopt;
    const auto clock = clockOf(authorization, rules, receivedOn(authorization, zone));
    if (!clock) return std::nullopt;
    return decision_clocks::read(*clock, courseOf(authorization), zone, authorization.decidedAt.value_or(now));
}

api::AppealRights rightsFor(const api::PriorAuthorization& authorization, std::span<const decision_clocks::Rule> rules,
    const std::string& words, std::string_view zone, Instant now)
{
    decision_clocks::Question question;
    question.line = authorization.lineOfBusiness.value();
    question.subject = subjectOf(authorization);
    question.review = api::DecisionReview::appeal;
    question.receivedOn = localTime(now, zone).day;
    api::AppealRights out;
    out.text = words;
    const auto* rule = decision_clocks::ruleFor(rules, question);
    if (rule == nullptr) return out;
    out.citation = rule->citation;
    if (rule->fileWithin) out.fileBy = localTime(decision_clocks::after(now, *rule->fileWithin, zone), zone).day;
    return out;
}

Result<api::PriorAuthorization> extended(api::PriorAuthorization authorization, api::ExtensionAsker asker, const std::string& reason,
    std::span<const decision_clocks::Rule> rules, std::string_view zone, Instant now)
{
    if (auto may = mayBeDone(authorization, Action::extend); !may) return tl::unexpected(std::move(may.error()));
    const auto clock = clockOf(authorization, rules, receivedOn(authorization, zone));
    if (!clock) return fail(Error::Kind::conflict, "prior-authorizations/no-clock", "There is no time of law that could be extended.");
    if (auto may = decision_clocks::mayExtend(*clock, courseOf(authorization), asker, std::nullopt, zone, now); !may)
        return tl::unexpected(std::move(may.error()));
    authorization.extensions.push_back({now, asker, reason, now});
    const auto reading = readingOf(authorization, rules, zone, now);
    authorization.extensions.back().until = reading && reading->dueAt ? *reading->dueAt : now;
    touch(authorization, now);
    return authorization;
}

} // namespace careway::prior_authorizations
