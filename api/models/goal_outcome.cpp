// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/goal_outcome.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, GoalOutcome& out)
{
    json::Object<2> object(in, at, found, {"result", "text"}, json::Unknown::refused);
    object.required(out.result, json::Any{});
    object.required(out.text, json::Text{.maxLength = 1000});
}

void write(json::Writer& out, const GoalOutcome& in)
{
    out.open();
    out.member("result", in.result);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
