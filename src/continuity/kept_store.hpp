#pragma once

#include "core/page.hpp"
#include "models/continuity_window.hpp"
#include "models/honored_plan.hpp"
#include "models/treatment_course.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::continuity {

/// What is kept of members, one table for each kind: courses of treatment, honored plans, windows. `seen` is the condition on t that lets
/// through what may be seen.
template <typename Thing> class KeptStore {
public:
    explicit KeptStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids; `after` holds the last one's text.
    Page<Thing> list(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::vector<Thing> all(const std::string& seen, const Id& memberId);
    std::optional<Thing> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Thing> lock(const std::string& seen, const Id& id);

    void insert(const Thing& thing);
    void update(const Thing& thing);

private:
    std::vector<Thing> read(const std::string& name, const std::string& where, const sql::Bindings& bound);

    sql::Session& sql_;
};

extern template class KeptStore<api::TreatmentCourse>;
extern template class KeptStore<api::HonoredPlan>;
extern template class KeptStore<api::ContinuityWindow>;

using CourseStore = KeptStore<api::TreatmentCourse>;
using HonoredPlanStore = KeptStore<api::HonoredPlan>;
using WindowStore = KeptStore<api::ContinuityWindow>;

} // namespace careway::continuity
