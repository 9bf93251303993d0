// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/count.hpp"
#include "models/new_provider.hpp"
#include "models/provider.hpp"
#include "models/provider_kind.hpp"
#include "models/provider_match_page.hpp"
#include "models/provider_patch.hpp"
#include "models/specialty_list.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ProvidersApi {
public:
    virtual ~ProvidersApi() = default;

    struct CreateProvider {
        std::string idempotencyKey{};
        NewProvider body{};
    };

    struct CreateProviderAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Provider body{};
    };

    /// Enter a provider.
    virtual CreateProviderAnswer createProvider(Work& work, const CreateProvider& request) = 0;

    struct GetProvider {
        Id providerId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetProviderAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Provider body{};
    };

    /// Read a provider.
    virtual std::vector<Result<GetProviderAnswer>> getProvider(Work& work, std::span<const Asked<GetProvider>> asked) = 0;

    struct ListSpecialties {
        std::optional<ProviderKind> kind{};
    };

    struct ListSpecialtiesAnswer {
        static constexpr int status = 200;
        SpecialtyList body{};
    };

    /// List specialties.
    virtual ListSpecialtiesAnswer listSpecialties(Work& work, const ListSpecialties& request) = 0;

    struct PatchProvider {
        Id providerId{};
        std::string ifMatch{};
        ProviderPatch body{};
    };

    struct PatchProviderAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Provider body{};
    };

    /// Change a provider.
    virtual PatchProviderAnswer patchProvider(Work& work, const PatchProvider& request) = 0;

    struct SearchProviders {
        std::optional<std::string> zip{};
        std::int32_t radiusMiles{25};
        std::optional<std::string> specialty{};
        std::optional<std::string> name{};
        std::optional<ProviderKind> kind{};
        std::optional<std::string> language{};
        std::optional<bool> acceptingPatients{};
        std::optional<std::string> network{};
        std::optional<Date> asOf{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
        std::optional<Count> count{};
    };

    struct SearchProvidersAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ProviderMatchPage body{};
    };

    /// Find providers.
    virtual SearchProvidersAnswer searchProviders(Work& work, const SearchProviders& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ProvidersApi::CreateProvider readCreateProvider(const http::Request& in);
[[nodiscard]] http::Answer answerCreateProvider(const ProvidersApi::CreateProviderAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ProvidersApi::GetProvider readGetProvider(const http::Request& in);
[[nodiscard]] http::Answer answerGetProvider(const ProvidersApi::GetProviderAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ProvidersApi::ListSpecialties readListSpecialties(const http::Request& in);
[[nodiscard]] http::Answer answerListSpecialties(const ProvidersApi::ListSpecialtiesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ProvidersApi::PatchProvider readPatchProvider(const http::Request& in);
[[nodiscard]] http::Answer answerPatchProvider(const ProvidersApi::PatchProviderAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ProvidersApi::SearchProviders readSearchProviders(const http::Request& in);
[[nodiscard]] http::Answer answerSearchProviders(const ProvidersApi::SearchProvidersAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ProvidersApi& api);

} // namespace careway::api
