// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_version.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanVersion& out)
{
    json::Object<4> object(in, at, found, {"version", "change", "author", "changedAt"}, json::Unknown::refused);
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.change, json::Any{});
    object.required(out.author, json::Any{});
    object.required(out.changedAt, json::Any{});
}

void write(json::Writer& out, const CarePlanVersion& in)
{
    out.open();
    out.member("version", in.version);
    out.member("change", in.change);
    out.member("author", in.author);
    out.member("changedAt", in.changedAt);
    out.close();
}

} // namespace careway::api
