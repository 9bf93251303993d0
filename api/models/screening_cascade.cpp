// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/screening_cascade.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ScreeningCascade& out)
{
    json::Object<6> object(
        in, at, found, {"assessmentId", "answeredAt", "instrument", "dueOn", "state", "followedBy"}, json::Unknown::refused);
    object.required(out.assessmentId, json::Any{});
    object.required(out.answeredAt, json::Any{});
    object.required(out.instrument, json::Text{.maxLength = 60});
    object.required(out.dueOn, json::Any{});
    object.required(out.state, json::Any{});
    object.optional(out.followedBy, json::Any{});
}

void write(json::Writer& out, const ScreeningCascade& in)
{
    out.open();
    out.member("assessmentId", in.assessmentId);
    out.member("answeredAt", in.answeredAt);
    out.member("instrument", in.instrument);
    out.member("dueOn", in.dueOn);
    out.member("state", in.state);
    out.member("followedBy", in.followedBy);
    out.close();
}

} // namespace careway::api
