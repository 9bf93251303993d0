// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/curtailment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Curtailment& out)
{
    json::Object<4> object(in, at, found, {"sequence", "endsOn", "reason", "criterion"}, json::Unknown::refused);
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.endsOn, json::Any{});
    object.required(out.reason, json::Any{});
    object.optional(out.criterion, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const Curtailment& in)
{
    out.open();
    out.member("sequence", in.sequence);
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.member("criterion", in.criterion);
    out.close();
}

} // namespace careway::api
