// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_closing.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanClosing& out)
{
    json::Object<2> object(in, at, found, {"note", "closedAt"}, json::Unknown::refused);
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.closedAt, json::Any{});
}

void write(json::Writer& out, const CarePlanClosing& in)
{
    out.open();
    out.member("note", in.note);
    out.member("closedAt", in.closedAt);
    out.close();
}

} // namespace careway::api
