// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_sample.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewSample& out)
{
    json::Object<16> object(in, at, found,
        {"name", "bornOn", "seenAt", "ownerId", "stage", "frozen", "measures", "lines", "grid", "stages", "keptIds", "twins", "flags",
            "labels", "lineBy", "daysBy"},
        json::Unknown::refused);
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 10});
    object.optional(out.bornOn, json::Any{});
    object.optional(out.seenAt, json::Any{});
    object.optional(out.ownerId, json::Any{});
    object.optional(out.stage, json::Any{});
    object.optional(out.frozen, json::Any{});
    object.optional(out.measures, json::Any{});
    object.optional(out.lines, json::Items{.min = 1, .max = 3, .each = json::Any{}});
    object.optional(
        out.grid, json::Items{.max = 3, .each = json::Items{.max = 3, .each = json::Range<std::int32_t>{.minimum = 0, .maximum = 9}}});
    object.optional(out.stages, json::Items{.max = 3, .unique = true, .each = json::Any{}});
    object.optional(out.keptIds, json::Items{.max = 3, .unique = true, .each = json::Any{}});
    object.optional(out.twins, json::Items{.max = 3, .unique = true, .each = json::Any{}});
    object.optional(out.flags, json::Items{.max = 3, .each = json::Any{}});
    object.optional(out.labels, json::Entries{.min = 1, .max = 2, .each = json::Text{.maxLength = 5}});
    object.optional(out.lineBy, json::Entries{.max = 2, .each = json::Any{}});
    object.optional(out.daysBy, json::Entries{.max = 2, .each = json::Items{.max = 2, .each = json::Any{}}});
}

void write(json::Writer& out, const NewSample& in)
{
    out.open();
    out.member("name", in.name);
    out.member("bornOn", in.bornOn);
    out.member("seenAt", in.seenAt);
    out.member("ownerId", in.ownerId);
    out.member("stage", in.stage);
    out.member("frozen", in.frozen);
    out.member("measures", in.measures);
    out.member("lines", in.lines);
    out.member("grid", in.grid);
    out.member("stages", in.stages);
    out.member("keptIds", in.keptIds);
    out.member("twins", in.twins);
    out.member("flags", in.flags);
    out.member("labels", in.labels);
    out.member("lineBy", in.lineBy);
    out.member("daysBy", in.daysBy);
    out.close();
}

} // namespace careway::api
