// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_follow_up.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentFollowUp& out)
{
    json::Object<6> object(in, at, found, {"when", "task", "instrument", "withinDays", "freshDays", "citation"}, json::Unknown::refused);
    object.required(out.when, json::Any{});
    object.required(out.task, json::Text{.maxLength = 60});
    object.optional(out.instrument, json::Text{.maxLength = 60});
    object.optional(out.withinDays, json::Range<std::int32_t>{.minimum = 0, .maximum = 3660});
    object.optional(out.freshDays, json::Range<std::int32_t>{.minimum = 0, .maximum = 3660});
    object.required(out.citation, json::Text{.maxLength = 300});
}

void write(json::Writer& out, const InstrumentFollowUp& in)
{
    out.open();
    out.member("when", in.when);
    out.member("task", in.task);
    out.member("instrument", in.instrument);
    out.member("withinDays", in.withinDays);
    out.member("freshDays", in.freshDays);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
