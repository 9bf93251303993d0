// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "http/operation.hpp"

#include <span>

namespace careway::operations {

extern const http::Operation createSample;
extern const http::Operation getPicture;
extern const http::Operation getSample;
extern const http::Operation listSamples;
extern const http::Operation patchSample;
extern const http::Operation putPicture;
extern const http::Operation putScan;
extern const http::Operation withdrawSample;
extern const http::Operation getDocsAsset;
extern const http::Operation getFile;
extern const http::Operation getHealth;
extern const http::Operation getMetrics;

/// Every operation of the contract.
[[nodiscard]] std::span<const http::Operation* const> all();

} // namespace careway::operations
