#include "own_choices/confidential_communication.hpp"

namespace careway::own_choices {

Result<void> check(const api::NewConfidentialCommunication& asked)
{
    Findings found;
    found.want(asked.address || asked.contact || asked.voiceMail == false, "/address", "nowhere",
        "must be given, or contact, or voiceMail as false (45 CFR 164.522(b)(2)(ii)(B))");
    return found.result();
}

api::ConfidentialCommunication communicationFrom(const api::NewConfidentialCommunication& asked, const Id& id, Instant now)
{
    api::ConfidentialCommunication out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.address = asked.address;
    out.contact = asked.contact;
    out.voiceMail = asked.voiceMail.value_or(true);
    out.endangered = asked.endangered.value_or(false);
    out.reason = asked.reason;
    out.state = api::ChoiceState::requested;
    out.createdAt = out.updatedAt = now;
    if (!out.endangered) return out;
    out.state = api::ChoiceState::accepted;
    out.decision = api::ChoiceDecision{"45 CFR 164.522(b)(1)(ii)", now};
    return out;
}

} // namespace careway::own_choices
