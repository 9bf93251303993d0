#include "relationships/invitation_store.hpp"

#include "access/visibility.hpp"

#include <tuple>

namespace careway::relationships {

namespace {

constexpr auto insertInvitation = R"sql(/* add an invitation */
    INSERT INTO invitation (member_id, id, kind, subject_id, code, expires_at, wrong, created_at)
    VALUES (UNHEX(:member), UNHEX(:id), :kind, UNHEX(:subject), UNHEX(:code), :expiresAt, 0, :now))sql";

constexpr auto findInvitation = R"sql(/* find an invitation */
    SELECT member_id, id, kind, subject_id, expires_at, wrong, accepted_at
    FROM invitation
    WHERE id = UNHEX(:id) AND )sql";

constexpr auto lockInvitation = R"sql(/* lock an invitation */
    SELECT member_id, id, kind, subject_id, expires_at, wrong, accepted_at
    FROM invitation
    WHERE code = UNHEX(:code)
    FOR UPDATE)sql";

constexpr auto countOne = R"sql(/* count a wrong proof */
    UPDATE invitation
    SET wrong = wrong + 1
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

constexpr auto acceptOne = R"sql(/* accept an invitation */
    UPDATE invitation
    SET accepted_at = :now
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

auto columnsOf(InvitationRow& i) { return std::tie(i.memberId, i.id, i.kind, i.subjectId, i.expiresAt, i.wrong, i.acceptedAt); }

} // namespace

std::optional<InvitationRow> InvitationStore::find(const access::Grant& one, const access::Grant& other, const Id& id)
{
    return sql_.fetchOne<InvitationRow>(
        findInvitation + ('(' + access::visibleTo(one, "member_id") + " OR " + access::visibleTo(other, "member_id") + ')'), {{"id", id}},
        columnsOf);
}

void InvitationStore::insert(const InvitationRow& invitation, const Digest& code, Instant now)
{
    sql_.execute(insertInvitation,
        {{"member", invitation.memberId}, {"id", invitation.id}, {"kind", invitation.kind}, {"subject", invitation.subjectId},
            {"code", code}, {"expiresAt", invitation.expiresAt}, {"now", now}});
}

std::optional<InvitationRow> InvitationStore::lock(const Digest& code)
{
    return sql_.fetchOne<InvitationRow>(lockInvitation, {{"code", code}}, columnsOf);
}

void InvitationStore::countWrong(const InvitationRow& invitation)
{
    sql_.execute(countOne, {{"member", invitation.memberId}, {"id", invitation.id}});
}

void InvitationStore::accept(const InvitationRow& invitation, Instant now)
{
    sql_.execute(acceptOne, {{"now", now}, {"member", invitation.memberId}, {"id", invitation.id}});
}

} // namespace careway::relationships
