// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure_recipient.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureRecipient& out)
{
    json::Object<2> object(in, at, found, {"name", "address"}, json::Unknown::refused);
    object.required(out.name, json::Text{.maxLength = 210});
    object.optional(out.address, json::Text{.maxLength = 1000});
}

void write(json::Writer& out, const DisclosureRecipient& in)
{
    out.open();
    out.member("name", in.name);
    out.member("address", in.address);
    out.close();
}

} // namespace careway::api
