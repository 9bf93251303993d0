#pragma once

#include "http/message.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace careway::http {

/// What stands behind the front door. Both may throw; a Refusal becomes its problem document, anything else a bare 500.
class Service {
public:
    virtual ~Service() = default;

    /// The immediate lane, on an I/O thread: it never waits.
    virtual Answer answerNow(const Request& request) = 0;

    /// On a worker, before the body is taken of one of which only a few may come at a time: what it is refused with, or nothing, and the
    /// body may come.
    virtual std::optional<Answer> turnedAway(const Request&) { return std::nullopt; }

    /// On a worker: one request, or in the reading lane several of one operation. As many answers, in their order. When several fail
    /// with an exception they come again one by one.
    virtual std::vector<Answer> answer(std::span<const Request> requests) = 0;
};

/// Sees every request once, refused ones too; called from many threads at a time.
class Observer {
public:
    virtual ~Observer() = default;

    /// `request.operation` is null when none was found; `took` is from the last byte of the head to the answer.
    virtual void answered(const Request& request, const Answer& answer, std::chrono::nanoseconds took) noexcept = 0;

    /// Something not foreseen was thrown. Its type is all that may be told: its text may hold personal data.
    virtual void failed(const Request& request, std::string_view type) noexcept = 0;
};

/// Several observers as one.
class Observers : public Observer {
public:
    explicit Observers(std::vector<Observer*> all)
        : all_(std::move(all))
    {
    }
    void answered(const Request& request, const Answer& answer, std::chrono::nanoseconds took) noexcept override
    {
        for (auto* each : all_)
            each->answered(request, answer, took);
    }
    void failed(const Request& request, std::string_view type) noexcept override
    {
        for (auto* each : all_)
            each->failed(request, type);
    }

private:
    std::vector<Observer*> all_;
};

} // namespace careway::http
