// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_dismissal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealDismissal& out)
{
    json::Object<2> object(in, at, found, {"because", "text"}, json::Unknown::refused);
    object.required(out.because, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const AppealDismissal& in)
{
    out.open();
    out.member("because", in.because);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
