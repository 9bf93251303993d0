#include "sql/access/population.hpp"

#include "sql/rows.hpp"

#include <algorithm>

namespace careway::access {

namespace {

using std::chrono::days;

const std::vector<std::string> kinds{"general-records", "all-records", "substance-use-records", "substance-use-counseling-notes",
    "psychotherapy-notes", "hiv-records", "reproductive-records", "mental-health-records"};
const std::vector<std::string> homes{"TN", "CA", "NE", "GU", ""}, births{"1990-01-01", "2009-05-05", "2012-02-29", "2019-11-24"};
const std::vector<std::string> classes{"treating-providers", "health-plan", "third-party-payers", "courts"};
const std::vector<std::string> purposes{
    "treatment", "at-request-of-patient", "at-request-of-patient", "care-coordination", "family-support", "sold"},
    uses{"", "", "", "treatment", "payment"};
const std::vector<std::string> states{"draft", "deficient", "active", "active", "active", "active", "revoked", "expired"};
const std::vector<Relation> relations{Relation::treatment, Relation::primaryCare, Relation::careManagement, Relation::careCoordination,
    Relation::callIn, Relation::statedReason, Relation::supporter, Relation::guardian, Relation::powerOfAttorney, Relation::parent,
    Relation::emergency};
const std::vector<Id> supporters{namedId("mother"), namedId("aunt")};
const std::vector<Id> others{namedId("another provider"), namedId("another party")};

template <typename T> T anyOf(Chance& chance, T last) { return static_cast<T>(chance.from(0, static_cast<int>(last))); }

// Both sides of the moment, and the moment itself.
Instant aroundNow(Chance& chance) { return now + std::chrono::milliseconds(chance.of(std::vector{-86'400'000, -1, 0, 1, 86'400'000})); }

Caller callerBy(Chance& chance)
{
    Caller out;
    out.role = anyOf(chance, Role::system);
    out.issuer = "urn:test";
    out.subject = "subject";
    out.providerId = out.groupId = namedId("the caller");
    out.purpose = chance.of(uses);
    if (chance.oneIn(2)) out.staffId = namedId("the caller");
    return out;
}

Protection protectionBy(Chance& chance)
{
    Protection out{0, anyOf(chance, Source::unknown), anyOf(chance, Basis::operations)};
    for (const auto label :
        {Label::substanceUse, Label::counselingNotes, Label::psychotherapyNotes, Label::hiv, Label::reproductive, Label::mentalHealth})
        if (chance.oneIn(4)) out.labels |= bitOf(label);
    if (out.labels == 0) out.labels = bitOf(Label::general);
    if (!chance.oneIn(3)) out.maker = chance.of(Population::makers);
    return out;
}

Population::Tie tieBy(Chance& chance, const Caller& caller, const Policy& policy, const Id& id)
{
    Population::Tie out;
    const auto fitting = policy.heldBy(caller.role);
    const auto relation = fitting.empty() || chance.oneIn(4) ? chance.of(relations) : chance.of(fitting);
    out.tie = {relation, id, std::nullopt};
    if (chance.oneIn(2)) out.tie.subjectId = chance.of(supporters);
    out.partyId = chance.oneIn(4) ? chance.of(others) : caller.party();
    out.startsAt = chance.oneIn(3) ? aroundNow(chance) : now - days(10);
    if (!chance.oneIn(3)) out.openUntil = chance.oneIn(2) ? aroundNow(chance) : now + days(10);
    return out;
}

std::set<Id> disclosersBy(Chance& chance)
{
    std::set<Id> out;
    for (const auto& each : Population::makers)
        if (chance.oneIn(2)) out.insert(each);
    if (chance.oneIn(4)) out.insert(classId(chance.of(classes)));
    return out;
}

Population::Release releaseBy(Chance& chance, const Caller& caller, const Policy& policy, const Id& id)
{
    Population::Release out;
    out.state = chance.of(states);
    out.release.held = {id, {}, chance.of(purposes), std::nullopt};
    for (const auto& kind : kinds)
        if (chance.oneIn(2)) out.release.held.information.insert(kind);
    if (!chance.oneIn(3)) out.release.held.expiresOn = dayOf(now + days(chance.from(-1, 1)));
    if (chance.oneIn(2)) {
        out.disclosers = disclosersBy(chance);
        out.release.held.disclosers = policy.disclosersAmong(*out.disclosers);
    }
    auto& recipients = out.release.recipients;
    for (int i = chance.from(1, 3); i > 0; --i) {
        const std::vector<Id> any{caller.party(), chance.of(others), chance.of(supporters), classId(chance.of(classes))};
        const auto& one = chance.of(any);
        if (std::find(recipients.begin(), recipients.end(), one) == recipients.end()) recipients.push_back(one);
    }
    return out;
}

// A home, if the state is known, behind an address that is none.
std::string addressesIn(const std::string& state)
{
    const std::string mailing = R"([{"use":"mailing","state":"AL"})";
    return mailing + (state.empty() ? "]" : R"(,{"use":"home","state":")" + state + "\"}]");
}

void insertMembers(sql::Session& session, std::span<const Population> populations)
{
    sql::Rows rows(session,
        "INSERT INTO member (id, version, member_number, given_name, family_name, given_key, family_key, birth_date, sex, languages,"
        " addresses, contacts, channels, created_at, updated_at) VALUES",
        "(UNHEX(:id), 1, :number, 'A', 'B', 'a', 'b', :birth, 'female', '[]', :addresses, '[]', '[]', :now, :now)");
    for (const auto& population : populations)
        for (const auto& each : population.members)
            rows.add({{"id", each.id}, {"number", each.id.text().substr(0, 18)}, {"birth", each.birthDate},
                {"addresses", addressesIn(each.state)}, {"now", now}});
    rows.finish();
}

std::string columnOf(Labels labels)
{
    std::string out;
    for (const auto label :
        {Label::substanceUse, Label::counselingNotes, Label::psychotherapyNotes, Label::hiv, Label::reproductive, Label::mentalHealth})
        if ((labels & bitOf(label)) != 0) out += (out.empty() ? "" : ",") + std::string(nameOf(label));
    return out;
}

std::string npiOf(const Id& maker)
{
    const auto found = std::find(Population::makers.begin(), Population::makers.end(), maker);
    return "910000000" + std::to_string(found - Population::makers.begin());
}

void insertMakers(sql::Session& session)
{
    sql::Rows rows(session,
        "INSERT INTO provider (id, version, npi, kind, name, name_key, specialties, languages, locations, networks, created_at, updated_at)"
        " VALUES",
        "(UNHEX(:id), 1, :npi, 'facility', 'A', 'a', '[]', '[]', '[]', '[]', :now, :now)");
    for (const auto& each : Population::makers)
        rows.add({{"id", each}, {"npi", npiOf(each)}, {"now", now}});
    rows.finish();
}

void insertRecords(sql::Session& session, std::span<const Population> populations)
{
    sql::Rows rows(session,
        "INSERT INTO record (member_id, type, occurred_at, id, version, kind, codes, labels, source_program, basis, content, document,"
        " created_at, updated_at) VALUES",
        "(UNHEX(:member), 'condition', :now, UNHEX(:id), 1, 'diagnosis', '|', :labels, :source, :basis, REPEAT('x', 32), :document, :now, "
        ":now)");
    for (const auto& population : populations)
        for (const auto& member : population.members)
            for (const auto& [id, protection] : member.records)
                rows.add({{"member", member.id}, {"now", now}, {"id", id}, {"labels", columnOf(protection.labels)},
                    {"source", nameOf(protection.source)}, {"basis", nameOf(protection.basis)},
                    {"document", protection.maker ? R"({"facilityNpi":")" + npiOf(*protection.maker) + "\"}" : "{}"}});
    rows.finish();
}

