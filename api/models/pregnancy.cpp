// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/pregnancy.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Pregnancy& out)
{
    json::Object<2> object(in, at, found, {"dueOn", "deliveredOn"}, json::Unknown::refused);
    object.required(out.dueOn, json::Any{});
    object.optional(out.deliveredOn, json::Any{});
}

void write(json::Writer& out, const Pregnancy& in)
{
    out.open();
    out.member("dueOn", in.dueOn);
    out.member("deliveredOn", in.deliveredOn);
    out.close();
}

} // namespace careway::api
