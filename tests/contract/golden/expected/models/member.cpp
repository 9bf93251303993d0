// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/member.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Member& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "name", "birthDate", "status", "note", "endedOn", "addresses", "scores", "labels", "riskScore", "deceased",
            "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 70});
    object.required(out.birthDate, json::Any{});
    object.required(out.status, json::Any{});
    object.patch(out.note, json::Text{.maxLength = 400});
    object.nullable(out.endedOn, json::Any{});
    object.required(out.addresses, json::Items{.max = 8, .each = json::Any{}});
    object.optional(
        out.scores, json::Items{.max = 4, .each = json::Items{.max = 4, .each = json::Range<std::int32_t>{.minimum = 0, .maximum = 100}}});
    object.optional(out.labels, json::Entries{.max = 8, .each = json::Text{.maxLength = 40}});
    object.optional(out.riskScore, json::Range<double>{.minimum = 0, .maximum = 1});
    object.optional(out.deceased, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Member& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("name", in.name);
    out.member("birthDate", in.birthDate);
    out.member("status", in.status);
    out.member("note", in.note);
    out.nullable("endedOn", in.endedOn);
    out.member("addresses", in.addresses);
    out.member("scores", in.scores);
    out.member("labels", in.labels);
    out.member("riskScore", in.riskScore);
    out.member("deceased", in.deceased);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