void insertTies(sql::Session& session, std::span<const Population> populations)
{
    sql::Rows rows(session,
        "INSERT INTO relationship (member_id, id, version, kind, party_id, subject_id, source, starts_at, ends_at, open_until, created_at,"
        " updated_at) VALUES",
        "(UNHEX(:member), UNHEX(:id), 1, :kind, UNHEX(:party), UNHEX(:subject), 'test', :from, :until, :until, :now, :now)");
    for (const auto& population : populations)
        for (const auto& member : population.members)
            for (const auto& [tie, party, from, until] : member.ties)
                rows.add({{"member", member.id}, {"id", tie.relationshipId}, {"kind", nameOf(tie.relation)}, {"party", party},
                    {"subject", tie.subjectId}, {"from", from}, {"until", until}, {"now", now}});
    rows.finish();
}

std::string informationOf(const HeldRelease& release)
{
    std::string out;
    for (const auto& each : release.information)
        out += (out.empty() ? "" : "|") + each;
    return out;
}

void insertReleases(sql::Session& session, std::span<const Population> populations)
{
    sql::Rows releases(session,
        "INSERT INTO information_release (member_id, id, version, state, direction, information, purpose, expires_on, document, created_at,"
        " updated_at) VALUES",
        "(UNHEX(:member), UNHEX(:id), 1, :state, :direction, :information, :purpose, :expires, '{}', :now, :now)");
    for (const auto& population : populations)
        for (const auto& member : population.members)
            for (const auto& [release, state, disclosers] : member.releases)
                releases.add({{"member", member.id}, {"id", release.held.id}, {"state", state},
                    {"direction", disclosers ? "to-plan" : "from-plan"}, {"information", informationOf(release.held)},
                    {"purpose", release.held.purpose}, {"expires", release.held.expiresOn}, {"now", now}});
    releases.finish();
}

