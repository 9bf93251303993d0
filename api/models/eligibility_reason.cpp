// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/eligibility_reason.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityReason& out)
{
    json::Object<4> object(in, at, found, {"rule", "met", "text", "citation"}, json::Unknown::refused);
    object.required(out.rule, json::Any{});
    object.required(out.met, json::Any{});
    object.required(out.text, json::Text{.maxLength = 300});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const EligibilityReason& in)
{
    out.open();
    out.member("rule", in.rule);
    out.member("met", in.met);
    out.member("text", in.text);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
