#include "prior_authorizations/rule_store.hpp"

#include "core/text.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::prior_authorizations {

namespace {

constexpr auto holds = "t.effective_from <= :day AND (t.effective_to IS NULL OR t.effective_to >= :day)";

Category categoryNamed(const std::string& name)
{
    if (name == "clinical") return Category::clinical;
    return name == "administrative" ? Category::administrative : Category::favorable;
}

std::string nameOf(Category category)
{
    switch (category) {
    case Category::favorable: return "favorable";
    case Category::clinical: return "clinical";
    case Category::administrative: break;
    }
    return "administrative";
}

template <typename T> std::vector<T> read(const std::vector<std::string>& documents)
{
    std::vector<T> out;
    for (const auto& each : documents)
        json::fromColumn(each, out.emplace_back());
    return out;
}

} // namespace

Page<api::AuthorizationRule> RuleStore::list(Date day, const PageRequest& page)
{
    sql::Bindings bound{{"day", day}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.code > :after";
        bound.add("after", page.after.at(0));
    }
    return Page<api::AuthorizationRule>::of(read<api::AuthorizationRule>(sql_.fetch<std::string>(
                                                "/* list rules of authorization */ SELECT t.document FROM authorization_rule t WHERE "
                                                    + std::string(holds) + after + " ORDER BY t.code LIMIT :limit",
                                                bound)),
        page.limit);
}

std::vector<api::AuthorizationRule> RuleStore::rulesFor(std::span<const api::Coding> services, Date day)
{
    if (services.empty()) return {};
    sql::Bindings bound{{"day", day}};
    std::string either;
    for (std::size_t i = 0; i < services.size(); ++i) {
        const auto n = std::to_string(i);
        either += (either.empty() ? "" : " OR ") + ("(c.code = :code" + n + " AND c.system = :system" + n + ')');
        bound.add("code" + n, services[i].code);
        bound.add("system" + n, services[i].system);
    }
    return read<api::AuthorizationRule>(sql_.fetch<std::string>(
        "/* find the rules of services */ SELECT DISTINCT t.document FROM authorization_rule_code c JOIN authorization_rule t ON t.code = "
        "c.rule AND t.effective_from = c.effective_from WHERE ("
            + either + ") AND " + holds,
        bound));
}

DecisionRules RuleStore::decisionRulesOn(Date day, std::string_view lineOfBusiness)
{
    struct Row {
        std::string sort, name, category, role, credentials;
        std::optional<std::int64_t> amount;
    };
    DecisionRules out;
    for (const auto& row : sql_.fetch<Row>("/* read the rules of deciding */ SELECT 'reason', t.code, t.category, '', '', NULL FROM "
                                           "decision_reason t WHERE "
                 + std::string(holds)
                 + " UNION ALL SELECT 'authority', t.subject, t.category, t.role, t.credentials, NULL FROM decision_authority t WHERE "
                 + holds
                 + " UNION ALL SELECT 'term', t.term, '', '', '', t.amount FROM authorization_term t WHERE t.line_of_business IN ('', "
                   ":line) AND "
                 + holds,
             {{"day", day}, {"line", lineOfBusiness}},
             [](Row& r) { return std::tie(r.sort, r.name, r.category, r.role, r.credentials, r.amount); })) {
        if (row.sort == "reason") out.reasons.emplace(row.name, categoryNamed(row.category));
        else if (row.sort == "term") out.terms.emplace(row.name, row.amount.value());
        else out.authorities.push_back({row.name, categoryNamed(row.category), row.role, partsOf(row.credentials, '|')});
    }
    return out;
}

Grounds RuleStore::groundsOn(Date day)
{
    struct Row {
        std::string ground, text, citation;
    };
    Grounds out;
    for (auto& row : sql_.fetch<Row>(
             "/* read the grounds of coverage */ SELECT t.ground, t.text, t.citation FROM coverage_ground t WHERE " + std::string(holds),
             {{"day", day}}, [](Row& r) { return std::tie(r.ground, r.text, r.citation); }))
        out.emplace(std::move(row.ground), Ground{std::move(row.text), std::move(row.citation)});
    return out;
}

void RuleStore::put(std::span<const api::AuthorizationRule> rules)
{
    std::vector<sql::Bindings> rows, codes;
    for (const auto& each : rules) {
        rows.push_back({{"code", each.code}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"document", json::toColumn(each)}});
        for (const auto& service : each.services)
            codes.push_back({{"rule", each.code}, {"from", each.effectiveFrom}, {"system", service.system}, {"code", service.code}});
    }
    sql::insertMany(sql_,
        "/* put rules of authorization */ INSERT INTO authorization_rule (code, effective_from, effective_to, document) VALUES",
        "(:code, :from, :to, :document)", rows, "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
    sql_.execute("/* forget the services of rules */ DELETE FROM authorization_rule_code", {});
    sql::insertMany(sql_, "/* put the services of rules */ INSERT INTO authorization_rule_code (rule, effective_from, system, code) VALUES",
        "(:rule, :from, :system, :code)", codes);
}

