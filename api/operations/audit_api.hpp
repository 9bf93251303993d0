// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/audit_seal_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class AuditApi {
public:
    virtual ~AuditApi() = default;

    struct ListAuditSeals {
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAuditSealsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AuditSealPage body{};
    };

    /// List the seals of the audit.
    virtual ListAuditSealsAnswer listAuditSeals(Work& work, const ListAuditSeals& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] AuditApi::ListAuditSeals readListAuditSeals(const http::Request& in);
[[nodiscard]] http::Answer answerListAuditSeals(const AuditApi::ListAuditSealsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, AuditApi& api);

} // namespace careway::api
