#pragma once

#include "access/sight.hpp"
#include "decision_clocks/law.hpp"
#include "operations/prior_authorizations_api.hpp"
#include "prior_authorizations/decision.hpp"
#include "prior_authorizations/prior_authorization_store.hpp"
#include "prior_authorizations/visibility.hpp"
#include "work/work.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What the operations on prior authorizations share: who sees a case, how it is locked, kept and shown.
namespace careway::prior_authorizations {

[[noreturn]] void refuseUnknown();

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

/// Throws unless the caller reviews for the plan.
void mustReview(const access::Caller& caller);

/// Whether the request is the caller's own: of the provider who made it, of the member and who stands for them.
[[nodiscard]] bool isOwn(const access::Caller& caller, const api::PriorAuthorization& authorization);

/// The condition on t by which the caller sees requests of the member of a sight.
[[nodiscard]] std::string seenBy(const Work& work, const access::Sight& sight);
/// The same over all members, for the queue of those who review.
[[nodiscard]] std::string seenInQueue(const Work& work);

/// A case as the caller may see it, and as what it is shown.
class Case {
public:
    /// Throws not_found for what they may not know.
    [[nodiscard]] static Case found(Work& work, const Id& id);
    /// The same to be changed, by who may act on it: not by what is opened in an emergency alone. Held against others until the end of the
    /// transaction; `ifMatch` empty: whatever its version.
    [[nodiscard]] static Case locked(Work& work, const Id& id, std::string_view ifMatch);

    Entry entry;
    access::Sight sight;

    api::PriorAuthorization& authorization() { return entry.authorization; }
};

/// The requests as they are shown to the caller: with their clocks, with what must travel with them, and as the audit tells it.
[[nodiscard]] std::vector<api::PriorAuthorization> shown(Work& work, const access::Sight& sight, std::vector<Entry> entries);

/// Writes a changed request with the time that it now has.
void keep(Work& work, Entry& entry, const std::vector<decision_clocks::Rule>& law);

/// The rules by which it is decided today.
[[nodiscard]] DecisionRules rulesFor(Work& work, const api::PriorAuthorization& authorization);

/// The right to appeal, as the law of the line of business gives it from now on.
void giveRights(Work& work, api::PriorAuthorization& authorization, const std::vector<decision_clocks::Rule>& law);

/// The letters on a decision that is less than was asked.
void writeAdverse(Work& work, const Entry& entry, const Id& causeId);

/// What was decided, told, counted and written to those whom it concerns.
void conclude(Work& work, Entry& entry, const std::vector<decision_clocks::Rule>& law);

/// The answer to an act: the request as it is now.
template <typename Answer> Answer answered(Work& work, const Case& of)
{
    Answer out;
    out.body = std::move(shown(work, of.sight, {of.entry}).front());
    out.eTag = etagOf(out.body.version);
    return out;
}

} // namespace careway::prior_authorizations
