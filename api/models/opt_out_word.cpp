// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/opt_out_word.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, OptOutWord& out)
{
    json::Object<2> object(in, at, found, {"heardBy", "reason"}, json::Unknown::refused);
    object.required(out.heardBy, json::Any{});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const OptOutWord& in)
{
    out.open();
    out.member("heardBy", in.heardBy);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
