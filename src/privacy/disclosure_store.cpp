#include "privacy/disclosure_store.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"
#include "models/location.hpp"
#include "sql/list.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::privacy {

namespace {

constexpr auto rulesOfDay = R"sql(/* find rules of disclosures */
    SELECT list, term, counted, years, days, meaning, citation, '', '', '', '' FROM disclosure_rule
    WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)
    UNION ALL
    SELECT 'shown', basis, '', NULL, NULL, '', '', role, relation, purpose, consent FROM disclosure_basis
    WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day))sql";

struct RuleRow {
    std::string list, term, counted;
    DisclosureRules::Rule rule;
    DisclosureRules::Shown shown;
};

// The rows of one member since a day by the audit's key; what is alike is one before anything is joined to it.
constexpr auto shownOutside = R"sql(/* find what was shown outside of the plan */
    SELECT s.role, s.relation, s.purpose,
        CASE WHEN s.release_id IS NULL THEN 'none' WHEN JSON_CONTAINS(r.document, :statements, '$.statements') THEN 'authorization'
            ELSE 'part-2' END,
        s.party_id,
        COALESCE(p.name,
            (SELECT COALESCE(h.name, t.name) FROM relationship x
             LEFT JOIN supporter h ON h.member_id = x.member_id AND h.id = x.subject_id
             LEFT JOIN representative t ON t.member_id = x.member_id AND t.id = x.subject_id
             WHERE x.member_id = UNHEX(:member) AND x.party_id = s.party_id AND COALESCE(h.name, t.name) IS NOT NULL
             ORDER BY x.id LIMIT 1),
            w.words, s.role),
        JSON_EXTRACT(p.locations, '$[0]'), COALESCE(d.words, s.operation), COALESCE(u.words, s.purpose),
        s.release_id, s.first_on, s.last_on, s.times
    FROM (SELECT a.role, a.relation, a.purpose, a.party_id, a.operation, a.release_id, DATE(MIN(a.at)) AS first_on,
              DATE(MAX(a.at)) AS last_on, COUNT(*) AS times
          FROM audit_row a
          WHERE a.member_id = UNHEX(:member) AND a.at >= :from AND a.outcome = 'done' AND a.items > 0
              AND a.purpose <> 'special-investigation' AND )sql";

constexpr auto shownNames = R"sql(
          GROUP BY a.role, a.relation, a.purpose, a.party_id, a.operation, a.release_id) s
    LEFT JOIN information_release r ON r.member_id = UNHEX(:member) AND r.id = s.release_id
    LEFT JOIN provider p ON p.id = s.party_id
    LEFT JOIN access_log_word d ON d.term = CONCAT('operation/', s.operation)
    LEFT JOIN access_log_word u ON u.term = CONCAT('purpose/', s.purpose)
    LEFT JOIN access_log_word w ON w.term = CONCAT('role/', s.role))sql";

struct ShownRow {
    DisclosureRules::Shown shown;
    Disclosed told;
    std::optional<std::string> location;
};

constexpr auto recordedOf = R"sql(/* find recorded disclosures */
    SELECT d.document FROM disclosure d
    WHERE d.member_id = UNHEX(:member) AND d.disclosed_on >= :from AND d.purpose <> 'special-investigation'
        AND NOT EXISTS (SELECT 1 FROM disclosure_suspension s
                        WHERE s.member_id = d.member_id AND s.disclosure_id = d.id AND s.until_on >= :today)
        AND )sql";

constexpr auto suspendedOn = R"sql(/* list what is kept back */
    SELECT s.member_id, s.disclosure_id, s.id, d.disclosed_on, s.created_at, s.document
    FROM disclosure_suspension s JOIN disclosure d ON d.member_id = s.member_id AND d.id = s.disclosure_id
    WHERE s.until_on >= :today AND )sql";

constexpr auto findDisclosure = R"sql(/* find a disclosure */
    SELECT document FROM disclosure WHERE id = UNHEX(:id))sql";

constexpr auto findRelease = R"sql(/* find the release of a disclosure */
    SELECT COUNT(*) FROM information_release WHERE member_id = UNHEX(:member) AND id = UNHEX(:release))sql";

