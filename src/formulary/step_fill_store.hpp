#pragma once

#include "access/policy.hpp"
#include "core/id.hpp"
#include "core/time.hpp"
#include "sql/session.hpp"

#include <span>
#include <string>

namespace careway::formulary {

/// A fill that was covered although its step was not open.
struct StepFill {
    Id memberId, id;
    std::string program, drug;
    bool transition = false; // else the first one after the grace period
    Id recordId;
    Date filledOn{};
    access::Protection protection; // of the fill
};

class StepFillStore {
public:
    explicit StepFillStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Whether the first fill of a medication has been had on a day, as far as it is seen (a condition on t).
    bool used(const std::string& seen, const Id& memberId, const std::string& program, const std::string& drug, Date day);
    /// Keeps it; false when one of its kind stands already.
    bool keep(const StepFill& fill, Instant now);
    /// What rests on these fills counts no more: they were corrected.
    void end(std::span<const Id> records);

private:
    sql::Session& sql_;
};

} // namespace careway::formulary
