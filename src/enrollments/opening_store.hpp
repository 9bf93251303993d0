#pragma once

#include "access/caller.hpp"
#include "enrollments/enrollment_store.hpp"
#include "models/program.hpp"

namespace careway::enrollments {

/// Opens an enrollment in a program: led by the one of its team who has least to do, else by the caller if they are staff. With the event.
struct Opening {
    Id memberId;
    const api::Program& program;
    std::optional<Id> causeId; // the referral
    std::optional<Id> previousId; // the enrollment that is taken up again
};
Labelled<api::Enrollment> open(sql::Session& session, const access::Caller& by, const Opening& opening, Instant now);

} // namespace careway::enrollments
