#pragma once

#include "core/page.hpp"
#include "models/program.hpp"
#include "models/program_category.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace careway::programs {

/// The catalogue's rows: a program has one for each span of days on which its rules are the same.
class ProgramStore {
public:
    explicit ProgramStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Filter {
        std::optional<api::ProgramCategory> category;
        Date day; // on which the program holds
    };
    /// In the order of codes; `after` holds the last one's code.
    Page<api::Program> list(const Filter& filter, const PageRequest& page);

    /// As it holds on the day.
    std::optional<api::Program> find(std::string_view code, Date day);

    /// Adds them, each in place of the row of the same code and first day.
    void put(std::span<const api::Program> programs);

private:
    sql::Session& sql_;
};

} // namespace careway::programs
