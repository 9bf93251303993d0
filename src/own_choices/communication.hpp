#pragma once

#include "models/address.hpp"
#include "models/contact.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway::own_choices {

/// What goes before the member's own addresses and contacts; what is not there stays as they say.
struct Reach {
    std::optional<api::Address> address;
    std::optional<api::Contact> contact;
    bool voiceMail = true; // whether anything may be left on one
};

/// How a person wants to be reached, as the plan has accepted it (45 CFR 164.522(b)), for whoever writes to them or calls them. Nothing of
/// it goes to the subscriber.
[[nodiscard]] Reach howToReach(sql::Session& session, const Id& memberId);

} // namespace careway::own_choices
