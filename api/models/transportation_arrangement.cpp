// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/transportation_arrangement.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TransportationArrangement& out)
{
    json::Object<3> object(in, at, found, {"company", "pickUpAt", "pickUpPlace"}, json::Unknown::refused);
    object.required(out.company, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.pickUpAt, json::Any{});
    object.optional(out.pickUpPlace, json::Text{.minLength = 1, .maxLength = 300});
}

void write(json::Writer& out, const TransportationArrangement& in)
{
    out.open();
    out.member("company", in.company);
    out.member("pickUpAt", in.pickUpAt);
    out.member("pickUpPlace", in.pickUpPlace);
    out.close();
}

} // namespace careway::api
