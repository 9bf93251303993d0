// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_inquiry.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationInquiry& out)
{
    json::Object<2> object(in, at, found, {"memberNumber", "npi"}, json::Unknown::refused);
    object.required(out.memberNumber, json::Text{.minLength = 3, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9-]+$/">()});
    object.required(out.npi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
}

void write(json::Writer& out, const AuthorizationInquiry& in)
{
    out.open();
    out.member("memberNumber", in.memberNumber);
    out.member("npi", in.npi);
    out.close();
}

} // namespace careway::api
