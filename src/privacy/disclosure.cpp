#include "privacy/disclosure.hpp"

#include "json/column.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace careway::privacy {

namespace {

using Rule = DisclosureRules::Rule;
using Shown = DisclosureRules::Shown;

bool speaksOf(const Shown& rule, const Shown& row)
{
    const auto fits = [](const std::string& wanted, const std::string& given) { return wanted.empty() || wanted == given; };
    return rule.role == row.role && fits(rule.relation, row.relation) && fits(rule.purpose, row.purpose) && fits(rule.consent, row.consent);
}

auto particularity(const Shown& rule) { return std::tuple(!rule.relation.empty(), !rule.purpose.empty(), !rule.consent.empty()); }

// Of 29 February in a year without one it is the 28th.
Date yearsBefore(Date day, std::int64_t years)
{
    const auto out = day - std::chrono::years(years);
    return out.ok() ? out : Date(out.year() / out.month() / std::chrono::last);
}

// What the list does not name is as it says of the others.
DisclosureRules::Counted countedBy(const DisclosureRules& rules, api::DisclosureView view, api::DisclosureBasis basis)
{
    const auto list = json::toColumn(view);
    const auto* rule = rules.find(list, json::toColumn(basis));
    if (rule == nullptr) rule = rules.find(list, "otherwise");
    return rule == nullptr ? DisclosureRules::Counted::yes : rule->counted;
}

bool counts(const DisclosureRules& rules, api::DisclosureView view, const Disclosed& each)
{
    if (view == api::DisclosureView::part2 && !each.part2) return false;
    const auto counted = countedBy(rules, view, each.basis);
    return counted == DisclosureRules::Counted::yes || (counted == DisclosureRules::Counted::electronic && each.party);
}

// Whose words describe what was told are the recorder's: only what reads alike is one. What the API showed is told together.
std::string keyOf(const Disclosed& each)
{
    std::string text = each.party ? each.party->text() : each.recipient + '\n' + each.address + '\n' + each.description;
    for (const auto& part : {each.purpose, json::toColumn(each.basis), each.releaseId ? each.releaseId->text() : std::string()})
        text += '\n' + part;
    return namedId(text).text();
}

api::DisclosureEntry entryFrom(Disclosed&& each, const std::string& citation)
{
    api::DisclosureEntry out;
    out.firstOn = each.firstOn;
    out.lastOn = each.lastOn;
    out.count = each.count;
    out.recipient.name = std::move(each.recipient);
    if (!each.address.empty()) out.recipient.address = std::move(each.address);
    out.purpose = std::move(each.purpose);
    out.basis = each.basis;
    out.releaseId = each.releaseId;
    out.citation = citation;
    return out;
}

void add(api::DisclosureEntry& entry, const Disclosed& more)
{
    entry.firstOn = std::min(entry.firstOn, more.firstOn);
    entry.lastOn = std::max(entry.lastOn, more.lastOn);
    entry.count += more.count;
}

std::string joined(const std::set<std::string>& parts)
{
    std::string out;
    for (const auto& each : parts)
        out += (out.empty() ? "" : "; ") + each;
    return out;
}

Violation broken(std::string at, std::string code, std::string detail)
{
    return {Violation::Place::body, std::move(at), "disclosures/" + std::move(code), std::move(detail)};
}

Result<void> unless(std::vector<Violation> found)
{
    if (found.empty()) return {};
    return tl::unexpected(
        Error{Error::Kind::rule_broken, "disclosures/rule-broken", "A rule of the business does not allow it.", std::move(found)});
}

std::vector<Violation> brokenBy(const DisclosureRules& rules, api::DisclosureBasis basis, const api::NewDisclosureSuspension& asked,
    Date today, const std::string& within)
{
    const auto* rule = rules.find(json::toColumn(asked.kind) + "-statement", json::toColumn(basis));
    if (rule == nullptr)
        return {broken(within + "/authority", "not-to-be-suspended",
            "may ask it for what was disclosed to health oversight or law enforcement only (45 CFR 164.528(a)(2)(i))")};
    std::vector<Violation> out;
    if (asked.statedOn > today) out.push_back(broken(within + "/statedOn", "in-future", "must not be in the future"));
    if (asked.untilOn < today) out.push_back(broken(within + "/untilOn", "over", "must not have passed"));
    if (rule->days && std::chrono::sys_days(asked.untilOn) > std::chrono::sys_days(asked.statedOn) + std::chrono::days(*rule->days))
        out.push_back(broken(within + "/untilOn", "too-long",
            "must be at most " + std::to_string(*rule->days) + " days from the statement (" + rule->citation + ')'));
    return out;
}

} // namespace

