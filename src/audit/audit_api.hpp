#pragma once

#include "operations/audit_api.hpp"

namespace careway::audit {

/// The operations on the audit.
class AuditOperations : public api::AuditApi {
public:
    ListAuditSealsAnswer listAuditSeals(Work& work, const ListAuditSeals& request) override;
};

} // namespace careway::audit
