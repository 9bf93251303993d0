#pragma once

#include "access/gate.hpp"
#include "models/continuity_window.hpp"
#include "models/treatment_course.hpp"

/// What follows from a provider's leaving a network: whom it concerns, who is offered to go on, letters and tasks.
namespace careway::continuity {

/// Looks at the next few members whom a departure may affect; false when no departure is to be looked at. In a transaction of its own,
/// which remembers how far it came: ended in the middle it goes on there, and nobody is found twice.
bool departOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now);

/// Writes the letters of one member whose day has come, and gives the tasks; false when there is none. In a transaction of its own.
bool noticeOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now);

/// A course of treatment was told or has changed: offers what it brings where its provider leaves a network, and moves the windows that
/// rest on it.
void lookAgain(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::TreatmentCourse& course, Instant now);

/// Tells the provider that a member has asked to go on with them.
void tellElected(access::Gate& gate, sql::Session& session, const api::ContinuityWindow& window, Instant now);

} // namespace careway::continuity
