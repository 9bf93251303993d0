// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/grievance.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Grievance& out)
{
    json::Object<15> object(in, at, found,
        {"id", "version", "memberId", "about", "text", "happenedOn", "urgency", "lineOfBusiness", "state", "filedBy", "receivedAt",
            "answer", "clock", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.about, json::Any{});
    object.required(out.text, json::Text{.maxLength = 4000});
    object.optional(out.happenedOn, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.filedBy, json::Any{});
    object.required(out.receivedAt, json::Any{});
    object.optional(out.answer, json::Any{});
    object.optional(out.clock, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Grievance& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("about", in.about);
    out.member("text", in.text);
    out.member("happenedOn", in.happenedOn);
    out.member("urgency", in.urgency);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("state", in.state);
    out.member("filedBy", in.filedBy);
    out.member("receivedAt", in.receivedAt);
    out.member("answer", in.answer);
    out.member("clock", in.clock);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
