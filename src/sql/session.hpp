#pragma once

#include "sql/column.hpp"
#include "sql/fault.hpp"
#include "sql/parameter.hpp"
#include "sql/url.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace soci {
class session;
}

namespace careway::sql {

/// What an observer is told of every statement that was sent.
struct Statement {
    std::string_view name; // the comment that the SQL begins with, "find member" of "/* find member */ SELECT"; without one its first word
    bool named = false; // by such a comment
    std::string_view sql; // with the names of its parameters, never their values
    std::chrono::microseconds duration{};
    std::int64_t rows = 0; // that it gave or changed
    bool failed = false;
};

/// Called on the thread of the statement; it must not throw.
using Observer = std::function<void(const Statement&)>;

/// How a session is to be.
struct SessionOptions {
    Address address;
    std::chrono::seconds connectWithin{3};
    std::chrono::seconds lockWithin{2}; // for a row that another transaction holds
    std::chrono::milliseconds statementWithin{5000}; // 0: as long as it takes
    std::chrono::seconds idleWithin{10}; // between two statements of a transaction; without end as well where statements are
};

/// One connection to the database, for one thread at a time: strict, UTC, READ COMMITTED, utf8mb4.
///
/// SQL names its values `:name` (in single quotes nothing is a name; double quotes are not for SQL here). Errors are those of fault.hpp.
class Session {
public:
    /// Connects. Throws Unavailable.
    explicit Session(SessionOptions options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// The rows of a SELECT. `columns` names which field of a T each column fills, in turn:
    ///     session.fetch<Member>("SELECT id, version FROM member WHERE id = UNHEX(:id)", {{"id", id}},
    ///         [](Member& m) { return std::tie(m.id, m.version); });
    template <typename T, typename Columns = Itself>
    [[nodiscard]] std::vector<T> fetch(std::string_view sql, const Bindings& bindings = {}, Columns columns = {})
    {
        std::vector<T> out;
        select(sql, bindings, arity<T, Columns>, [&](const Row& row) {
            T item{};
            readAll(row, columns(item));
            out.push_back(std::move(item));
        });
        return out;
    }

    /// The row of a SELECT that gives one or none; std::logic_error when it gives more.
    template <typename T, typename Columns = Itself>
    [[nodiscard]] std::optional<T> fetchOne(std::string_view sql, const Bindings& bindings = {}, Columns columns = {})
    {
        std::optional<T> out;
        select(sql, bindings, arity<T, Columns>, [&](const Row& row) {
            if (out) throw std::logic_error("a statement gave more than the one row it was to give");
            readAll(row, columns(out.emplace()));
        });
        return out;
    }

    /// INSERT, UPDATE, DELETE: how many rows it *found*, changed or not (CLIENT_FOUND_ROWS), so that 0 means that there is no such row.
    /// INSERT ... ON DUPLICATE KEY UPDATE counts 1 for a new row and 2 for one changed.
    std::int64_t execute(std::string_view sql, const Bindings& bindings = {});

    /// A finished statement, in which nothing is a name. As execute(). What an observer is shown instead may be given: it sees no values.
    std::int64_t executeText(std::string_view sql);
    std::int64_t executeText(std::string_view sql, std::string_view shown);

    /// Appends the value as SQL writes it: NULL, a number, or text in single quotes with what is dangerous escaped.
    void appendQuoted(std::string& out, const Parameter& value);

    void begin();
    void commit();
    void rollback();
    [[nodiscard]] bool inTransaction() const { return inTransaction_; }

    /// A unit of work begins: should the connection turn out to be lost at its first statement, and that be a BEGIN or a SELECT, it is
    /// made anew once and the statement sent again. Later nothing is repeated: what was done would be lost.
    void startAfresh() { fresh_ = true; }
    /// The connection is lost; reconnect() makes a new one.
    [[nodiscard]] bool broken() const { return broken_; }
    void reconnect();

    void observe(Observer observer) { observer_ = std::move(observer); }

private:
    template <typename T, typename Columns> static constexpr std::size_t arity = std::tuple_size_v<std::invoke_result_t<Columns&, T&>>;

    void select(std::string_view sql, const Bindings& bindings, std::size_t columns, const std::function<void(const Row&)>& each);
    std::int64_t run(std::string_view sql, bool repeatable, const std::function<std::int64_t()>& work);
    std::int64_t observed(std::string_view sql, const std::function<std::int64_t()>& work);
    std::int64_t translated(const std::function<std::int64_t()>& work);
    std::int64_t sendWhole(std::string_view text);
    void settle();

    SessionOptions options_;
    std::unique_ptr<soci::session> soci_;
    Observer observer_;
    bool broken_ = false;
    bool fresh_ = false;
    bool inTransaction_ = false;
    bool undone_ = false; // by the server, for a deadlock; whoever began the transaction has yet to roll it back
};

/// What is done while it lives is kept when it is committed, else undone.
class Transaction {
public:
    explicit Transaction(Session& session)
        : session_(session)
    {
        session_.begin();
    }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() { session_.commit(); }

private:
    Session& session_;
};

/// The name that a Statement of this SQL has.
[[nodiscard]] std::string_view statementName(std::string_view sql);

} // namespace careway::sql
