// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/clock_tolling.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ClockTolling& out)
{
    json::Object<3> object(in, at, found, {"askWithin", "completeWithin", "decideWithin"}, json::Unknown::refused);
    object.optional(out.askWithin, json::Any{});
    object.required(out.completeWithin, json::Any{});
    object.required(out.decideWithin, json::Any{});
}

void write(json::Writer& out, const ClockTolling& in)
{
    out.open();
    out.member("askWithin", in.askWithin);
    out.member("completeWithin", in.completeWithin);
    out.member("decideWithin", in.decideWithin);
    out.close();
}

} // namespace careway::api
