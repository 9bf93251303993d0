// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_reason.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepReason& out)
{
    json::Object<6> object(in, at, found, {"rule", "met", "step", "text", "citation", "evidence"}, json::Unknown::refused);
    object.required(out.rule, json::Any{});
    object.required(out.met, json::Any{});
    object.optional(out.step, json::Range<std::int32_t>{.minimum = 1, .maximum = 3});
    object.required(out.text, json::Text{.maxLength = 300});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.evidence, json::Items{.max = 200, .each = json::Any{}});
}

void write(json::Writer& out, const StepReason& in)
{
    out.open();
    out.member("rule", in.rule);
    out.member("met", in.met);
    out.member("step", in.step);
    out.member("text", in.text);
    out.member("citation", in.citation);
    out.member("evidence", in.evidence);
    out.close();
}

} // namespace careway::api
