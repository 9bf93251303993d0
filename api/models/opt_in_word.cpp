// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/opt_in_word.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, OptInWord& out)
{
    json::Object<2> object(in, at, found, {"heardBy", "verification"}, json::Unknown::refused);
    object.required(out.heardBy, json::Any{});
    object.optional(out.verification, json::Any{});
}

void write(json::Writer& out, const OptInWord& in)
{
    out.open();
    out.member("heardBy", in.heardBy);
    out.member("verification", in.verification);
    out.close();
}

} // namespace careway::api
