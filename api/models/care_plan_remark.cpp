// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_remark.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanRemark& out)
{
    json::Object<1> object(in, at, found, {"note"}, json::Unknown::refused);
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const CarePlanRemark& in)
{
    out.open();
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
