// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/health.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ServiceApi {
public:
    virtual ~ServiceApi() = default;

    struct GetContractAsJson { };

    struct GetContractAsJsonAnswer {
        static constexpr int status = 200;
        std::string contentType{"application/json"};
        std::string body{};
    };

    /// This contract, as JSON.
    virtual GetContractAsJsonAnswer getContractAsJson(const GetContractAsJson& request) = 0;

    struct GetContractAsYaml { };

    struct GetContractAsYamlAnswer {
        static constexpr int status = 200;
        std::string contentType{"application/yaml"};
        std::string body{};
    };

    /// This contract.
    virtual GetContractAsYamlAnswer getContractAsYaml(const GetContractAsYaml& request) = 0;

    struct GetDocs { };

    struct GetDocsAnswer {
        static constexpr int status = 200;
        std::string contentType{"text/html"};
        std::string body{};
    };

    /// A page to read the contract on and to try operations.
    virtual GetDocsAnswer getDocs(const GetDocs& request) = 0;

    struct GetDocsAsset {
        std::string asset{};
    };

    struct GetDocsAssetAnswer {
        static constexpr int status = 200;
        std::string contentType{};
        std::string body{};
    };

    /// A script or style sheet of the page.
    virtual GetDocsAssetAnswer getDocsAsset(const GetDocsAsset& request) = 0;

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

    /// Figures for Prometheus.
    virtual GetMetricsAnswer getMetrics(const GetMetrics& request) = 0;

    struct GetReadiness { };

    struct GetReadinessAnswer {
        static constexpr int status = 200;
        Health body{};
    };

    /// Can it serve.
    virtual GetReadinessAnswer getReadiness(const GetReadiness& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetContractAsJson readGetContractAsJson(const http::Request& in);
[[nodiscard]] http::Answer answerGetContractAsJson(ServiceApi::GetContractAsJsonAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetContractAsYaml readGetContractAsYaml(const http::Request& in);
[[nodiscard]] http::Answer answerGetContractAsYaml(ServiceApi::GetContractAsYamlAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetDocs readGetDocs(const http::Request& in);
[[nodiscard]] http::Answer answerGetDocs(ServiceApi::GetDocsAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetDocsAsset readGetDocsAsset(const http::Request& in);
[[nodiscard]] http::Answer answerGetDocsAsset(ServiceApi::GetDocsAssetAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetHealth readGetHealth(const http::Request& in);
[[nodiscard]] http::Answer answerGetHealth(const ServiceApi::GetHealthAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetMetrics readGetMetrics(const http::Request& in);
[[nodiscard]] http::Answer answerGetMetrics(ServiceApi::GetMetricsAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ServiceApi::GetReadiness readGetReadiness(const http::Request& in);
[[nodiscard]] http::Answer answerGetReadiness(const ServiceApi::GetReadinessAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ServiceApi& api);

} // namespace careway::api
