// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_plan_of_care.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPlanOfCare& out)
{
    json::Object<1> object(in, at, found, {"replacedOn"}, json::Unknown::refused);
    object.required(out.replacedOn, json::Any{});
}

void write(json::Writer& out, const NewPlanOfCare& in)
{
    out.open();
    out.member("replacedOn", in.replacedOn);
    out.close();
}

} // namespace careway::api
