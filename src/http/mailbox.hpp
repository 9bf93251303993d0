#pragma once

#include "http/message.hpp"

#include <cstdint>
#include <mutex>
#include <variant>
#include <vector>

namespace careway::http {

/// A socket that was accepted; `turnedAway` when there are too many.
struct Newcomer {
    int socket = -1;
    bool turnedAway = false;
};

/// An answer on its way back. Connections are numbered and no number is used twice: it finds the one that asked, or none.
struct Finished {
    std::uint64_t connection = 0;
    Request request;
    Answer answer;
};

/// No connection begins anything new.
struct Draining { };

/// What other threads tell an I/O thread: they post, it is woken by the descriptor and takes.
class Mailbox {
public:
    using Note = std::variant<Newcomer, Finished, Draining>;

    Mailbox();
    ~Mailbox();
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    void post(Note note);
    [[nodiscard]] std::vector<Note> take();

    /// Readable while there is something to take.
    [[nodiscard]] int descriptor() const { return wake_; }

private:
    int wake_;
    std::mutex lock_;
    std::vector<Note> notes_;
};

} // namespace careway::http
