// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure_suspension.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureSuspension& out)
{
    json::Object<10> object(in, at, found,
        {"id", "memberId", "disclosureId", "disclosedOn", "kind", "authority", "statement", "statedOn", "untilOn", "createdAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.memberId, json::Any{});
    object.required(out.disclosureId, json::Any{});
    object.required(out.disclosedOn, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.authority, json::Text{.maxLength = 200});
    object.required(out.statement, json::Text{.maxLength = 1000});
    object.required(out.statedOn, json::Any{});
    object.required(out.untilOn, json::Any{});
    object.required(out.createdAt, json::Any{});
}

void write(json::Writer& out, const DisclosureSuspension& in)
{
    out.open();
    out.member("id", in.id);
    out.member("memberId", in.memberId);
    out.member("disclosureId", in.disclosureId);
    out.member("disclosedOn", in.disclosedOn);
    out.member("kind", in.kind);
    out.member("authority", in.authority);
    out.member("statement", in.statement);
    out.member("statedOn", in.statedOn);
    out.member("untilOn", in.untilOn);
    out.member("createdAt", in.createdAt);
    out.close();
}

} // namespace careway::api
