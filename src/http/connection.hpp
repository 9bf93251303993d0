#pragma once

#include "http/chunked.hpp"
#include "http/door.hpp"
#include "http/mailbox.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace careway::http {

/// One client's connection: its bytes become requests, one under way at a time, and answers become bytes. Lives on one I/O thread.
class Connection {
public:
    using Clock = std::chrono::steady_clock;
    using Moment = Clock::time_point;

    /// Takes over the socket, which must not block. Answers come back through the mailbox under the number.
    Connection(Door& door, Mailbox& returns, std::uint64_t number, int socket, Moment now);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void onReadable(Moment now);
    void onWritable(Moment now);
    void onAnswer(Finished finished, Moment now);
    /// Called now and then: does something only when a time limit has passed.
    void onTick(Moment now);
    /// Serves what the client has begun to send or sends at once, then closes.
    void drain(Moment now);
    /// Answers 503 without having been asked.
    void turnAway(Moment now);

    [[nodiscard]] int socket() const { return socket_; }
    [[nodiscard]] bool wantsToRead() const;
    [[nodiscard]] bool wantsToWrite() const { return !over_ && sent_ < head_.size() + body_.size(); }
    /// Nothing more comes: it is to be destroyed.
    [[nodiscard]] bool over() const { return over_; }

private:
    enum class Stage {
        head, // reading one, or idle
        body,
        announced, // a worker is asked whether the body may come
        asked, // a worker has the request
        lingering, // the last answer is out; what still comes is thrown away
    };

    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] std::string_view rest() const { return std::string_view(input_).substr(taken_); }
    void advance(Moment now);
    bool takeHead(Moment now);
    bool takeBody();
    void forget();
    void begin(Head head);
    std::optional<Refused> route(const Head& head);
    void answerOptions(bool hasBody);
    void expectBody(const Head& head);
    void awaitBody();
    void announce();
    void submit();
    [[nodiscard]] bool give(Workers& lane, bool announced);
    void finish(Answer answer);
    void refuse(const Refused& refusal, bool closing);
    void refuseBusy(bool closing);
    void send(Answer answer);
    void flush();
    [[nodiscard]] Moment nextByteBy() const { return std::min(now_ + door_.options.bodyTime, answerBy_); }
    void linger();

    Door& door_;
    Mailbox& returns_;
    const std::uint64_t number_;
    const int socket_;

    Stage stage_ = Stage::head;
    bool over_ = false;
    bool ended_ = false; // the client sends no more
    bool closing_ = false; // after the answer that is going out
    bool draining_ = false;
    Moment now_;
    Moment deadline_;
    Moment answerBy_{}; // by which the answer that is going out must be out

    std::string input_;
    std::size_t taken_ = 0; // bytes of the input that are done with
    HeadSearch search_;
    bool headBegun_ = false;

    Request request_;
    Moment begun_{};
    bool headOnly_ = false;
    bool oldVersion_ = false;
    bool keepAlive_ = true;
    std::size_t bodyLeft_ = 0;
    std::size_t bodyRoom_ = 0; // that it may take
    bool wantsContinue_ = false;
    std::optional<ChunkedBody> chunked_;

    std::string head_, body_; // going out
    std::size_t sent_ = 0;
};

} // namespace careway::http
