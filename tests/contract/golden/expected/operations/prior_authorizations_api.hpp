// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/new_prior_authorization.hpp"
#include "models/prior_authorization.hpp"
#include "work/routes.hpp"

namespace careway::api {

class PriorAuthorizationsApi {
public:
    virtual ~PriorAuthorizationsApi() = default;

    struct CreatePriorAuthorization {
        std::string idempotencyKey{};
        NewPriorAuthorization body{};
    };

    struct CreatePriorAuthorizationAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        PriorAuthorization body{};
    };

    /// Ask for approval.
    virtual CreatePriorAuthorizationAnswer createPriorAuthorization(Work& work, const CreatePriorAuthorization& request) = 0;

    struct WithdrawPriorAuthorization {
        Id priorAuthorizationId{};
        std::string ifMatch{};
    };

    struct WithdrawPriorAuthorizationAnswer {
        static constexpr int status = 204;
    };

    /// Take a request back.
    virtual WithdrawPriorAuthorizationAnswer withdrawPriorAuthorization(Work& work, const WithdrawPriorAuthorization& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::CreatePriorAuthorization readCreatePriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerCreatePriorAuthorization(const PriorAuthorizationsApi::CreatePriorAuthorizationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] PriorAuthorizationsApi::WithdrawPriorAuthorization readWithdrawPriorAuthorization(const http::Request& in);
[[nodiscard]] http::Answer answerWithdrawPriorAuthorization(const PriorAuthorizationsApi::WithdrawPriorAuthorizationAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, PriorAuthorizationsApi& api);

} // namespace careway::api
