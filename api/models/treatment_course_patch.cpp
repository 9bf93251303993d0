// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/treatment_course_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TreatmentCoursePatch& out)
{
    json::Object<4> object(in, at, found, {"expectedEndOn", "endedOn", "dueOn", "deliveredOn"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.expectedEndOn, json::Any{});
    object.optional(out.endedOn, json::Any{});
    object.optional(out.dueOn, json::Any{});
    object.optional(out.deliveredOn, json::Any{});
}

void write(json::Writer& out, const TreatmentCoursePatch& in)
{
    out.open();
    out.member("expectedEndOn", in.expectedEndOn);
    out.member("endedOn", in.endedOn);
    out.member("dueOn", in.dueOn);
    out.member("deliveredOn", in.deliveredOn);
    out.close();
}

} // namespace careway::api
