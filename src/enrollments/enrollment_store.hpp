#pragma once

#include "access/policy.hpp"
#include "core/page.hpp"
#include "enrollments/enrollment.hpp"
#include "models/new_attempt.hpp"
#include "models/referral.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace careway::enrollments {

/// An enrollment or referral, and what it says of the member.
template <typename T> struct Labelled {
    T it;
    access::Labels labels = 0;
};

class EnrollmentStore {
public:
    explicit EnrollmentStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids, of those that `seen` lets through (a condition on t); `after` holds the last one's id.
    Page<Labelled<api::Enrollment>> list(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::optional<Labelled<api::Enrollment>> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Labelled<api::Enrollment>> lock(const std::string& seen, const Id& id);
    /// The one that a member has running in a program, locked.
    std::optional<Labelled<api::Enrollment>> lockRunning(const Id& memberId, std::string_view program);

    void insert(const api::Enrollment& enrollment, access::Labels labels, const api::Program& program);
    /// With its timers.
    void update(const api::Enrollment& enrollment);

    void addAttempt(const Id& enrollmentId, const Id& id, const api::NewAttempt& attempt, const std::optional<Id>& staffId);
    std::vector<Attempt> attempts(const Id& enrollmentId);

    /// The enrollment of a timer whose time has passed, that nobody else holds, locked.
    std::optional<Labelled<api::Enrollment>> lockLate(Instant now);

    Page<Labelled<api::Referral>> listReferrals(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::optional<Labelled<api::Referral>> findReferral(const std::string& seen, const Id& id);
    void insert(const api::Referral& referral, access::Labels labels);
    /// The provider who first referred the member into an enrollment.
    std::optional<Id> referringProvider(const Id& enrollmentId);

private:
    template <typename T> std::vector<Labelled<T>> fetch(const std::string& statement, const sql::Bindings& bound);
    void putTimers(const api::Enrollment& enrollment, const api::Program* program);

    sql::Session& sql_;
};

} // namespace careway::enrollments
