#pragma once

#include "access/caller.hpp"
#include "models/assessment.hpp"
#include "models/instrument.hpp"
#include "sql/session.hpp"

#include <string>

namespace careway::assessments {

/// What follows from an assessment, in the transaction in which it is kept.
class FollowUpStore {
public:
    FollowUpStore(sql::Session& session, const access::Caller& by, Instant now)
        : sql_(session)
        , by_(by)
        , now_(now)
    {
    }

    /// Opens the tasks that it names, about it.
    void open(const api::Assessment& assessment);
    /// Completes the open tasks that ask for this instrument: of the member's enrollments, and of earlier screenings of theirs.
    void settle(const api::Assessment& assessment, const api::Instrument& instrument);
    /// Tells that it was answered, corrected, or kept as it came.
    void tell(const api::Assessment& assessment, const std::string& instrument);

private:
    sql::Session& sql_;
    const access::Caller& by_;
    Instant now_;
};

} // namespace careway::assessments
