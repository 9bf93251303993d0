// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_change.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanChange& out)
{
    json::Object<3> object(in, at, found, {"pointer", "before", "after"}, json::Unknown::refused);
    object.required(out.pointer, json::Text{.maxLength = 2000});
    object.patch(out.before, json::Any{});
    object.patch(out.after, json::Any{});
}

void write(json::Writer& out, const CarePlanChange& in)
{
    out.open();
    out.member("pointer", in.pointer);
    out.member("before", in.before);
    out.member("after", in.after);
    out.close();
}

} // namespace careway::api
