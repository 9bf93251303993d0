// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/item_status.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ItemStatus& out)
{
    json::Object<5> object(in, at, found, {"sequence", "service", "state", "authorized", "reason"}, json::Unknown::refused);
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.service, json::Any{});
    object.required(out.state, json::Any{});
    object.optional(out.authorized, json::Any{});
    object.optional(out.reason, json::Any{});
}

void write(json::Writer& out, const ItemStatus& in)
{
    out.open();
    out.member("sequence", in.sequence);
    out.member("service", in.service);
    out.member("state", in.state);
    out.member("authorized", in.authorized);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
