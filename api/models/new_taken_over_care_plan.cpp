// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_taken_over_care_plan.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTakenOverCarePlan& out)
{
    json::Object<12> object(in, at, found,
        {"memberId", "program", "title", "source", "sourceProgram", "basis", "labels", "text", "items", "documentOn", "startsOn", "endsOn"},
        json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.program, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.title, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.source, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.sourceProgram, json::Any{});
    object.required(out.basis, json::Any{});
    object.optional(out.labels, json::Items{.max = 6, .each = json::Any{}});
    object.optional(out.text, json::Text{.minLength = 1, .maxLength = 20000});
    object.optional(out.items, json::Items{.max = 200, .each = json::Text{.minLength = 1, .maxLength = 1000}});
    object.optional(out.documentOn, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
}

void write(json::Writer& out, const NewTakenOverCarePlan& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("program", in.program);
    out.member("title", in.title);
    out.member("source", in.source);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("text", in.text);
    out.member("items", in.items);
    out.member("documentOn", in.documentOn);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
