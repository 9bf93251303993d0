#include "appeals/panel.hpp"

#include <algorithm>

namespace careway::appeals {

namespace {

bool hasOne(const std::set<std::string, std::less<>>& of, const std::string& theirs) { return of.empty() || of.contains(theirs); }

} // namespace

std::set<Id> decidersOf(const api::Appeal& appeal, const api::PriorAuthorization& authorization, std::span<const api::Appeal> before)
{
    std::set<Id> out;
    for (const auto& item : authorization.items) {
        const bool appealed = std::find(appeal.sequences.begin(), appeal.sequences.end(), item.sequence) != appeal.sequences.end();
        if (appealed && item.decision && item.decision->decidedBy) out.insert(*item.decision->decidedBy);
    }
    for (const auto& each : before)
        if (each.id != appeal.id && each.decision) out.insert(each.decision->decidedBy);
    return out;
}

Result<void> mayDecide(
    const Reviewer& reviewer, const std::set<Id>& deciders, std::span<const ReviewerRule> rules, std::string_view kind, bool clinical)
{
    using Kind = Error::Kind;
    if (reviewer.ownOrFamily) return fail(Kind::forbidden, "appeals/own-case", "Nobody decides on a case of their own or of their family.");
    if (deciders.contains(reviewer.staffId))
        return fail(Kind::forbidden, "appeals/decided-before", "Who decided before does not decide on the appeal.");
    if (std::any_of(deciders.begin(), deciders.end(), [&](const Id& each) { return reviewer.superiors.contains(each); }))
        return fail(Kind::forbidden, "appeals/subordinate", "Who reports to who decided before does not decide on the appeal.");
    const auto speaksOf = [&](const ReviewerRule& each, std::string_view of) { return each.kind == of && each.clinical == clinical; };
    const bool special = std::any_of(rules.begin(), rules.end(), [&](const auto& each) { return speaksOf(each, kind); });
    bool qualified = false;
    for (const auto& rule : rules) {
        if (!speaksOf(rule, special ? kind : "") || rule.role != reviewer.role || !hasOne(rule.credentials, reviewer.credential)) continue;
        if (hasOne(rule.specialties, reviewer.specialty)) return {};
        qualified = true;
    }
    if (qualified) return fail(Kind::forbidden, "appeals/wrong-specialty", "It asks for somebody of another specialty.");
    return fail(Kind::forbidden, "appeals/not-yours-to-decide", "It asks for somebody with another role or credential.");
}

} // namespace careway::appeals
