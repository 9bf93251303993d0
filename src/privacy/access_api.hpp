#pragma once

#include "operations/access_api.hpp"

namespace careway::privacy {

/// The operations on who may see what and why, on emergencies, and on who saw it.
class AccessOperations : public api::AccessApi {
public:
    ExplainAccessAnswer explainAccess(Work& work, const ExplainAccess& request) override;
    ListAccessLogAnswer listAccessLog(Work& work, const ListAccessLog& request) override;
    ListEmergencyAccessesAnswer listEmergencyAccesses(Work& work, const ListEmergencyAccesses& request) override;
    OpenEmergencyAccessAnswer openEmergencyAccess(Work& work, const OpenEmergencyAccess& request) override;
    ReviewEmergencyAccessAnswer reviewEmergencyAccess(Work& work, const ReviewEmergencyAccess& request) override;
};

} // namespace careway::privacy
