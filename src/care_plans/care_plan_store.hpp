#pragma once

#include "access/sight.hpp"
#include "core/page.hpp"
#include "json/tree.hpp"
#include "models/care_plan.hpp"
#include "models/care_plan_version.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>

namespace careway::care_plans {

/// Care plans and all their versions. Reads take the sight they are made under: what it does not show is not there.
class CarePlanStore {
public:
    explicit CarePlanStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of the sight's member, what it shows, in the order of ids; `after` holds the last one's text.
    Page<api::CarePlan> list(const access::Sight& sight, const PageRequest& page);
    std::optional<api::CarePlan> find(const access::Sight& sight, const Id& id) { return one(sight, id, ""); }
    /// The same, kept from change by others until the end of the transaction.
    std::optional<api::CarePlan> lock(const access::Sight& sight, const Id& id) { return one(sight, id, " FOR UPDATE"); }

    /// Of a plan that is seen, in the order of versions; `after` holds the last one's number.
    Page<api::CarePlanVersion> versions(const api::CarePlan& plan, const PageRequest& page);
    /// As the plan was.
    std::optional<api::CarePlan> version(const api::CarePlan& plan, std::int64_t version);

    /// Each with the version that it makes.
    void insert(const api::CarePlan& plan, const api::CarePlanVersion& made);
    void update(const api::CarePlan& plan, const api::CarePlanVersion& made);

private:
    std::optional<api::CarePlan> one(const access::Sight& sight, const Id& id, std::string_view suffix);
    void keep(const api::CarePlan& plan, const api::CarePlanVersion& made);

    sql::Session& sql_;
};

} // namespace careway::care_plans
