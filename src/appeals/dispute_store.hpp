#pragma once

#include "access/policy.hpp"
#include "appeals/appeal.hpp"
#include "appeals/panel.hpp"
#include "core/page.hpp"
#include "models/dispute_kind.hpp"
#include "models/grievance.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace careway::appeals {

/// An appeal or a grievance, and what of it is for the house alone.
struct Entry {
    std::variant<api::Appeal, api::Grievance> of; // without its clock, which is read when it is shown
    access::Protection protection;
    std::optional<Instant> dueAt{}; // by its clock as it was last changed
    std::optional<Instant> looksAt{}; // when its clock has something to tell

    [[nodiscard]] api::Appeal& appeal() { return std::get<api::Appeal>(of); }
    [[nodiscard]] const api::Appeal& appeal() const { return std::get<api::Appeal>(of); }
    [[nodiscard]] api::Grievance& grievance() { return std::get<api::Grievance>(of); }
    [[nodiscard]] const api::Grievance& grievance() const { return std::get<api::Grievance>(of); }
};

struct FilerRow {
    std::string lineOfBusiness, stage, urgency, filer; // the first and third empty: any that no other row names
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    bool may = false;
    FilerRule rule;
    std::string citation, known;
};

struct ReviewerRow {
    ReviewerRule rule;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    std::string citation, known;
};

class DisputeStore {
public:
    explicit DisputeStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids, of those that `seen` lets through (a condition on t); `after` holds the last one's id.
    Page<Entry> list(const std::string& seen, api::DisputeKind kind, const Id& memberId, const PageRequest& page);
    std::optional<Entry> find(const std::string& seen, api::DisputeKind kind, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Entry> lock(const std::string& seen, api::DisputeKind kind, const Id& id);
    /// The appeals of one request, in the order in which they were filed.
    std::vector<api::Appeal> ofRequest(const Id& authorizationId);

    struct Case {
        Entry entry;
        std::string memberName;
    };
    /// What waits for an answer, of all members, by the time it is due, then ids; `after` holds the last one's time and id.
    Page<Case> queue(const std::string& seen, std::optional<api::DisputeKind> kind, std::optional<api::DecisionUrgency> urgency,
        const PageRequest& page);

    void insert(const Entry& entry);
    void update(const Entry& entry);
    /// One whose clock has something to tell, that nobody else holds, locked.
    std::optional<Entry> lockTold(Instant now);

    /// Of who files at a stage ("grievance" for one) the most particular row; nothing when it is not theirs.
    std::optional<FilerRule> filerRule(
        std::string_view lineOfBusiness, std::string_view stage, std::string_view urgency, std::string_view filer, Date day);
    std::vector<ReviewerRule> reviewerRules(Date day);
    void put(std::span<const FilerRow> filers);
    void put(std::span<const ReviewerRow> reviewers);

private:
    std::vector<Entry> fetch(const std::string& statement, const sql::Bindings& bound);

    sql::Session& sql_;
};

/// The time of what has none: it comes last in the queue.
[[nodiscard]] Instant endOfTime();

} // namespace careway::appeals
