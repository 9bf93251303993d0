// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/visit_preparation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, VisitPreparation& out)
{
    json::Object<3> object(in, at, found, {"questions", "bring", "at"}, json::Unknown::refused);
    object.required(out.questions, json::Items{.max = 20, .each = json::Text{.maxLength = 300}});
    object.required(out.bring, json::Items{.max = 20, .each = json::Text{.maxLength = 300}});
    object.required(out.at, json::Any{});
}

void write(json::Writer& out, const VisitPreparation& in)
{
    out.open();
    out.member("questions", in.questions);
    out.member("bring", in.bring);
    out.member("at", in.at);
    out.close();
}

} // namespace careway::api
