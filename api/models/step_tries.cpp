// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_tries.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepTries& out)
{
    json::Object<2> object(in, at, found, {"fills", "daysSupply"}, json::Unknown::refused);
    object.required(out.fills, json::Range<std::int32_t>{.minimum = 1, .maximum = 100});
    object.required(out.daysSupply, json::Range<std::int32_t>{.minimum = 0, .maximum = 400});
}

void write(json::Writer& out, const StepTries& in)
{
    out.open();
    out.member("fills", in.fills);
    out.member("daysSupply", in.daysSupply);
    out.close();
}

} // namespace careway::api
