#include "http/log.hpp"

#include "http/line_writer.hpp"

#include <spdlog/fmt/fmt.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/base_sink.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <mutex>

namespace careway::http {

namespace {

bool isPlain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

void appendQuoted(fmt::memory_buffer& out, std::string_view text)
{
    out.push_back('"');
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        out.append(text);
        out.push_back('"');
        return;
    }
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') out.push_back('\\');
        if (byte >= 0x20 && byte < 0x7F) out.push_back(c);
        else if (byte < 0x80) fmt::format_to(std::back_inserter(out), "\\u{:04x}", byte);
        else out.push_back('?'); // what we log is ASCII; anything else came from outside
    }
    out.push_back('"');
}

void member(fmt::memory_buffer& out, std::string_view name, std::string_view value)
{
    out.push_back(',');
    appendQuoted(out, name);
    out.push_back(':');
    appendQuoted(out, value);
}

void begin(fmt::memory_buffer& out, std::string_view level, const Request& request)
{
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    out.append(std::string_view("{\"time\":"));
    appendQuoted(out, text(now));
    member(out, "level", level);
    member(out, "request", request.id);
    member(out, "operation", request.operation ? request.operation->id : "none");
    if (!request.operation) return;
    member(out, "method", request.operation->method);
    member(out, "route", request.operation->path);
}

class Output : public spdlog::sinks::base_sink<std::mutex> {
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        spdlog::memory_buf_t line;
        formatter_->format(message, line);
        lines_.append({line.data(), line.size()});
    }
    void flush_() override { } // it is done soon enough

    LineWriter lines_{STDOUT_FILENO};
};

std::string_view view(const fmt::memory_buffer& buffer) { return {buffer.data(), buffer.size()}; }

} // namespace

RequestLog::RequestLog(std::shared_ptr<spdlog::logger> logger)
    : logger_(std::move(logger))
{
}

void RequestLog::answered(const Request& request, const Answer& answer, std::chrono::nanoseconds took) noexcept
{
    const bool broken = answer.status >= 500;
    fmt::memory_buffer out;
    begin(out, broken ? "error" : "info", request);
    const double milliseconds = std::chrono::duration<double, std::milli>(took).count();
    fmt::format_to(std::back_inserter(out), R"(,"status":{},"ms":{:.3f},"bytes":{})", answer.status, milliseconds, answer.body.size());
    if (!request.traceParent.empty()) member(out, "trace", std::string_view(request.traceParent).substr(3, 32));
    out.push_back('}');
    logger_->log(broken ? spdlog::level::err : spdlog::level::info, view(out));
}

void RequestLog::failed(const Request& request, std::string_view type) noexcept
{
    fmt::memory_buffer out;
    begin(out, "error", request);
    member(out, "thrown", type);
    out.push_back('}');
    logger_->log(spdlog::level::err, view(out));
}

std::shared_ptr<spdlog::logger> standardOutputLogger()
{
    auto logger = std::make_shared<spdlog::logger>("careway", std::make_shared<Output>());
    logger->set_pattern("%v");
    return logger;
}

std::string jsonText(std::string_view text)
{
    fmt::memory_buffer out;
    appendQuoted(out, text);
    return std::string(view(out));
}

} // namespace careway::http
