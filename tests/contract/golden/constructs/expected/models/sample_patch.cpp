// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/sample_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, SamplePatch& out)
{
    json::Object<6> object(in, at, found, {"name", "note", "endedOn", "stage", "line", "tags"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 10});
    object.patch(out.note, json::Text{.maxLength = 10});
    object.patch(out.endedOn, json::Any{});
    object.patch(out.stage, json::Any{});
    object.patch(out.line, json::Any{});
    object.patch(out.tags, json::Items{.max = 3, .each = json::Text{.maxLength = 5}});
}

void write(json::Writer& out, const SamplePatch& in)
{
    out.open();
    out.member("name", in.name);
    out.member("note", in.note);
    out.member("endedOn", in.endedOn);
    out.member("stage", in.stage);
    out.member("line", in.line);
    out.member("tags", in.tags);
    out.close();
}

} // namespace careway::api
