// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/prior_authorization.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PriorAuthorization& out)
{
    json::Object<34> object(in, at, found,
        {"id", "version", "memberId", "kind", "review", "benefit", "urgency", "state", "lineOfBusiness", "requesterId", "precededBy",
            "diagnoses", "items", "missing", "informationRequests", "answers", "emergency", "exception", "note", "receivedAt",
            "statementAt", "supplementedAt", "decidedAt", "clock", "extensions", "expediting", "automatic", "appealRights", "peerToPeer",
            "holder", "labels", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.review, json::Any{});
    object.optional(out.benefit, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.state, json::Any{});
    object.optional(out.lineOfBusiness, json::Any{});
    object.required(out.requesterId, json::Any{});
    object.optional(out.precededBy, json::Any{});
    object.required(out.diagnoses, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.items, json::Items{.max = 100, .each = json::Any{}});
    object.required(out.missing, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.informationRequests, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.answers, json::Items{.max = 100, .each = json::Any{}});
    object.optional(out.emergency, json::Any{});
    object.optional(out.exception, json::Any{});
    object.optional(out.note, json::Text{.maxLength = 2000});
    object.optional(out.receivedAt, json::Any{});
    object.optional(out.statementAt, json::Any{});
    object.optional(out.supplementedAt, json::Any{});
    object.optional(out.decidedAt, json::Any{});
    object.optional(out.clock, json::Any{});
    object.required(out.extensions, json::Items{.max = 10, .each = json::Any{}});
    object.optional(out.expediting, json::Any{});
    object.optional(out.automatic, json::Any{});
    object.optional(out.appealRights, json::Any{});
    object.required(out.peerToPeer, json::Items{.max = 20, .each = json::Any{}});
    object.optional(out.holder, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const PriorAuthorization& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("review", in.review);
    out.member("benefit", in.benefit);
    out.member("urgency", in.urgency);
    out.member("state", in.state);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("requesterId", in.requesterId);
    out.member("precededBy", in.precededBy);
    out.member("diagnoses", in.diagnoses);
    out.member("items", in.items);
    out.member("missing", in.missing);
    out.member("informationRequests", in.informationRequests);
    out.member("answers", in.answers);
    out.member("emergency", in.emergency);
    out.member("exception", in.exception);
    out.member("note", in.note);
    out.member("receivedAt", in.receivedAt);
    out.member("statementAt", in.statementAt);
    out.member("supplementedAt", in.supplementedAt);
    out.member("decidedAt", in.decidedAt);
    out.member("clock", in.clock);
    out.member("extensions", in.extensions);
    out.member("expediting", in.expediting);
    out.member("automatic", in.automatic);
    out.member("appealRights", in.appealRights);
    out.member("peerToPeer", in.peerToPeer);
    out.member("holder", in.holder);
    out.member("labels", in.labels);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
