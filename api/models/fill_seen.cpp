// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/fill_seen.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, FillSeen& out)
{
    json::Object<3> object(in, at, found, {"drug", "filledOn", "daysSupply"}, json::Unknown::refused);
    object.required(out.drug, json::Any{});
    object.required(out.filledOn, json::Any{});
    object.optional(out.daysSupply, json::Range<std::int64_t>{.minimum = 0, .maximum = 1000});
}

void write(json::Writer& out, const FillSeen& in)
{
    out.open();
    out.member("drug", in.drug);
    out.member("filledOn", in.filledOn);
    out.member("daysSupply", in.daysSupply);
    out.close();
}

} // namespace careway::api
