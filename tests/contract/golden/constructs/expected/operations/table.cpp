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
    .atOnce = 0,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getPicture{
    .id = "getPicture",
    .tag = "samples",
    .method = "GET",
    .path = "/v1/samples/{sampleId}/picture",
    .scopes = {"samples.read"},
    .consumes = {},
    .produces = {"image/png", "image/jpeg"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .atOnce = 4,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
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
    .atOnce = 0,
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
    .atOnce = 0,
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
    .atOnce = 0,
    .idempotent = false,
    .conditional = true,
    .personalData = false,
};

constinit const http::Operation putPicture{
    .id = "putPicture",
    .tag = "samples",
    .method = "PUT",
    .path = "/v1/samples/{sampleId}/picture",
    .scopes = {"samples.write"},
    .consumes = {"image/png", "image/jpeg"},
    .produces = {},
    .bodyLimit = 2000000,
    .lane = http::Lane::ordinary,
    .atOnce = 4,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation putScan{
    .id = "putScan",
    .tag = "samples",
    .method = "PUT",
    .path = "/v1/samples/{sampleId}/scan",
    .scopes = {"samples.write"},
    .consumes = {"application/pdf"},
    .produces = {},
    .bodyLimit = 4096,
    .lane = http::Lane::ordinary,
    .atOnce = 0,
    .idempotent = false,
    .conditional = false,
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
    .atOnce = 0,
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
    .atOnce = 0,
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
    .atOnce = 0,
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
    .atOnce = 0,
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
    .atOnce = 0,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

namespace {

constexpr std::array table{
    &createSample,
    &getPicture,
    &getSample,
    &listSamples,
    &patchSample,
    &putPicture,
    &putScan,
    &withdrawSample,
    &getDocsAsset,
    &getFile,
    &getHealth,
    &getMetrics,
};

} // namespace

std::span<const http::Operation* const> all() { return table; }

} // namespace careway::operations
