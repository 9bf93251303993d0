#pragma once

#include "core/time.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string_view>

namespace careway::releases {

/// The day on which somebody comes of age by the law of their state on a day; nothing for an unknown state.
[[nodiscard]] std::optional<Date> comesOfAge(sql::Session& session, Date birthDate, std::string_view state, Date day);

} // namespace careway::releases
