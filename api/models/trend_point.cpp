// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/trend_point.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TrendPoint& out)
{
    json::Object<5> object(in, at, found, {"assessmentId", "answeredAt", "total", "band", "positive"}, json::Unknown::refused);
    object.required(out.assessmentId, json::Any{});
    object.required(out.answeredAt, json::Any{});
    object.required(out.total, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.optional(out.band, json::Text{.maxLength = 40});
    object.optional(out.positive, json::Any{});
}

void write(json::Writer& out, const TrendPoint& in)
{
    out.open();
    out.member("assessmentId", in.assessmentId);
    out.member("answeredAt", in.answeredAt);
    out.member("total", in.total);
    out.member("band", in.band);
    out.member("positive", in.positive);
    out.close();
}

} // namespace careway::api
