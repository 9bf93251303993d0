// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_treatment_course.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTreatmentCourse& out)
{
    json::Object<7> object(
        in, at, found, {"memberId", "providerId", "kind", "codes", "startedOn", "expectedEndOn", "pregnancy"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.providerId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.codes, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.startedOn, json::Any{});
    object.optional(out.expectedEndOn, json::Any{});
    object.optional(out.pregnancy, json::Any{});
}

void write(json::Writer& out, const NewTreatmentCourse& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("providerId", in.providerId);
    out.member("kind", in.kind);
    out.member("codes", in.codes);
    out.member("startedOn", in.startedOn);
    out.member("expectedEndOn", in.expectedEndOn);
    out.member("pregnancy", in.pregnancy);
    out.close();
}

} // namespace careway::api
