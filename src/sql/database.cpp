#include "sql/database.hpp"

namespace careway::sql {

Lease::~Lease()
{
    if (session_ != nullptr) database_->giveBack(std::move(session_));
}

Database::Database(DatabaseOptions options)
    : options_(std::move(options))
{
    idle_.reserve(options_.sessions); // giving back must not fail
}

Lease Database::lease(std::chrono::milliseconds within)
{
    auto session = take(within);
    try {
        session = connected(std::move(session));
    } catch (...) {
        giveBack(nullptr);
        throw;
    }
    session->startAfresh();
    return {*this, std::move(session)};
}

/// An idle session, or none, with the right to connect one.
std::unique_ptr<Session> Database::take(std::chrono::milliseconds within)
{
    std::unique_lock lock(mutex_);
    if (!freed_.wait_for(lock, within, [&] { return leased_ < options_.sessions; }))
        throw Unavailable("database/busy", 0, "all sessions of the database are in use");
    ++leased_;
    if (idle_.empty()) return nullptr;
    auto out = std::move(idle_.back());
    idle_.pop_back();
    return out;
}

std::unique_ptr<Session> Database::connected(std::unique_ptr<Session> session)
{
    if (session == nullptr) {
        session = std::make_unique<Session>(options_.session);
        session->observe([this](const Statement& statement) { tell(statement); });
    } else if (session->broken()) {
        session->reconnect();
    }
    return session;
}

void Database::giveBack(std::unique_ptr<Session> session) noexcept
{
    if (session != nullptr) {
        try {
            session->rollback();
        } catch (...) {
            session.reset(); // in an unknown state
        }
    }
    const std::lock_guard lock(mutex_);
    --leased_;
    if (session != nullptr) idle_.push_back(std::move(session));
    freed_.notify_one();
}

std::size_t Database::leased() const
{
    const std::lock_guard lock(mutex_);
    return leased_;
}

void Database::observe(Observer observer)
{
    const std::lock_guard lock(mutex_);
    if (leased_ > 0) throw std::logic_error("an observer came while a session was in use");
    observers_.push_back(std::move(observer));
}

/// Without the lock: whoever has a session got it after the last observer had come.
void Database::tell(const Statement& statement) const
{
    for (const auto& observer : observers_)
        observer(statement);
}

void Database::giveUp() { throw Unavailable("database/busy", 0, "the transaction met deadlocks again and again"); }

} // namespace careway::sql
