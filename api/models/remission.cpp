// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/remission.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Remission& out)
{
    json::Object<7> object(
        in, at, found, {"assessmentId", "answeredAt", "total", "windowFrom", "windowTo", "state", "decidedBy"}, json::Unknown::refused);
    object.required(out.assessmentId, json::Any{});
    object.required(out.answeredAt, json::Any{});
    object.required(out.total, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.windowFrom, json::Any{});
    object.required(out.windowTo, json::Any{});
    object.required(out.state, json::Any{});
    object.optional(out.decidedBy, json::Any{});
}

void write(json::Writer& out, const Remission& in)
{
    out.open();
    out.member("assessmentId", in.assessmentId);
    out.member("answeredAt", in.answeredAt);
    out.member("total", in.total);
    out.member("windowFrom", in.windowFrom);
    out.member("windowTo", in.windowTo);
    out.member("state", in.state);
    out.member("decidedBy", in.decidedBy);
    out.close();
}

} // namespace careway::api
