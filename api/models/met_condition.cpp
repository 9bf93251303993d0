// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/met_condition.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MetCondition& out)
{
    json::Object<2> object(in, at, found, {"condition", "fact"}, json::Unknown::refused);
    object.required(out.condition, json::Text{.maxLength = 200});
    object.required(out.fact, json::Text{.maxLength = 500});
}

void write(json::Writer& out, const MetCondition& in)
{
    out.open();
    out.member("condition", in.condition);
    out.member("fact", in.fact);
    out.close();
}

} // namespace careway::api
