#include "authorization_metrics/metrics_api.hpp"

#include "authorization_metrics/metrics.hpp"
#include "authorization_metrics/metrics_store.hpp"
#include "core/zone.hpp"
#include "members/profile.hpp"
#include "work/work.hpp"

namespace careway::authorization_metrics {

namespace {

// The same of both: what is published is what is asked.
template <typename Request> api::AuthorizationMetrics metricsFor(Work& work, const Request& request)
{
    if (request.to < request.from)
        throw Refusal(Error{Error::Kind::rule_broken, "authorization-metrics/empty-period", "The period ends before it begins.",
            {{Violation::Place::query, "to", "authorization-metrics/before-from", "must not lie before from"}}});
    const auto knownAt = request.knownAt.value_or(work.now);
    const auto next = Date(std::chrono::sys_days(request.to) + std::chrono::days(1));
    const Period period{instantOf(request.from, std::chrono::minutes(0), members::planZone),
        instantOf(next, std::chrono::minutes(0), members::planZone), request.lineOfBusiness, knownAt};
    auto out = metricsOf(MetricsStore{work.sql}.count(period), request.partialAs);
    out.from = request.from;
    out.to = request.to;
    out.lineOfBusiness = request.lineOfBusiness;
    out.knownAt = knownAt;
    return out;
}

} // namespace

AuthorizationMetricsOperations::GetAuthorizationMetricsAnswer AuthorizationMetricsOperations::getAuthorizationMetrics(
    Work& work, const GetAuthorizationMetrics& request)
{
    GetAuthorizationMetricsAnswer out;
    out.body = metricsFor(work, request);
    return out;
}

AuthorizationMetricsOperations::GetAuthorizationMetricsPageAnswer AuthorizationMetricsOperations::getAuthorizationMetricsPage(
    Work& work, const GetAuthorizationMetricsPage& request)
{
    GetAuthorizationMetricsPageAnswer out;
    out.body = pageOf(metricsFor(work, request));
    return out;
}

} // namespace careway::authorization_metrics
