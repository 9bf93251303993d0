// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/community_referral_closing.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CommunityReferralClosing& out)
{
    json::Object<2> object(in, at, found, {"outcome", "note"}, json::Unknown::refused);
    object.required(out.outcome, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const CommunityReferralClosing& in)
{
    out.open();
    out.member("outcome", in.outcome);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
