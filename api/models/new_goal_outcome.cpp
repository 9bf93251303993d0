// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_goal_outcome.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewGoalOutcome& out)
{
    json::Object<3> object(in, at, found, {"goalId", "result", "text"}, json::Unknown::refused);
    object.required(out.goalId, json::Any{});
    object.required(out.result, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewGoalOutcome& in)
{
    out.open();
    out.member("goalId", in.goalId);
    out.member("result", in.result);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
