// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/affected_member.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AffectedMember& out)
{
    json::Object<10> object(in, at, found,
        {"id", "departureId", "memberId", "reasons", "noticeOn", "noticedAt", "late", "continueUntil", "rule", "citation"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.departureId, json::Any{});
    object.required(out.memberId, json::Any{});
    object.required(out.reasons, json::Items{.max = 4, .unique = true, .each = json::Any{}});
    object.required(out.noticeOn, json::Any{});
    object.optional(out.noticedAt, json::Any{});
    object.required(out.late, json::Any{});
    object.optional(out.continueUntil, json::Any{});
    object.optional(out.rule, json::Text{.maxLength = 60});
    object.optional(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const AffectedMember& in)
{
    out.open();
    out.member("id", in.id);
    out.member("departureId", in.departureId);
    out.member("memberId", in.memberId);
    out.member("reasons", in.reasons);
    out.member("noticeOn", in.noticeOn);
    out.member("noticedAt", in.noticedAt);
    out.member("late", in.late);
    out.member("continueUntil", in.continueUntil);
    out.member("rule", in.rule);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
