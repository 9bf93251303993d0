#pragma once

#include "http/cors.hpp"
#include "http/options.hpp"
#include "http/router.hpp"
#include "http/service.hpp"
#include "http/turns.hpp"
#include "http/workers.hpp"

#include <atomic>
#include <cstddef>
#include <span>

namespace careway::http {

/// What all connections share.
struct Door {
    Door(Options settings, std::span<const Operation* const> operations, Service& behind, Observer& watcher)
        : options(std::move(settings))
        , router(operations)
        , turns(operations)
        , cors(options.corsOrigins)
        , service(behind)
        , observer(watcher)
        , ordinary(options.queueLength, 1, behind, watcher)
        , reading(options.queueLength, options.largestBatch, behind, watcher)
    {
    }

    Options options;
    Router router;
    Turns turns;
    Cors cors;
    Service& service;
    Observer& observer;
    Workers ordinary;
    Workers reading;
    std::atomic<std::size_t> connections = 0;
};

} // namespace careway::http
