#pragma once

#include "access/sight.hpp"
#include "core/page.hpp"
#include "models/task.hpp"
#include "sql/session.hpp"
#include "tasks/task.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::tasks {

struct KindRow {
    Kind kind;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    std::string citation;
};

struct BusinessHourRow {
    std::string state; // empty: for those that have none of their own
    std::int64_t weekday = 1; // 1 is Monday
    std::int64_t opens = 0, closes = 0; // minutes since midnight
    std::string citation;
};

/// A task, and what of it is for the house alone.
struct Entry {
    api::Task task;
    access::Labels labels = 0;
    std::optional<Instant> escalatesAt;
    bool mandatory = false, contact = false;
};

class TaskStore {
public:
    explicit TaskStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Filter {
        std::optional<Id> memberId, assigneeId;
        std::optional<Id> teamsOf; // those of the teams to which somebody belongs
        std::optional<std::string> state;
    };
    /// By the time they are due, then ids, of those that `seen` lets through (a condition on t); `after` holds the last one's time and id.
    Page<Entry> list(const std::string& seen, const Filter& filter, const PageRequest& page);
    std::optional<Entry> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Entry> lock(const std::string& seen, const Id& id);
    /// Open ones of an enrollment, or about a subject, locked.
    std::vector<Entry> lockOpen(const Id& subjectOrEnrollment);
    /// One whose time to escalate has come, that nobody else holds, locked.
    std::optional<Entry> lockOverdue(Instant now);

    void insert(const Entry& entry);
    void update(const Entry& entry);
    /// An enrollment is next due when the first of its open tasks is.
    void orderWork(const std::optional<Id>& enrollmentId);

    std::optional<Kind> kindOn(std::string_view kind, Date day);
    BusinessHours hoursIn(std::string_view state);
    void put(std::span<const KindRow> kinds);
    void put(std::span<const BusinessHourRow> hours);

private:
    std::vector<Entry> fetch(const std::string& rest, const sql::Bindings& bound);

    sql::Session& sql_;
};

} // namespace careway::tasks
