// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_preference.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPreference& out)
{
    json::Object<4> object(in, at, found, {"memberId", "purpose", "state", "source"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.purpose, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.state, json::Any{});
    object.required(out.source, json::Any{});
}

void write(json::Writer& out, const NewPreference& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("purpose", in.purpose);
    out.member("state", in.state);
    out.member("source", in.source);
    out.close();
}

} // namespace careway::api
