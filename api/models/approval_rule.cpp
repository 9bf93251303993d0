// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/approval_rule.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ApprovalRule& out)
{
    json::Object<3> object(in, at, found, {"conditions", "drawnPercent", "days"}, json::Unknown::refused);
    object.required(out.conditions, json::Items{.min = 1, .max = 20, .each = json::Any{}});
    object.required(out.drawnPercent, json::Range<std::int64_t>{.minimum = 0, .maximum = 100});
    object.required(out.days, json::Range<std::int64_t>{.minimum = 1, .maximum = 3660});
}

void write(json::Writer& out, const ApprovalRule& in)
{
    out.open();
    out.member("conditions", in.conditions);
    out.member("drawnPercent", in.drawnPercent);
    out.member("days", in.days);
    out.close();
}

} // namespace careway::api
