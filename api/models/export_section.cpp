// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/export_section.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExportSection& out)
{
    json::Object<3> object(in, at, found, {"section", "path", "items"}, json::Unknown::refused);
    object.required(out.section, json::Text{.maxLength = 40});
    object.required(out.path, json::Text{.maxLength = 200});
    object.required(out.items, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000000});
}

void write(json::Writer& out, const ExportSection& in)
{
    out.open();
    out.member("section", in.section);
    out.member("path", in.path);
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
