#include "app/worker.hpp"

#include "appeals/outcome.hpp"
#include "continuity/departing.hpp"
#include "enrollments/lateness_store.hpp"
#include "facility_stays/follow_up.hpp"
#include "formulary/fills.hpp"
#include "prior_authorizations/clock_store.hpp"
#include "tasks/assignment_store.hpp"

namespace careway::app {

namespace {

// As whom the clock acts: nobody asked.
access::Caller theClock()
{
    access::Caller out;
    out.subject = "worker";
    out.role = access::Role::system;
    return out;
}

} // namespace

Worker::Worker(const Config& config, sql::Database& database, Clock clock, Rounds::Tell tell)
    : database_(database)
    , post_(std::make_unique<letters::FilePost>(config.post, config.mailFrom))
{
    if (!config.mailServer.empty()) mail_ = std::make_unique<letters::MailPost>(config.mailServer, config.mailFrom);
    rounds_.emplace(
        "background work", config.workEvery, [this, clock = std::move(clock)](const std::stop_token& stop) { run(clock(), stop); },
        std::move(tell));
}

std::size_t Worker::run(Instant now, const std::stop_token& stop)
{
    const auto lease = database_.lease();
    auto& session = *lease;
    const auto policy = policies_.inForce(session, now);
    access::Gate gate(session, *policy, now);
    const auto clock = theClock();
    const std::function<bool()> steps[]{
        [&] { return enrollments::markOneLate(session, clock, now); },
        [&] { return tasks::escalateOne(session, clock, now); },
        [&] { return prior_authorizations::tellOne(gate, session, clock, now); },
        [&] { return appeals::tellOne(gate, session, clock, now); },
        [&] { return facility_stays::followUpOne(gate, session, clock, now); },
        [&] { return formulary::introduce(gate, session, clock, now); },
        [&] { return continuity::departOne(gate, session, clock, now); },
        [&] { return continuity::noticeOne(gate, session, clock, now); },
        [&] { return letters::sendOne(gate, session, {*post_, mail_.get()}, now); },
    };
    std::size_t out = 0;
    for (const auto& step : steps)
        while (!stop.stop_requested() && step())
            ++out;
    return out;
}

} // namespace careway::app
