// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disagreement.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Disagreement& out)
{
    json::Object<2> object(in, at, found, {"text", "madeAt"}, json::Unknown::refused);
    object.required(out.text, json::Text{.maxLength = 4000});
    object.required(out.madeAt, json::Any{});
}

void write(json::Writer& out, const Disagreement& in)
{
    out.open();
    out.member("text", in.text);
    out.member("madeAt", in.madeAt);
    out.close();
}

} // namespace careway::api
