// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure_entry.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureEntry& out)
{
    json::Object<9> object(in, at, found,
        {"firstOn", "lastOn", "count", "recipient", "description", "purpose", "basis", "releaseId", "citation"}, json::Unknown::refused);
    object.required(out.firstOn, json::Any{});
    object.required(out.lastOn, json::Any{});
    object.required(out.count, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000});
    object.required(out.recipient, json::Any{});
    object.required(out.description, json::Text{.maxLength = 10000});
    object.required(out.purpose, json::Text{.maxLength = 500});
    object.required(out.basis, json::Any{});
    object.optional(out.releaseId, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const DisclosureEntry& in)
{
    out.open();
    out.member("firstOn", in.firstOn);
    out.member("lastOn", in.lastOn);
    out.member("count", in.count);
    out.member("recipient", in.recipient);
    out.member("description", in.description);
    out.member("purpose", in.purpose);
    out.member("basis", in.basis);
    out.member("releaseId", in.releaseId);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
