// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/relationships_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

RelationshipsApi::AcceptInvitation readAcceptInvitation(const http::Request& in)
{
    http::Parameters from(in);
    RelationshipsApi::AcceptInvitation out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAcceptInvitation(const RelationshipsApi::AcceptInvitationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

RelationshipsApi::CreateInvitation readCreateInvitation(const http::Request& in)
{
    http::Parameters from(in);
    RelationshipsApi::CreateInvitation out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateInvitation(const RelationshipsApi::CreateInvitationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    return out;
}

RelationshipsApi::CreateRelationship readCreateRelationship(const http::Request& in)
{
    http::Parameters from(in);
    RelationshipsApi::CreateRelationship out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateRelationship(const RelationshipsApi::CreateRelationshipAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RelationshipsApi::EndRelationship readEndRelationship(const http::Request& in)
{
    http::Parameters from(in);
    RelationshipsApi::EndRelationship out;
    from.path("relationshipId", out.relationshipId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerEndRelationship(const RelationshipsApi::EndRelationshipAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RelationshipsApi::GetInvitation readGetInvitation(const http::Request& in)
{
    http::Parameters from(in);
    RelationshipsApi::GetInvitation out;
    from.path("invitationId", out.invitationId, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetInvitation(const RelationshipsApi::GetInvitationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

RelationshipsApi::GetRelationship readGetRelationship(const http::Request& in)
{
    http::Parameters from(in);
    RelationshipsApi::GetRelationship out;
    from.path("relationshipId", out.relationshipId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetRelationship(const RelationshipsApi::GetRelationshipAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

RelationshipsApi::ListRelationships readListRelationships(const http::Request& in)
{
    http::Parameters from(in);
    RelationshipsApi::ListRelationships out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListRelationships(const RelationshipsApi::ListRelationshipsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, RelationshipsApi& api)
{
    routes.single(
        operations::acceptInvitation, readAcceptInvitation,
        [&api](Work& work, const auto& request) { return api.acceptInvitation(work, request); }, answerAcceptInvitation);
    routes.single(
        operations::createInvitation, readCreateInvitation,
        [&api](Work& work, const auto& request) { return api.createInvitation(work, request); }, answerCreateInvitation);
    routes.single(
        operations::createRelationship, readCreateRelationship,
        [&api](Work& work, const auto& request) { return api.createRelationship(work, request); }, answerCreateRelationship);
    routes.single(
        operations::endRelationship, readEndRelationship,
        [&api](Work& work, const auto& request) { return api.endRelationship(work, request); }, answerEndRelationship);
    routes.single(
        operations::getInvitation, readGetInvitation, [&api](Work& work, const auto& request) { return api.getInvitation(work, request); },
        answerGetInvitation);
    routes.single(
        operations::getRelationship, readGetRelationship,
        [&api](Work& work, const auto& request) { return api.getRelationship(work, request); }, answerGetRelationship);
    routes.single(
        operations::listRelationships, readListRelationships,
        [&api](Work& work, const auto& request) { return api.listRelationships(work, request); }, answerListRelationships);
}

} // namespace careway::api
