#include "tiny_server.hpp"

#include "core/error.hpp"

#include <stdexcept>
#include <thread>

namespace careway::http {

namespace {

const Names json{"application/json"};

Operation withLimit(Operation operation, std::size_t limit)
{
    operation.bodyLimit = limit;
    return operation;
}

Operation personal(Operation operation)
{
    operation.personalData = true;
    return operation;
}

Operation few(Operation operation)
{
    operation.atOnce = 2;
    return operation;
}

Answer said(std::string body) { return {200, {{"Content-Type", "application/json"}}, std::move(body)}; }

} // namespace

const Operation TinyService::health = operationAt("getHealth", "GET", "/healthz", Lane::immediate);
const Operation TinyService::getThing = personal(operationAt("getThing", "GET", "/v1/things/{thingId}"));
const Operation TinyService::createThing = operationAt("createThing", "POST", "/v1/things", Lane::ordinary, json);
const Operation TinyService::noteThing = withLimit(operationAt("noteThing", "POST", "/v1/notes", Lane::ordinary, json), 100);
const Operation TinyService::waitThing = operationAt("waitThing", "GET", "/v1/waits/{name}");
const Operation TinyService::bigThing = operationAt("getBigThing", "GET", "/v1/big/{bytes}");
const Operation TinyService::failThing = operationAt("failThing", "GET", "/v1/failures/{how}", Lane::reading);
const Operation TinyService::batchThing = operationAt("readThing", "GET", "/v1/readings/{name}", Lane::reading);
const Operation TinyService::takeBytes
    = few(withLimit(operationAt("takeBytes", "PUT", "/v1/bytes", Lane::ordinary, {"image/png", "text/plain"}), 3'000'000));
const Operation TinyService::giveBytes = few(operationAt("giveBytes", "GET", "/v1/bytes/{bytes}"));
const std::array<const Operation*, 10> TinyService::operations{
    &health, &getThing, &createThing, &noteThing, &waitThing, &bigThing, &failThing, &batchThing, &takeBytes, &giveBytes};

Answer TinyService::answerNow(const Request&) { return said(std::string(healthy)); }

std::optional<Answer> TinyService::turnedAway(const Request& request)
{
    if (!request.body.empty()) throw std::logic_error("the body is here already");
    if (findHeader(request.headers, "Authorization") != "stranger") return std::nullopt;
    return Answer{401, {{"Content-Type", "application/problem+json"}}, "{}"};
}

std::vector<Answer> TinyService::answer(std::span<const Request> requests)
{
    const auto* operation = requests.front().operation;
    {
        std::unique_lock guard(lock_);
        asked_ += requests.size();
        batches_.push_back(requests.size());
        changed_.notify_all();
        const bool waits = operation == &waitThing || operation == &takeBytes || operation == &batchThing || operation == &failThing;
        if (waits) changed_.wait(guard, [this] { return !held_; });
    }
    std::vector<Answer> out;
    for (const auto& request : requests)
        out.push_back(one(request));
    return out;
}

Answer TinyService::one(const Request& request)
{
    if (request.operation == &createThing || request.operation == &noteThing) return said(request.body);
    if (request.operation == &takeBytes) return said(std::to_string(request.body.size()));
    const auto& value = request.pathParameters.front().second;
    if (request.operation == &bigThing || request.operation == &giveBytes) return said(std::string(std::stoul(value), 'b'));
    if (value == "refusal") refuse(Error::Kind::conflict, "things/taken", "It is taken.");
    if (value == "exception") throw std::runtime_error("Mary Smith, born 1950-01-01");
    if (value == "number") throw 7;
    return said("{\"name\":\"" + value + "\"}");
}

void TinyService::hold()
{
    const std::lock_guard guard(lock_);
    held_ = true;
}

void TinyService::release()
{
    {
        const std::lock_guard guard(lock_);
        held_ = false;
    }
    changed_.notify_all();
}

void TinyService::awaitAsked(std::size_t count)
{
    std::unique_lock guard(lock_);
    changed_.wait(guard, [&] { return asked_ >= count; });
}

std::vector<std::size_t> TinyService::batches()
{
    const std::lock_guard guard(lock_);
    return batches_;
}

void Witness::answered(const Request&, const Answer& answer, std::chrono::nanoseconds) noexcept
{
    const std::lock_guard guard(lock_);
    statuses_.push_back(answer.status);
}

void Witness::failed(const Request&, std::string_view type) noexcept
{
    const std::lock_guard guard(lock_);
    failures_.emplace_back(type);
}

std::vector<int> Witness::statuses()
{
    const std::lock_guard guard(lock_);
    return statuses_;
}

std::vector<std::string> Witness::failures()
{
    const std::lock_guard guard(lock_);
    return failures_;
}

TinyServer::TinyServer(const std::function<void(Options&)>& change)
    : server(
          [&] {
              Options options;
              options.ordinaryWorkers = 4;
              change(options);
              return options;
          }(),
          TinyService::operations, service, witness)
{
    server.start();
}

TinyServer::~TinyServer() { service.release(); }

bool TinyServer::becomesEmpty() const
{
    for (int i = 0; i < 10'000 && server.load().connections > 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return server.load().connections == 0;
}

bool staysOpen(Client& client) { return client.ask(get("/healthz")).body == healthy; }

std::string nameIn(const std::string& body) { return body.substr(9, body.size() - 11); }

} // namespace careway::http
