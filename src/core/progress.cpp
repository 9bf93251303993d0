#include "core/progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <ostream>

namespace careway {

namespace {

constexpr int barWidth = 30; // characters
constexpr int plainStep = 25; // percent between two plain lines

} // namespace

void Progress::begin(std::string_view what, std::uintmax_t steps)
{
    what_ = what;
    steps_ = steps;
    percent_ = shown_ = 0;
    if (terminal_) show();
}

void Progress::at(std::uintmax_t done)
{
    percent_ = steps_ == 0 ? 100 : static_cast<int>(std::min<std::uintmax_t>(100, done * 100 / steps_));
    if (percent_ - shown_ >= (terminal_ ? 1 : plainStep) && (terminal_ || percent_ < 100)) show();
}

void Progress::end(std::string_view summary)
{
    if (terminal_) out_ << "\r\x1b[K"; // erases the bar: ECMA-48, EL
    out_ << what_ << ": " << summary << '\n' << std::flush;
}

void Progress::show()
{
    shown_ = percent_;
    if (!terminal_) {
        out_ << what_ << ": " << percent_ << " %\n" << std::flush;
        return;
    }
    const int full = barWidth * percent_ / 100;
    out_ << "\r\x1b[K[" << std::string(static_cast<std::size_t>(full), '#') << std::string(static_cast<std::size_t>(barWidth - full), '.')
         << "] " << percent_ << " % " << what_ << std::flush;
}

bool isTerminal(int descriptor) { return ::isatty(descriptor) == 1; }

} // namespace careway
