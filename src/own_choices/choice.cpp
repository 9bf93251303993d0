#include "own_choices/choice.hpp"

#include "json/column.hpp"

namespace careway::own_choices {

namespace {

using api::ChoiceState;

Result<void> broken(std::string at, std::string code, std::string detail)
{
    Findings found;
    found.want(false, std::move(at), std::move(code), std::move(detail));
    return found.result();
}

} // namespace

void Findings::want(bool good, std::string at, std::string code, std::string detail)
{
    if (!good) found_.push_back({Violation::Place::body, std::move(at), "choices/" + std::move(code), std::move(detail)});
}

Result<void> Findings::result()
{
    if (found_.empty()) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "choices/rule-broken", "It cannot be taken up so.", std::move(found_)});
}

Result<void> mayDecide(ChoiceState state, const api::NewChoiceDecision& decision)
{
    if (state != ChoiceState::requested)
        return fail(Error::Kind::conflict, "choices/decided-already",
            "This is " + json::toColumn(state) + (state == ChoiceState::accepted ? "; it can be ended." : "; a new one may be asked for."));
    if (decision.outcome == api::ChoiceOutcome::refused && !decision.reason)
        return broken("/reason", "reason-missing", "must be given for a refusal");
    return {};
}

Result<void> mayEnd(ChoiceState state, const api::NewChoiceEnding& ending)
{
    if (state == ChoiceState::refused)
        return fail(Error::Kind::conflict, "choices/not-open", "This was refused; a new one may be asked for.");
    if (ending.how == api::EndingWay::orally && !ending.note)
        return broken("/note", "note-missing", "must be given for what was said (45 CFR 164.522(a)(2)(ii))");
    return {};
}

} // namespace careway::own_choices
