#include "own_choices/preference.hpp"

#include "json/column.hpp"
#include "own_choices/choice_store.hpp"

namespace careway::own_choices {

namespace {

using api::ConsentModel;
using api::PreferenceState;

constexpr auto lastOne = R"sql(/* find what a member said last */
    SELECT document FROM preference
    WHERE member_id = UNHEX(:member) AND purpose = :purpose
    ORDER BY version DESC
    LIMIT 1)sql";

} // namespace

std::optional<api::Preference> lastSaid(sql::Session& session, const Id& memberId, const std::string& purpose)
{
    const auto document = session.fetchOne<std::string>(lastOne, {{"member", memberId}, {"purpose", purpose}});
    if (!document) return std::nullopt;
    api::Preference out;
    json::fromColumn(*document, out);
    return out;
}

api::Preference say(sql::Session& session, const api::NewPreference& said, Instant now)
{
    auto before = lastSaid(session, said.memberId, said.purpose);
    if (before && before->state == said.state) return std::move(*before);
    const api::Preference out{newId(now), before ? before->version + 1 : 1, said.memberId, said.purpose, said.state, said.source, now, now};
    ChoiceStore<api::Preference>{session}.insert(out);
    return out;
}

bool mayAsk(ConsentModel model, Said said) { return model == ConsentModel::none || said != PreferenceState::optedOut; }

bool mayContact(ConsentModel model, Said said)
{
    switch (model) {
    case ConsentModel::optIn: return said == PreferenceState::optedIn;
    case ConsentModel::optOut:
    case ConsentModel::required: return said != PreferenceState::optedOut; // who must agree is reached first, to be asked
    case ConsentModel::none: return true;
    }
    return false;
}

bool maySee(ConsentModel model, Said said)
{
    switch (model) {
    case ConsentModel::optIn:
    case ConsentModel::required: return said == PreferenceState::optedIn;
    case ConsentModel::optOut: return said != PreferenceState::optedOut;
    case ConsentModel::none: return true;
    }
    return false;
}

} // namespace careway::own_choices
