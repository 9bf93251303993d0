// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/access_review.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessReview& out)
{
    json::Object<4> object(in, at, found, {"state", "dueOn", "note", "reviewedAt"}, json::Unknown::refused);
    object.required(out.state, json::Any{});
    object.required(out.dueOn, json::Any{});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.optional(out.reviewedAt, json::Any{});
}

void write(json::Writer& out, const AccessReview& in)
{
    out.open();
    out.member("state", in.state);
    out.member("dueOn", in.dueOn);
    out.member("note", in.note);
    out.member("reviewedAt", in.reviewedAt);
    out.close();
}

} // namespace careway::api
