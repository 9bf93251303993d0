#include "sql/database.hpp"

#include "core/error.hpp"

namespace careway::sql {

Database::Database(Url url, std::size_t connections, Observer observer)
    : url_(std::move(url))
    , observer_(std::move(observer))
    , unopened_(connections)
{
}

Database::Lease Database::lease(std::chrono::milliseconds patience)
{
    std::unique_lock lock(guard_);
    if (!given_.wait_for(lock, patience, [&] { return !free_.empty() || unopened_ > 0; })) {
        Error busy{Error::Kind::unavailable, "database/busy", "Every connection to the database is in use."};
        busy.headers.emplace_back("Retry-After", "1");
        throw Refusal(std::move(busy));
    }
    std::unique_ptr<Session> session;
    if (free_.empty()) {
        --unopened_;
    } else {
        session = std::move(free_.back());
        free_.pop_back();
    }
    lock.unlock();
    if (!session || !session->alive()) session = opened();
    return {*this, std::move(session)};
}

std::unique_ptr<Session> Database::opened()
{
    try {
        return std::make_unique<Session>(url_, observer_);
    } catch (...) {
        const std::lock_guard lock(guard_);
        ++unopened_;
        given_.notify_one();
        throw;
    }
}

void Database::takeBack(std::unique_ptr<Session> session)
{
    const std::lock_guard lock(guard_);
    if (session->broken()) ++unopened_;
    else free_.push_back(std::move(session));
    given_.notify_one();
}

} // namespace careway::sql
