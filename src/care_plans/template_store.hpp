#pragma once

#include "core/page.hpp"
#include "models/care_plan_template.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>

namespace careway::care_plans {

/// The templates of care plans: each has a row for each span of days on which it is the same.
class TemplateStore {
public:
    explicit TemplateStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Filter {
        std::optional<std::string> program;
        Date day; // on which the template holds
    };
    /// In the order of codes; `after` holds the last one's code.
    Page<api::CarePlanTemplate> list(const Filter& filter, const PageRequest& page);

    /// As it holds on the day.
    std::optional<api::CarePlanTemplate> find(const std::string& code, Date day);

    /// Adds them, each in place of the row of the same code and first day.
    void put(std::span<const api::CarePlanTemplate> templates);

private:
    sql::Session& sql_;
};

} // namespace careway::care_plans
