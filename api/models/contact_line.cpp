// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/contact_line.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContactLine& out)
{
    json::Object<7> object(in, at, found, {"code", "area", "numbers", "hours", "open", "until", "citation"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80});
    object.required(out.area, json::Text{.maxLength = 200});
    object.required(out.numbers, json::Items{.max = 5, .each = json::Any{}});
    object.required(out.hours, json::Any{});
    object.required(out.open, json::Any{});
    object.required(out.until, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const ContactLine& in)
{
    out.open();
    out.member("code", in.code);
    out.member("area", in.area);
    out.member("numbers", in.numbers);
    out.member("hours", in.hours);
    out.member("open", in.open);
    out.member("until", in.until);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
