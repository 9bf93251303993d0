#include "records/history.hpp"

#include <cstdint>
#include <string>

namespace careway::records {

bool hasDiagnosis(sql::Session& session, const access::Sight& sight, std::span<const api::EligibilityCode> codes)
{
    sql::Bindings bound{{"member", *sight.memberId()}};
    std::string any = "FALSE";
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto name = "code" + std::to_string(i);
        any += " OR r.codes LIKE CONCAT('%|', :" + name + ", '%')";
        bound.add(name, codes[i].code);
    }
    return session
        .fetchOne<std::int64_t>("/* know a diagnosis */ SELECT 1 FROM record r WHERE r.member_id = UNHEX(:member) AND r.type = 'condition'"
                                " AND r.kind = 'diagnosis' AND ("
                + any + ") AND " + sight.predicate("r") + " LIMIT 1",
            bound)
        .has_value();
}

} // namespace careway::records
