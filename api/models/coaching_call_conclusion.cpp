// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_call_conclusion.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCallConclusion& out)
{
    json::Object<2> object(in, at, found, {"outcome", "at"}, json::Unknown::refused);
    object.required(out.outcome, json::Any{});
    object.required(out.at, json::Any{});
}

void write(json::Writer& out, const CoachingCallConclusion& in)
{
    out.open();
    out.member("outcome", in.outcome);
    out.member("at", in.at);
    out.close();
}

} // namespace careway::api
