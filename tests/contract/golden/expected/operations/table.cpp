// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/table.hpp"

#include <array>

namespace careway::operations {

constinit const http::Operation getMember{
    .id = "getMember",
    .tag = "members",
    .method = "GET",
    .path = "/v1/members/{memberId}",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::reading,
    .atOnce = 0,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listMembers{
    .id = "listMembers",
    .tag = "members",
    .method = "GET",
    .path = "/v1/members",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .atOnce = 0,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation patchMember{
    .id = "patchMember",
    .tag = "members",
    .method = "PATCH",
    .path = "/v1/members/{memberId}",
    .scopes = {"members.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .atOnce = 0,
    .idempotent = false,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation getNote{
    .id = "getNote",
    .tag = "notes",
    .method = "GET",
    .path = "/note",
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

constinit const http::Operation createPriorAuthorization{
    .id = "createPriorAuthorization",
    .tag = "prior-authorizations",
    .method = "POST",
    .path = "/v1/prior-authorizations",
    .scopes = {"prior-authorizations.write", "members.read"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 5000,
    .lane = http::Lane::ordinary,
    .atOnce = 0,
    .idempotent = true,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation withdrawPriorAuthorization{
    .id = "withdrawPriorAuthorization",
    .tag = "prior-authorizations",
    .method = "POST",
    .path = "/v1/prior-authorizations/{priorAuthorizationId}/withdraw",
    .scopes = {"prior-authorizations.write"},
    .consumes = {},
    .produces = {},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .atOnce = 0,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

namespace {

constexpr std::array table{
    &getMember,
    &listMembers,
    &patchMember,
    &getNote,
    &createPriorAuthorization,
    &withdrawPriorAuthorization,
};

} // namespace

std::span<const http::Operation* const> all() { return table; }

} // namespace careway::operations
