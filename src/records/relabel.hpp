#pragma once

#include "records/record.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace careway::records {

/// A record as the lists have it now; nothing if they have it as it is.
[[nodiscard]] std::optional<Record> relabelled(const KeptRecord& kept, const CodeLists& lists, Instant now);

/// What changed, by source, type and what was got or lost: a label, or what the source is. Nothing in it is of a person.
class Tally {
public:
    struct Key {
        std::string source, type, what;

        auto operator<=>(const Key&) const = default;
    };
    struct Count {
        std::int64_t got = 0, lost = 0;

        bool operator==(const Count&) const = default;
    };

    void add(const Record& before, const Record& after);
    void add(const Key& key, const Count& count);
    void add(const Tally& more);

    [[nodiscard]] const std::map<Key, Count>& counts() const { return counts_; }

private:
    std::map<Key, Count> counts_;
};

} // namespace careway::records
