// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_review_note.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewReviewNote& out)
{
    json::Object<2> object(in, at, found, {"kind", "text"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 4000});
}

void write(json::Writer& out, const NewReviewNote& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
