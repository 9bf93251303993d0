#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace careway {

/// Tells a person how far a long work is: a bar that redraws itself on a terminal, plain lines (a log, a pipe) elsewhere.
class Progress {
public:
    Progress(std::ostream& out, bool terminal)
        : out_(out)
        , terminal_(terminal)
    {
    }

    /// A piece of work begins, of so many steps; none is done at once.
    void begin(std::string_view what, std::uintmax_t steps);
    /// So many of the steps are done.
    void at(std::uintmax_t done);
    /// The piece is done; the summary is what stays to be read.
    void end(std::string_view summary);

private:
    void show();

    std::ostream& out_;
    bool terminal_;
    std::string what_;
    std::uintmax_t steps_ = 0;
    int percent_ = 0, shown_ = 0;
};

/// Whether a file descriptor is a terminal.
[[nodiscard]] bool isTerminal(int descriptor);

} // namespace careway
