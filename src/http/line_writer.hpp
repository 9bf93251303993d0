#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace careway::http {

/// Writes lines to a descriptor from a thread of its own, a tenth of a second after they came or sooner: a system call for each line
/// would cost more than a small request. Lines are dropped, and counted, only while 16 MB wait for a reader that does not read.
class LineWriter {
public:
    explicit LineWriter(int descriptor);
    /// Writes what waits.
    ~LineWriter();
    LineWriter(const LineWriter&) = delete;
    LineWriter& operator=(const LineWriter&) = delete;

    void append(std::string_view line);

private:
    void work();
    void write(std::string_view lines) const;

    int descriptor_;
    std::mutex lock_;
    std::condition_variable changed_;
    std::string waiting_;
    std::size_t dropped_ = 0;
    bool ending_ = false;
    std::thread thread_;
};

} // namespace careway::http
