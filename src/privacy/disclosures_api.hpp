#pragma once

#include "operations/disclosures_api.hpp"

namespace careway::privacy {

/// The operations on the accounting of disclosures.
class DisclosuresOperations : public api::DisclosuresApi {
public:
    CreateDisclosureAnswer createDisclosure(Work& work, const CreateDisclosure& request) override;
    GetDisclosuresDocumentAnswer getDisclosuresDocument(Work& work, const GetDisclosuresDocument& request) override;
    ListDisclosuresAnswer listDisclosures(Work& work, const ListDisclosures& request) override;
    ListDisclosureSuspensionsAnswer listDisclosureSuspensions(Work& work, const ListDisclosureSuspensions& request) override;
    SuspendDisclosureAnswer suspendDisclosure(Work& work, const SuspendDisclosure& request) override;
};

} // namespace careway::privacy
