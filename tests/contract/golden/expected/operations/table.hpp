// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "http/operation.hpp"

#include <span>

namespace careway::operations {

extern const http::Operation getMember;
extern const http::Operation listMembers;
extern const http::Operation patchMember;
extern const http::Operation getNote;
extern const http::Operation createPriorAuthorization;
extern const http::Operation withdrawPriorAuthorization;

/// Every operation of the contract.
[[nodiscard]] std::span<const http::Operation* const> all();

} // namespace careway::operations
