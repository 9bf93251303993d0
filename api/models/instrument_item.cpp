// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_item.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentItem& out)
{
    json::Object<8> object(
        in, at, found, {"code", "label", "minimum", "maximum", "scored", "mustAnswer", "safetyAbove", "choices"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 40});
    object.required(out.label, json::Text{.maxLength = 200});
    object.required(out.minimum, json::Range<std::int32_t>{.minimum = 0, .maximum = 10000});
    object.required(out.maximum, json::Range<std::int32_t>{.minimum = 0, .maximum = 10000});
    object.required(out.scored, json::Any{});
    object.required(out.mustAnswer, json::Any{});
    object.optional(out.safetyAbove, json::Range<std::int32_t>{.minimum = 0, .maximum = 10000});
    object.required(out.choices, json::Items{.max = 30, .each = json::Any{}});
}

void write(json::Writer& out, const InstrumentItem& in)
{
    out.open();
    out.member("code", in.code);
    out.member("label", in.label);
    out.member("minimum", in.minimum);
    out.member("maximum", in.maximum);
    out.member("scored", in.scored);
    out.member("mustAnswer", in.mustAnswer);
    out.member("safetyAbove", in.safetyAbove);
    out.member("choices", in.choices);
    out.close();
}

} // namespace careway::api
