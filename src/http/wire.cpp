#include "http/wire.hpp"

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <iterator>
#include <system_error>

namespace careway::http {

using Pistache::Polling::NotifyOn;
using Pistache::Polling::Tag;

namespace {

// Tags of what the reactor watches. Its own are file descriptors; the upper eight bits are the reactor's too.
constexpr std::uint64_t mailboxTag = std::uint64_t{1} << 40;
constexpr std::uint64_t tickTag = mailboxTag + 1;
constexpr std::uint64_t beforeFirstConnection = mailboxTag + 2;

// Often enough for the shortest limit.
std::chrono::nanoseconds tickOf(const Options& options)
{
    const auto shortest
        = std::min({options.headTime, options.bodyTime, options.answerTime, options.idleTime, options.lingerTime, options.drainTime});
    return std::clamp(shortest / 4, Options::Milliseconds(5), Options::Milliseconds(500));
}

int newTimer(std::chrono::nanoseconds every)
{
    const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(every);
    const timespec period{seconds.count(), (every - seconds).count()};
    const itimerspec spec{period, period};
    if (timer < 0 || timerfd_settime(timer, 0, &spec, nullptr) != 0) throw std::system_error(errno, std::generic_category(), "timerfd");
    return timer;
}

} // namespace

Wire::Wire(Door& door)
    : door_(door)
    , lastNumber_(beforeFirstConnection)
{
}

Wire::~Wire()
{
    door_.connections -= connections_.size();
    if (ticks_ >= 0) close(ticks_);
}

std::shared_ptr<Pistache::Aio::Handler> Wire::clone() const { return std::make_shared<Wire>(door_); }

void Wire::registerPoller(Pistache::Polling::Epoll& poller)
{
    poller_ = &poller;
    ticks_ = newTimer(tickOf(door_.options));
    poller.addFd(mailbox_.descriptor(), Interest(NotifyOn::Read), Tag(mailboxTag));
    poller.addFd(ticks_, Interest(NotifyOn::Read), Tag(tickTag));
}

void Wire::onReady(const Pistache::Aio::FdSet& ready)
{
    now_ = Connection::Clock::now();
    bool noted = false, ticked = false;
    for (const auto& event : ready) {
        if (event.getTag() == Tag(mailboxTag)) noted = true;
        else if (event.getTag() == Tag(tickTag)) ticked = true;
        else onEvent(event);
    }
    if (noted) deliver();
    if (ticked) tick();
}

void Wire::onEvent(const Pistache::Aio::FdSet::Entry& event)
{
    const auto at = connections_.find(event.getTag().value());
    if (at == connections_.end()) return; // closed a moment ago
    auto& connection = *at->second.connection;
    const bool read = event.isReadable() && connection.wantsToRead();
    const bool broken = event.isHangup() || (!event.isReadable() && !event.isWritable());
    if (event.isWritable()) connection.onWritable(now_);
    if (read && !connection.over()) connection.onReadable(now_);
    if (broken && !read) drop(at);
    else settle(at);
}

void Wire::deliver()
{
    for (auto& note : mailbox_.take())
        std::visit([this](auto& each) { receive(std::move(each)); }, note);
}

void Wire::receive(Newcomer newcomer)
{
    const auto number = ++lastNumber_;
    auto connection = std::make_unique<Connection>(door_, mailbox_, number, newcomer.socket, now_);
    poller_->addFd(newcomer.socket, Interest(NotifyOn::Read), Tag(number));
    const auto at = connections_.emplace(number, Held{std::move(connection), Interest(NotifyOn::Read)}).first;
    if (newcomer.turnedAway) at->second.connection->turnAway(now_);
    else if (draining_) at->second.connection->drain(now_);
    settle(at);
}

void Wire::receive(Finished finished)
{
    const auto at = connections_.find(finished.connection);
    if (at == connections_.end()) return; // who asked has left
    at->second.connection->onAnswer(std::move(finished), now_);
    settle(at);
}

void Wire::receive(Draining)
{
    draining_ = true;
    for (auto at = connections_.begin(); at != connections_.end(); at = settle(at))
        at->second.connection->drain(now_);
}

void Wire::tick()
{
    std::uint64_t ignored = 0;
    if (read(ticks_, &ignored, sizeof ignored) < 0) return;
    for (auto at = connections_.begin(); at != connections_.end(); at = settle(at))
        at->second.connection->onTick(now_);
}

// What a connection waits for, told to the poller; one that is over goes. The next one in either case.
Wire::Connections::iterator Wire::settle(Connections::iterator at)
{
    auto& [connection, interest] = at->second;
    if (connection->over()) return drop(at);
    Interest wanted(NotifyOn::None);
    if (connection->wantsToRead()) wanted.setFlag(NotifyOn::Read);
    if (connection->wantsToWrite()) wanted.setFlag(NotifyOn::Write);
    if (!(wanted == interest)) {
        poller_->rearmFd(connection->socket(), wanted, Tag(at->first));
        interest = wanted;
    }
    return std::next(at);
}

Wire::Connections::iterator Wire::drop(Connections::iterator at)
{
    poller_->removeFd(at->second.connection->socket());
    --door_.connections;
    return connections_.erase(at);
}

} // namespace careway::http
