// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/new_release.hpp"
#include "models/release.hpp"
#include "models/release_page.hpp"
#include "models/release_patch.hpp"
#include "models/release_signature.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ReleasesApi {
public:
    virtual ~ReleasesApi() = default;

    struct CreateRelease {
        std::string idempotencyKey{};
        NewRelease body{};
    };

    struct CreateReleaseAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Release body{};
    };

    /// Draft a release of information.
    virtual CreateReleaseAnswer createRelease(Work& work, const CreateRelease& request) = 0;

    struct GetRelease {
        Id releaseId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetReleaseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Release body{};
    };

    /// Read a release of information.
    virtual GetReleaseAnswer getRelease(Work& work, const GetRelease& request) = 0;

    struct ListReleases {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListReleasesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ReleasePage body{};
    };

    /// List releases of information.
    virtual ListReleasesAnswer listReleases(Work& work, const ListReleases& request) = 0;

    struct PatchRelease {
        Id releaseId{};
        std::string ifMatch{};
        ReleasePatch body{};
    };

    struct PatchReleaseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Release body{};
    };

    /// Change a release that is not signed.
    virtual PatchReleaseAnswer patchRelease(Work& work, const PatchRelease& request) = 0;

    struct RevokeRelease {
        Id releaseId{};
        std::string idempotencyKey{};
    };

    struct RevokeReleaseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Release body{};
    };

    /// Revoke a release.
    virtual RevokeReleaseAnswer revokeRelease(Work& work, const RevokeRelease& request) = 0;

    struct SignRelease {
        Id releaseId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        ReleaseSignature body{};
    };

    struct SignReleaseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Release body{};
    };

    /// Sign a release.
    virtual SignReleaseAnswer signRelease(Work& work, const SignRelease& request) = 0;

    struct SubmitRelease {
        Id releaseId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
    };

    struct SubmitReleaseAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Release body{};
    };

    /// Submit a release for use.
    virtual SubmitReleaseAnswer submitRelease(Work& work, const SubmitRelease& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ReleasesApi::CreateRelease readCreateRelease(const http::Request& in);
[[nodiscard]] http::Answer answerCreateRelease(const ReleasesApi::CreateReleaseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ReleasesApi::GetRelease readGetRelease(const http::Request& in);
[[nodiscard]] http::Answer answerGetRelease(const ReleasesApi::GetReleaseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ReleasesApi::ListReleases readListReleases(const http::Request& in);
[[nodiscard]] http::Answer answerListReleases(const ReleasesApi::ListReleasesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ReleasesApi::PatchRelease readPatchRelease(const http::Request& in);
[[nodiscard]] http::Answer answerPatchRelease(const ReleasesApi::PatchReleaseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ReleasesApi::RevokeRelease readRevokeRelease(const http::Request& in);
[[nodiscard]] http::Answer answerRevokeRelease(const ReleasesApi::RevokeReleaseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ReleasesApi::SignRelease readSignRelease(const http::Request& in);
[[nodiscard]] http::Answer answerSignRelease(const ReleasesApi::SignReleaseAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ReleasesApi::SubmitRelease readSubmitRelease(const http::Request& in);
[[nodiscard]] http::Answer answerSubmitRelease(const ReleasesApi::SubmitReleaseAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ReleasesApi& api);

} // namespace careway::api
