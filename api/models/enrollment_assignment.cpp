// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/enrollment_assignment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EnrollmentAssignment& out)
{
    json::Object<1> object(in, at, found, {"managerId"}, json::Unknown::refused);
    object.required(out.managerId, json::Any{});
}

void write(json::Writer& out, const EnrollmentAssignment& in)
{
    out.open();
    out.member("managerId", in.managerId);
    out.close();
}

} // namespace careway::api
