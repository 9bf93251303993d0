// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/sample.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Sample& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "name", "takenOn", "takenAt", "stage", "endedOn", "stageBefore", "frozen", "lines", "measures", "class",
            "bodyLimit"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9007199254740991});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 10});
    object.required(out.takenOn, json::Any{});
    object.required(out.takenAt, json::Any{});
    object.required(out.stage, json::Any{});
    object.nullable(out.endedOn, json::Any{});
    object.nullable(out.stageBefore, json::Any{});
    object.required(out.frozen, json::Any{});
    object.required(out.lines, json::Items{.max = 3, .each = json::Any{}});
    object.optional(out.measures, json::Any{});
    object.optional(out.class_, json::Text{.maxLength = 8});
    object.optional(out.bodyLimit, json::Text{.maxLength = 8});
}

void write(json::Writer& out, const Sample& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("name", in.name);
    out.member("takenOn", in.takenOn);
    out.member("takenAt", in.takenAt);
    out.member("stage", in.stage);
    out.nullable("endedOn", in.endedOn);
    out.nullable("stageBefore", in.stageBefore);
    out.member("frozen", in.frozen);
    out.member("lines", in.lines);
    out.member("measures", in.measures);
    out.member("class", in.class_);
    out.member("bodyLimit", in.bodyLimit);
    out.close();
}

} // namespace careway::api
