#pragma once

#include "access/grant.hpp"
#include "oversight/figure.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::oversight {

struct ObjectiveRow {
    std::string program, measure;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    std::int64_t benchmark = 0;
    std::string citation;
};

class FigureStore {
public:
    explicit FigureStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of the enrollments that began in a period, of members of a line of business on that day if one is named: how many were reached,
    /// opted in, screened as they were to be, and had what was due in time. Four statements over all members.
    std::vector<Count> counts(const access::Grant& grant, Date from, Date to, const std::optional<std::string>& lineOfBusiness);

    Objectives objectivesOn(Date day);
    void put(std::span<const ObjectiveRow> objectives);

private:
    sql::Session& sql_;
};

} // namespace careway::oversight
