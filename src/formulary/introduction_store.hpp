#pragma once

#include "core/id.hpp"
#include "core/time.hpp"
#include "models/step_program.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway::formulary {

/// How far the members have been told of a program that was introduced.
class IntroductionStore {
public:
    explicit IntroductionStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// After whom to go on, kept from others until the end of the transaction; nothing when all have been looked at, or another is at it.
    std::optional<Id> lock(const api::StepProgram& program);
    /// Up to whom members have been looked at; nothing: all.
    void reached(const api::StepProgram& program, const std::optional<Id>& member, Instant now);

private:
    sql::Session& sql_;
};

} // namespace careway::formulary
