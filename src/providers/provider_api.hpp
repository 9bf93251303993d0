#pragma once

#include "operations/providers_api.hpp"

namespace careway::providers {

/// The operations on the directory.
class ProvidersOperations : public api::ProvidersApi {
public:
    CreateProviderAnswer createProvider(Work& work, const CreateProvider& request) override;
    std::vector<Result<GetProviderAnswer>> getProvider(Work& work, std::span<const Asked<GetProvider>> asked) override;
    ListSpecialtiesAnswer listSpecialties(Work& work, const ListSpecialties& request) override;
    PatchProviderAnswer patchProvider(Work& work, const PatchProvider& request) override;
    SearchProvidersAnswer searchProviders(Work& work, const SearchProviders& request) override;
};

} // namespace careway::providers
