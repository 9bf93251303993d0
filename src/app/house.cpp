#include "app/house.hpp"

#include "app/serve.hpp"
#include "app/setup_store.hpp"
#include "audit/seal_store.hpp"
#include "operations/table.hpp"

#include <cstdio>
#include <stdexcept>

namespace careway::app {

namespace {

access::TrustedIssuer issuer(std::string name, std::string location, Instant now)
{
    auto keys = std::make_shared<access::KeySet>(access::fetchFrom(std::move(location)));
    keys->refreshIfDue(now);
    return {std::move(name), std::move(keys)};
}

// The plan's identity provider; and, only where nobody else can reach us, our own signer.
std::vector<access::TrustedIssuer> issuersOf(const Config& config, Instant now)
{
    std::vector<access::TrustedIssuer> out;
    if (!config.issuer.empty()) out.push_back(issuer(config.issuer, config.jwks, now));
    if (config.loopback() && std::filesystem::exists(localKeys(config)))
        out.push_back(issuer(localIssuer, localKeys(config).string(), now));
    if (out.empty())
        throw std::invalid_argument(
            "Nobody may issue tokens: set CAREWAY_ISSUER and CAREWAY_JWKS, or run 'careway token' once and bind to loopback.");
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

std::vector<std::shared_ptr<access::KeySet>> keysOf(const std::vector<access::TrustedIssuer>& issuers)
{
    std::vector<std::shared_ptr<access::KeySet>> out;
    for (const auto& each : issuers)
        out.push_back(each.keys);
    return out;
}

} // namespace

House::House(const Config& config, Desk::Clock clock)
    : database_(databaseOptions(config))
    , issuers_(issuersOf(config, clock()))
    , authenticator_(access::TokenVerifier({issuers_, config.audience, std::chrono::seconds(30)}))
    , metrics_(operations::all())
    , statementMetrics_(metrics_.registry())
    , log_(http::standardOutputLogger())
    , observers_(config.log ? std::vector<http::Observer*>{&metrics_, &log_} : std::vector<http::Observer*>{&metrics_})
    , service_(database_, keysOf(issuers_), config.home, config.docs, [this] { return metrics_.text(server_->load()); })
    , desk_(routes(), authenticator_, database_, CursorSeal(cursorKey(database_)), clock)
    , server_(std::make_unique<http::Server>(optionsOf(config), operations::all(), desk_, observers_))
{
    desk_.prepare();
    database_.observe([this](const sql::Statement& statement) { statementMetrics_.sent(statement); });
    const auto tell = [](const std::string& sentence) { std::fprintf(stderr, "careway: %s\n", sentence.c_str()); };
    sealing_ = std::make_unique<Rounds>(
        "sealing the audit", config.sealEvery,
        [this](const std::stop_token& stop) {
            const auto lease = database_.lease();
            audit::sealDue(*lease, stop);
        },
        tell);
    worker_ = std::make_unique<Worker>(config, database_, std::move(clock), tell);
}

Routes House::routes()
{
    Routes out;
    api::mount(out, service_);
    api::mount(out, members_);
    api::mount(out, providers_);
    api::mount(out, programs_);
    api::mount(out, contactLines_);
    api::mount(out, decisionClocks_);
    api::mount(out, appeals_);
    api::mount(out, records_);
    api::mount(out, releases_);
    api::mount(out, relationships_);
    api::mount(out, access_);
    api::mount(out, disclosures_);
    api::mount(out, choices_);
    api::mount(out, carePlans_);
    api::mount(out, selfManagement_);
    api::mount(out, assessments_);
    api::mount(out, audit_);
    api::mount(out, enrollments_);
    api::mount(out, tasks_);
    api::mount(out, communications_);
    api::mount(out, timeline_);
    api::mount(out, stratification_);
    api::mount(out, oversight_);
    api::mount(out, facilityStays_);
    api::mount(out, departures_);
    api::mount(out, continuity_);
    api::mount(out, meetings_);
    api::mount(out, staff_);
    api::mount(out, coaching_);
    api::mount(out, priorAuthorizations_);
    api::mount(out, authorizationMetrics_);
    api::mount(out, attachments_);
    api::mount(out, formulary_);
    return out;
}

} // namespace careway::app
