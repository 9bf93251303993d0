// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorized_course.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizedCourse& out)
{
    json::Object<4> object(in, at, found, {"quantity", "startsOn", "endsOn", "endsWhen"}, json::Unknown::refused);
    object.optional(out.quantity, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.optional(out.endsWhen, json::Text{.maxLength = 300});
}

void write(json::Writer& out, const AuthorizedCourse& in)
{
    out.open();
    out.member("quantity", in.quantity);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("endsWhen", in.endsWhen);
    out.close();
}

} // namespace careway::api
