#include "prior_authorizations/standing.hpp"

#include <tuple>

namespace careway::prior_authorizations {

std::optional<Approval> approvalFor(sql::Session& session, const Id& memberId, const api::Coding& service, Date day)
{
    return session.fetchOne<Approval>(
        "/* find what is approved */ SELECT t.authorization_id, t.starts_on, t.ends_on, COALESCE(t.ends_when, '') FROM "
        "prior_authorization_item t WHERE t.member_id = UNHEX(:member) AND t.code = :code AND t.system = :system AND t.state IN "
        "('approved', "
        "'modified') AND t.starts_on <= :day AND (t.ends_on IS NULL OR t.ends_on >= :day) ORDER BY t.ends_on IS NULL DESC, t.ends_on DESC "
        "LIMIT 1",
        {{"member", memberId}, {"code", service.code}, {"system", service.system}, {"day", day}},
        [](Approval& a) { return std::tie(a.authorizationId, a.startsOn, a.endsOn, a.endsWhen); });
}

} // namespace careway::prior_authorizations
