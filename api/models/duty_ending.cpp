// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/duty_ending.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DutyEnding& out)
{
    json::Object<1> object(in, at, found, {"at"}, json::Unknown::refused);
    object.required(out.at, json::Any{});
}

void write(json::Writer& out, const DutyEnding& in)
{
    out.open();
    out.member("at", in.at);
    out.close();
}

} // namespace careway::api
