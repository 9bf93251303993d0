// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/decision_clock.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DecisionClock& out)
{
    json::Object<24> object(in, at, found,
        {"lineOfBusiness", "subject", "review", "urgency", "levels", "effectiveBy", "effectiveFrom", "effectiveTo", "decideWithin",
            "starts", "statementWait", "askedAhead", "extension", "tolling", "emergencySupply", "fileWithin", "continuesWithin",
            "confirmWithin", "forwarded", "forwardWithin", "onBreach", "warnPercent", "citation", "known"},
        json::Unknown::refused);
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.subject, json::Any{});
    object.required(out.review, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.levels, json::Range<std::int32_t>{.minimum = 1, .maximum = 2});
    object.required(out.effectiveBy, json::Any{});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
    object.required(out.decideWithin, json::Any{});
    object.required(out.starts, json::Any{});
    object.optional(out.statementWait, json::Any{});
    object.optional(out.askedAhead, json::Any{});
    object.optional(out.extension, json::Any{});
    object.optional(out.tolling, json::Any{});
    object.optional(out.emergencySupply, json::Any{});
    object.optional(out.fileWithin, json::Any{});
    object.optional(out.continuesWithin, json::Any{});
    object.optional(out.confirmWithin, json::Any{});
    object.required(out.forwarded, json::Any{});
    object.optional(out.forwardWithin, json::Any{});
    object.required(out.onBreach, json::Any{});
    object.required(out.warnPercent, json::Range<std::int32_t>{.minimum = 1, .maximum = 99});
    object.required(out.citation, json::Text{.maxLength = 300});
    object.required(out.known, json::Any{});
}

void write(json::Writer& out, const DecisionClock& in)
{
    out.open();
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("subject", in.subject);
    out.member("review", in.review);
    out.member("urgency", in.urgency);
    out.member("levels", in.levels);
    out.member("effectiveBy", in.effectiveBy);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.member("decideWithin", in.decideWithin);
    out.member("starts", in.starts);
    out.member("statementWait", in.statementWait);
    out.member("askedAhead", in.askedAhead);
    out.member("extension", in.extension);
    out.member("tolling", in.tolling);
    out.member("emergencySupply", in.emergencySupply);
    out.member("fileWithin", in.fileWithin);
    out.member("continuesWithin", in.continuesWithin);
    out.member("confirmWithin", in.confirmWithin);
    out.member("forwarded", in.forwarded);
    out.member("forwardWithin", in.forwardWithin);
    out.member("onBreach", in.onBreach);
    out.member("warnPercent", in.warnPercent);
    out.member("citation", in.citation);
    out.member("known", in.known);
    out.close();
}

} // namespace careway::api
