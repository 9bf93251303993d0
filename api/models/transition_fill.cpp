// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/transition_fill.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TransitionFill& out)
{
    json::Object<4> object(in, at, found, {"until", "daysLeft", "noticeBusinessDays", "citation"}, json::Unknown::refused);
    object.required(out.until, json::Any{});
    object.required(out.daysLeft, json::Range<std::int32_t>{.minimum = 0, .maximum = 400});
    object.required(out.noticeBusinessDays, json::Range<std::int32_t>{.minimum = 0, .maximum = 30});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const TransitionFill& in)
{
    out.open();
    out.member("until", in.until);
    out.member("daysLeft", in.daysLeft);
    out.member("noticeBusinessDays", in.noticeBusinessDays);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
