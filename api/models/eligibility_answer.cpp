// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/eligibility_answer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityAnswer& out)
{
    json::Object<4> object(in, at, found, {"program", "eligible", "effectiveFrom", "reasons"}, json::Unknown::refused);
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.eligible, json::Any{});
    object.required(out.effectiveFrom, json::Any{});
    object.required(out.reasons, json::Items{.max = 20, .each = json::Any{}});
}

void write(json::Writer& out, const EligibilityAnswer& in)
{
    out.open();
    out.member("program", in.program);
    out.member("eligible", in.eligible);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("reasons", in.reasons);
    out.close();
}

} // namespace careway::api
