// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_call_reach.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCallReach& out)
{
    json::Object<2> object(in, at, found, {"number", "voiceMail"}, json::Unknown::refused);
    object.optional(out.number, json::Text{.maxLength = 200});
    object.required(out.voiceMail, json::Any{});
}

void write(json::Writer& out, const CoachingCallReach& in)
{
    out.open();
    out.member("number", in.number);
    out.member("voiceMail", in.voiceMail);
    out.close();
}

} // namespace careway::api
