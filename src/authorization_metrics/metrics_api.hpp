#pragma once

#include "operations/authorization_metrics_api.hpp"

namespace careway::authorization_metrics {

/// The operations on the public figures.
class AuthorizationMetricsOperations : public api::AuthorizationMetricsApi {
public:
    GetAuthorizationMetricsAnswer getAuthorizationMetrics(Work& work, const GetAuthorizationMetrics& request) override;
    GetAuthorizationMetricsPageAnswer getAuthorizationMetricsPage(Work& work, const GetAuthorizationMetricsPage& request) override;
};

} // namespace careway::authorization_metrics
