// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/decision_clock_list.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DecisionClockList& out)
{
    json::Object<1> object(in, at, found, {"items"}, json::Unknown::refused);
    object.required(out.items, json::Items{.max = 500, .each = json::Any{}});
}

void write(json::Writer& out, const DecisionClockList& in)
{
    out.open();
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
