// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/relationship.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Relationship& out)
{
    json::Object<14> object(in, at, found,
        {"id", "version", "memberId", "kind", "partyId", "subjectId", "source", "startsAt", "endsAt", "openUntil", "reason", "verification",
            "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.partyId, json::Any{});
    object.optional(out.subjectId, json::Any{});
    object.required(out.source, json::Text{.maxLength = 30});
    object.required(out.startsAt, json::Any{});
    object.optional(out.endsAt, json::Any{});
    object.optional(out.openUntil, json::Any{});
    object.optional(out.reason, json::Text{.maxLength = 300});
    object.optional(out.verification, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Relationship& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("partyId", in.partyId);
    out.member("subjectId", in.subjectId);
    out.member("source", in.source);
    out.member("startsAt", in.startsAt);
    out.member("endsAt", in.endsAt);
    out.member("openUntil", in.openUntil);
    out.member("reason", in.reason);
    out.member("verification", in.verification);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
