// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/condition.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Condition& out)
{
    json::Object<16> object(in, at, found,
        {"id", "version", "memberId", "source", "sourceId", "sourceProgram", "basis", "labels", "kind", "coding", "onsetOn", "abatedOn",
            "encounterId", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.source, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.sourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
    object.required(out.sourceProgram, json::Any{});
    object.required(out.basis, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.required(out.kind, json::Any{});
    object.required(out.coding, json::Any{});
    object.required(out.onsetOn, json::Any{});
    object.optional(out.abatedOn, json::Any{});
    object.optional(out.encounterId, json::Any{});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Condition& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("source", in.source);
    out.member("sourceId", in.sourceId);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("kind", in.kind);
    out.member("coding", in.coding);
    out.member("onsetOn", in.onsetOn);
    out.member("abatedOn", in.abatedOn);
    out.member("encounterId", in.encounterId);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
