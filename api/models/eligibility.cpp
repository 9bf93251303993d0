// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/eligibility.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Eligibility& out)
{
    json::Object<6> object(
        in, at, found, {"summary", "minimumAge", "maximumAge", "requiresBenefit", "linesOfBusiness", "conditions"}, json::Unknown::refused);
    object.required(out.summary, json::Text{.maxLength = 500});
    object.optional(out.minimumAge, json::Range<std::int32_t>{.minimum = 0, .maximum = 120});
    object.optional(out.maximumAge, json::Range<std::int32_t>{.minimum = 0, .maximum = 120});
    object.optional(out.requiresBenefit, json::Any{});
    object.required(out.linesOfBusiness, json::Items{.max = 10, .unique = true, .each = json::Any{}});
    object.required(out.conditions, json::Items{.max = 200, .each = json::Any{}});
}

void write(json::Writer& out, const Eligibility& in)
{
    out.open();
    out.member("summary", in.summary);
    out.member("minimumAge", in.minimumAge);
    out.member("maximumAge", in.maximumAge);
    out.member("requiresBenefit", in.requiresBenefit);
    out.member("linesOfBusiness", in.linesOfBusiness);
    out.member("conditions", in.conditions);
    out.close();
}

} // namespace careway::api
