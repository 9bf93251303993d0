// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_contribution.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanContribution& out)
{
    json::Object<5> object(in, at, found, {"id", "author", "text", "goalId", "madeAt"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.author, json::Any{});
    object.required(out.text, json::Text{.maxLength = 4000});
    object.optional(out.goalId, json::Any{});
    object.required(out.madeAt, json::Any{});
}

void write(json::Writer& out, const CarePlanContribution& in)
{
    out.open();
    out.member("id", in.id);
    out.member("author", in.author);
    out.member("text", in.text);
    out.member("goalId", in.goalId);
    out.member("madeAt", in.madeAt);
    out.close();
}

} // namespace careway::api
