// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continued_benefits.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuedBenefits& out)
{
    json::Object<3> object(in, at, found, {"since", "endedAt", "citation"}, json::Unknown::refused);
    object.required(out.since, json::Any{});
    object.optional(out.endedAt, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 300});
}

void write(json::Writer& out, const ContinuedBenefits& in)
{
    out.open();
    out.member("since", in.since);
    out.member("endedAt", in.endedAt);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
