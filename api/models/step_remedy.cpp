// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_remedy.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepRemedy& out)
{
    json::Object<4> object(in, at, found, {"kind", "step", "text", "drugs"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.optional(out.step, json::Range<std::int32_t>{.minimum = 1, .maximum = 3});
    object.required(out.text, json::Text{.maxLength = 300});
    object.required(out.drugs, json::Items{.max = 500, .each = json::Any{}});
}

void write(json::Writer& out, const StepRemedy& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("step", in.step);
    out.member("text", in.text);
    out.member("drugs", in.drugs);
    out.close();
}

} // namespace careway::api
