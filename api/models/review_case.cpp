// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/review_case.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewCase& out)
{
    json::Object<15> object(in, at, found,
        {"id", "version", "memberId", "memberName", "kind", "review", "urgency", "lineOfBusiness", "state", "services", "requesterId",
            "receivedAt", "dueAt", "late", "holder"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.memberName, json::Text{.maxLength = 210});
    object.required(out.kind, json::Any{});
    object.required(out.review, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.services, json::Items{.max = 100, .each = json::Text{.maxLength = 200}});
    object.required(out.requesterId, json::Any{});
    object.required(out.receivedAt, json::Any{});
    object.optional(out.dueAt, json::Any{});
    object.required(out.late, json::Any{});
    object.optional(out.holder, json::Any{});
}

void write(json::Writer& out, const ReviewCase& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("memberName", in.memberName);
    out.member("kind", in.kind);
    out.member("review", in.review);
    out.member("urgency", in.urgency);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("state", in.state);
    out.member("services", in.services);
    out.member("requesterId", in.requesterId);
    out.member("receivedAt", in.receivedAt);
    out.member("dueAt", in.dueAt);
    out.member("late", in.late);
    out.member("holder", in.holder);
    out.close();
}

} // namespace careway::api
