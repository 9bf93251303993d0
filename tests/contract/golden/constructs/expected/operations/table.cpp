// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/table.hpp"

#include <array>

namespace careway::operations {

constinit const http::Operation createSample{
    .id = "createSample",
    .tag = "samples",
    .method = "POST",
    .path = "/v1/samples",
    .scopes = {"samples.write", "samples.read"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 4096,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getSample{
    .id = "getSample",
    .tag = "samples",
    .method = "GET",
    .path = "/v1/samples/{sampleId}",
    .scopes = {"samples.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::reading,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listSamples{
    .id = "listSamples",
    .tag = "samples",
    .method = "GET",
    .path = "/v1/samples",
    .scopes = {"samples.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::reading,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation patchSample{
    .id = "patchSample",
    .tag = "samples",
    .method = "PATCH",
    .path = "/v1/samples/{sampleId}",
    .scopes = {"samples.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = false,
};

constinit const http::Operation withdrawSample{
    .id = "withdrawSample",
    .tag = "samples",
    .method = "POST",
    .path = "/v1/samples/{sampleId}/withdraw",
    .scopes = {"samples.write"},
    .consumes = {"application/json"},
    .produces = {},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getDocsAsset{
    .id = "getDocsAsset",
    .tag = "service",
    .method = "GET",
    .path = "/docs/{asset}",
    .scopes = {},
    .consumes = {},
    .produces = {"text/css", "text/javascript"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getFile{
    .id = "getFile",
    .tag = "service",
    .method = "GET",
    .path = "/files/{name}",
    .scopes = {},
    .consumes = {},
    .produces = {"*/*"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getHealth{
    .id = "getHealth",
    .tag = "service",
    .method = "GET",
    .path = "/healthz",
    .scopes = {},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getMetrics{
    .id = "getMetrics",
    .tag = "service",
    .method = "GET",
    .path = "/metrics",
    .scopes = {},
    .consumes = {},
    .produces = {"text/plain"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

namespace {

constexpr std::array table{
    &createSample,
    &getSample,
    &listSamples,
    &patchSample,
    &withdrawSample,
    &getDocsAsset,
    &getFile,
    &getHealth,
    &getMetrics,
};

} // namespace

std::span<const http::Operation* const> all() { return table; }

} // namespace careway::operations