void RuleStore::put(std::span<const ReasonRow> reasons)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : reasons)
        rows.push_back({{"code", each.code}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"category", nameOf(each.category)},
            {"text", each.text}, {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put reasons of decisions */ INSERT INTO decision_reason (code, effective_from, effective_to, category, text, citation) VALUES",
        "(:code, :from, :to, :category, :text, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), category = VALUES(category), text = VALUES(text), citation = "
        "VALUES(citation)");
}

void RuleStore::put(std::span<const AuthorityRow> authorities)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : authorities) {
        std::string credentials;
        for (const auto& one : each.authority.credentials)
            credentials += (credentials.empty() ? "" : "|") + one;
        rows.push_back({{"subject", each.authority.subject}, {"category", nameOf(each.authority.category)}, {"role", each.authority.role},
            {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"credentials", credentials}, {"citation", each.citation}});
    }
    sql::insertMany(sql_,
        "/* put who decides what */ INSERT INTO decision_authority (subject, category, role, effective_from, effective_to, credentials, "
        "citation) VALUES",
        "(:subject, :category, :role, :from, :to, :credentials, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), credentials = VALUES(credentials), citation = VALUES(citation)");
}

void RuleStore::put(std::span<const GroundRow> grounds)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : grounds)
        rows.push_back({{"ground", each.ground}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"text", each.words.text},
            {"citation", each.words.citation}});
    sql::insertMany(sql_,
        "/* put grounds of coverage */ INSERT INTO coverage_ground (ground, effective_from, effective_to, text, citation) VALUES",
        "(:ground, :from, :to, :text, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), text = VALUES(text), citation = VALUES(citation)");
}

void RuleStore::put(std::span<const TermRow> terms)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : terms)
        rows.push_back({{"term", each.term}, {"line", each.lineOfBusiness}, {"from", each.effectiveFrom}, {"to", each.effectiveTo},
            {"amount", each.amount}, {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put terms of authorizations */ INSERT INTO authorization_term (term, line_of_business, effective_from, effective_to, amount, "
        "citation) VALUES",
        "(:term, :line, :from, :to, :amount, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), amount = VALUES(amount), citation = VALUES(citation)");
}

Page<api::GoldCard> RuleStore::goldCards(const std::optional<Id>& providerId, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    std::string where = "TRUE";
    if (providerId) {
        where = "t.provider_id = UNHEX(:provider)";
        bound.add("provider", *providerId);
    }
    if (!page.after.empty()) {
        where += " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<api::GoldCard>::of(
        read<api::GoldCard>(sql_.fetch<std::string>(
            "/* list gold cards */ SELECT t.document FROM gold_card t WHERE " + where + " ORDER BY t.id LIMIT :limit", bound)),
        page.limit);
}

std::optional<api::GoldCard> RuleStore::oneGoldCard(const Id& id, std::string_view suffix)
{
    const auto row = sql_.fetchOne<std::string>(
        "/* find a gold card */ SELECT t.document FROM gold_card t WHERE t.id = UNHEX(:id)" + std::string(suffix), {{"id", id}});
    if (!row) return std::nullopt;
    api::GoldCard out;
    json::fromColumn(*row, out);
    return out;
}

bool RuleStore::hasGoldCard(const Id& providerId, const api::Coding& service, Date day)
{
    return sql_
        .fetchOne<std::int64_t>(
            "/* know a gold card */ SELECT 1 FROM gold_card t WHERE t.provider_id = UNHEX(:provider) AND t.code = :code "
            "AND t.system = :system AND t.starts_on <= :day AND (t.ends_on IS NULL OR t.ends_on >= :day) LIMIT 1",
            {{"provider", providerId}, {"code", service.code}, {"system", service.system}, {"day", day}})
        .has_value();
}

void RuleStore::insert(const api::GoldCard& card)
{
    sql_.execute(
        "/* give a gold card */ INSERT INTO gold_card (id, version, provider_id, system, code, starts_on, ends_on, document) VALUES "
        "(UNHEX(:id), :version, UNHEX(:provider), :system, :code, :from, :to, :document)",
        {{"id", card.id}, {"version", card.version}, {"provider", card.providerId}, {"system", card.service.system},
            {"code", card.service.code}, {"from", card.startsOn}, {"to", card.endsOn}, {"document", json::toColumn(card)}});
}

void RuleStore::update(const api::GoldCard& card)
{
    sql_.execute(
        "/* change a gold card */ UPDATE gold_card SET version = :version, ends_on = :to, document = :document WHERE id = UNHEX(:id)",
        {{"id", card.id}, {"version", card.version}, {"to", card.endsOn}, {"document", json::toColumn(card)}});
}

} // namespace careway::prior_authorizations
