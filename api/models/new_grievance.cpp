// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_grievance.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewGrievance& out)
{
    json::Object<5> object(in, at, found, {"memberId", "about", "text", "happenedOn", "filedBy"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.about, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 4000});
    object.optional(out.happenedOn, json::Any{});
    object.optional(out.filedBy, json::Any{});
}

void write(json::Writer& out, const NewGrievance& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("about", in.about);
    out.member("text", in.text);
    out.member("happenedOn", in.happenedOn);
    out.member("filedBy", in.filedBy);
    out.close();
}

} // namespace careway::api
