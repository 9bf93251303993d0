// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Instrument& out)
{
    json::Object<20> object(in, at, found,
        {"code", "edition", "name", "summary", "scored", "labels", "ages", "items", "bands", "threshold", "flags", "followUps", "completes",
            "totals", "remission", "crisisLine", "citation", "note", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 60});
    object.required(out.edition, json::Text{.maxLength = 40});
    object.required(out.name, json::Text{.maxLength = 100});
    object.required(out.summary, json::Text{.maxLength = 400});
    object.required(out.scored, json::Any{});
    object.required(out.labels, json::Items{.max = 6, .each = json::Any{}});
    object.required(out.ages, json::Any{});
    object.required(out.items, json::Items{.max = 200, .each = json::Any{}});
    object.required(out.bands, json::Items{.max = 20, .each = json::Any{}});
    object.optional(out.threshold, json::Any{});
    object.required(out.flags, json::Items{.max = 10, .each = json::Any{}});
    object.required(out.followUps, json::Items{.max = 10, .each = json::Any{}});
    object.required(out.completes, json::Items{.max = 10, .each = json::Text{.maxLength = 60}});
    object.required(out.totals, json::Items{.max = 10, .each = json::Any{}});
    object.optional(out.remission, json::Any{});
    object.optional(out.crisisLine, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 300});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const Instrument& in)
{
    out.open();
    out.member("code", in.code);
    out.member("edition", in.edition);
    out.member("name", in.name);
    out.member("summary", in.summary);
    out.member("scored", in.scored);
    out.member("labels", in.labels);
    out.member("ages", in.ages);
    out.member("items", in.items);
    out.member("bands", in.bands);
    out.member("threshold", in.threshold);
    out.member("flags", in.flags);
    out.member("followUps", in.followUps);
    out.member("completes", in.completes);
    out.member("totals", in.totals);
    out.member("remission", in.remission);
    out.member("crisisLine", in.crisisLine);
    out.member("citation", in.citation);
    out.member("note", in.note);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
