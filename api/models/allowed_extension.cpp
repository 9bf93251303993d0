// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/allowed_extension.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AllowedExtension& out)
{
    json::Object<3> object(in, at, found, {"within", "times", "askedBy"}, json::Unknown::refused);
    object.required(out.within, json::Any{});
    object.required(out.times, json::Range<std::int32_t>{.minimum = 1, .maximum = 5});
    object.required(out.askedBy, json::Items{.min = 1, .max = 2, .each = json::Any{}});
}

void write(json::Writer& out, const AllowedExtension& in)
{
    out.open();
    out.member("within", in.within);
    out.member("times", in.times);
    out.member("askedBy", in.askedBy);
    out.close();
}

} // namespace careway::api
