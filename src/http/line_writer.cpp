#include "http/line_writer.hpp"

#include "http/without_signals.hpp"

#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <utility>

namespace careway::http {

namespace {

constexpr std::size_t enough = 64 * 1024; // bytes that are written without waiting for more
constexpr std::size_t most = 16 * 1024 * 1024;

} // namespace

LineWriter::LineWriter(int descriptor)
    : descriptor_(descriptor)
{
    const WithoutSignals masked;
    thread_ = std::thread([this] { work(); });
}

LineWriter::~LineWriter()
{
    {
        const std::lock_guard guard(lock_);
        ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void LineWriter::append(std::string_view line)
{
    const std::lock_guard guard(lock_);
    if (waiting_.size() + line.size() > most) {
        ++dropped_;
        return;
    }
    const bool first = waiting_.empty(), full = waiting_.size() < enough && waiting_.size() + line.size() >= enough;
    waiting_ += line;
    if (first || full) changed_.notify_one();
}

void LineWriter::work()
{
    std::string lines;
    std::unique_lock guard(lock_);
    while (!ending_ || !waiting_.empty()) {
        changed_.wait(guard, [this] { return ending_ || !waiting_.empty(); });
        changed_.wait_for(guard, std::chrono::milliseconds(100), [this] { return ending_ || waiting_.size() >= enough; });
        if (const auto dropped = std::exchange(dropped_, 0))
            waiting_ += "{\"level\":\"error\",\"dropped\":" + std::to_string(dropped) + "}\n";
        lines.swap(waiting_);
        guard.unlock();
        write(lines);
        lines.clear();
        guard.lock();
    }
}

void LineWriter::write(std::string_view lines) const
{
    while (!lines.empty()) {
        const auto put = ::write(descriptor_, lines.data(), lines.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return; // whom to tell?
        lines.remove_prefix(static_cast<std::size_t>(put));
    }
}

} // namespace careway::http
