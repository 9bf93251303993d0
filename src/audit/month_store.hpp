#pragma once

#include "core/time.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::audit {

/// How many years the audit is kept as a rule: 42 CFR 422.504(d).
constexpr int yearsKept = 10;

/// The months that the audit's rows lie in, each a partition. They are made and dropped by the schema's owner; the service cannot.
class MonthStore {
public:
    explicit MonthStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Makes the months that are missing, up to so many after this one; their names.
    std::vector<std::string> makeAhead(int months = 3);

    /// Drops the months that are older than so many years, with the leaves of their seals; their names. The seals stay. Throws
    /// std::runtime_error, before anything is dropped, if one of them is not sealed.
    std::vector<std::string> dropOlderThan(int years);

    /// Before which rows are rightly gone: the start of the oldest month that is there, but no later than so many years ago.
    Instant droppedBefore(int years);

private:
    struct Month {
        std::string name; // of the partition
        Date end{}; // the first day that is not in it
    };

    std::vector<Month> months();
    Date today();
    void dropLeavesBefore(Date end);

    sql::Session& sql_;
};

} // namespace careway::audit
