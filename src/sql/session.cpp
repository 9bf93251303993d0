#include "sql/session.hpp"

#include <soci/mysql/soci-mysql.h>
#include <soci/soci.h>

#include <mysqld_error.h>

#include <array>
#include <charconv>
#include <cmath>

namespace careway::sql {

namespace {

MYSQL* clientOf(soci::session& session) { return static_cast<soci::mysql_session_backend*>(session.get_backend())->conn_; }

/// One word of SOCI's connection string, quoted as its parser wants it.
std::string word(std::string_view name, std::string_view value)
{
    std::string out = " " + std::string(name) + "='";
    for (const char c : value) {
        if (c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out + '\'';
}

std::string connectionString(const SessionOptions& options)
{
    const auto& address = options.address;
    auto out = "charset=utf8mb4" + word("user", address.user) + word("password", address.password) + word("dbname", address.database);
    if (!address.socket.empty()) {
        out += word("unix_socket", address.socket);
    } else {
        // The C client takes "localhost" for a socket at a place of its own choice.
        out += word("host", address.host == "localhost" ? "127.0.0.1" : address.host) + word("port", std::to_string(address.port));
    }
    out += word("connect_timeout", std::to_string(options.connectWithin.count()));
    if (options.statementWithin.count() > 0) {
        // The server ends a slow statement itself; this is for a server that does not answer at all.
        const auto seconds
            = std::chrono::ceil<std::chrono::seconds>(options.statementWithin) + options.lockWithin + std::chrono::seconds(3);
        out += word("read_timeout", std::to_string(seconds.count())) + word("write_timeout", std::to_string(seconds.count()));
    }
    return out;
}

std::string settings(const SessionOptions& options, bool mariadb)
{
    std::string out = "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
                      "ONLY_FULL_GROUP_BY,NO_ENGINE_SUBSTITUTION', time_zone = '+00:00', collation_connection = 'utf8mb4_bin'"
                      ", innodb_lock_wait_timeout = "
        + std::to_string(options.lockWithin.count());
    const auto millis = options.statementWithin.count();
    if (mariadb) { // seconds, of any statement
        const auto idle = millis == 0 ? std::chrono::seconds(0) : options.idleWithin;
        return out + ", max_statement_time = " + std::to_string(millis / 1000) + '.' + std::to_string(1000 + millis % 1000).substr(1)
            + ", idle_transaction_timeout = " + std::to_string(idle.count()); // MySQL has none
    }
    return out + ", max_execution_time = " + std::to_string(millis); // milliseconds, of a SELECT
}

void send(MYSQL* client, std::string_view sql)
{
    if (mysql_real_query(client, sql.data(), sql.size()) != 0) throw soci::mysql_soci_error("", static_cast<int>(mysql_errno(client)));
}

/// Binds a statement's values. SOCI takes them by reference: they, and the numbers, must stay where they are until it is done.
class Uses {
public:
    explicit Uses(const Bindings& bindings) { numbers_.reserve(bindings.size()); }

    void bind(soci::statement& statement, const Binding& binding)
    {
        const auto& value = binding.value.value();
        if (const auto* text = std::get_if<std::string>(&value)) {
            statement.exchange(soci::use(*text, binding.name));
        } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
            statement.exchange(soci::use(numbers_.emplace_back(*number), binding.name));
        } else if (const auto* real = std::get_if<double>(&value)) {
            statement.exchange(soci::use(*real, binding.name));
        } else {
            statement.exchange(soci::use(nothing_, null_, binding.name));
        }
    }

private:
    std::vector<long long> numbers_; // SOCI has no std::int64_t
    const std::string nothing_;
    soci::indicator null_ = soci::i_null;
};

/// A statement that has been sent, with its answer.
class Sent {
public:
    Sent(soci::session& session, std::string_view sql, const Bindings& bindings)
        : uses_(bindings)
        , statement_(session)
    {
        for (const auto& binding : bindings)
            uses_.bind(statement_, binding);
        statement_.alloc();
        statement_.prepare(std::string(sql));
        // SOCI would send what stands before the first name, and nothing of the rest.
        if (bindings.empty() && !backend().names_.empty()) throw std::logic_error("the names of a statement have no values");
        statement_.define_and_bind();
        statement_.execute(false);
    }
    /// Its rows where the C client keeps them: SOCI's own vectors would copy every cell, and large answers cost a third more.
    [[nodiscard]] MYSQL_RES* rows() { return backend().result_; }
    [[nodiscard]] std::int64_t affected() { return statement_.get_affected_rows(); }

private:
    soci::mysql_statement_backend& backend() { return static_cast<soci::mysql_statement_backend&>(*statement_.get_backend()); }

    Uses uses_;
    soci::statement statement_;
};

bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

Session::Session(SessionOptions options)
    : options_(std::move(options))
{
    reconnect();
}

Session::~Session() = default;

void Session::reconnect()
{
    broken_ = true;
    inTransaction_ = false;
    undone_ = false;
    soci_.reset();
    try {
        soci_ = std::make_unique<soci::session>(soci::mysql, connectionString(options_));
        settle();
    } catch (const soci::mysql_soci_error& error) {
        raiseUnreachable(error.err_num_);
    } catch (const soci::soci_error&) {
        throw std::logic_error("the options of a session are not of the driver's form");
    }
    broken_ = false;
}

/// Everything that a session is set to, in one place.
void Session::settle()
{
    auto* client = clientOf(*soci_);
    const bool mariadb = std::string_view(mysql_get_server_info(client)).find("MariaDB") != std::string_view::npos;
    send(client, settings(options_, mariadb));
    send(client, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
}

std::int64_t Session::execute(std::string_view sql, const Bindings& bindings)
{
    return run(sql, false, [&] { return Sent(*soci_, sql, bindings).affected(); });
}

std::int64_t Session::executeText(std::string_view sql) { return executeText(sql, sql); }

std::int64_t Session::executeText(std::string_view text, std::string_view shown)
{
    return run(shown, false, [&] { return sendWhole(text); });
}

std::int64_t Session::sendWhole(std::string_view text)
{
    auto* client = clientOf(*soci_);
    send(client, text);
    mysql_free_result(mysql_store_result(client));
    if (mysql_errno(client) != 0) throw soci::mysql_soci_error("", static_cast<int>(mysql_errno(client)));
    return static_cast<std::int64_t>(mysql_affected_rows(client));
}

void Session::select(std::string_view sql, const Bindings& bindings, std::size_t columns, const std::function<void(const Row&)>& each)
{
    run(sql, true, [&] {
        Sent sent(*soci_, sql, bindings);
        auto* rows = sent.rows();
        const auto given = rows == nullptr ? 0U : mysql_num_fields(rows);
        if (given != columns)
            throw std::logic_error("a statement gave " + std::to_string(given) + " columns for " + std::to_string(columns) + " fields");
        mysql_data_seek(rows, 0); // SOCI has walked through them
        while (const auto row = mysql_fetch_row(rows))
            each(Row(row, mysql_fetch_lengths(rows)));
        return static_cast<std::int64_t>(mysql_num_rows(rows));
    });
}

void Session::appendQuoted(std::string& out, const Parameter& parameter)
{
    const auto& value = parameter.value();
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (soci_ == nullptr) throw Unavailable("database/unavailable", 0, "there is no connection");
        const auto at = out.size();
        out.resize(at + text->size() * 2 + 3); // as mysql_real_escape_string asks, and the quotes
        out[at] = '\'';
        const auto size = mysql_real_escape_string(clientOf(*soci_), out.data() + at + 1, text->data(), text->size());
        out.resize(at + 1 + size);
        out += '\'';
    } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
        out += std::to_string(*number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        if (!std::isfinite(*real)) throw std::logic_error("a number without end is not for the database");
        std::array<char, 32> digits{};
        out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *real).ptr);
    } else {
        out += "NULL";
    }
}

void Session::begin()
{
    if (inTransaction_) throw std::logic_error("a transaction is open already"); // the server would commit it
    run("BEGIN", true, [&] { return sendWhole("BEGIN"); });
    inTransaction_ = true;
}

void Session::commit()
{
    if (!inTransaction_) throw std::logic_error("there is no transaction to commit");
    executeText("COMMIT");
    inTransaction_ = false;
}

void Session::rollback()
{
    undone_ = false;
    if (!std::exchange(inTransaction_, false)) return; // lost with its connection
    executeText("ROLLBACK");
}

std::int64_t Session::run(std::string_view sql, bool repeatable, const std::function<std::int64_t()>& work)
{
    if (broken_) throw Unavailable("database/unavailable", 0, "the connection to the database was lost");
    if (undone_) throw Again(); // else each further statement would be a transaction of its own
    const bool retry = std::exchange(fresh_, false) && repeatable;
    try {
        return observed(sql, work);
    } catch (const Unavailable&) {
        if (!retry || !broken_) throw;
    }
    reconnect();
    return observed(sql, work);
}

std::int64_t Session::observed(std::string_view sql, const std::function<std::int64_t()>& work)
{
    if (!observer_) return translated(work);
    Statement statement{.name = statementName(sql), .named = trimmed(sql).starts_with("/*"), .sql = sql};
    const auto start = std::chrono::steady_clock::now();
    const auto tell = [&] {
        statement.duration = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
        observer_(statement);
    };
    try {
        statement.rows = translated(work);
    } catch (...) {
        statement.failed = true;
        tell();
        throw;
    }
    tell();
    return statement.rows;
}

/// SOCI's errors hold the statement with all its values: none leaves this function.
std::int64_t Session::translated(const std::function<std::int64_t()>& work)
{
    try {
        return work();
    } catch (const soci::mysql_soci_error& error) {
        if (endsConnection(error.err_num_)) {
            broken_ = true;
            inTransaction_ = false;
        }
        if (error.err_num_ == ER_LOCK_DEADLOCK) undone_ = inTransaction_;
        raise(error.err_num_, mysql_error(clientOf(*soci_)));
    } catch (const soci::soci_error& error) {
        throw std::logic_error("a statement could not be bound: " + error.get_error_message()); // SOCI's own words, without values
    }
}

Transaction::~Transaction()
{
    try {
        session_.rollback();
    } catch (...) { // the connection is lost, and the transaction with it
    }
}

std::string_view statementName(std::string_view sql)
{
    sql = trimmed(sql);
    if (sql.starts_with("/*")) return trimmed(sql.substr(2, sql.find("*/") - 2));
    std::size_t end = 0;
    while (end < sql.size() && !blank(sql[end]))
        ++end;
    return sql.substr(0, end);
}

} // namespace careway::sql
