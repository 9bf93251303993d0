#include "http/workers.hpp"

#include "http/guard.hpp"

#include <algorithm>

namespace careway::http {

Workers::Workers(std::size_t capacity, std::size_t batch, Service& service, Observer& observer)
    : capacity_(capacity)
    , batch_(batch)
    , service_(service)
    , observer_(observer)
{
}

Workers::~Workers() { abandon(); }

void Workers::start(std::size_t workers)
{
    for (std::size_t i = 0; i < workers; ++i)
        workers_.emplace_back([this] { work(); });
}

bool Workers::put(Task& task)
{
    {
        const std::lock_guard guard(lock_);
        if (tasks_.size() >= capacity_) return false;
        tasks_.push_back(std::move(task));
    }
    came_.notify_one();
    return true;
}

std::size_t Workers::waiting() const
{
    const std::lock_guard guard(lock_);
    return tasks_.size();
}

void Workers::finish() { end(true); }
void Workers::abandon() { end(false); }

void Workers::end(bool serveTheRest)
{
    {
        const std::lock_guard guard(lock_);
        ending_ = true;
        if (!serveTheRest) tasks_.clear();
    }
    came_.notify_all();
    for (auto& worker : workers_)
        worker.join();
    workers_.clear();
}

void Workers::work()
{
    for (auto tasks = take(); !tasks.empty(); tasks = take())
        tasks.front().announced ? judge(std::move(tasks.front())) : serve(std::move(tasks));
}

// The first that waits and the others of its operation, in their order; none when the lane has ended.
std::vector<Task> Workers::take()
{
    std::vector<Task> out;
    std::unique_lock guard(lock_);
    came_.wait(guard, [this] { return ending_ || !tasks_.empty(); });
    if (tasks_.empty()) return out;
    const auto* operation = tasks_.front().request.operation;
    while (!tasks_.empty() && out.size() < batch_ && tasks_.front().request.operation == operation) {
        out.push_back(std::move(tasks_.front()));
        tasks_.pop_front();
    }
    if (out.size() == batch_) return out;
    const auto belongs = [&](Task& each) {
        if (out.size() == batch_ || each.request.operation != operation) return false;
        out.push_back(std::move(each));
        return true;
    };
    std::erase_if(tasks_, belongs);
    return out;
}

void Workers::judge(Task task)
{
    const auto refusal = guardedTurningAway(service_, task.request, observer_);
    if (refusal) observer_.answered(task.request, *refusal, std::chrono::steady_clock::now() - task.begun);
    task.returns->post(Finished{task.connection, std::move(task.request), refusal.value_or(Answer{100, {}, {}})});
}

void Workers::serve(std::vector<Task> tasks)
{
    std::vector<Request> requests;
    requests.reserve(tasks.size());
    for (auto& task : tasks)
        requests.push_back(std::move(task.request));
    auto answers = guardedAnswers(service_, requests, observer_);
    const auto now = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        observer_.answered(requests[i], answers[i], now - tasks[i].begun);
        tasks[i].returns->post(Finished{tasks[i].connection, std::move(requests[i]), std::move(answers[i])});
    }
}

} // namespace careway::http
