#include "app/seed.hpp"

#include "access/policy_store.hpp"
#include "app/files.hpp"
#include "app/reference_store.hpp"
#include "app/seed_authorizations.hpp"
#include "app/seed_care.hpp"
#include "app/seed_continuity.hpp"
#include "app/seed_decisions.hpp"
#include "app/seed_formulary.hpp"
#include "app/table.hpp"
#include "contact_lines/contact_line_json.hpp"
#include "contact_lines/contact_line_store.hpp"
#include "own_choices/choice_rule_store.hpp"
#include "privacy/access_log_store.hpp"
#include "privacy/disclosure_store.hpp"
#include "records/code_list_store.hpp"
#include "releases/release_rule_store.hpp"

#include <array>

namespace careway::app {

namespace {

namespace fs = std::filesystem;

std::vector<contact_lines::Line> linesIn(const fs::path& file)
{
    auto out = parsed<contact_lines::LineFile>(file).lines;
    Faults faults(file);
    for (std::size_t i = 0; i < out.size(); ++i)
        faults.add(contact_lines::check(out[i]), "/lines/" + std::to_string(i));
    faults.throwIfAny();
    mustNotOverlap(out, file);
    return out;
}

constexpr std::string_view decimals = "0123456789";
constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view taxonomy = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

std::vector<SpecialtyRow> specialtiesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 4> columns{"code", "name", "kind", "category"};
    Table table(file, columns);
    std::vector<SpecialtyRow> out;
    while (table.next()) {
        out.push_back({table.coded("code", 10, taxonomy), table.name("name", 200), table.word<api::ProviderKind>("kind"),
            table.word<api::SpecialtyCategory>("category")});
    }
    return out;
}

std::vector<ZipRow> zipsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 6> columns{"zip", "latitude", "longitude", "state", "county_fips", "county"};
    Table table(file, columns);
    std::vector<ZipRow> out;
    while (table.next()) {
        out.push_back({table.coded("zip", 5, decimals), table.degrees("latitude", 90), table.degrees("longitude", 180),
            table.coded("state", 2, capitals), table.coded("county_fips", 5, decimals), table.name("county", 100)});
    }
    return out;
}

std::vector<CountyRow> countiesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 3> columns{"fips", "state", "name"};
    Table table(file, columns);
    std::vector<CountyRow> out;
    while (table.next())
        out.push_back({table.coded("fips", 5, decimals), table.coded("state", 2, capitals), table.name("name", 100)});
    return out;
}

std::vector<ZipCountyRow> zipCountiesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 2> columns{"zip", "county_fips"};
    Table table(file, columns, columns.size());
    std::vector<ZipCountyRow> out;
    while (table.next())
        out.push_back({table.coded("zip", 5, decimals), table.coded("county_fips", 5, decimals)});
    return out;
}

std::vector<records::CodeSystemRow> codeSystemsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 3> columns{"url", "name", "form"};
    Table table(file, columns, 2);
    std::vector<records::CodeSystemRow> out;
    while (table.next())
        out.push_back({table.name("url", 200), table.name("name", 100), table.field("form")});
    return out;
}

std::vector<records::SensitiveCodeRow> sensitiveCodesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 6> columns{"system", "code", "label", "effective_from", "effective_to", "citation"};
    Table table(file, columns, 4);
    std::vector<records::SensitiveCodeRow> out;
    while (table.next())
        out.push_back({table.name("system", 200), table.name("code", 40), table.word<api::Label>("label"), table.date("effective_from"),
            table.maybeDate("effective_to"), table.name("citation", 200)});
    return out;
}

std::vector<records::SourceProgramRow> sourceProgramsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 5> columns{"source", "effective_from", "status", "effective_to", "citation"};
    Table table(file, columns, 2);
    std::vector<records::SourceProgramRow> out;
    while (table.next())
        out.push_back({table.name("source", 40),
            {table.word<api::SourceProgram>("status"), table.date("effective_from"), table.maybeDate("effective_to")},
            table.name("citation", 200)});
    return out;
}

std::vector<releases::ReleaseRuleRow> releaseRulesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 8> columns{
        "list", "term", "effective_from", "effective_to", "covers_operations", "serves", "meaning", "citation"};
    Table table(file, columns, 3);
    std::vector<releases::ReleaseRuleRow> out;
    while (table.next())
        out.push_back({table.name("list", 20), table.name("term", 40), table.date("effective_from"), table.maybeDate("effective_to"),
            table.field("covers_operations") == "true", table.name("meaning", 200), table.name("citation", 100), table.field("serves")});
    return out;
}

