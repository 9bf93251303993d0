// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/grievance_answer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, GrievanceAnswer& out)
{
    json::Object<3> object(in, at, found, {"answeredAt", "answeredBy", "text"}, json::Unknown::refused);
    object.required(out.answeredAt, json::Any{});
    object.required(out.answeredBy, json::Any{});
    object.required(out.text, json::Text{.maxLength = 4000});
}

void write(json::Writer& out, const GrievanceAnswer& in)
{
    out.open();
    out.member("answeredAt", in.answeredAt);
    out.member("answeredBy", in.answeredBy);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