const Rule* DisclosureRules::find(std::string_view list, std::string_view term) const
{
    const auto rules = lists.find(list);
    if (rules == lists.end()) return nullptr;
    const auto found = rules->second.find(term);
    return found == rules->second.end() ? nullptr : &found->second;
}

std::set<std::string> DisclosureRules::outside() const
{
    std::set<std::string> out;
    for (const auto& each : shown)
        out.insert(each.role);
    return out;
}

std::vector<std::string> DisclosureRules::statementsOfAuthorization() const
{
    std::vector<std::string> out;
    for (const auto& [term, rule] : lists.at("authorization"))
        out.push_back(term);
    return out;
}

api::DisclosureBasis basisOf(const DisclosureRules& rules, const Shown& row)
{
    const Shown* best = nullptr;
    for (const auto& each : rules.shown)
        if (speaksOf(each, row) && (best == nullptr || particularity(each) > particularity(*best))) best = &each;
    return best == nullptr ? api::DisclosureBasis::notPermitted : best->basis;
}

Period periodOf(const DisclosureRules& rules, api::DisclosureView view, Date today)
{
    const auto* rule = rules.find(json::toColumn(view), "period");
    if (rule == nullptr || !rule->years) throw std::runtime_error("the rules of disclosures are not loaded: careway seed loads them");
    return {yearsBefore(today, *rule->years), today, rule->meaning, rule->citation};
}

std::vector<Accounted> accountingOf(const DisclosureRules& rules, api::DisclosureView view, std::vector<Disclosed> disclosed)
{
    struct Told {
        api::DisclosureEntry entry;
        std::set<std::string> descriptions;
    };
    const auto& citation = rules.find(json::toColumn(view), "period")->citation;
    std::map<std::string, Told> told;
    for (auto& each : disclosed) {
        if (!counts(rules, view, each)) continue;
        auto [at, isNew] = told.try_emplace(keyOf(each));
        at->second.descriptions.insert(each.description);
        if (isNew) at->second.entry = entryFrom(std::move(each), citation);
        else add(at->second.entry, each);
    }
    std::vector<Accounted> out;
    for (auto& [key, each] : told) {
        each.entry.description = joined(each.descriptions);
        out.push_back({std::move(each.entry), key});
    }
    std::sort(out.begin(), out.end(),
        [](const auto& a, const auto& b) { return std::tie(a.shown.lastOn, a.key) > std::tie(b.shown.lastOn, b.key); });
    return out;
}

Result<void> check(const DisclosureRules& rules, const api::NewDisclosure& asked, Date today)
{
    std::vector<Violation> found;
    if (asked.disclosedOn > today) found.push_back(broken("/disclosedOn", "in-future", "must not be in the future"));
    if (asked.releaseId && countedBy(rules, api::DisclosureView::part2, asked.basis) == DisclosureRules::Counted::no)
        found.push_back(broken("/releaseId", "not-by-release", "is for what was disclosed with consent (42 CFR 2.25(a))"));
    if (asked.suspension)
        for (auto& each : brokenBy(rules, asked.basis, *asked.suspension, today, "/suspension"))
            found.push_back(std::move(each));
    return unless(std::move(found));
}

Result<void> check(const DisclosureRules& rules, api::DisclosureBasis basis, const api::NewDisclosureSuspension& asked, Date today)
{
    return unless(brokenBy(rules, basis, asked, today, ""));
}

api::Disclosure disclosureFrom(const api::NewDisclosure& asked, const Id& id, Instant now)
{
    api::Disclosure out;
    out.id = id;
    out.memberId = asked.memberId;
    out.disclosedOn = asked.disclosedOn;
    out.recipient = {asked.recipient.name, asked.recipient.address};
    out.description = asked.description;
    out.purpose = asked.purpose;
    out.basis = asked.basis;
    out.part2Records = asked.part2Records;
    out.releaseId = asked.releaseId;
    out.createdAt = now;
    return out;
}

} // namespace careway::privacy
