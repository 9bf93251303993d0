#include "sql/rows.hpp"

namespace careway::sql {

namespace {

constexpr std::size_t mostRows = 1000;
constexpr std::size_t mostBytes = 1 << 20;

bool ofName(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

/// Rows give their values in the order of the names as a rule, so the value is looked for at its own place first.
const Parameter& valueOf(const Bindings& row, const std::string& name, std::size_t place)
{
    if (place < row.size() && row[place].name == name) return row[place].value;
    for (const auto& binding : row) {
        if (binding.name == name) return binding.value;
    }
    throw std::logic_error("a row has no value for " + name);
}

} // namespace

// Thousands of values in one statement are too many for SOCI, whose values are an object each: they are written here.
Rows::Rows(Session& session, std::string insertInto, std::string_view row, std::string suffix)
    : session_(session)
    , insertInto_(std::move(insertInto))
    , pieces_(piecesOf(row))
    , suffix_(std::move(suffix))
{
}

std::vector<Rows::Piece> Rows::piecesOf(std::string_view row)
{
    std::vector<Piece> out(1);
    bool quoted = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '\'') quoted = !quoted;
        if (row[i] != ':' || quoted) {
            out.back().text += row[i];
            continue;
        }
        while (i + 1 < row.size() && ofName(row[i + 1]))
            out.back().name += row[++i];
        out.emplace_back();
    }
    return out;
}

void Rows::add(const Bindings& row)
{
    text_ += count_ == 0 ? insertInto_ + ' ' : ", ";
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        text_ += pieces_[i].text;
        if (i + 1 < pieces_.size()) session_.appendQuoted(text_, valueOf(row, pieces_[i].name, i));
    }
    ++count_;
    if (count_ == mostRows || text_.size() >= mostBytes) send();
}

void Rows::send()
{
    text_ += ' ' + suffix_;
    affected_ += session_.executeText(text_, insertInto_);
    text_.clear();
    count_ = 0;
}

std::int64_t Rows::finish()
{
    if (count_ > 0) send();
    return std::exchange(affected_, 0);
}

std::int64_t insertMany(Session& session, std::string insertInto, std::string_view row, std::span<const Bindings> rows, std::string suffix)
{
    Rows out(session, std::move(insertInto), row, std::move(suffix));
    for (const auto& one : rows)
        out.add(one);
    return out.finish();
}

} // namespace careway::sql
