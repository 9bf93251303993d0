// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_case.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealCase& out)
{
    json::Object<10> object(in, at, found,
        {"id", "version", "kind", "memberId", "memberName", "lineOfBusiness", "urgency", "receivedAt", "dueAt", "late"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.kind, json::Any{});
    object.required(out.memberId, json::Any{});
    object.required(out.memberName, json::Text{.maxLength = 210});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.receivedAt, json::Any{});
    object.optional(out.dueAt, json::Any{});
    object.required(out.late, json::Any{});
}

void write(json::Writer& out, const AppealCase& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("kind", in.kind);
    out.member("memberId", in.memberId);
    out.member("memberName", in.memberName);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("urgency", in.urgency);
    out.member("receivedAt", in.receivedAt);
    out.member("dueAt", in.dueAt);
    out.member("late", in.late);
    out.close();
}

} // namespace careway::api
