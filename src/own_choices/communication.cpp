#include "own_choices/communication.hpp"

#include "json/column.hpp"
#include "models/confidential_communication.hpp"

namespace careway::own_choices {

namespace {

constexpr auto acceptedOnes = R"sql(/* find how to reach a member */
    SELECT document FROM confidential_communication
    WHERE member_id = UNHEX(:member) AND state = 'accepted'
    ORDER BY updated_at, id)sql";

} // namespace

Reach howToReach(sql::Session& session, const Id& memberId)
{
    Reach out;
    for (const auto& document : session.fetch<std::string>(acceptedOnes, {{"member", memberId}})) {
        api::ConfidentialCommunication each;
        json::fromColumn(document, each);
        if (each.address) out.address = std::move(each.address);
        if (each.contact) out.contact = std::move(each.contact);
        out.voiceMail = out.voiceMail && each.voiceMail;
    }
    return out;
}

} // namespace careway::own_choices
