#pragma once

#include "models/consent_model.hpp"
#include "models/new_preference.hpp"
#include "models/preference.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>

/// Whether a person wants to be part of something: one engine for all programs, whatever they ask of people.
namespace careway::own_choices {

using Said = std::optional<api::PreferenceState>; // nothing: they have never been heard

/// What a person last said of a purpose.
[[nodiscard]] std::optional<api::Preference> lastSaid(sql::Session& session, const Id& memberId, const std::string& purpose);

/// Keeps what they say now; the same as they said last is not kept again. What they said last, then.
api::Preference say(sql::Session& session, const api::NewPreference& said, Instant now);

/// Whether somebody may be asked if they want to: until they say no.
[[nodiscard]] bool mayAsk(api::ConsentModel model, Said said);

/// Whether they may be contacted for the purpose itself. Of what the law or safety demands, denials, appeals, restrictions, safety tasks,
/// this is not asked: it goes out whatever they said.
[[nodiscard]] bool mayContact(api::ConsentModel model, Said said);

/// Whether they may be taken in, and others may see what is kept for the purpose.
[[nodiscard]] bool maySee(api::ConsentModel model, Said said);

} // namespace careway::own_choices
