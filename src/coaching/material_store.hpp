#pragma once

#include "models/educational_material.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace careway::coaching {

/// The catalogue's rows: a material has one for each span of days on which it is the same.
class MaterialStore {
public:
    explicit MaterialStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they hold on the day, in the order of codes.
    std::vector<api::EducationalMaterial> listOn(Date day);
    std::optional<api::EducationalMaterial> findOn(std::string_view code, Date day);

    /// Adds them, each in place of the row of the same code and first day.
    void put(std::span<const api::EducationalMaterial> materials);

private:
    sql::Session& sql_;
};

} // namespace careway::coaching
