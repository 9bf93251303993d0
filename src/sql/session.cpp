#include "sql/session.hpp"

#include "core/error.hpp"

#include <mysql.h>
#include <soci/mysql/soci-mysql.h>
#include <soci/soci.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace careway::sql {

namespace {

// Strict, in UTC, each statement sees what is committed; both kinds of server understand these.
constexpr std::array settings{
    "SET NAMES utf8mb4 COLLATE utf8mb4_bin",
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,ONLY_FULL_GROUP_BY,NO_ENGINE_SUBSTITUTION'",
    "SET SESSION time_zone = '+00:00'",
    "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
    "SET SESSION innodb_lock_wait_timeout = 5",
};
constexpr auto slowestMariadb = "SET SESSION max_statement_time = 20"; // seconds
constexpr auto slowestMysql = "SET SESSION max_execution_time = 20000"; // milliseconds
constexpr std::size_t chunk = 256; // rows fetched at a time
constexpr std::size_t largestStatement = 900 * 1024; // bytes

std::string quoted(const std::string& value)
{
    std::string out = "'";
    for (const char c : value) {
        if (c == '\'') out += '\\';
        out += c;
    }
    return out + "'";
}

std::string connectString(const Url& url)
{
    auto out = "db=" + quoted(url.database) + " user=" + quoted(url.user) + " password=" + quoted(url.password) + " charset=utf8mb4";
    if (!url.socket.empty()) return out + " unix_socket=" + quoted(url.socket);
    return out + " host=" + quoted(url.host) + " port=" + std::to_string(url.port);
}

bool lostConnection(unsigned number)
{
    constexpr std::array numbers{1040U, 1053U, 1129U, 1152U, 1158U, 1159U, 1160U, 1161U, 1184U, 1203U, 1927U, 2002U, 2003U, 2006U, 2013U, 2026U, 2055U};
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

[[noreturn]] void unavailable(const char* code, const char* detail)
{
    Error error{Error::Kind::unavailable, code, detail};
    error.headers.emplace_back("Retry-After", "1");
    throw Refusal(std::move(error));
}

// "Duplicate entry '...' for key 'member_number'", or 'member.member_number' in MySQL.
std::string keyIn(std::string_view message)
{
    const auto end = message.rfind('\'');
    if (end == std::string_view::npos || end == 0) return {};
    const auto start = message.rfind('\'', end - 1) + 1;
    const auto key = message.substr(start, end - start);
    return std::string(key.substr(key.rfind('.') == std::string_view::npos ? 0 : key.rfind('.') + 1));
}

[[noreturn]] void raise(unsigned number, std::string_view message)
{
    if (lostConnection(number)) unavailable("database/unavailable", "The database cannot be reached.");
    if (number == 1969 || number == 3024) unavailable("database/too-slow", "The database did not answer in time.");
    if (number == 1205 || number == 1213) throw Again();
    if (number == 1062) throw Duplicate(keyIn(message));
    throw Broken(number);
}

template <typename T>
void decodeNumber(const std::string& cell, T& out)
{
    if (std::from_chars(cell.data(), cell.data() + cell.size(), out).ptr != cell.data() + cell.size())
        throw std::logic_error("a column is not the number that its field is");
}

} // namespace

Parameter::Parameter(Instant instant)
{
    auto moment = text(instant); // 2026-11-24T04:28:51.123Z
    moment[10] = ' ';
    moment.pop_back();
    value_ = std::move(moment);
}

void decode(std::string& cell, std::string& out) { out = std::move(cell); }
void decode(std::string& cell, std::int64_t& out) { decodeNumber(cell, out); }
void decode(std::string& cell, std::int32_t& out) { decodeNumber(cell, out); }
void decode(std::string& cell, double& out) { decodeNumber(cell, out); }
void decode(std::string& cell, bool& out) { out = cell != "0"; }

void decode(std::string& cell, Id& out)
{
    if (cell.size() != out.bytes.size()) throw std::logic_error("a column does not hold the sixteen bytes of an id");
    std::copy(cell.begin(), cell.end(), reinterpret_cast<char*>(out.bytes.data()));
}

void decode(std::string& cell, Date& out)
{
    const auto date = parseDate(cell);
    if (!date) throw std::logic_error("a column is not a date");
    out = *date;
}

void decode(std::string& cell, Instant& out)
{
    if (cell.size() < 19) throw std::logic_error("a column is not a moment");
    cell[10] = 'T';
    const auto instant = parseInstant(cell + 'Z');
    if (!instant) throw std::logic_error("a column is not a moment");
    out = *instant;
}

struct Session::Backend {
    soci::session session;
    std::string nothing;
    soci::indicator null = soci::i_null;

    MYSQL* connection() { return static_cast<soci::mysql_session_backend*>(session.get_backend())->conn_; }

    // Binds by name. What is bound stays where it is for the time of the statement: soci::use keeps a reference.
    void bind(soci::statement& statement, const Bindings& bound)
    {
        for (const auto& [name, parameter] : bound) {
            const std::string key(name);
            if (const auto* text = std::get_if<std::string>(&parameter.value())) statement.exchange(soci::use(*text, key));
            else if (const auto* number = std::get_if<std::int64_t>(&parameter.value())) statement.exchange(soci::use(reinterpret_cast<const long long&>(*number), key));
            else if (const auto* real = std::get_if<double>(&parameter.value())) statement.exchange(soci::use(*real, key));
            else statement.exchange(soci::use(nothing, null, key));
        }
    }

