#include "audit/audit_api.hpp"

#include "access/grant.hpp"
#include "audit/seal_store.hpp"
#include "work/work.hpp"

namespace careway::audit {

AuditOperations::ListAuditSealsAnswer AuditOperations::listAuditSeals(Work& work, const ListAuditSeals& request)
{
    if (!access::isPrivacyOffice(work.caller()))
        refuse(Error::Kind::forbidden, "audit/for-privacy", "Only the privacy office may do this.");
    const auto mark = "/v1/audit-seals\n" + work.caller().identity();
    const auto page = SealStore{work.sql}.list(pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListAuditSealsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{std::to_string(page.items.back().number)}}, mark);
        out.link = nextLink("/v1/audit-seals", {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    for (const auto& seal : page.items)
        out.body.items.push_back(shown(seal));
    return out;
}

} // namespace careway::audit
