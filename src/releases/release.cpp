#include "releases/release.hpp"

#include "core/text.hpp"
#include "json/column.hpp"

#include <algorithm>

namespace careway::releases {

namespace {

using api::InformationKind;
using api::ReleaseState;
using api::Signer;
using json::put;
using Rule = Rules::Rule;
using RuleTable = std::map<std::string, Rule, std::less<>>;

template <typename T> bool holds(const std::vector<T>& all, const T& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

// A rule that the data does not have on this day asks for nothing and forbids nothing.
const Rule* ruleIn(const RuleTable& table, std::string_view term)
{
    const auto found = table.find(term);
    return found == table.end() ? nullptr : &found->second;
}

bool coversOperations(const api::Release& release, const Rules& rules)
{
    const auto* purpose = release.purpose ? ruleIn(rules.purposes, *release.purpose) : nullptr;
    return purpose && purpose->coversOperations;
}

bool named(const api::ReleaseParty& party)
{
    return party.name || party.class_ || party.providerId || party.supporterId || party.representativeId;
}

bool anyNamed(const std::vector<api::ReleaseParty>& parties)
{
    return !parties.empty() && std::all_of(parties.begin(), parties.end(), named);
}

bool isMinor(const Patient& patient, const Rules& rules, Date today)
{
    return rules.minors.isMinor(patient.birthDate, patient.state, today);
}

// The kind of care that a kind of information tells of, as the state table calls it; empty for what has none of its own.
std::string_view careOf(InformationKind kind)
{
    switch (kind) {
    case InformationKind::substanceUseRecords:
    case InformationKind::substanceUseCounselingNotes: return "substance-use";
    case InformationKind::hivRecords: return "hiv";
    case InformationKind::reproductiveRecords: return "reproductive";
    case InformationKind::mentalHealthRecords:
    case InformationKind::psychotherapyNotes: return "mental-health";
    default: return "";
    }
}

bool isMinorsAlone(InformationKind kind, const Patient& patient, const Rules& rules, Date today)
{
    const auto consenter = rules.minors.consenterTo(careOf(kind), patient.birthDate, patient.state, today);
    return consenter == access::Consenter::minorAlone;
}

// Whether all that it tells is of care to which the minor consents alone: then only they may consent to its disclosure (42 CFR 2.14(b)).
bool minorsAlone(const api::Release& release, const Patient& patient, const Rules& rules, Date today)
{
    const auto& kinds = release.information;
    return !kinds.empty()
        && std::all_of(kinds.begin(), kinds.end(), [&](InformationKind each) { return isMinorsAlone(each, patient, rules, today); });
}

bool signedAs(const api::Release& release, Signer signer)
{
    return std::any_of(release.signatures.begin(), release.signatures.end(), [&](const api::Signature& each) { return each.by == signer; });
}

// A minor, with a parent or guardian where they do not consent alone (42 CFR 2.14); else the patient, or whoever stands for them (42 CFR
// 2.15, 45 CFR 164.502(g)).
bool fullySigned(const api::Release& release, const Patient& patient, const Rules& rules, Date today)
{
    const bool patients = signedAs(release, Signer::patient), guardians = signedAs(release, Signer::guardian);
    if (!isMinor(patient, rules, today)) return patients || guardians || signedAs(release, Signer::powerOfAttorney);
    return patients && (minorsAlone(release, patient, rules, today) || guardians || signedAs(release, Signer::parent));
}

// Whether somebody may sign it so now: the authority that the plan knows of, and behind a minor.
Result<void> maySign(const api::Release& release, Signer signer, const Patient& patient, const Rules& rules, Date today)
{
    if (signer == Signer::patient) return {};
    const bool minor = isMinor(patient, rules, today);
    if (!patient.authorities.contains(json::toColumn(signer)) || (signer == Signer::parent && !minor))
        return fail(Error::Kind::conflict, "releases/no-authority", "The plan knows of nobody who may sign for this member so.");
    if (minor && minorsAlone(release, patient, rules, today))
        return fail(Error::Kind::conflict, "releases/minor-alone",
            "Who consents to this care alone consents alone to its disclosure (42 CFR 2.14; 45 CFR 164.502(g)(3)).");
    if (minor && !signedAs(release, Signer::patient))
        return fail(Error::Kind::conflict, "releases/minor-must-sign", "The minor must sign as well, and first (42 CFR 2.14).");
    return {};
}

bool open(const api::Release& release) { return release.state == ReleaseState::draft || release.state == ReleaseState::deficient; }

tl::unexpected<Error> notNow(const api::Release& release)
{
    const auto state = json::toColumn(release.state);
    return fail(Error::Kind::conflict, "releases/not-open",
        release.state == ReleaseState::revoked
            ? "This release is revoked; nothing more can be done with it. A new one may name it in replaces."
            : "This release is " + state + "; it can be revoked. A new one may name it in replaces.");
}

/// What breaks a rule, each with its citation.
class Findings {
public:
    explicit Findings(const Rules& rules)
        : rules_(rules)
    {
    }
    void add(std::string at, std::string code, std::string detail, std::string_view citation)
    {
        found_.push_back(
            {Violation::Place::body, std::move(at), "releases/" + std::move(code), std::move(detail) + " (" + std::string(citation) + ')'});
    }
    void add(std::string at, const RuleTable& table, std::string_view term, std::string detail)
    {
        if (const auto* rule = ruleIn(table, term)) add(std::move(at), std::string(term), std::move(detail), rule->citation);
    }
    void policy(std::string at, std::string_view term, std::string detail) { add(std::move(at), rules_.policies, term, std::move(detail)); }
    Result<void> result()
    {
        if (found_.empty()) return {};
        return tl::unexpected(
            Error{Error::Kind::rule_broken, "releases/rule-broken", "What was sent cannot be released so.", std::move(found_)});
    }

private:
    const Rules& rules_;
    std::vector<Violation> found_;
};

void checkParties(const std::vector<api::ReleaseParty>& parties, const std::string& at, const Rules& rules, Findings& found)
{
    for (std::size_t i = 0; i < parties.size(); ++i) {
        if (parties[i].class_ && !ruleIn(rules.classes, *parties[i].class_))
            found.add(
                at + '/' + std::to_string(i) + "/class", "unknown-class", "is not a class that a release may name", "42 CFR 2.31(a)(4)");
    }
}

void checkRecipients(const api::Release& release, const Patient& patient, Findings& found)
{
    for (std::size_t i = 0; i < release.recipients.size(); ++i) {
        const auto& name = release.recipients[i].name;
        if (name && folded(*name) == folded(patient.name))
            found.policy("/recipients/" + std::to_string(i), "not-oneself", "is the member themselves, who needs no release");
    }
}

void checkInformation(const std::vector<InformationKind>& kinds, Findings& found)
{
    const bool names = holds(kinds, InformationKind::substanceUseRecords);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (!names && (kinds[i] == InformationKind::allRecords || kinds[i] == InformationKind::behavioralRecords))
            found.policy(
                "/information/" + std::to_string(i), "named-substance-use", "only implies substance-use records; name them as well");
    }
    if (kinds.size() < 2) return;
    if (holds(kinds, InformationKind::substanceUseCounselingNotes))
        found.policy("/information", "counseling-notes-alone", "counseling notes are released by a consent of their own");
    if (holds(kinds, InformationKind::psychotherapyNotes))
        found.policy("/information", "psychotherapy-notes-alone", "psychotherapy notes are released by an authorization of their own");
}

void checkExpiry(const api::Release& release, const Rules& rules, Date today, Findings& found)
{
    if (!release.expiry) return;
    const auto& expiry = *release.expiry;
    const bool dated = expiry.kind == api::ReleaseExpiryKind::date;
    const bool told = expiry.kind == api::ReleaseExpiryKind::event || expiry.kind == api::ReleaseExpiryKind::condition;
    if (dated != expiry.on.has_value()) found.add("/expiry/on", rules.elements, "expiry", "is given when the kind is date, and only then");
    if (told != expiry.text.has_value())
        found.add("/expiry/text", rules.elements, "expiry", "is given when the kind is event or condition, and only then");
    if (dated && expiry.on && *expiry.on < today) found.add("/expiry/on", rules.elements, "expiry", "must not lie in the past");
    if (expiry.kind == api::ReleaseExpiryKind::none && release.purpose && !coversOperations(release, rules))
        found.add("/expiry/kind", rules.elements, "expiry", "may be none only for treatment, payment and operations");
}

} // namespace

api::Release releaseFrom(const api::NewRelease& asked, const Id& id, Instant now)
{
    api::Release out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.direction = asked.direction;
    out.replaces = asked.replaces;
    put(out.disclosers, asked.disclosers);
    put(out.information, asked.information);
    out.details = asked.details;
    put(out.recipients, asked.recipients);
    out.purpose = asked.purpose;
    out.expiry = asked.expiry;
    put(out.statements, asked.statements);
    out.state = ReleaseState::draft;
    out.createdAt = out.updatedAt = now;
    return out;
}

Result<api::Release> patched(api::Release release, const api::ReleasePatch& patch, Instant now)
{
    if (!open(release) || !release.signatures.empty()) return notNow(release);
    put(release.disclosers, patch.disclosers);
    put(release.information, patch.information);
    put(release.details, patch.details);
    put(release.recipients, patch.recipients);
    put(release.purpose, patch.purpose);
    put(release.expiry, patch.expiry);
    put(release.statements, patch.statements);
    ++release.version;
    release.updatedAt = now;
    return release;
}

std::vector<InformationKind> keptByMinor(const Patient& patient, const Rules& rules, Date today)
{
    using enum InformationKind;
    std::vector<InformationKind> out;
    for (const auto each :
        {substanceUseRecords, substanceUseCounselingNotes, psychotherapyNotes, hivRecords, reproductiveRecords, mentalHealthRecords})
        if (isMinorsAlone(each, patient, rules, today)) out.push_back(each);
    return out;
}

Result<void> check(const api::Release& release, const Patient& patient, const Rules& rules, Date today)
{
    Findings found(rules);
    checkParties(release.disclosers, "/disclosers", rules, found);
    checkParties(release.recipients, "/recipients", rules, found);
    checkRecipients(release, patient, found);
    checkInformation(release.information, found);
    if (release.purpose && !ruleIn(rules.purposes, *release.purpose))
        found.add("/purpose", rules.elements, "purpose", "is not a purpose that a release may have");
    checkExpiry(release, rules, today, found);
    return found.result();
}

std::vector<api::MissingElement> missingIn(const api::Release& release, const Patient& patient, const Rules& rules, Date today)
{
    std::vector<api::MissingElement> out;
    const auto want = [&](std::string_view element, bool there) {
        const auto* rule = ruleIn(rules.elements, element);
        if (!there && rule && (!rule->coversOperations || coversOperations(release, rules))) out.push_back({rule->citation, rule->meaning});
    };
    using api::ReleaseStatement;
    want("discloser", anyNamed(release.disclosers));
    want("information", !release.information.empty());
    want("recipient", anyNamed(release.recipients));
    want("purpose", release.purpose.has_value());
    want("right-to-revoke", holds(release.statements, ReleaseStatement::rightToRevoke));
    want("expiry", release.expiry.has_value());
    want("signature", fullySigned(release, patient, rules, today));
    want("signed-on", !release.signatures.empty());
    want("redisclosure", holds(release.statements, ReleaseStatement::redisclosure));
    want("consequences-of-refusal", holds(release.statements, ReleaseStatement::consequencesOfRefusal));
    return out;
}

ReleaseState stateOn(const api::Release& release, Date today)
{
    const bool over = release.expiry && release.expiry->on && *release.expiry->on < today;
    return release.state == ReleaseState::active && over ? ReleaseState::expired : release.state;
}

Result<api::Release> submitted(api::Release release, const Patient& patient, const Rules& rules, Instant now)
{
    if (!open(release)) return notNow(release);
    const bool whole = missingIn(release, patient, rules, dayOf(now)).empty();
    release.state = whole ? ReleaseState::active : ReleaseState::deficient;
    ++release.version;
    release.updatedAt = now;
    return release;
}

Result<api::Release> signedBy(
    api::Release release, const api::ReleaseSignature& signature, const Patient& patient, const Rules& rules, Instant now)
{
    if (!open(release)) return notNow(release);
    const auto today = dayOf(now);
    auto unsigned_ = release; // what is missing beside a signature
    for (const auto each : {Signer::patient, Signer::parent})
        unsigned_.signatures.push_back({each, "", api::SignatureMethod::electronic, now});
    Error lacking{Error::Kind::conflict, "releases/deficient", "It cannot be signed before everything else is there."};
    for (const auto& each : missingIn(unsigned_, patient, rules, today))
        lacking.violations.push_back({Violation::Place::body, "", "releases/missing", each.what + " (" + each.citation + ')'});
    if (!lacking.violations.empty()) return tl::unexpected(std::move(lacking));
    if (const auto may = maySign(release, signature.by, patient, rules, today); !may) return tl::unexpected(may.error());
    release.signatures.push_back({signature.by, signature.name, signature.method, now});
    return submitted(std::move(release), patient, rules, now);
}

api::Release revoked(api::Release release, Instant now)
{
    if (release.state == ReleaseState::revoked) return release;
    release.state = ReleaseState::revoked;
    release.revokedAt = now;
    ++release.version;
    release.updatedAt = now;
    return release;
}

} // namespace careway::releases
