#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "models/acting_party.hpp"
#include "models/enrollment_state.hpp"
#include "models/program.hpp"

#include <optional>

namespace careway::coaching {

/// The enrollment that something belongs to, and its program as it holds today.
struct Setting {
    Id memberId, enrollmentId;
    api::EnrollmentState state{};
    std::optional<Id> managerId; // who leads it
    access::Labels labels = 0; // what it says of the member
    api::Program program;
};

/// What all of it begins with.
template <typename T> [[nodiscard]] T begun(const Setting& of, const Id& id, Instant now)
{
    T out;
    out.id = id;
    out.version = 1;
    out.memberId = of.memberId;
    out.enrollmentId = of.enrollmentId;
    out.program = of.program.code;
    out.createdAt = out.updatedAt = now;
    return out;
}

template <typename T> void touch(T& it, Instant now)
{
    ++it.version;
    it.updatedAt = now;
}

[[nodiscard]] inline api::ActingParty actingParty(const access::Caller& by) { return {std::string(access::nameOf(by.role)), by.party()}; }

} // namespace careway::coaching
