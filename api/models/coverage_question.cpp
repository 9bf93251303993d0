// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coverage_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoverageQuestion& out)
{
    json::Object<8> object(
        in, at, found, {"memberId", "providerId", "kind", "benefit", "service", "quantity", "day", "emergency"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.providerId, json::Any{});
    object.required(out.kind, json::Any{});
    object.optional(out.benefit, json::Any{});
    object.required(out.service, json::Any{});
    object.optional(out.quantity, json::Any{});
    object.optional(out.day, json::Any{});
    object.optional(out.emergency, json::Any{});
}

void write(json::Writer& out, const CoverageQuestion& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("providerId", in.providerId);
    out.member("kind", in.kind);
    out.member("benefit", in.benefit);
    out.member("service", in.service);
    out.member("quantity", in.quantity);
    out.member("day", in.day);
    out.member("emergency", in.emergency);
    out.close();
}

} // namespace careway::api
