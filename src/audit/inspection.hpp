#pragma once

#include "audit/seal.hpp"
#include "audit/stream.hpp"
#include "models/audit_seal.hpp"

#include <iosfwd>
#include <map>
#include <optional>
#include <string>

/// Whether the audit is still as it was sealed, and if not, where.
namespace careway::audit {

/// What is not as it was, and where that shows first.
struct Finding {
    enum class Of { row, seal, leaves, window };
    enum class What { altered, removed, added };

    Of of = Of::row;
    What what = What::altered;
    std::int64_t seal = 0; // the number of the window's
    std::optional<Window> window{};
    std::optional<Place> row{};

    bool operator==(const Finding&) const = default;
};

/// A line for the terminal.
[[nodiscard]] std::string sentence(const Finding& finding);

/// As the API gives it.
[[nodiscard]] api::AuditSeal shown(const Seal& seal);

/// Seals that were kept outside, by their numbers.
using Outside = std::map<std::int64_t, api::AuditSeal>;

/// From a file each line of which is an answer of GET /v1/audit-seals. Throws std::runtime_error with a sentence for any other line.
[[nodiscard]] Outside outsideFrom(std::istream& lines);

/// The seals from the first one on, each of which must follow the one before.
class Chain {
public:
    explicit Chain(Outside outside)
        : outside_(std::move(outside))
    {
    }

    /// What is wrong with this one, or with the one before, which it proves.
    [[nodiscard]] std::optional<Finding> follow(const Seal& seal);
    /// What is wrong when there are no more.
    [[nodiscard]] std::optional<Finding> end() const;

private:
    [[nodiscard]] std::optional<Finding> judged(const Seal& seal) const;

    Outside outside_;
    std::optional<Seal> last_;
};

/// A row as it is now.
struct KeptRow {
    Leaf leaf; // with the digest of what stands in it
    bool whole = true; // it bears that very digest
};

/// Leaves as they are kept beside a seal.
struct KeptLeaves {
    std::int64_t seal = 0;
    std::int32_t part = 0;
    std::string bytes;
};

/// Takes what belongs to the window of the seal from rows and leaves, which come in their order, and names what is not as it was sealed.
/// The seal itself is taken for good.
[[nodiscard]] std::optional<Finding> compare(const Seal& seal, Stream<KeptRow>& rows, Stream<KeptLeaves>& leaves);

/// The same for a window whose rows are no longer kept: there is to be none.
[[nodiscard]] std::optional<Finding> compareDropped(const Seal& seal, Stream<KeptRow>& rows, Stream<KeptLeaves>& leaves);

} // namespace careway::audit
