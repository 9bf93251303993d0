// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/eligibility_code.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityCode& out)
{
    json::Object<2> object(in, at, found, {"system", "code"}, json::Unknown::refused);
    object.required(out.system, json::Text{.maxLength = 200});
    object.required(out.code, json::Text{.maxLength = 60});
}

void write(json::Writer& out, const EligibilityCode& in)
{
    out.open();
    out.member("system", in.system);
    out.member("code", in.code);
    out.close();
}

} // namespace careway::api
