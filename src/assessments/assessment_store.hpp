#pragma once

#include "access/sight.hpp"
#include "core/page.hpp"
#include "models/assessment.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::assessments {

/// What people answered. Reads take the sight they are made under: what it does not show is not there.
class AssessmentStore {
public:
    explicit AssessmentStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// One with how it is protected: under its labels as the plan's own work, unless it was taken over from a record.
    struct Kept {
        api::Assessment assessment;
        access::Protection protection;
    };

    /// The latest answered first; `after` holds the position of the last one.
    Page<Kept> list(const access::Sight& sight, const std::optional<std::string>& instrument, const PageRequest& page);
    std::optional<Kept> find(const access::Sight& sight, const Id& id) { return one(sight, id, ""); }
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Kept> lock(const access::Sight& sight, const Id& id) { return one(sight, id, " FOR UPDATE"); }

    /// Those that were not replaced and are not incomplete, and when the person was born.
    struct Course {
        std::vector<Kept> assessments;
        Date birthDate; // says nothing when there are no assessments
    };
    Course course(const access::Sight& sight);

    /// Throws sql::Again when somebody else has just added one of this id: then it is there to be looked at.
    void insert(const Kept& kept);
    /// Writes by what it is replaced; what was answered stays.
    void replace(const api::Assessment& replaced);

    /// What was taken over from these records, by record; kept from change by others.
    std::map<Id, std::vector<Kept>> ofRecords(std::span<const Id> records);
    /// Writes its labels, and from where the plan has it and why.
    void protect(const Kept& kept);

private:
    std::optional<Kept> one(const access::Sight& sight, const Id& id, std::string_view suffix);

    sql::Session& sql_;
};

/// How what has these labels is protected, its source and its basis as columns spell them.
[[nodiscard]] access::Protection protectionIn(access::Labels labels, std::string_view program, std::string_view basis);

/// Where a list goes on after an assessment.
[[nodiscard]] std::vector<std::string> assessmentPosition(const api::Assessment& last);

} // namespace careway::assessments
