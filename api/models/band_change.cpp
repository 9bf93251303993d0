// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/band_change.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, BandChange& out)
{
    json::Object<5> object(in, at, found, {"assessmentId", "answeredAt", "from", "to", "direction"}, json::Unknown::refused);
    object.required(out.assessmentId, json::Any{});
    object.required(out.answeredAt, json::Any{});
    object.required(out.from, json::Text{.maxLength = 40});
    object.required(out.to, json::Text{.maxLength = 40});
    object.required(out.direction, json::Any{});
}

void write(json::Writer& out, const BandChange& in)
{
    out.open();
    out.member("assessmentId", in.assessmentId);
    out.member("answeredAt", in.answeredAt);
    out.member("from", in.from);
    out.member("to", in.to);
    out.member("direction", in.direction);
    out.close();
}

} // namespace careway::api
