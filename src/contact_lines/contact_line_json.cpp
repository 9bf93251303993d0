#include "contact_lines/contact_line_json.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::contact_lines {

namespace {

auto counties()
{
    return json::Items{.min = 1, .max = 300, .unique = true, .each = json::Text{.pattern = json::pattern<"/^[0-9]{5}$/">()}};
}

} // namespace

void read(const json::Value& in, const json::Path& at, json::Violations& found, Area& out)
{
    json::Object<5> object(in, at, found, {"state", "counties", "exceptCounties", "part", "unlisted"}, json::Unknown::refused);
    object.required(out.state, json::Text{.pattern = json::pattern<"/^[A-Z]{2}$/">()});
    object.optional(out.counties, counties());
    object.optional(out.exceptCounties, counties());
    object.optional(out.part, json::Text{.minLength = 1, .maxLength = 80});
    object.optional(out.unlisted, json::Any{});
}

void write(json::Writer& out, const Area& in)
{
    out.open();
    out.member("state", in.state);
    out.member("counties", in.counties);
    out.member("exceptCounties", in.exceptCounties);
    out.member("part", in.part);
    out.member("unlisted", in.unlisted);
    out.close();
}

void read(const json::Value& in, const json::Path& at, json::Violations& found, Line& out)
{
    json::Object<11> object(in, at, found,
        {"code", "area", "numbers", "opens", "closes", "days", "zone", "serves", "citation", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.area, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.numbers, json::Items{.min = 1, .max = 5, .each = json::Any{}});
    object.required(out.hours.opens, json::Text{.maxLength = 5});
    object.required(out.hours.closes, json::Text{.maxLength = 5});
    object.required(out.hours.days, json::Items{.min = 1, .max = 7, .unique = true, .each = json::Any{}});
    object.required(out.hours.zone, json::Text{.maxLength = 40});
    object.required(out.serves, json::Items{.min = 1, .max = 60, .each = json::Any{}});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const Line& in)
{
    out.open();
    out.member("code", in.code);
    out.member("area", in.area);
    out.member("numbers", in.numbers);
    out.member("opens", in.hours.opens);
    out.member("closes", in.hours.closes);
    out.member("days", in.hours.days);
    out.member("zone", in.hours.zone);
    out.member("serves", in.serves);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

void read(const json::Value& in, const json::Path& at, json::Violations& found, LineFile& out)
{
    json::Object<1> object(in, at, found, {"lines"}, json::Unknown::refused);
    object.required(out.lines, json::Items{.max = 1000, .each = json::Any{}});
}

} // namespace careway::contact_lines
