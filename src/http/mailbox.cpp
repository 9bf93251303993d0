#include "http/mailbox.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace careway::http {

Mailbox::Mailbox()
    : wake_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (wake_ < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
}

Mailbox::~Mailbox() { close(wake_); }

void Mailbox::post(Note note)
{
    bool first = false;
    {
        const std::lock_guard guard(lock_);
        first = notes_.empty();
        notes_.push_back(std::move(note));
    }
    if (first) eventfd_write(wake_, 1);
}

std::vector<Mailbox::Note> Mailbox::take()
{
    eventfd_t ignored = 0;
    eventfd_read(wake_, &ignored); // before the notes: one posted in between wakes us again, and for nothing at worst
    std::vector<Note> out;
    const std::lock_guard guard(lock_);
    out.swap(notes_);
    return out;
}

} // namespace careway::http
