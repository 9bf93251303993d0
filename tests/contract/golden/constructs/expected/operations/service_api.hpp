// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/health.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ServiceApi {
public:
    virtual ~ServiceApi() = default;

    struct GetDocsAsset {
        std::string asset{};
    };

    struct GetDocsAssetAnswer {
        static constexpr int status = 200;
        std::string cacheControl{};
        std::string contentType{};
        std::string body{};
    };

    /// A file of one of several types.
    virtual GetDocsAssetAnswer getDocsAsset(const GetDocsAsset& request) = 0;

    struct GetFile {
        std::string name{};
    };

    struct GetFileAnswer {
        static constexpr int status = 200;
        std::string contentType{"*/*"};
        std::string body{};
    };

    /// A file of any type.
    virtual GetFileAnswer getFile(const GetFile& request) = 0;

    struct GetHealth { };

    struct GetHealthAnswer {
        static constexpr int status = 200;
        Health body{};
    };

    /// Is the process alive.
    virtual GetHealthAnswer getHealth(const GetHealth& request) = 0;

    struct GetMetrics { };

    struct GetMetricsAnswer {
        static constexpr int status = 200;
        std::string contentType{"text/plain"};
        std::string body{};
    };

    /// Figures.
    virtual GetMetricsAnswer getMetrics(const GetMetrics& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetDocsAsset readGetDocsAsset(const http::Request& in);
[[nodiscard]] http::Answer answerGetDocsAsset(ServiceApi::GetDocsAssetAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetFile readGetFile(const http::Request& in);
[[nodiscard]] http::Answer answerGetFile(ServiceApi::GetFileAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetHealth readGetHealth(const http::Request& in);
[[nodiscard]] http::Answer answerGetHealth(const ServiceApi::GetHealthAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetMetrics readGetMetrics(const http::Request& in);
[[nodiscard]] http::Answer answerGetMetrics(ServiceApi::GetMetricsAnswer in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ServiceApi& api);

} // namespace careway::api
