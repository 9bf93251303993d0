// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/eligibility.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Eligibility& out)
{
    json::Object<4> object(in, at, found, {"summary", "minimumAge", "maximumAge", "requiresBenefit"}, json::Unknown::refused);
    object.required(out.summary, json::Text{.maxLength = 500});
    object.optional(out.minimumAge, json::Range<std::int32_t>{.minimum = 0, .maximum = 120});
    object.optional(out.maximumAge, json::Range<std::int32_t>{.minimum = 0, .maximum = 120});
    object.optional(out.requiresBenefit, json::Any{});
}

void write(json::Writer& out, const Eligibility& in)
{
    out.open();
    out.member("summary", in.summary);
    out.member("minimumAge", in.minimumAge);
    out.member("maximumAge", in.maximumAge);
    out.member("requiresBenefit", in.requiresBenefit);
    out.close();
}

} // namespace careway::api