constexpr auto insertDisclosure = R"sql(/* add a disclosure */
    INSERT INTO disclosure (member_id, id, disclosed_on, purpose, document)
    VALUES (UNHEX(:member), UNHEX(:id), :disclosedOn, :purpose, :document))sql";

constexpr auto insertSuspension = R"sql(/* add a suspension of a disclosure */
    INSERT INTO disclosure_suspension (member_id, disclosure_id, id, until_on, document, created_at)
    VALUES (UNHEX(:member), UNHEX(:disclosure), UNHEX(:id), :untilOn, :document, :createdAt))sql";

DisclosureRules::Counted countedFrom(const std::string& word)
{
    if (word == "yes") return DisclosureRules::Counted::yes;
    return word == "electronic" ? DisclosureRules::Counted::electronic : DisclosureRules::Counted::no;
}

api::Disclosure disclosureOf(const std::string& document)
{
    api::Disclosure out;
    json::fromColumn(document, out);
    return out;
}

// With what the authority stated.
api::DisclosureSuspension suspensionOf(api::DisclosureSuspension row, const std::string& document)
{
    api::NewDisclosureSuspension stated;
    json::fromColumn(document, stated);
    row.kind = stated.kind;
    row.authority = std::move(stated.authority);
    row.statement = std::move(stated.statement);
    row.statedOn = stated.statedOn;
    row.untilOn = stated.untilOn;
    return row;
}

std::string addressOf(const std::string& document)
{
    api::Location location;
    json::fromColumn(document, location);
    std::string out;
    for (const auto& line : location.lines)
        out += line + ", ";
    return out + location.city + ", " + location.state + ' ' + location.zip;
}

Disclosed disclosedFrom(api::Disclosure&& d)
{
    return {std::nullopt, std::move(d.recipient.name), std::move(d.recipient.address).value_or(""), std::move(d.description),
        std::move(d.purpose), d.basis, d.releaseId, d.part2Records, d.disclosedOn, d.disclosedOn, 1};
}

} // namespace

DisclosureRules DisclosureStore::rules(Date day)
{
    DisclosureRules out;
    for (auto& row : sql_.fetch<RuleRow>(rulesOfDay, {{"day", day}}, [](RuleRow& r) {
             return std::tie(r.list, r.term, r.counted, r.rule.years, r.rule.days, r.rule.meaning, r.rule.citation, r.shown.role,
                 r.shown.relation, r.shown.purpose, r.shown.consent);
         })) {
        if (row.list == "shown") {
            json::fromColumn(row.term, row.shown.basis);
            out.shown.push_back(std::move(row.shown));
            continue;
        }
        row.rule.counted = countedFrom(row.counted);
        out.lists[row.list][row.term] = std::move(row.rule);
    }
    return out;
}

std::vector<Disclosed> DisclosureStore::shown(const access::Grant& grant, const Id& memberId, const DisclosureRules& rules, Date from)
{
    const auto outside = rules.outside();
    sql::Bindings bound{{"member", memberId}, {"from", startOf(from)}, {"statements", json::toColumn(rules.statementsOfAuthorization())}};
    const auto roles = sql::listOf(std::vector<std::string>(outside.begin(), outside.end()), "role", bound);
    const auto sql = std::string(shownOutside) + access::visibleTo(grant, "a.member_id") + " AND a.role IN (" + roles + ')' + shownNames;
    std::vector<Disclosed> out;
    for (auto& row : sql_.fetch<ShownRow>(sql, bound, [](ShownRow& r) {
             return std::tie(r.shown.role, r.shown.relation, r.shown.purpose, r.shown.consent, r.told.party, r.told.recipient, r.location,
                 r.told.description, r.told.purpose, r.told.releaseId, r.told.firstOn, r.told.lastOn, r.told.count);
         })) {
        row.told.basis = basisOf(rules, row.shown);
        row.told.part2 = row.told.releaseId.has_value();
        if (row.location) row.told.address = addressOf(*row.location);
        out.push_back(std::move(row.told));
    }
    return out;
}

std::vector<Disclosed> DisclosureStore::recorded(const access::Grant& grant, const Id& memberId, Date from, Date today)
{
    std::vector<Disclosed> out;
    for (const auto& document : sql_.fetch<std::string>(
             recordedOf + access::visibleTo(grant, "d.member_id"), {{"member", memberId}, {"from", from}, {"today", today}}))
        out.push_back(disclosedFrom(disclosureOf(document)));
    return out;
}

