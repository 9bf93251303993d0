#include "app/serve.hpp"

#include "access/signer.hpp"
#include "access/token_cache.hpp"
#include "app/secret_store.hpp"
#include "app/service_api.hpp"
#include "contact_lines/contact_line_api.hpp"
#include "http/log.hpp"
#include "http/metrics.hpp"
#include "http/server.hpp"
#include "members/member_api.hpp"
#include "operations/table.hpp"
#include "programs/program_api.hpp"
#include "providers/provider_api.hpp"
#include "work/desk.hpp"

#include <csignal>
#include <cstdio>

namespace careway::app {

namespace {

using Issuers = std::vector<access::TrustedIssuer>;

Instant currentTime() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

access::TrustedIssuer issuer(std::string name, std::string location)
{
    auto keys = std::make_shared<access::KeySet>(access::fetchFrom(std::move(location)));
    keys->refreshIfDue(currentTime());
    return {std::move(name), std::move(keys)};
}

// The plan's identity provider; and, only where nobody else can reach us, our own signer.
Issuers issuersOf(const Config& config)
{
    Issuers out;
    if (!config.issuer.empty()) out.push_back(issuer(config.issuer, config.jwks));
    if (config.loopback() && std::filesystem::exists(localKeys(config))) out.push_back(issuer(localIssuer, localKeys(config).string()));
    if (out.empty())
        throw std::invalid_argument("Nobody may issue tokens: set CAREWAY_ISSUER and CAREWAY_JWKS, or run 'careway token' once and bind to loopback.");
    return out;
}

http::Options optionsOf(const Config& config)
{
    http::Options out;
    out.address = config.host == "localhost" ? "127.0.0.1" : config.host;
    out.port = config.port;
    out.ioThreads = config.ioThreads;
    out.queueLength = config.queue;
    out.ordinaryWorkers = config.workers;
    out.readingWorkers = config.readers;
    out.corsOrigins = config.origins;
    return out;
}

int waitForSignal()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    int signal = 0;
    sigwait(&set, &signal);
    return signal;
}

// Before any thread begins, so that all of them leave the signals to waitForSignal.
void holdSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace

std::filesystem::path localKey(const Config& config) { return config.var / "keys/local.json"; }
std::filesystem::path localKeys(const Config& config) { return config.var / "keys/local-public.json"; }

int serve(const Config& config)
{
    holdSignals();
    sql::Database database(databaseOptions(config));
    const auto issuers = issuersOf(config);
    access::Authenticator authenticator(access::TokenVerifier({issuers, config.audience, std::chrono::seconds(30)}));

    http::Metrics metrics(operations::all());
    http::RequestLog log(http::standardOutputLogger());
    http::Observers observers({&metrics, &log});

    std::vector<std::shared_ptr<access::KeySet>> keys;
    for (const auto& each : issuers) keys.push_back(each.keys);
    const http::Server* door = nullptr; // asked for its load once it stands
    ServiceOperations service(database, keys, config.home, config.docs, [&] { return metrics.text(door->load()); });
    members::MembersOperations members;
    providers::ProvidersOperations providers;
    programs::ProgramsOperations programs;
    contact_lines::ContactLinesOperations contactLines;
    Routes routes;
    api::mount(routes, service);
    api::mount(routes, members);
    api::mount(routes, providers);
    api::mount(routes, programs);
    api::mount(routes, contactLines);

    Desk desk(std::move(routes), authenticator, database, CursorSeal(cursorKey(database)), currentTime);
    http::Server server(optionsOf(config), operations::all(), desk, observers);
    door = &server;
    server.start();
    std::fprintf(stderr, "careway: listening on %s:%u\n", config.host.c_str(), static_cast<unsigned>(server.port()));
    waitForSignal();
    return server.drain() ? 0 : 1;
}

} // namespace careway::app