std::vector<own_choices::ChoiceRuleRow> choiceRulesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 7> columns{
        "list", "term", "effective_from", "effective_to", "days", "meaning", "citation"};
    Table table(file, columns, 3);
    std::vector<own_choices::ChoiceRuleRow> out;
    while (table.next())
        out.push_back({table.name("list", 20), table.name("term", 40), table.date("effective_from"), table.maybeDate("effective_to"),
            table.maybeCount("days", 1, 366), table.name("meaning", 200), table.name("citation", 200)});
    return out;
}

std::vector<access::MajorityRow> majoritiesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 5> columns{"state", "effective_from", "effective_to", "age", "citation"};
    Table table(file, columns, 2);
    std::vector<access::MajorityRow> out;
    while (table.next())
        out.push_back({table.field("state"), table.date("effective_from"), table.maybeDate("effective_to"), table.count("age", 1, 130),
            table.name("citation", 100)});
    return out;
}

std::vector<access::MinorConsentRow> minorConsentsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 7> columns{"state", "care", "effective_from", "effective_to", "age", "known", "citation"};
    Table table(file, columns, 3);
    std::vector<access::MinorConsentRow> out;
    while (table.next())
        out.push_back({table.name("state", 2), table.oneOf("care", {"substance-use", "hiv", "reproductive", "mental-health"}),
            table.date("effective_from"), table.maybeDate("effective_to"), table.maybeCount("age", 0, 20),
            table.oneOf("known", {"looked-up", "general-knowledge", "sample"}), table.name("citation", 200)});
    return out;
}

std::vector<access::AccessRuleRow> accessRulesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 12> columns{"relation", "content", "label", "source_program", "basis", "purpose",
        "consents", "effective_from", "effective_to", "needs", "kinds", "citation"};
    Table table(file, columns, 8);
    std::vector<access::AccessRuleRow> out;
    while (table.next())
        out.push_back({table.name("relation", 20), table.name("content", 20), table.field("label"), table.field("source_program"),
            table.field("basis"), table.date("effective_from"), table.maybeDate("effective_to"), table.name("needs", 10),
            table.field("kinds"), table.name("citation", 200), table.field("purpose"), table.field("consents")});
    return out;
}

std::vector<access::RelationshipKindRow> relationshipKindsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 15> columns{"kind", "effective_from", "effective_to", "holders", "recorders", "enders",
        "credentials", "classes", "lasts_hours", "review_days", "grace_days", "restrictable", "invitation_days", "invitation_proofs",
        "citation"};
    Table table(file, columns, 2);
    std::vector<access::RelationshipKindRow> out;
    while (table.next())
        out.push_back({table.name("kind", 20), table.date("effective_from"), table.maybeDate("effective_to"), table.name("holders", 200),
            table.field("recorders"), table.field("enders"), table.field("credentials"), table.field("classes"),
            table.maybeCount("lasts_hours", 1, 100'000), table.maybeCount("review_days", 1, 366), table.count("grace_days", 0, 366),
            table.field("restrictable") == "true", table.maybeCount("invitation_days", 1, 366),
            table.maybeCount("invitation_proofs", 1, 100), table.name("citation", 200)});
    return out;
}

std::vector<access::AccessNoticeRow> accessNoticesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 5> columns{"code", "effective_from", "effective_to", "text", "citation"};
    Table table(file, columns, 2);
    std::vector<access::AccessNoticeRow> out;
    while (table.next())
        out.push_back({table.name("code", 20), table.date("effective_from"), table.maybeDate("effective_to"), table.name("text", 1000),
            table.name("citation", 200)});
    return out;
}

std::vector<privacy::AccessLogWordRow> accessLogWordsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 2> columns{"term", "words"};
    Table table(file, columns);
    std::vector<privacy::AccessLogWordRow> out;
    while (table.next())
        out.push_back({table.name("term", 80), table.name("words", 200)});
    return out;
}

std::vector<privacy::DisclosureRuleRow> disclosureRulesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 9> columns{
        "list", "term", "effective_from", "effective_to", "counted", "years", "days", "meaning", "citation"};
    Table table(file, columns, 3);
    std::vector<privacy::DisclosureRuleRow> out;
    while (table.next())
        out.push_back({table.name("list", 20), table.name("term", 40), table.date("effective_from"), table.maybeDate("effective_to"),
            table.oneOf("counted", {"yes", "no", "electronic"}), table.maybeCount("years", 1, 100), table.maybeCount("days", 1, 366),
            table.name("meaning", 500), table.name("citation", 200)});
    return out;
}

