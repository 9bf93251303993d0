// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/location.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Location& out)
{
    json::Object<9> object(in, at, found, {"name", "lines", "city", "state", "zip", "latitude", "longitude", "phone", "acceptingPatients"},
        json::Unknown::refused);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.lines, json::Items{.min = 1, .max = 4, .each = json::Text{.minLength = 1, .maxLength = 100}});
    object.required(out.city, json::Text{.minLength = 1, .maxLength = 100});
    object.required(out.state, json::Text{.minLength = 2, .maxLength = 2, .pattern = json::pattern<"/^[A-Z]{2}$/">()});
    object.required(out.zip, json::Text{.minLength = 5, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{5}(-[0-9]{4})?$/">()});
    object.required(out.latitude, json::Range<double>{.minimum = -90, .maximum = 90});
    object.required(out.longitude, json::Range<double>{.minimum = -180, .maximum = 180});
    object.optional(out.phone, json::Text{.minLength = 3, .maxLength = 40});
    object.required(out.acceptingPatients, json::Any{});
}

void write(json::Writer& out, const Location& in)
{
    out.open();
    out.member("name", in.name);
    out.member("lines", in.lines);
    out.member("city", in.city);
    out.member("state", in.state);
    out.member("zip", in.zip);
    out.member("latitude", in.latitude);
    out.member("longitude", in.longitude);
    out.member("phone", in.phone);
    out.member("acceptingPatients", in.acceptingPatients);
    out.close();
}

} // namespace careway::api
