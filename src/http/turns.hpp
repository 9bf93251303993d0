#pragma once

#include "http/operation.hpp"

#include <atomic>
#include <memory>
#include <span>
#include <unordered_map>

namespace careway::http {

/// Counts what is under way of the operations of which there may be only a few at a time, so that their bodies take a bounded part of the
/// memory however many ask. It must outlive the turns that it gave.
class Turns {
public:
    explicit Turns(std::span<const Operation* const> operations)
    {
        for (const auto* each : operations)
            if (each->atOnce > 0) left_.try_emplace(each, each->atOnce);
    }

    /// A turn, that is given back with the last copy of it; null when there is none left.
    [[nodiscard]] std::shared_ptr<const void> take(const Operation& operation)
    {
        auto& left = left_.at(&operation);
        for (auto now = left.load(); now > 0;)
            if (left.compare_exchange_weak(now, now - 1)) return {&left, [](std::atomic<std::size_t>* back) { ++*back; }};
        return nullptr;
    }

private:
    std::unordered_map<const Operation*, std::atomic<std::size_t>> left_;
};

} // namespace careway::http