std::vector<privacy::DisclosureBasisRow> disclosureBasesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 8> columns{
        "role", "relation", "purpose", "consent", "effective_from", "effective_to", "basis", "citation"};
    Table table(file, columns, 5);
    std::vector<privacy::DisclosureBasisRow> out;
    while (table.next())
        out.push_back({{table.name("role", 20), table.field("relation"), table.field("purpose"), table.field("consent"),
                           table.word<api::DisclosureBasis>("basis")},
            table.date("effective_from"), table.maybeDate("effective_to"), table.name("citation", 200)});
    return out;
}

} // namespace

void seedAccess(sql::Session& owner, const fs::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto rules = accessRulesIn(reference / "access_rules.csv");
    const auto releaseRules = releaseRulesIn(reference / "release_rules.csv");
    const auto kinds = relationshipKindsIn(reference / "relationship_kinds.csv");
    const auto majorities = majoritiesIn(reference / "majority.csv");
    const auto minorConsents = minorConsentsIn(reference / "minor_consent.csv");
    const auto notices = accessNoticesIn(reference / "access_notices.csv");
    const auto disclosures = disclosureRulesIn(reference / "disclosure_rules.csv");
    const auto bases = disclosureBasesIn(reference / "disclosure_bases.csv");
    load<releases::ReleaseRuleStore>(owner, releaseRules);
    load<access::PolicyStore>(owner, majorities);
    load<access::PolicyStore>(owner, minorConsents);
    load<access::PolicyStore>(owner, rules);
    load<access::PolicyStore>(owner, kinds);
    load<access::PolicyStore>(owner, notices);
    load<privacy::AccessLogStore>(owner, accessLogWordsIn(reference / "access_log_words.csv"));
    load<privacy::DisclosureStore>(owner, disclosures);
    load<privacy::DisclosureStore>(owner, bases);
    tell(std::to_string(rules.size()) + " rules of access");
    tell(std::to_string(releaseRules.size()) + " rules of releases");
    tell(std::to_string(minorConsents.size()) + " laws of what minors consent to alone");
}

void seed(sql::Session& owner, const fs::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto lines = linesIn(reference / "contact_lines.json");
    const auto specialties = specialtiesIn(reference / "specialties.csv");
    const auto zips = zipsIn(reference / "zip_centroids.csv");
    const auto counties = countiesIn(reference / "counties.csv");
    const auto zipCounties = zipCountiesIn(reference / "zip_counties.csv");
    const auto systems = codeSystemsIn(reference / "code_systems.csv");
    const auto sensitive = sensitiveCodesIn(reference / "sensitive_codes.csv");
    const auto sourcePrograms = sourceProgramsIn(reference / "source_programs.csv");
    const auto choiceRules = choiceRulesIn(reference / "choice_rules.csv");
    seedAccess(owner, reference, tell);
    seedCare(owner, reference, tell);
    seedDecisions(owner, reference, tell);
    seedAuthorizations(owner, reference, tell);
    seedFormulary(owner, reference, tell);
    seedContinuity(owner, reference, tell);
    load<contact_lines::ContactLineStore>(owner, lines);
    tell(std::to_string(lines.size()) + " contact lines");
    load<ReferenceStore>(owner, specialties);
    tell(std::to_string(specialties.size()) + " specialties");
    load<ReferenceStore>(owner, zips);
    tell(std::to_string(zips.size()) + " ZIPs");
    load<ReferenceStore>(owner, counties);
    tell(std::to_string(counties.size()) + " counties");
    load<ReferenceStore>(owner, zipCounties);
    tell(std::to_string(zipCounties.size()) + " counties of ZIPs that lie in several");
    load<records::CodeListStore>(owner, systems);
    tell(std::to_string(systems.size()) + " code systems");
    load<records::CodeListStore>(owner, sensitive);
    tell(std::to_string(sensitive.size()) + " sensitive codes");
    load<records::CodeListStore>(owner, sourcePrograms);
    tell(std::to_string(sourcePrograms.size()) + " statuses of sources");
    load<own_choices::ChoiceRuleStore>(owner, choiceRules);
    tell(std::to_string(choiceRules.size()) + " rules of choices");
}

} // namespace careway::app