Page<api::DisclosureSuspension> DisclosureStore::suspensions(const access::Grant& grant, Date today, const PageRequest& page)
{
    struct Row {
        api::DisclosureSuspension shown;
        std::string document;
    };
    sql::Bindings bound{{"today", today}, {"limit", page.limit + 1}};
    auto where = access::visibleTo(grant, "s.member_id");
    if (!page.after.empty()) {
        where += " AND s.until_on >= :afterOn AND (s.until_on > :afterOn OR s.id > UNHEX(:afterId))";
        bound.add("afterOn", parseDate(page.after.at(0)).value());
        bound.add("afterId", Id::parse(page.after.at(1)).value());
    }
    std::vector<api::DisclosureSuspension> out;
    for (auto& row : sql_.fetch<Row>(suspendedOn + where + " ORDER BY s.until_on, s.id LIMIT :limit", bound, [](Row& r) {
             auto& s = r.shown;
             return std::tie(s.memberId, s.disclosureId, s.id, s.disclosedOn, s.createdAt, r.document);
         }))
        out.push_back(suspensionOf(std::move(row.shown), row.document));
    return Page<api::DisclosureSuspension>::of(std::move(out), page.limit);
}

std::optional<api::Disclosure> DisclosureStore::find(const Id& id)
{
    const auto document = sql_.fetchOne<std::string>(findDisclosure, {{"id", id}});
    if (!document) return std::nullopt;
    return disclosureOf(*document);
}

bool DisclosureStore::hasRelease(const Id& memberId, const Id& releaseId)
{
    return sql_.fetchOne<std::int64_t>(findRelease, {{"member", memberId}, {"release", releaseId}}).value_or(0) > 0;
}

void DisclosureStore::insert(const api::Disclosure& disclosure)
{
    sql_.execute(insertDisclosure,
        {{"member", disclosure.memberId}, {"id", disclosure.id}, {"disclosedOn", disclosure.disclosedOn}, {"purpose", disclosure.purpose},
            {"document", json::toColumn(disclosure)}});
}

void DisclosureStore::insert(const api::Disclosure& disclosure, const Id& id, const api::NewDisclosureSuspension& suspension, Instant now)
{
    sql_.execute(insertSuspension,
        {{"member", disclosure.memberId}, {"disclosure", disclosure.id}, {"id", id}, {"untilOn", suspension.untilOn},
            {"document", json::toColumn(suspension)}, {"createdAt", now}});
}

void DisclosureStore::put(std::span<const DisclosureRuleRow> rules)
{
    sql::Rows rows(sql_,
        "INSERT INTO disclosure_rule (list, term, effective_from, effective_to, counted, years, days, meaning, citation) VALUES",
        "(:list, :term, :effectiveFrom, :effectiveTo, :counted, :years, :days, :meaning, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), counted = VALUES(counted), years = VALUES(years), days = "
        "VALUES(days), meaning = VALUES(meaning), citation = VALUES(citation)");
    for (const auto& each : rules)
        rows.add({{"list", each.list}, {"term", each.term}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo},
            {"counted", each.counted}, {"years", each.years}, {"days", each.days}, {"meaning", each.meaning}, {"citation", each.citation}});
    rows.finish();
}

void DisclosureStore::put(std::span<const DisclosureBasisRow> bases)
{
    sql::Rows rows(sql_,
        "INSERT INTO disclosure_basis (role, relation, purpose, consent, effective_from, effective_to, basis, citation) VALUES",
        "(:role, :relation, :purpose, :consent, :effectiveFrom, :effectiveTo, :basis, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), basis = VALUES(basis), citation = VALUES(citation)");
    for (const auto& each : bases)
        rows.add({{"role", each.shown.role}, {"relation", each.shown.relation}, {"purpose", each.shown.purpose},
            {"consent", each.shown.consent}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo},
            {"basis", json::toColumn(each.shown.basis)}, {"citation", each.citation}});
    rows.finish();
}

std::vector<std::string> suspensionPosition(const api::DisclosureSuspension& last) { return {text(last.untilOn), last.id.text()}; }

} // namespace careway::privacy
