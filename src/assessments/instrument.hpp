#pragma once

#include "core/error.hpp"
#include "models/instrument.hpp"

#include <string_view>

namespace careway::assessments {

/// What its shape alone does not say of an instrument: codes that can be asked for, items in their range, bands that cover every total
/// once, follow-ups that can happen.
[[nodiscard]] Result<void> check(const api::Instrument& instrument);

/// Null when it has no such item.
[[nodiscard]] const api::InstrumentItem* itemOf(const api::Instrument& instrument, std::string_view code);

} // namespace careway::assessments
