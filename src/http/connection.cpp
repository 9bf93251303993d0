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
constexpr auto never = Connection::Moment::max();

Refused crowded(std::string code, std::string detail)
{
    return refused(Error{Error::Kind::unavailable, std::move(code), std::move(detail)});
}

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
    send(std::move(finished.answer));
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
    if (stage_ == Stage::head) {
        request_ = Request{};
        begun_ = now;
    }
    refuse(timedOut(), true);
}

void Connection::drain(Moment now)
{
    draining_ = true;
    if (wantsToRead() && stage_ != Stage::lingering) onReadable(now); // what came before the signal counts
    else advance(now);
}

void Connection::turnAway(Moment now)
{
    begun_ = now;
    refuse(crowded("server/too-many-connections", "There are too many connections; try again later."), true);
}

// Takes requests from the input, each when the one before is answered and its answer is out.
void Connection::advance(Moment now)
{
    bool moved = true;
    while (moved && !over_ && !wantsToWrite() && (stage_ == Stage::head || stage_ == Stage::body))
        moved = stage_ == Stage::head ? takeHead(now) : takeBody();
    const bool waitsForMore = !over_ && !wantsToWrite() && (stage_ == Stage::head || stage_ == Stage::body);
    if (waitsForMore && (ended_ || (draining_ && stage_ == Stage::head && rest().empty()))) over_ = true;
    input_.erase(0, taken_);
    taken_ = 0;
    if (input_.empty() && input_.capacity() > keptCapacity) std::string().swap(input_);
}

bool Connection::takeHead(Moment now)
{
    if (!headBegun_ && rest().starts_with("\r\n")) taken_ += 2; // RFC 9112, 2.2: one empty line before a request is forgiven
    if (rest().empty()) return false;
    if (!headBegun_) deadline_ = now + door_.options.headTime;
    headBegun_ = true;
    auto end = search_.in(rest());
    if (end && !*end) return false;
    headBegun_ = false;
    search_ = HeadSearch(door_.options.head);
    request_ = Request{};
    begun_ = std::chrono::steady_clock::now();
    headOnly_ = oldVersion_ = false;
    if (!end) {
        refuse(end.error(), true);
        return true;
    }
    auto head = readHead(rest().substr(0, **end), door_.options.head);
    taken_ += **end;
    if (!head) refuse(head.error(), true);
    else begin(std::move(*head));
    return true;
}

void Connection::begin(Head head)
{
    request_.receivedAt = door_.options.now();
    request_.headers = std::move(head.headers);
    request_.id = soundRequestId(request_.headers).value_or(std::string_view());
    request_.traceParent = soundTraceParent(request_.headers);
    request_.query = std::move(head.query);
    request_.path = std::move(head.path);
    oldVersion_ = head.oldVersion;
    keepAlive_ = head.keepAlive;
    if (head.method == "OPTIONS") return answerOptions(head);
    auto route = door_.router.find(head.method, request_.path);
    if (!route) return refuse(route.error(), head.hasBody());
    request_.operation = route->operation;
    request_.pathParameters = std::move(route->parameters);
    headOnly_ = route->headOnly;
    head.headers = {};
    admitted(*route->operation, head);
}
