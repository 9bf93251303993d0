// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/assessment_answer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentAnswer& out)
{
    json::Object<2> object(in, at, found, {"item", "value"}, json::Unknown::refused);
    object.required(out.item, json::Text{.minLength = 1, .maxLength = 40});
    object.required(out.value, json::Range<std::int32_t>{.minimum = 0, .maximum = 10000});
}

void write(json::Writer& out, const AssessmentAnswer& in)
{
    out.open();
    out.member("item", in.item);
    out.member("value", in.value);
    out.close();
}

} // namespace careway::api
