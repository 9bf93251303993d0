// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/emergency_review.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EmergencyReview& out)
{
    json::Object<2> object(in, at, found, {"state", "note"}, json::Unknown::refused);
    object.required(out.state, json::Any{});
    object.required(out.note, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const EmergencyReview& in)
{
    out.open();
    out.member("state", in.state);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
