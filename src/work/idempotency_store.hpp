#pragma once

#include "core/digest.hpp"
#include "http/message.hpp"
#include "work/work.hpp"

#include <optional>

namespace careway {

/// What was answered under a key: kept in the transaction of the change, for a day.
class IdempotencyStore {
public:
    explicit IdempotencyStore(Work& work)
        : work_(work)
    {
    }

    struct Kept {
        Digest request; // SHA-256 of the body it answered
        std::optional<Id> memberId; // whom it speaks of
        http::Answer answer;
    };

    /// Takes the key for this unit of work; false if it is taken and still within its day.
    bool take(const Digest& scope, const Digest& request);
    /// What was answered under a key that is taken; nothing if its day has just ended.
    std::optional<Kept> kept(const Digest& scope);
    /// Writes the answer beside the key that this unit of work took.
    void keep(const Digest& scope, const http::Answer& answer);

private:
    Work& work_;
};

} // namespace careway
