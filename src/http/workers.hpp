#pragma once

#include "http/mailbox.hpp"
#include "http/service.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace careway::http {

/// A request that waits for a worker, and where its answer goes.
struct Task {
    Mailbox* returns = nullptr;
    std::uint64_t connection = 0;
    Request request;
    std::chrono::steady_clock::time_point begun{};
    bool announced = false; // its body has yet to come: may it?
};

/// A bounded queue with its workers. A worker takes what waits of the first one's operation, up to a batch, and waits for nothing.
/// What is only announced is put where a batch is one: its answer is 100 when its body may come.
class Workers {
public:
    Workers(std::size_t capacity, std::size_t batch, Service& service, Observer& observer);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    void start(std::size_t workers);

    /// False, and the task left as it was, when the queue is full.
    [[nodiscard]] bool put(Task& task);
    [[nodiscard]] std::size_t waiting() const;

    /// Serves what waits, then ends; nothing may be put after it.
    void finish();
    /// Ends without serving what waits.
    void abandon();

private:
    void work();
    std::vector<Task> take();
    void serve(std::vector<Task> tasks);
    void judge(Task task);
    void end(bool serveTheRest);

    std::size_t capacity_;
    std::size_t batch_;
    Service& service_;
    Observer& observer_;
    mutable std::mutex lock_;
    std::condition_variable came_;
    std::deque<Task> tasks_;
    bool ending_ = false;
    std::vector<std::thread> workers_;
};

} // namespace careway::http