void insertParties(sql::Session& session, std::span<const Population> populations)
{
    sql::Rows rows(session, "INSERT INTO release_party (member_id, release_id, part, party_id) VALUES",
        "(UNHEX(:member), UNHEX(:release), :part, UNHEX(:party))");
    for (const auto& population : populations) {
        for (const auto& member : population.members) {
            for (const auto& [release, state, disclosers] : member.releases) {
                for (const auto& each : release.recipients)
                    rows.add({{"member", member.id}, {"release", release.held.id}, {"part", "recipient"}, {"party", each}});
                // Who discloses or wrote it down is not by that told anything.
                for (const auto& each : disclosers.value_or(std::set{population.caller.party()}))
                    rows.add({{"member", member.id}, {"release", release.held.id}, {"part", "discloser"}, {"party", each}});
                rows.add({{"member", member.id}, {"release", release.held.id}, {"part", "recorder"}, {"party", population.caller.party()}});
            }
        }
    }
    rows.finish();
}

} // namespace

const std::vector<Id> Population::makers{namedId("cedar"), namedId("birch")};

Standing Population::standing(const Policy& policy, const Member& member) const
{
    Standing out{member.id, {}, {}};
    out.minority = policy.minorityOf(member.birthDate, member.state, dayOf(now));
    const auto held = policy.heldBy(caller.role);
    for (const auto& each : member.ties) {
        const bool holds = each.startsAt <= now && (!each.openUntil || *each.openUntil > now);
        const bool theirs = each.partyId == caller.party() && std::find(held.begin(), held.end(), each.tie.relation) != held.end();
        if (holds && theirs) out.ties.push_back(each.tie);
    }
    for (const auto& [release, state, disclosers] : member.releases)
        if (state == "active" && (!release.held.expiresOn || *release.held.expiresOn >= dayOf(now))) out.releases.push_back(release);
    return out;
}

Population populationBy(Chance& chance, const Policy& policy, int number)
{
    Population out;
    out.caller = callerBy(chance);
    const auto idOf = [&](const std::string& what, std::size_t which) {
        return namedId(std::to_string(number) + ' ' + what + ' ' + std::to_string(which) + " of " + std::to_string(out.members.size()));
    };
    for (int count = chance.from(1, 3); count > 0; --count) {
        Population::Member member;
        member.id = idOf("member", 0);
        member.birthDate = parseDate(chance.of(births)).value();
        member.state = chance.of(homes);
        for (std::size_t i = static_cast<std::size_t>(chance.from(1, 5)); i > 0; --i)
            member.records.push_back({idOf("record", i), protectionBy(chance)});
        for (std::size_t i = static_cast<std::size_t>(chance.from(0, 4)); i > 0; --i)
            member.ties.push_back(tieBy(chance, out.caller, policy, idOf("tie", i)));
        for (std::size_t i = static_cast<std::size_t>(chance.from(0, 4)); i > 0; --i)
            member.releases.push_back(releaseBy(chance, out.caller, policy, idOf("release", i)));
        out.members.push_back(std::move(member));
    }
    if (out.caller.role == Role::member && !chance.oneIn(4)) out.caller.memberId = out.members.front().id;
    return out;
}

void insert(sql::Session& session, std::span<const Population> populations)
{
    insertMembers(session, populations);
    insertMakers(session);
    insertRecords(session, populations);
    insertTies(session, populations);
    insertReleases(session, populations);
    insertParties(session, populations);
}

} // namespace careway::access
