// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepQuestion& out)
{
    json::Object<4> object(in, at, found, {"memberId", "drug", "day", "lineOfBusiness"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.drug, json::Any{});
    object.optional(out.day, json::Any{});
    object.optional(out.lineOfBusiness, json::Any{});
}

void write(json::Writer& out, const StepQuestion& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("drug", in.drug);
    out.member("day", in.day);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.close();
}

} // namespace careway::api
