#pragma once

#include "core/error.hpp"
#include "models/choice_decision.hpp"
#include "models/choice_ending.hpp"
#include "models/choice_state.hpp"
#include "models/new_choice_decision.hpp"
#include "models/new_choice_ending.hpp"

#include <string>
#include <utility>
#include <vector>

/// What a person asks for, what the plan answers, and how it ends: the same for restrictions and confidential communications.
namespace careway::own_choices {

/// What is wrong with a request, each with its rule.
class Findings {
public:
    void want(bool good, std::string at, std::string code, std::string detail);
    [[nodiscard]] Result<void> result();

private:
    std::vector<Violation> found_;
};

/// Whether an answer or an ending may be given as it stands: a conflict says what else may be done.
[[nodiscard]] Result<void> mayDecide(api::ChoiceState state, const api::NewChoiceDecision& decision);
[[nodiscard]] Result<void> mayEnd(api::ChoiceState state, const api::NewChoiceEnding& ending);

template <typename Choice> void touch(Choice& choice, Instant now)
{
    ++choice.version;
    choice.updatedAt = now;
}

template <typename Choice> [[nodiscard]] Result<Choice> decided(Choice choice, const api::NewChoiceDecision& decision, Instant now)
{
    if (auto may = mayDecide(choice.state, decision); !may) return tl::unexpected(std::move(may.error()));
    choice.state = decision.outcome == api::ChoiceOutcome::accepted ? api::ChoiceState::accepted : api::ChoiceState::refused;
    choice.decision = api::ChoiceDecision{decision.reason, now};
    touch(choice, now);
    return choice;
}

/// As it is shown on a day: most as they are kept.
template <typename Choice> [[nodiscard]] Choice shown(Choice choice, Date) { return choice; }

/// Twice is the same as once.
template <typename Choice> [[nodiscard]] Result<Choice> ended(Choice choice, const api::NewChoiceEnding& ending, Instant now)
{
    if (choice.state == api::ChoiceState::ended) return choice;
    if (auto may = mayEnd(choice.state, ending); !may) return tl::unexpected(std::move(may.error()));
    choice.state = api::ChoiceState::ended;
    choice.ending = api::ChoiceEnding{ending.how, ending.note, now};
    touch(choice, now);
    return choice;
}

} // namespace careway::own_choices
