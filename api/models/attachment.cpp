// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/attachment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Attachment& out)
{
    json::Object<15> object(in, at, found,
        {"id", "version", "memberId", "priorAuthorizationId", "name", "document", "mediaType", "sizeBytes", "sha256", "state",
            "awaitedUntil", "storedAt", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.priorAuthorizationId, json::Any{});
    object.required(out.name, json::Text{.maxLength = 200});
    object.required(out.document, json::Text{.maxLength = 60});
    object.required(out.mediaType, json::Text{.maxLength = 60});
    object.required(out.sizeBytes, json::Range<std::int64_t>{.minimum = 1, .maximum = 10485760});
    object.required(out.sha256, json::Text{.minLength = 64, .maxLength = 64, .pattern = json::pattern<"/^[0-9a-f]{64}$/">()});
    object.required(out.state, json::Any{});
    object.optional(out.awaitedUntil, json::Any{});
    object.optional(out.storedAt, json::Any{});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Attachment& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("priorAuthorizationId", in.priorAuthorizationId);
    out.member("name", in.name);
    out.member("document", in.document);
    out.member("mediaType", in.mediaType);
    out.member("sizeBytes", in.sizeBytes);
    out.member("sha256", in.sha256);
    out.member("state", in.state);
    out.member("awaitedUntil", in.awaitedUntil);
    out.member("storedAt", in.storedAt);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
