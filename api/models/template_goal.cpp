// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/template_goal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TemplateGoal& out)
{
    json::Object<5> object(in, at, found, {"code", "kind", "text", "measure", "days"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.kind, json::Any{});
    object.required(out.text, json::Text{.maxLength = 500});
    object.required(out.measure, json::Any{});
    object.required(out.days, json::Range<std::int32_t>{.minimum = 1, .maximum = 3660});
}

void write(json::Writer& out, const TemplateGoal& in)
{
    out.open();
    out.member("code", in.code);
    out.member("kind", in.kind);
    out.member("text", in.text);
    out.member("measure", in.measure);
    out.member("days", in.days);
    out.close();
}

} // namespace careway::api
