// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/opinion_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, OpinionQuestion& out)
{
    json::Object<2> object(in, at, found, {"staffId", "question"}, json::Unknown::refused);
    object.required(out.staffId, json::Any{});
    object.required(out.question, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const OpinionQuestion& in)
{
    out.open();
    out.member("staffId", in.staffId);
    out.member("question", in.question);
    out.close();
}

} // namespace careway::api
