// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/transportation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Transportation& out)
{
    json::Object<4> object(in, at, found, {"arranged", "company", "pickUpAt", "pickUpPlace"}, json::Unknown::refused);
    object.required(out.arranged, json::Any{});
    object.optional(out.company, json::Text{.maxLength = 200});
    object.optional(out.pickUpAt, json::Any{});
    object.optional(out.pickUpPlace, json::Text{.maxLength = 300});
}

void write(json::Writer& out, const Transportation& in)
{
    out.open();
    out.member("arranged", in.arranged);
    out.member("company", in.company);
    out.member("pickUpAt", in.pickUpAt);
    out.member("pickUpPlace", in.pickUpPlace);
    out.close();
}

} // namespace careway::api
