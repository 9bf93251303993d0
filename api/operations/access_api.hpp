// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/access_decision.hpp"
#include "models/access_log_page.hpp"
#include "models/access_question.hpp"
#include "models/emergency_access.hpp"
#include "models/emergency_access_page.hpp"
#include "models/emergency_review.hpp"
#include "models/new_emergency_access.hpp"
#include "models/review_state.hpp"
#include "work/routes.hpp"

namespace careway::api {

class AccessApi {
public:
    virtual ~AccessApi() = default;

    struct ExplainAccess {
        AccessQuestion body{};
    };

    struct ExplainAccessAnswer {
        static constexpr int status = 200;
        AccessDecision body{};
    };

    /// Explain who may see what.
    virtual ExplainAccessAnswer explainAccess(Work& work, const ExplainAccess& request) = 0;

    struct ListAccessLog {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAccessLogAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AccessLogPage body{};
    };

    /// Read who saw a member.
    virtual ListAccessLogAnswer listAccessLog(Work& work, const ListAccessLog& request) = 0;

    struct ListEmergencyAccesses {
        std::optional<ReviewState> state{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListEmergencyAccessesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        EmergencyAccessPage body{};
    };

    /// List emergency accesses.
    virtual ListEmergencyAccessesAnswer listEmergencyAccesses(Work& work, const ListEmergencyAccesses& request) = 0;

    struct OpenEmergencyAccess {
        std::string idempotencyKey{};
        NewEmergencyAccess body{};
    };

    struct OpenEmergencyAccessAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        EmergencyAccess body{};
    };

    /// Open a member in an emergency.
    virtual OpenEmergencyAccessAnswer openEmergencyAccess(Work& work, const OpenEmergencyAccess& request) = 0;

    struct ReviewEmergencyAccess {
        Id emergencyAccessId{};
        std::string idempotencyKey{};
        EmergencyReview body{};
    };

    struct ReviewEmergencyAccessAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        EmergencyAccess body{};
    };

    /// Review an emergency access.
    virtual ReviewEmergencyAccessAnswer reviewEmergencyAccess(Work& work, const ReviewEmergencyAccess& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AccessApi::ExplainAccess readExplainAccess(const http::Request& in);
[[nodiscard]] http::Answer answerExplainAccess(const AccessApi::ExplainAccessAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AccessApi::ListAccessLog readListAccessLog(const http::Request& in);
[[nodiscard]] http::Answer answerListAccessLog(const AccessApi::ListAccessLogAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AccessApi::ListEmergencyAccesses readListEmergencyAccesses(const http::Request& in);
[[nodiscard]] http::Answer answerListEmergencyAccesses(const AccessApi::ListEmergencyAccessesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AccessApi::OpenEmergencyAccess readOpenEmergencyAccess(const http::Request& in);
[[nodiscard]] http::Answer answerOpenEmergencyAccess(const AccessApi::OpenEmergencyAccessAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AccessApi::ReviewEmergencyAccess readReviewEmergencyAccess(const http::Request& in);
[[nodiscard]] http::Answer answerReviewEmergencyAccess(const AccessApi::ReviewEmergencyAccessAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, AccessApi& api);

} // namespace careway::api
