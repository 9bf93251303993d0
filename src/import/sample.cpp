#include "import/sample.hpp"

#include "access/relationship_store.hpp"
#include "core/csv.hpp"
#include "core/error.hpp"
#include "json/reader.hpp"
#include "members/member.hpp"
#include "members/member_import_store.hpp"
#include "members/span.hpp"
#include "models/new_coverage.hpp"
#include "models/new_provider.hpp"
#include "programs/program_store.hpp"
#include "providers/provider_store.hpp"
#include "staff/staff_store.hpp"

#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace careway::imports {

namespace {

namespace fs = std::filesystem;

constexpr auto taxonomy = "http://nucc.org/provider-taxonomy";
using Words = std::map<std::string, std::string>; // of the specialties, by code

struct People {
    std::vector<api::Member> members;
    std::vector<api::Coverage> coverages;
};

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string out{std::istreambuf_iterator<char>(in), {}};
    if (!in) refuse(Error::Kind::malformed, "import/unreadable", file.filename().string() + " cannot be read.");
    return out;
}

[[noreturn]] void refuseSample(const fs::path& file, std::vector<Violation> violations)
{
    throw Refusal({Error::Kind::malformed, "import/bad-sample", file.filename().string() + " is not as the contract wants it.",
        std::move(violations)});
}

/// The array that a file holds under the name.
json::Value& listIn(rapidjson::Document& document, const fs::path& file, const char* name)
{
    const auto content = contentOf(file);
    document.Parse(content.data(), content.size());
    if (document.HasParseError() || !document.IsObject() || !document.HasMember(name) || !document[name].IsArray()) refuseSample(file, {});
    return document[name];
}

// Copied: taken off the member, whose own reader does not know it.
json::Value coveragesOf(json::Value& member, rapidjson::Document& document)
{
    json::Value out(rapidjson::kArrayType);
    if (!member.IsObject() || !member.HasMember("coverages") || !member["coverages"].IsArray()) return out;
    out.CopyFrom(member["coverages"], document.GetAllocator());
    member.RemoveMember("coverages");
    return out;
}

api::Coverage coverageFrom(
    json::Value& in, const Id& member, rapidjson::Document& document, const json::Path& at, json::Violations& found, Instant now)
{
    if (in.IsObject()) in.AddMember("memberId", json::Value(member.text().c_str(), document.GetAllocator()), document.GetAllocator());
    api::NewCoverage asked;
    read(in, at, found, asked);
    auto out = members::spanFrom(asked);
    out.id = namedId("sample/coverage/" + member.text() + '/' + out.plan + '/' + text(out.startsOn));
    out.version = 1;
    out.createdAt = out.updatedAt = now;
    return out;
}

People peopleFrom(const fs::path& file, Instant now)
{
    rapidjson::Document document;
    auto& list = listIn(document, file, "members");
    People out;
    json::Violations found;
    const json::Path root;
    for (rapidjson::SizeType i = 0; i < list.Size(); ++i) {
        const json::Path at(root, i);
        auto coverages = coveragesOf(list[i], document);
        api::NewMember asked;
        read(list[i], at, found, asked);
        const auto id = namedId("sample/member/" + asked.memberNumber);
        out.members.push_back(members::memberFrom(asked, id, now));
        for (auto& each : coverages.GetArray())
            out.coverages.push_back(coverageFrom(each, id, document, at, found, now));
    }
    if (!found.none()) refuseSample(file, std::move(found).taken());
    for (const auto& member : out.members)
        must(members::check(member, dayOf(now)));
    return out;
}

Words wordsFrom(const fs::path& file)
{
    constexpr std::array<std::string_view, 2> columns{"code", "name"};
    CsvReader reader(file, columns);
    Words out;
    while (reader.next())
        if (reader.problem().empty()) out.emplace(reader.field(reader.column("code")), reader.field(reader.column("name")));
    return out;
}