    std::string literal(const Parameter& parameter)
    {
        if (const auto* number = std::get_if<std::int64_t>(&parameter.value())) return std::to_string(*number);
        if (const auto* real = std::get_if<double>(&parameter.value())) {
            std::array<char, 32> digits{};
            return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *real).ptr};
        }
        const auto* text = std::get_if<std::string>(&parameter.value());
        if (!text) return "NULL";
        std::string out(text->size() * 2 + 3, '\'');
        const auto size = mysql_real_escape_string(connection(), out.data() + 1, text->data(), text->size());
        out.resize(size + 1);
        return out + '\'';
    }
};

// The only place where the libraries' errors are seen: their texts hold the statement and every value, and go no further.
template <typename Run>
auto Session::guarded(std::string_view statement, Run run)
{
    const auto start = std::chrono::steady_clock::now();
    const auto observe = [&] {
        lastHeard_ = std::chrono::steady_clock::now();
        if (observer_) observer_({statement, lastHeard_ - start});
    };
    try {
        auto out = run();
        observe();
        return out;
    } catch (const soci::mysql_soci_error& error) {
        broken_ = broken_ || lostConnection(error.err_num_);
        observe();
        raise(error.err_num_, error.get_error_message());
    } catch (const soci::soci_error& error) {
        const auto* const connection = backend_->connection();
        const auto number = connection ? mysql_errno(const_cast<MYSQL*>(connection)) : 2006U;
        broken_ = broken_ || lostConnection(number);
        observe();
        raise(number, error.get_error_message());
    }
}

Session::Session(const Url& url, Observer observer)
    : backend_(std::make_unique<Backend>())
    , observer_(std::move(observer))
{
    try {
        backend_->session.open(soci::mysql, connectString(url));
    } catch (const soci::soci_error&) {
        unavailable("database/unavailable", "The database cannot be reached.");
    }
    configure();
}

Session::~Session() = default;

void Session::configure()
{
    for (const auto* setting : settings) raw(setting);
    const std::string version = mysql_get_server_info(backend_->connection());
    raw(version.find("MariaDB") == std::string::npos ? slowestMysql : slowestMariadb);
}

void Session::raw(const std::string& statement)
{
    const auto start = std::chrono::steady_clock::now();
    const auto failed = mysql_real_query(backend_->connection(), statement.data(), statement.size());
    lastHeard_ = std::chrono::steady_clock::now();
    if (observer_) observer_({statement, lastHeard_ - start});
    if (failed == 0) return;
    const auto number = mysql_errno(backend_->connection());
    broken_ = broken_ || lostConnection(number);
    raise(number, mysql_error(backend_->connection()));
}

Cells Session::select(std::string_view text, const Bindings& bound, std::size_t columns)
{
    return guarded(text, [&] {
        soci::statement statement(backend_->session);
        std::vector<std::vector<std::string>> values(columns, std::vector<std::string>(chunk));
        std::vector<std::vector<soci::indicator>> nulls(columns, std::vector<soci::indicator>(chunk));
        for (std::size_t i = 0; i < columns; ++i) statement.exchange(soci::into(values[i], nulls[i]));
        backend_->bind(statement, bound);
        statement.alloc();
        statement.prepare(std::string(text));
        statement.define_and_bind();
        Cells out{columns, {}};
        auto got = statement.execute(true);
        while (got) {
            const auto rows = values.empty() ? 0 : values[0].size();
            for (std::size_t row = 0; row < rows; ++row) {
                for (std::size_t column = 0; column < columns; ++column) {
                    if (nulls[column][row] == soci::i_null) out.values.emplace_back(std::nullopt);
                    else out.values.emplace_back(std::move(values[column][row]));
                }
            }
            if (rows < chunk) break;
            got = statement.fetch();
        }
        return out;
    });
}

std::int64_t Session::execute(std::string_view text, const Bindings& bound)
{
    return guarded(text, [&] {
        soci::statement statement(backend_->session);
        backend_->bind(statement, bound);
        statement.alloc();
        statement.prepare(std::string(text));
        statement.define_and_bind();
        statement.execute(true);
        return static_cast<std::int64_t>(statement.get_affected_rows());
    });
}

std::int64_t Session::insertMany(std::string_view head, std::string_view row, std::span<const std::vector<Parameter>> rows, std::string_view tail)
{
    std::int64_t changed = 0;
    std::string text;
    const auto send = [&] {
        text += ' ';
        text += tail;
        raw(text);
        changed += static_cast<std::int64_t>(mysql_affected_rows(backend_->connection()));
        text.clear();
    };
    for (const auto& values : rows) {
        text += text.empty() ? std::string(head) + ' ' : std::string(", ");
        std::size_t next = 0;
        for (const char c : row) {
            if (c == '?') text += backend_->literal(values.at(next++));
            else text += c;
        }
        if (text.size() > largestStatement) send();
    }
    if (!text.empty()) send();
    return changed;
}

void Session::begin() { raw("BEGIN"); }
void Session::commit() { raw("COMMIT"); }

void Session::rollback() noexcept
{
    if (mysql_real_query(backend_->connection(), "ROLLBACK", 8) != 0) broken_ = true; // never leased again
}

bool Session::alive()
{
    if (broken_) return false;
    if (std::chrono::steady_clock::now() - lastHeard_ < std::chrono::seconds(1)) return true;
    return mysql_ping(backend_->connection()) == 0;
}

} // namespace careway::sql
