// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_medical_director_consult.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMedicalDirectorConsult& out)
{
    json::Object<5> object(in, at, found, {"enrollmentId", "question", "facts", "labels", "directorId"}, json::Unknown::refused);
    object.required(out.enrollmentId, json::Any{});
    object.required(out.question, json::Text{.minLength = 1, .maxLength = 4000});
    object.optional(out.facts, json::Items{.max = 20, .each = json::Text{.minLength = 1, .maxLength = 500}});
    object.optional(out.labels, json::Items{.max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.directorId, json::Any{});
}

void write(json::Writer& out, const NewMedicalDirectorConsult& in)
{
    out.open();
    out.member("enrollmentId", in.enrollmentId);
    out.member("question", in.question);
    out.member("facts", in.facts);
    out.member("labels", in.labels);
    out.member("directorId", in.directorId);
    out.close();
}

} // namespace careway::api
