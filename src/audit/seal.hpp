#pragma once

#include "core/digest.hpp"
#include "core/id.hpp"
#include "core/time.hpp"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The proof of the audit: seals over windows of time, each of which holds the digest of the one before.
namespace careway::audit {

/// How long after its end a window is left alone: longer than a transaction of the service can last from the INSERT of its rows, for which
/// the database ends statements and idle transactions that take longer (sql/session.hpp).
constexpr std::chrono::seconds grace{30};

/// When a row was inserted, to the microsecond, as the database writes it: "2026-11-24 15:00:00.123456".
struct Moment {
    std::array<char, 26> text{};

    [[nodiscard]] std::string_view view() const { return {text.data(), text.size()}; }
    auto operator<=>(const Moment&) const = default;
};

[[nodiscard]] Moment momentOf(Instant instant);
bool fromSql(std::string_view word, Moment& out);

/// Where a row stands in the audit.
struct Place {
    Moment at;
    Id id;

    auto operator<=>(const Place&) const = default;
};

/// What is kept of a row beside its seal.
struct Leaf {
    Place place;
    Digest content{};

    /// SHA-256 of time, id and content: it tells nobody what it was made from.
    [[nodiscard]] Digest digest() const;
    bool operator==(const Leaf&) const = default;
};

constexpr std::size_t leavesInPart = 1000;

/// Leaves as they are kept, and as they were; nothing for bytes that are none.
[[nodiscard]] std::string packed(std::span<const Leaf> leaves);
[[nodiscard]] std::optional<std::vector<Leaf>> unpacked(std::string_view bytes);

/// One digest for all leaves of a window, which come in their order: over the digests of each 1,000 of them.
class Root {
public:
    void add(const Leaf& leaf);
    [[nodiscard]] std::int64_t count() const { return count_; }
    [[nodiscard]] Digest digest() const;

private:
    std::string part_, parts_;
    std::int64_t count_ = 0;
};

struct Window {
    Instant start, end; // the end is not in it

    bool operator==(const Window&) const = default;
};

struct Seal {
    std::int64_t number = 1;
    Window window;
    std::int64_t items = 0;
    Digest root{}, before{}, digest{};

    /// What its digest must be.
    [[nodiscard]] Digest proof() const;
    bool operator==(const Seal&) const = default;
};

/// The seal that follows the one before, or the first.
[[nodiscard]] Seal sealed(const std::optional<Seal>& before, const Window& window, const Root& root);

/// The next window to be sealed, if all before `due` is settled: the minute of the first row, or the empty minutes before it. Those are one
/// window, so that a quiet night is not five hundred seals, but it ends with the hour at the latest: a row slipped in between could else be
/// sealed the morning after as if it had been there. Which windows there are depends on the rows alone, not on when somebody looks.
[[nodiscard]] std::optional<Window> nextWindow(Instant from, std::optional<Instant> firstRow, Instant due);

/// Until when all is settled: whole minutes, with the grace after them. `now` is the database's.
[[nodiscard]] Instant dueAt(Instant now);

} // namespace careway::audit
