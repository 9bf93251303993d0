#pragma once

#include "sql/session.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

namespace careway::sql {

class Database;

/// A session for as long as it lives; then the session goes back, and what was not committed is rolled back.
class Lease {
public:
    Lease(Lease&& other) noexcept = default;
    Lease& operator=(Lease&&) = delete;
    ~Lease();

    Session& operator*() const { return *session_; }
    Session* operator->() const { return session_.get(); }

private:
    friend class Database;
    Lease(Database& database, std::unique_ptr<Session> session)
        : database_(&database)
        , session_(std::move(session))
    {
    }

    Database* database_;
    std::unique_ptr<Session> session_;
};

struct DatabaseOptions {
    SessionOptions session;
    std::size_t sessions = 8; // connections at the most
    std::chrono::milliseconds leaseWithin{2000};
};

/// The database as many threads use it: sessions that are connected when they are first needed, and anew after the server was away.
class Database {
public:
    explicit Database(DatabaseOptions options);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Throws Unavailable: "database/busy" when no session gets free in time, "database/unavailable" when none can be connected.
    [[nodiscard]] Lease lease() { return lease(options_.leaseWithin); }
    [[nodiscard]] Lease lease(std::chrono::milliseconds within);

    /// Runs the work, which takes a Session&, in one transaction and commits it; an exception rolls it back. On a deadlock it is run again,
    /// from its beginning, up to three times: it must change nothing but the database.
    template <typename Work> std::invoke_result_t<Work&, Session&> transact(Work&& work)
    {
        const auto session = lease();
        for (int left = 3;; --left) {
            try {
                return once(*session, work);
            } catch (const Again&) {
                if (left == 0) giveUp();
            }
        }
    }

    /// How many sessions are in use now.
    [[nodiscard]] std::size_t leased() const;

    /// One more that is told of every statement of every session, on the thread of each. No session may be in use meanwhile.
    void observe(Observer observer);

private:
    friend class Lease;

    template <typename Work> static std::invoke_result_t<Work&, Session&> once(Session& session, Work& work)
    {
        Transaction transaction(session);
        if constexpr (std::is_void_v<std::invoke_result_t<Work&, Session&>>) {
            work(session);
            transaction.commit();
        } else {
            auto out = work(session);
            transaction.commit();
            return out;
        }
    }

    [[noreturn]] static void giveUp();
    std::unique_ptr<Session> take(std::chrono::milliseconds within);
    std::unique_ptr<Session> connected(std::unique_ptr<Session> session);
    void giveBack(std::unique_ptr<Session> session) noexcept;
    void tell(const Statement& statement) const;

    DatabaseOptions options_;
    std::vector<Observer> observers_;
    mutable std::mutex mutex_;
    std::condition_variable freed_;
    std::vector<std::unique_ptr<Session>> idle_; // the last one given back is taken first
    std::size_t leased_ = 0;
};

} // namespace careway::sql
