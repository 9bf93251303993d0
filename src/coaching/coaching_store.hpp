#pragma once

#include "access/policy.hpp"
#include "coaching/call.hpp"
#include "core/page.hpp"
#include "models/appointment.hpp"
#include "models/coaching_goal.hpp"
#include "models/community_referral.hpp"
#include "models/material_sending.hpp"
#include "models/medical_director_consult.hpp"
#include "models/motivational_note.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace careway::coaching {

/// A row, what it says of the member, and whether its enrollment is over.
template <typename T> struct Kept {
    T it;
    access::Labels labels = 0;
    bool over = false;
};

/// What belongs to enrollments, one table for each kind. Reads take the condition on `t` by which the caller sees it.
template <typename T> class CoachingStore {
public:
    explicit CoachingStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// In the order of ids, of one member or of all; `after` holds the last one's.
    Page<Kept<T>> list(const std::string& seen, const std::optional<Id>& memberId, const PageRequest& page);
    std::optional<Kept<T>> find(const std::string& seen, const Id& id) { return one("find", seen, id, ""); }
    /// The same, kept from change by others until the end of the transaction, with its enrollment.
    std::optional<Kept<T>> lock(const std::string& seen, const Id& id) { return one("lock", seen, id, " FOR UPDATE"); }

    void insert(const T& it, access::Labels labels);
    void update(const T& it);

private:
    std::optional<Kept<T>> one(std::string_view verb, const std::string& seen, const Id& id, std::string_view suffix);
    std::vector<Kept<T>> fetch(const std::string& statement, const sql::Bindings& bound);

    sql::Session& sql_;
};

extern template class CoachingStore<api::CoachingCall>;
extern template class CoachingStore<api::MotivationalNote>;
extern template class CoachingStore<api::CoachingGoal>;
extern template class CoachingStore<api::MaterialSending>;
extern template class CoachingStore<api::CommunityReferral>;
extern template class CoachingStore<api::MedicalDirectorConsult>;
extern template class CoachingStore<api::Appointment>;

/// The calls of an enrollment that are planned or were held.
[[nodiscard]] Tally tallyOf(sql::Session& session, const Id& enrollmentId);

/// Whether a call belongs to an enrollment.
[[nodiscard]] bool hasCall(sql::Session& session, const Id& enrollmentId, const Id& callId);

/// Notes that somebody of the staff may read: who wrote it, who leads the enrollment, and its team.
[[nodiscard]] std::string notesFor(const Id& staffId);

/// Questions that are put to a medical director, by name or to whoever of them answers first.
[[nodiscard]] std::string putTo(const std::optional<Id>& directorId);

} // namespace careway::coaching
