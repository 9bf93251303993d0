#pragma once

#include "sql/parameter.hpp"
#include "sql/url.hpp"

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace careway::sql {

/// A unique key is taken: which one.
class Duplicate : public std::exception {
public:
    explicit Duplicate(std::string key) : key_(std::move(key)) {}
    [[nodiscard]] const std::string& key() const { return key_; }
    [[nodiscard]] const char* what() const noexcept override { return "a unique key is taken"; }

private:
    std::string key_;
};

/// A deadlock or a lock that was not given: the transaction is gone and may be run again.
class Again : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "a lock was not given"; }
};

/// The database refused a statement; only its number is told, never the statement or its values.
class Broken : public std::runtime_error {
public:
    explicit Broken(unsigned number) : std::runtime_error("the database refused a statement, error " + std::to_string(number)) {}
};

/// Every statement passes the observer: how it begins, how long it took.
struct Statement {
    std::string_view text;
    std::chrono::nanoseconds took;
};
using Observer = std::function<void(const Statement&)>;

/// Rows as text, row by row; a cell without a value is NULL.
struct Cells {
    std::size_t columns = 0;
    std::vector<std::optional<std::string>> values;
};

void decode(std::string& cell, std::string& out);
void decode(std::string& cell, std::int64_t& out);
void decode(std::string& cell, std::int32_t& out);
void decode(std::string& cell, double& out);
void decode(std::string& cell, bool& out);
void decode(std::string& cell, Id& out); // the sixteen bytes
void decode(std::string& cell, Date& out);
void decode(std::string& cell, Instant& out);

template <typename T>
void decodeCell(std::optional<std::string>& cell, T& out)
{
    if (!cell) throw std::logic_error("a column is NULL and its field cannot be");
    decode(*cell, out);
}

template <typename T>
void decodeCell(std::optional<std::string>& cell, std::optional<T>& out)
{
    if (cell) decode(*cell, out.emplace());
    else out.reset();
}

/// One connection. Throws Duplicate, Again, Broken, and Refusal with `unavailable` when the database is away or too slow.
class Session {
public:
    Session(const Url& url, Observer observer);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// All rows; `columns` names the field that each selected column fills: T& to a tuple of references.
    template <typename T, typename Columns>
    std::vector<T> fetch(std::string_view statement, const Bindings& bound, Columns columns)
    {
        constexpr auto count = std::tuple_size_v<std::invoke_result_t<Columns, T&>>;
        auto cells = select(statement, bound, count);
        std::vector<T> out(cells.values.size() / count);
        auto* cell = cells.values.data();
        for (auto& row : out) std::apply([&](auto&... field) { (decodeCell(*cell++, field), ...); }, columns(row));
        return out;
    }

    template <typename T, typename Columns>
    std::optional<T> fetchOne(std::string_view statement, const Bindings& bound, Columns columns)
    {
        auto rows = fetch<T>(statement, bound, columns);
        if (rows.empty()) return std::nullopt;
        return std::move(rows.front());
    }

    /// How many rows it changed.
    std::int64_t execute(std::string_view statement, const Bindings& bound);

    /// Many rows in few statements: "INSERT INTO t (a, b) VALUES", a row's template "(UNHEX(?), ?)" with a question mark a value, and what
    /// follows the rows, such as "ON DUPLICATE KEY UPDATE a = a". How many rows were changed.
    std::int64_t insertMany(std::string_view head, std::string_view row, std::span<const std::vector<Parameter>> rows, std::string_view tail = {});

    void begin();
    void commit();
    void rollback() noexcept;

    [[nodiscard]] bool broken() const { return broken_; }
    /// Asks the server, if nothing was heard of it for a second.
    [[nodiscard]] bool alive();

private:
    struct Backend;

    Cells select(std::string_view statement, const Bindings& bound, std::size_t columns);
    template <typename Run>
    auto guarded(std::string_view statement, Run run);
    void configure();
    void raw(const std::string& statement);

    std::unique_ptr<Backend> backend_;
    Observer observer_;
    bool broken_ = false;
    std::chrono::steady_clock::time_point lastHeard_{};
};

} // namespace careway::sql
