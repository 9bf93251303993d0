#include "access/policy_store.hpp"

#include "core/text.hpp"
#include "sql/rows.hpp"

#include <stdexcept>

namespace careway::access {

namespace {

constexpr auto rulesOfDay = R"sql(/* find rules of access */
    SELECT relation, content, label, source_program, basis, needs, kinds, citation, purpose, consents FROM access_rule
    WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day))sql";

constexpr auto kindsOfDay = R"sql(/* find kinds of relationships */
    SELECT kind, holders, recorders, enders, credentials, classes, lasts_hours, review_days, grace_days, restrictable, invitation_days,
        invitation_proofs, citation
    FROM relationship_kind
    WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day))sql";

constexpr auto minorsOfDay = R"sql(/* find the rules of minors */
    SELECT m.state, '', m.age FROM majority m
    WHERE m.effective_from <= :day AND (m.effective_to IS NULL OR m.effective_to >= :day)
    UNION ALL
    SELECT c.state, c.care, c.age FROM minor_consent c
    WHERE c.effective_from <= :day AND (c.effective_to IS NULL OR c.effective_to >= :day))sql";

constexpr auto reachOfDay = R"sql(/* find how far releases open */
    SELECT list, term, serves FROM release_rule
    WHERE list IN ('purpose', 'discloser') AND effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day))sql";

constexpr auto noticeOfDay = R"sql(/* find the notice of redisclosure */
    SELECT text FROM access_notice
    WHERE code = 'redisclosure' AND effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day))sql";

/// The value of the enum that has this name.
template <typename T> T named(const std::string& name, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        if (nameOf(static_cast<T>(i)) == name) return static_cast<T>(i);
    throw std::runtime_error("a rule of access means nothing: " + name);
}

template <typename T> std::optional<T> maybeNamed(const std::string& name, std::size_t count)
{
    if (name.empty()) return std::nullopt;
    return named<T>(name, count);
}

AccessRule ruleFrom(const AccessRuleRow& row)
{
    return {named<Relation>(row.relation, 16), named<Content>(row.content, 8), maybeNamed<Label>(row.label, labelCount),
        maybeNamed<Source>(row.source, 3), maybeNamed<Basis>(row.basis, 4), named<Needs>(row.needs, 4), partsOf(row.kinds, '|'),
        row.citation, row.purpose, maybeNamed<Consents>(row.consents, 3)};
}

RelationshipKind kindFrom(const RelationshipKindRow& row)
{
    RelationshipKind out;
    out.holders = partsOf(row.holders, '|');
    out.recorders = partsOf(row.recorders, '|');
    out.enders = partsOf(row.enders, '|');
    out.credentials = partsOf(row.credentials, '|');
    out.classes = partsOf(row.classes, '|');
    if (row.reviewDays) out.reviewWithin = std::chrono::days(*row.reviewDays);
    out.grace = std::chrono::days(row.graceDays);
    out.restrictable = row.restrictable;
    out.citation = row.citation;
    if (row.invitationDays && row.invitationProofs) out.invitation = {std::chrono::days(*row.invitationDays), *row.invitationProofs};
    if (row.lastsHours) out.lasts = std::chrono::hours(*row.lastsHours);
    return out;
}

} // namespace

Policy PolicyStore::inForce(Date day)
{
    std::vector<AccessRule> rules;
    for (const auto& row : sql_.fetch<AccessRuleRow>(rulesOfDay, {{"day", day}}, [](AccessRuleRow& r) {
             return std::tie(r.relation, r.content, r.label, r.source, r.basis, r.needs, r.kinds, r.citation, r.purpose, r.consents);
         }))
        rules.push_back(ruleFrom(row));
    std::map<Relation, RelationshipKind> kinds;
    for (const auto& row : sql_.fetch<RelationshipKindRow>(kindsOfDay, {{"day", day}}, [](RelationshipKindRow& r) {
             return std::tie(r.kind, r.holders, r.recorders, r.enders, r.credentials, r.classes, r.lastsHours, r.reviewDays, r.graceDays,
                 r.restrictable, r.invitationDays, r.invitationProofs, r.citation);
         }))
        kinds.emplace(named<Relation>(row.kind, 16), kindFrom(row));
    auto redisclosure = sql_.fetchOne<std::string>(noticeOfDay, {{"day", day}});
    if ((rules.empty() || kinds.empty() || !redisclosure) && isLoaded()) return Policy::closed();
    return {std::move(rules), std::move(kinds), std::move(redisclosure).value_or(""), minors(day), reach(day)};
}

bool PolicyStore::isLoaded()
{
    return sql_
        .fetchOne<std::int64_t>("/* know whether the rules are loaded */ SELECT 1 FROM access_rule, relationship_kind, access_notice "
                                "WHERE code = 'redisclosure' LIMIT 1")
        .has_value();
}

ReleaseReach PolicyStore::reach(Date day)
{
    struct Row {
        std::string list, term, serves;
    };
    ReleaseReach out;
    for (auto& row : sql_.fetch<Row>(reachOfDay, {{"day", day}}, [](Row& r) { return std::tie(r.list, r.term, r.serves); })) {
        if (row.list == "discloser") out.disclosers.insert(classId(row.term));
        else out.purposes.emplace(std::move(row.term), partsOf(row.serves, '|'));
    }
    return out;
}

