#pragma once

#include "access/audit.hpp"
#include "access/sight.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace careway::access {

/// How a row is protected, as its columns spell it.
[[nodiscard]] Protection protectionIn(std::string_view labels, std::string_view source, std::string_view basis);

/// Gathers by what things of one member were seen, for the audit.
class Witness {
public:
    explicit Witness(const Sight& sight)
        : sight_(sight)
    {
    }

    /// By what a thing is seen that the sight let through. Throws std::bad_optional_access for one that it did not.
    Path saw(const Protection& thing);

    /// The same of what is shown also where the sight hides it, for it is the caller's own: nothing then.
    std::optional<Path> sawOrOwn(const Protection& thing);

    /// Tells all of it; that nothing was seen is told too.
    void tell(Trail& trail);

private:
    const Sight& sight_;
    std::map<std::pair<const Way*, std::optional<Id>>, Sighting> seen_; // by way and release
    std::int64_t own_ = 0;
};

} // namespace careway::access
