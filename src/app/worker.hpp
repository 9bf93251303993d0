#pragma once

#include "access/policy_store.hpp"
#include "app/config.hpp"
#include "core/rounds.hpp"
#include "letters/dispatch_store.hpp"
#include "sql/database.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace careway::app {

/// What is done without anybody asking: timers, escalations, letters. Any number of workers may run at once, in servers and by themselves:
/// each thing is taken by one of them, in a transaction of its own.
class Worker {
public:
    using Clock = std::function<Instant()>;

    /// Works every so often, as the configuration says; never, if that is zero: then only when run() is called.
    Worker(const Config& config, sql::Database& database, Clock clock, Rounds::Tell tell);

    /// Does what is due at a moment until nothing more is, or it is to stop; how many things.
    std::size_t run(Instant now, const std::stop_token& stop = {});

private:
    sql::Database& database_;
    std::unique_ptr<letters::Post> post_, mail_;
    access::PolicyShelf policies_;
    std::optional<Rounds> rounds_; // the last one: it is gone before what it uses
};

} // namespace careway::app