api::Provider providerFrom(const api::NewProvider& asked, const Words& words, Instant now)
{
    api::Provider out;
    out.id = namedId("sample/provider/" + asked.npi);
    out.version = 1;
    out.kind = asked.kind;
    out.npi = asked.npi;
    const auto given = asked.givenName ? *asked.givenName + ' ' : std::string();
    out.name = asked.name ? *asked.name : given + asked.familyName.value_or("");
    out.givenName = asked.givenName;
    out.familyName = asked.familyName;
    for (const auto& code : asked.specialties) {
        const auto found = words.find(code);
        if (found == words.end())
            refuse(Error::Kind::malformed, "import/bad-sample", "A provider has a specialty that specialties.csv does not have.");
        out.specialties.push_back({taxonomy, code, found->second});
    }
    out.languages = asked.languages.value_or(std::vector<std::string>{});
    out.locations = asked.locations;
    out.networks = asked.networks.value_or(std::vector<api::Participation>{});
    out.createdAt = out.updatedAt = now;
    return out;
}

std::vector<api::Provider> providersFrom(const fs::path& file, const Words& words, Instant now)
{
    rapidjson::Document document;
    auto& list = listIn(document, file, "providers");
    std::vector<api::Provider> out;
    json::Violations found;
    const json::Path root;
    std::vector<api::NewProvider> asked(list.Size());
    for (rapidjson::SizeType i = 0; i < list.Size(); ++i)
        read(list[i], json::Path(root, i), found, asked[i]);
    if (!found.none()) refuseSample(file, std::move(found).taken());
    for (const auto& each : asked)
        out.push_back(providerFrom(each, words, now));
    return out;
}

// All of them are of one care manager's panel.
std::vector<access::Relationship> panelOf(const std::vector<api::Member>& members, Instant now)
{
    std::vector<access::Relationship> out;
    for (const auto& member : members) {
        access::Relationship each;
        each.memberId = member.id;
        each.kind = access::Relation::careManagement;
        each.partyId = sampleCareManager();
        each.source = "sample";
        each.id = access::relationshipId(each.memberId, each.partyId, each.kind, each.source);
        each.startsAt = each.createdAt = each.updatedAt = now;
        out.push_back(std::move(each));
    }
    return out;
}

// One team for every program, and the care manager in it, who is on call at any hour.
void staffIt(sql::Session& session, Instant now)
{
    api::NewTeam team{"care-management", "Care management", std::nullopt, std::vector<std::string>{}};
    for (const auto& each : programs::ProgramStore{session}.list({std::nullopt, dayOf(now)}, {{}, 200}).items)
        team.programs->push_back(each.code);
    api::NewStaffMember manager;
    manager.id = sampleCareManager();
    manager.name = "Sam Sample";
    manager.credential = "registered-nurse";
    manager.teams = {team.code};
    api::NewDuty duty;
    duty.team = team.code;
    duty.staffId = manager.id;
    duty.startsAt = now;
    duty.endsAt = now + std::chrono::years(10);
    staff::StaffStore store(session);
    store.insert(staff::teamFrom(team, now));
    store.insert(staff::memberFrom(manager, now));
    store.insert(staff::dutyFrom(duty, namedId("sample/duty"), now));
}

} // namespace

Id sampleCareManager() { return namedId("sample/care-manager"); }

bool loadSample(sql::Database& database, const fs::path& folder, Instant now)
{
    const auto people = peopleFrom(folder / "sample_members.json", now);
    const auto directory = providersFrom(folder / "sample_providers.json", wordsFrom(folder / ".." / "specialties.csv"), now);
    return database.transact([&](sql::Session& session) {
        if (!session.fetch<std::int64_t>("SELECT 1 FROM member LIMIT 1").empty()) return false;
        providers::ProviderStore(session).insertAll(directory);
        members::MemberImportStore store(session);
        store.insertAll(people.members);
        store.insertAll(people.coverages);
        access::RelationshipStore(session).put(panelOf(people.members, now));
        staffIt(session, now);
        return true;
    });
}

} // namespace careway::imports
