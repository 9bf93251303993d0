#include "http/connection.hpp"

#include "core/id.hpp"
#include "http/guard.hpp"
#include "http/reply.hpp"

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace careway::http {

namespace {

constexpr std::size_t readAtOnce = 64 * 1024;
constexpr std::size_t keptCapacity = 16 * 1024; // of an input buffer between requests

Refused timedOut() { return refused(Error{Error::Kind::timed_out, "request/timed-out", "The request took too long to come."}); }

} // namespace

Connection::Connection(Door& door, Mailbox& returns, std::uint64_t number, int socket, Moment now)
    : door_(door)
    , returns_(returns)
    , number_(number)
    , socket_(socket)
    , now_(now)
    , deadline_(now + door.options.idleTime)
    , search_(door.options.head)
{
}

Connection::~Connection() { close(socket_); }

bool Connection::wantsToRead() const
{
    return !over_ && !ended_ && (stage_ == Stage::lingering || rest().size() < door_.options.mostBuffered);
}

void Connection::onReadable(Moment now)
{
    thread_local std::array<char, readAtOnce> bytes;
    now_ = now;
    const auto got = recv(socket_, bytes.data(), bytes.size(), 0);
    if (got < 0) {
        over_ = errno != EAGAIN && errno != EINTR;
        return;
    }
    if (got == 0) ended_ = true;
    if (stage_ == Stage::lingering) {
        over_ = ended_;
        return;
    }
    input_.append(bytes.data(), static_cast<std::size_t>(got));
    advance(now);
}

void Connection::onWritable(Moment now)
{
    now_ = now;
    flush();
    advance(now);
}

void Connection::onAnswer(Finished finished, Moment now)
{
    now_ = now;
    request_ = std::move(finished.request);
    if (finished.answer.status == 100) {
        awaitBody();
    } else {
        if (stage_ == Stage::announced) keepAlive_ = false; // what comes now is a body that nobody takes
        send(std::move(finished.answer));
    }
    advance(now);
}

void Connection::onTick(Moment now)
{
    if (now < deadline_) return;
    now_ = now;
    const bool underWay = stage_ == Stage::body || (stage_ == Stage::head && headBegun_);
    if (wantsToWrite() || !underWay) {
        over_ = true;
        return;
    }
    if (stage_ == Stage::head) forget();
    refuse(timedOut(), true);
}

void Connection::drain(Moment now)
{
    draining_ = true;
    if (stage_ == Stage::head && !headBegun_ && !wantsToWrite()) deadline_ = std::min(deadline_, now + door_.options.drainTime);
}

void Connection::turnAway(Moment now)
{
    begun_ = now;
    refuse(
        refused(Error{Error::Kind::unavailable, "server/too-many-connections", "There are too many connections; try again later."}), true);
}

// Takes requests from the input, each when the one before is answered and its answer is out.
void Connection::advance(Moment now)
{
    const auto ready = [this] { return !over_ && !wantsToWrite() && (stage_ == Stage::head || stage_ == Stage::body); };
    for (bool moved = true; moved && ready();)
        moved = stage_ == Stage::head ? takeHead(now) : takeBody();
    if (ready() && ended_) over_ = true;
    input_.erase(0, taken_);
    taken_ = 0;
    if (input_.empty() && input_.capacity() > keptCapacity) std::string().swap(input_);
}

// False while bytes are missing.
bool Connection::takeHead(Moment now)
{
    if (!headBegun_ && rest().starts_with("\r\n")) taken_ += 2; // RFC 9112, 2.2: one empty line before a request is forgiven
    if (rest().empty() || (!headBegun_ && rest() == "\r")) return false;
    if (!headBegun_) deadline_ = now + door_.options.headTime;
    headBegun_ = true;
    const auto end = search_.in(rest());
    if (end && !*end) return false;
    forget();
    if (!end) {
        refuse(end.error(), true);
        return true;
    }
    auto head = readHead(rest().substr(0, **end), door_.options.head);
    taken_ += **end;
    if (head) begin(std::move(*head));
    else refuse(head.error(), true);
    return true;
}

// Ready for a new request.
void Connection::forget()
{
    search_ = HeadSearch(door_.options.head);
    headBegun_ = false;
    request_ = Request{};
    begun_ = Clock::now();
    headOnly_ = false;
    oldVersion_ = false;
    keepAlive_ = true;
}

void Connection::begin(Head head)
{
    headOnly_ = head.method == "HEAD";
    oldVersion_ = head.oldVersion;
    keepAlive_ = head.keepAlive;
    const auto refusal = route(head);
    request_.receivedAt = door_.options.now();
    request_.id = soundRequestId(head.headers).value_or(std::string_view());
    request_.traceParent = soundTraceParent(head.headers);
    request_.path = std::move(head.path);
    request_.query = std::move(head.query);
    request_.headers = std::move(head.headers);
    if (request_.id.empty()) request_.id = newId(request_.receivedAt).text();
    if (refusal) return refuse(*refusal, head.hasBody());
    if (head.method == "OPTIONS") return answerOptions(head.hasBody());
    if (request_.operation->atOnce > 0 && !(request_.turn = door_.turns.take(*request_.operation)))
        return refuse(refused(Error{Error::Kind::unavailable, "server/too-many-at-once",
                          "Only a few of these are served at a time; try again in a moment."}),
            head.hasBody());
    if (head.hasBody()) return expectBody(head);
    submit();
}

std::optional<Refused> Connection::route(const Head& head)
{
    if (head.method == "OPTIONS") return std::nullopt;
    auto route = door_.router.find(head.method, head.path);
    if (!route) return std::move(route.error());
    request_.operation = route->operation;
    request_.pathParameters = std::move(route->parameters);
    if (auto admitted = admit(*request_.operation, head); !admitted) return std::move(admitted.error());
    return std::nullopt;
}

void Connection::answerOptions(bool hasBody)
{
    const auto methods = door_.router.methodsOf(request_.path);
    if (methods.empty())
        return refuse(refused(Error{Error::Kind::not_found, "request/path-unknown", "There is nothing at this path."}), hasBody);
    if (hasBody) keepAlive_ = false;
    Answer answer{204, {{"Allow", methods}}, {}};
    door_.cors.allow(request_.headers, methods, answer.headers);
    finish(std::move(answer));
}

void Connection::expectBody(const Head& head)
{
    const auto most = bodyLimitOf(*request_.operation);
    bodyLeft_ = head.contentLength.value_or(0);
    bodyRoom_ = head.contentLength.value_or(most);
    wantsContinue_ = head.wantsContinue;
    chunked_.reset();
    if (head.chunked) chunked_.emplace(most);
    request_.turn ? announce() : awaitBody();
}

// Who may not send one of the few is told before its body takes time and memory from others.
void Connection::announce()
{
    stage_ = Stage::announced;
    if (!give(door_.ordinary, true)) refuseBusy(true);
}

void Connection::awaitBody()
{
    stage_ = Stage::body;
    deadline_ = now_ + door_.options.bodyTime;
    if (request_.turn) {
        deadline_ += std::chrono::seconds(bodyRoom_ / door_.options.slowestBody);
        request_.body.reserve(bodyRoom_); // one that grew by itself would take up to three times as much
    }
    if (!wantsContinue_ || !rest().empty()) return; // RFC 9110, 10.1.1: not needed once the body has begun to come
    head_ = "HTTP/1.1 100 Continue\r\n\r\n";
    flush();
}

// False while bytes are missing.
bool Connection::takeBody()
{
    if (chunked_) {
        const auto taken = chunked_->take(rest(), request_.body);
        if (!taken) {
            refuse(taken.error(), true);
            return true;
        }
        taken_ += *taken;
        if (!chunked_->done()) return false;
    } else {
        const auto part = rest().substr(0, bodyLeft_);
        request_.body.append(part);
        bodyLeft_ -= part.size();
        taken_ += part.size();
        if (bodyLeft_ > 0) return false;
    }
    submit();
    return true;
}

void Connection::submit()
{
    const auto lane = request_.operation->lane;
    if (lane == Lane::immediate) return finish(guardedAnswerNow(door_.service, request_, door_.observer));
    stage_ = Stage::asked;
    if (!give(lane == Lane::reading ? door_.reading : door_.ordinary, false)) refuseBusy(false);
}

bool Connection::give(Workers& lane, bool announced)
{
    Task task{&returns_, number_, std::move(request_), begun_, announced};
    deadline_ = Moment::max();
    if (lane.put(task)) return true;
    request_ = std::move(task.request);
    return false;
}

void Connection::refuseBusy(bool closing)
{
    refuse(refused(Error{Error::Kind::unavailable, "server/busy", "There is too much to do just now; try again later."}), closing);
}

void Connection::refuse(const Refused& refusal, bool closing)
{
    if (closing) keepAlive_ = false;
    if (request_.id.empty()) request_.id = newId(door_.options.now()).text();
    finish(problemOf(refusal, request_.id));
}

void Connection::finish(Answer answer)
{
    door_.observer.answered(request_, answer, Clock::now() - begun_);
    send(std::move(answer));
}

// Whether anything has come behind the request under way.
bool Connection::hasMore() const
{
    char first = 0;
    return !rest().empty() || recv(socket_, &first, 1, MSG_PEEK) > 0;
}

void Connection::send(Answer answer)
{
    std::string().swap(request_.body);
    closing_ = !keepAlive_ || (draining_ && !hasMore());
    stage_ = Stage::head;
    const Sending sending{headOnly_, closing_, oldVersion_};
    door_.cors.expose(request_.headers, answer.headers);
    head_ = headOf(answer, request_, sending);
    if (hasBody(answer, sending)) body_ = std::move(answer.body);
    answerBy_ = now_ + door_.options.answerTime;
    deadline_ = nextByteBy(); // also for one whose first byte finds no room
    flush();
}

void Connection::flush()
{
    while (wantsToWrite()) {
        const auto inHead = std::min(sent_, head_.size()), inBody = sent_ - inHead;
        std::array<iovec, 2> parts{{{head_.data() + inHead, head_.size() - inHead}, {body_.data() + inBody, body_.size() - inBody}}};
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        const auto put = sendmsg(socket_, &message, MSG_NOSIGNAL);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) {
            over_ = errno != EAGAIN;
            return;
        }
        sent_ += static_cast<std::size_t>(put);
        if (stage_ == Stage::head) deadline_ = nextByteBy();
    }
    sent_ = 0;
    head_.clear();
    std::string().swap(body_);
    if (stage_ == Stage::head) request_.turn.reset(); // an answer is out, and no "100 Continue"
    if (closing_) linger();
    else if (stage_ == Stage::head) deadline_ = now_ + (draining_ ? door_.options.drainTime : door_.options.idleTime);
}

// A socket closed with bytes unread resets the connection, and the client may lose the answer (RFC 9112, 9.6).
void Connection::linger()
{
    stage_ = Stage::lingering;
    deadline_ = now_ + door_.options.lingerTime;
    taken_ = input_.size();
    over_ = ended_ || shutdown(socket_, SHUT_WR) != 0;
}

} // namespace careway::http
