// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/authorization_metrics.hpp"
#include "models/line_of_business.hpp"
#include "models/partial_approval.hpp"
#include "work/routes.hpp"

namespace careway::api {

class AuthorizationMetricsApi {
public:
    virtual ~AuthorizationMetricsApi() = default;

    struct GetAuthorizationMetrics {
        Date from{};
        Date to{};
        PartialApproval partialAs{};
        std::optional<LineOfBusiness> lineOfBusiness{};
        std::optional<Instant> knownAt{};
    };

    struct GetAuthorizationMetricsAnswer {
        static constexpr int status = 200;
        AuthorizationMetrics body{};
    };

    /// Read the public figures.
    virtual GetAuthorizationMetricsAnswer getAuthorizationMetrics(Work& work, const GetAuthorizationMetrics& request) = 0;

    struct GetAuthorizationMetricsPage {
        Date from{};
        Date to{};
        PartialApproval partialAs{};
        std::optional<LineOfBusiness> lineOfBusiness{};
        std::optional<Instant> knownAt{};
    };

    struct GetAuthorizationMetricsPageAnswer {
        static constexpr int status = 200;
        std::string contentType{"text/html"};
        std::string body{};
    };

    /// Read the public figures as a page.
    virtual GetAuthorizationMetricsPageAnswer getAuthorizationMetricsPage(Work& work, const GetAuthorizationMetricsPage& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AuthorizationMetricsApi::GetAuthorizationMetrics readGetAuthorizationMetrics(const http::Request& in);
[[nodiscard]] http::Answer answerGetAuthorizationMetrics(const AuthorizationMetricsApi::GetAuthorizationMetricsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AuthorizationMetricsApi::GetAuthorizationMetricsPage readGetAuthorizationMetricsPage(const http::Request& in);
[[nodiscard]] http::Answer answerGetAuthorizationMetricsPage(AuthorizationMetricsApi::GetAuthorizationMetricsPageAnswer in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, AuthorizationMetricsApi& api);

} // namespace careway::api
