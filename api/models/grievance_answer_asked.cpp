// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/grievance_answer_asked.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, GrievanceAnswerAsked& out)
{
    json::Object<1> object(in, at, found, {"text"}, json::Unknown::refused);
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 4000});
}

void write(json::Writer& out, const GrievanceAnswerAsked& in)
{
    out.open();
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
