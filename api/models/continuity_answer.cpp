// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_answer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityAnswer& out)
{
    json::Object<3> object(in, at, found, {"inside", "window", "findings"}, json::Unknown::refused);
    object.required(out.inside, json::Any{});
    object.optional(out.window, json::Any{});
    object.required(out.findings, json::Items{.max = 1000, .each = json::Any{}});
}

void write(json::Writer& out, const ContinuityAnswer& in)
{
    out.open();
    out.member("inside", in.inside);
    out.member("window", in.window);
    out.member("findings", in.findings);
    out.close();
}

} // namespace careway::api
