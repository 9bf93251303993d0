#pragma once

#include "sql/session.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::sql {

/// Many rows of one table, sent as they come, in statements of at most 1,000 rows or about 1 MB:
///     Rows rows(session, "INSERT INTO specialty (code, name) VALUES", "(:code, :name)");
///     rows.add({{"code", code}, {"name", name}});
///     rows.finish();
/// Rows that are not finished are not sent.
class Rows {
public:
    /// `row` is as SQL writes one row, with names for its values; `suffix` follows the last row, "ON DUPLICATE KEY UPDATE ...".
    Rows(Session& session, std::string insertInto, std::string_view row, std::string suffix = {});

    /// std::logic_error when a name of the row has no value.
    void add(const Bindings& row);

    /// Sends what is left. Gives how many rows were affected in all, counted as Session::execute() does.
    std::int64_t finish();

private:
    struct Piece { // text, and the value that follows it
        std::string text;
        std::string name; // "" after the last text
    };
    static std::vector<Piece> piecesOf(std::string_view row);
    void send();

    Session& session_;
    std::string insertInto_;
    std::vector<Piece> pieces_;
    std::string suffix_;
    std::string text_; // the statement so far
    std::size_t count_ = 0;
    std::int64_t affected_ = 0;
};

/// The same for rows that are at hand; how many were affected.
std::int64_t insertMany(
    Session& session, std::string insertInto, std::string_view row, std::span<const Bindings> rows, std::string suffix = {});

} // namespace careway::sql
