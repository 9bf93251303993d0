#pragma once

#include "models/coverage.hpp"
#include "models/member.hpp"
#include "models/pcp_selection.hpp"
#include "sql/session.hpp"

#include <cstdint>
#include <span>

namespace careway::members {

/// Takes up many rows that have ids of their own. A row whose id is there already stays as it is, so that the same import may run again.
/// All give how many rows are new, and are to be called in a transaction.
class MemberImportStore {
public:
    explicit MemberImportStore(sql::Session& session)
        : sql_(session)
    {
    }

    std::int64_t insertAll(std::span<const api::Member> members);
    /// Throws sql::Broken when a member is not there.
    std::int64_t insertAll(std::span<const api::Coverage> coverages);
    /// Throws sql::Broken when a member or a provider is not there.
    std::int64_t insertAll(std::span<const api::PcpSelection> selections);

private:
    sql::Session& sql_;
};

} // namespace careway::members
