#pragma once

#include "core/error.hpp"
#include "core/time.hpp"
#include "models/member.hpp"
#include "models/member_patch.hpp"
#include "models/member_search.hpp"
#include "models/new_member.hpp"

#include <string>
#include <vector>

namespace careway::members {

/// A member as taken up, at version 1.
[[nodiscard]] api::Member memberFrom(const api::NewMember& asked, const Id& id, Instant now);

/// The member after a merge patch (RFC 7396), at the next version.
[[nodiscard]] api::Member patched(api::Member member, const api::MemberPatch& patch, Instant now);

/// Everything of a member that breaks a rule, all at once: dates, time zone, numbers and e-mail addresses.
[[nodiscard]] Result<void> check(const api::Member& member, Date today);

/// A search names somebody: an id, a number, a phone, or a name; a given name or a birth date alone would list strangers.
[[nodiscard]] Result<void> checkSearch(const api::MemberSearch& whom);

/// One text for what is sought, so that a cursor holds for it alone.
[[nodiscard]] std::string searchText(const api::MemberSearch& whom);

/// Whether a patch touches only how its member is reached, which members may change themselves.
[[nodiscard]] bool onlyReach(const api::MemberPatch& patch);

/// The numbers of a member as they are searched: digits only, the last ten at the most, each once.
[[nodiscard]] std::vector<std::string> phonesOf(const api::Member& member);
[[nodiscard]] std::string phoneKey(std::string_view number);

/// A name as it is searched and ordered: folded, the first 60 bytes at the most, no character cut.
[[nodiscard]] std::string nameKey(std::string_view name);

} // namespace careway::members