MinorRules PolicyStore::minors(Date day)
{
    struct Row {
        std::string state, care; // without one it is an age of majority
        std::optional<std::int64_t> age;
    };
    MinorRules out;
    for (auto& row : sql_.fetch<Row>(minorsOfDay, {{"day", day}}, [](Row& r) { return std::tie(r.state, r.care, r.age); })) {
        const auto age = row.age ? std::optional(static_cast<int>(*row.age)) : std::nullopt;
        if (row.care.empty()) out.majority[row.state] = age.value();
        else out.alone[{row.state, row.care}] = age;
    }
    return out;
}

void PolicyStore::put(std::span<const AccessRuleRow> rules)
{
    sql::Rows rows(sql_,
        "INSERT INTO access_rule (relation, content, label, source_program, basis, purpose, consents, effective_from, effective_to, needs, "
        "kinds, citation) "
        "VALUES",
        "(:relation, :content, :label, :source, :basis, :purpose, :consents, :effectiveFrom, :effectiveTo, :needs, :kinds, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), needs = VALUES(needs), kinds = VALUES(kinds), citation = "
        "VALUES(citation)");
    for (const auto& each : rules)
        rows.add({{"relation", each.relation}, {"content", each.content}, {"label", each.label}, {"source", each.source},
            {"basis", each.basis}, {"purpose", each.purpose}, {"consents", each.consents}, {"effectiveFrom", each.effectiveFrom},
            {"effectiveTo", each.effectiveTo}, {"needs", each.needs}, {"kinds", each.kinds}, {"citation", each.citation}});
    rows.finish();
}

void PolicyStore::put(std::span<const RelationshipKindRow> kinds)
{
    sql::Rows rows(sql_,
        "INSERT INTO relationship_kind (kind, effective_from, effective_to, holders, recorders, enders, credentials, classes, lasts_hours, "
        "review_days, grace_days, restrictable, invitation_days, invitation_proofs, citation) VALUES",
        "(:kind, :effectiveFrom, :effectiveTo, :holders, :recorders, :enders, :credentials, :classes, :lastsHours, :reviewDays, "
        ":graceDays, :restrictable, :invitationDays, :invitationProofs, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), holders = VALUES(holders), recorders = VALUES(recorders), "
        "enders = VALUES(enders), credentials = VALUES(credentials), review_days = VALUES(review_days), classes = VALUES(classes), "
        "lasts_hours = VALUES(lasts_hours), grace_days = VALUES(grace_days), "
        "restrictable = VALUES(restrictable), invitation_days = VALUES(invitation_days), "
        "invitation_proofs = VALUES(invitation_proofs), citation = VALUES(citation)");
    for (const auto& each : kinds)
        rows.add({{"kind", each.kind}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo}, {"holders", each.holders},
            {"recorders", each.recorders}, {"enders", each.enders}, {"credentials", each.credentials}, {"classes", each.classes},
            {"lastsHours", each.lastsHours}, {"reviewDays", each.reviewDays}, {"graceDays", each.graceDays},
            {"restrictable", each.restrictable}, {"invitationDays", each.invitationDays}, {"invitationProofs", each.invitationProofs},
            {"citation", each.citation}});
    rows.finish();
}

void PolicyStore::put(std::span<const AccessNoticeRow> notices)
{
    sql::Rows rows(sql_, "INSERT INTO access_notice (code, effective_from, effective_to, text, citation) VALUES",
        "(:code, :effectiveFrom, :effectiveTo, :text, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), text = VALUES(text), citation = VALUES(citation)");
    for (const auto& each : notices)
        rows.add({{"code", each.code}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo}, {"text", each.text},
            {"citation", each.citation}});
    rows.finish();
}

void PolicyStore::put(std::span<const MajorityRow> ages)
{
    sql::Rows rows(sql_, "INSERT INTO majority (state, age, citation, effective_from, effective_to) VALUES",
        "(:state, :age, :citation, :effectiveFrom, :effectiveTo)",
        "ON DUPLICATE KEY UPDATE age = VALUES(age), citation = VALUES(citation), effective_to = VALUES(effective_to)");
    for (const auto& each : ages)
        rows.add({{"state", each.state}, {"age", each.age}, {"citation", each.citation}, {"effectiveFrom", each.effectiveFrom},
            {"effectiveTo", each.effectiveTo}});
    rows.finish();
}

void PolicyStore::put(std::span<const MinorConsentRow> laws)
{
    sql::Rows rows(sql_, "INSERT INTO minor_consent (state, care, effective_from, effective_to, age, known, citation) VALUES",
        "(:state, :care, :effectiveFrom, :effectiveTo, :age, :known, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), age = VALUES(age), known = VALUES(known), citation = "
        "VALUES(citation)");
    for (const auto& each : laws)
        rows.add({{"state", each.state}, {"care", each.care}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo},
            {"age", each.age}, {"known", each.known}, {"citation", each.citation}});
    rows.finish();
}

std::shared_ptr<const Policy> PolicyShelf::inForce(sql::Session& session, Instant now)
{
    constexpr auto freshness = std::chrono::minutes(1);
    const std::lock_guard lock(guard_);
    if (!policy_ || now < readAt_ || now >= readAt_ + freshness) {
        policy_ = std::make_shared<const Policy>(PolicyStore{session}.inForce(dayOf(now)));
        readAt_ = now;
    }
    return policy_;
}

} // namespace careway::access
