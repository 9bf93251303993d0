// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program_timer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramTimer& out)
{
    json::Object<5> object(in, at, found, {"code", "days", "from", "counts", "citation"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80});
    object.required(out.days, json::Range<std::int32_t>{.minimum = 1, .maximum = 3660});
    object.required(out.from, json::Text{.maxLength = 200});
    object.optional(out.counts, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const ProgramTimer& in)
{
    out.open();
    out.member("code", in.code);
    out.member("days", in.days);
    out.member("from", in.from);
    out.member("counts", in.counts);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
