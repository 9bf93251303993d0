// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/members_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

MembersApi::GetMember readGetMember(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::GetMember out;
    from.path("memberId", out.memberId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 64});
    from.finish();
    return out;
}

http::Answer answerGetMember(const MembersApi::GetMemberAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::ListMembers readListMembers(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::ListMembers out;
    from.query("status", out.status, json::Any{});
    from.query("updatedSince", out.updatedSince, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 8, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.query("include", out.include, json::Items{.max = 3, .each = json::Any{}});
    from.finish();
    return out;
}

http::Answer answerListMembers(const MembersApi::ListMembersAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

MembersApi::PatchMember readPatchMember(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::PatchMember out;
    from.path("memberId", out.memberId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 32, .pattern = json::pattern<"/^\"[0-9]+\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchMember(const MembersApi::PatchMemberAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, MembersApi& api)
{
    routes.batch(
        operations::getMember, readGetMember, [&api](Work& work, const auto& request) { return api.getMember(work, request); },
        answerGetMember);
    routes.single(
        operations::listMembers, readListMembers, [&api](Work& work, const auto& request) { return api.listMembers(work, request); },
        answerListMembers);
    routes.single(
        operations::patchMember, readPatchMember, [&api](Work& work, const auto& request) { return api.patchMember(work, request); },
        answerPatchMember);
}

} // namespace careway::api
