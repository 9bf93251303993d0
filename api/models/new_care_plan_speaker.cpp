// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan_speaker.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanSpeaker& out)
{
    json::Object<2> object(in, at, found, {"voice", "name"}, json::Unknown::refused);
    object.required(out.voice, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const NewCarePlanSpeaker& in)
{
    out.open();
    out.member("voice", in.voice);
    out.member("name", in.name);
    out.close();
}

} // namespace careway::api
