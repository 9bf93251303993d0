#pragma once

#include "sql/session.hpp"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace careway::sql {

/// A pool of connections. A connection that broke is replaced at the next lease, so that a restart of the server heals by itself.
class Database {
public:
    Database(Url url, std::size_t connections, Observer observer = {});

    /// A connection for as long as it lives.
    class Lease {
    public:
        Lease(Database& from, std::unique_ptr<Session> session) : from_(&from), session_(std::move(session)) {}
        Lease(Lease&&) = default;
        Lease& operator=(Lease&&) = delete;
        ~Lease()
        {
            if (session_) from_->takeBack(std::move(session_));
        }
        Session& operator*() { return *session_; }
        Session* operator->() { return session_.get(); }

    private:
        Database* from_;
        std::unique_ptr<Session> session_;
    };

    /// Throws a Refusal with `unavailable` if none is free in time or the database is away.
    [[nodiscard]] Lease lease(std::chrono::milliseconds patience = std::chrono::seconds(1));

    /// Runs the work in one transaction: committed when it returns, rolled back when it throws. After a deadlock it is run again, three times
    /// in all; then Again goes on.
    template <typename Run>
    auto transact(Run run)
    {
        for (int attempt = 1;; ++attempt) {
            auto session = lease();
            session->begin();
            try {
                auto out = run(*session);
                session->commit();
                return out;
            } catch (const Again&) {
                session->rollback();
                if (attempt == 3) throw;
            } catch (...) {
                session->rollback();
                throw;
            }
        }
    }

private:
    void takeBack(std::unique_ptr<Session> session);
    std::unique_ptr<Session> opened();

    Url url_;
    Observer observer_;
    std::mutex guard_;
    std::condition_variable given_;
    std::vector<std::unique_ptr<Session>> free_;
    std::size_t unopened_;
};

} // namespace careway::sql
