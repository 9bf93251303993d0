#pragma once

#include "core/error.hpp"

#include <exception>
#include <string>
#include <string_view>

namespace careway::sql {

/// The database cannot be reached ("database/unavailable"), ended a statement after its time ("database/too-slow"), or has no session or no
/// peace for the work ("database/busy"). To a caller it is an Error with Retry-After; the number and
/// the reason (without password, SQL or values) are for who runs the server.
class Unavailable : public Refusal {
public:
    Unavailable(std::string_view code, unsigned number, std::string reason);
    [[nodiscard]] unsigned number() const { return number_; }
    [[nodiscard]] const std::string& reason() const { return reason_; }

private:
    unsigned number_;
    std::string reason_;
};

/// A unique index refused the row.
class Duplicate : public std::exception {
public:
    explicit Duplicate(std::string key)
        : key_(std::move(key))
    {
    }
    /// The name of the index, "PRIMARY" for the primary key.
    [[nodiscard]] const std::string& key() const { return key_; }
    [[nodiscard]] const char* what() const noexcept override { return "a row with this key is there already"; }

private:
    std::string key_;
};

/// A deadlock, or a lock that was not given in time: the whole unit of work may be tried again.
class Again : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "the database asks to try the transaction again"; }
};

/// Any other error of the database: a foreign key, a value too long, SQL that is wrong. It tells its number only, never SQL text or values.
class Broken : public std::exception {
public:
    explicit Broken(unsigned number)
        : number_(number)
        , text_("database error " + std::to_string(number))
    {
    }
    [[nodiscard]] unsigned number() const { return number_; }
    [[nodiscard]] const char* what() const noexcept override { return text_.c_str(); }

private:
    unsigned number_;
    std::string text_;
};

/// Whether the connection is gone after an error of this number.
[[nodiscard]] bool endsConnection(unsigned number);

/// Throws Unavailable for an error of this number while connecting.
[[noreturn]] void raiseUnreachable(unsigned number);

/// Throws what an error of the database or of its C client means for a statement. The message is read for the name of an index only.
[[noreturn]] void raise(unsigned number, const std::string& message);

} // namespace careway::sql
