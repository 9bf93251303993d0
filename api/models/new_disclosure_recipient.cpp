// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_disclosure_recipient.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDisclosureRecipient& out)
{
    json::Object<2> object(in, at, found, {"name", "address"}, json::Unknown::refused);
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.address, json::Text{.minLength = 1, .maxLength = 300});
}

void write(json::Writer& out, const NewDisclosureRecipient& in)
{
    out.open();
    out.member("name", in.name);
    out.member("address", in.address);
    out.close();
}

} // namespace careway::api
