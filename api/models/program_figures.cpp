// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program_figures.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramFigures& out)
{
    json::Object<3> object(in, at, found, {"from", "to", "items"}, json::Unknown::refused);
    object.required(out.from, json::Any{});
    object.required(out.to, json::Any{});
    object.required(out.items, json::Items{.max = 400, .each = json::Any{}});
}

void write(json::Writer& out, const ProgramFigures& in)
{
    out.open();
    out.member("from", in.from);
    out.member("to", in.to);
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
