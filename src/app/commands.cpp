#include "app/commands.hpp"

#include "access/signer.hpp"
#include "app/seed.hpp"
#include "app/serve.hpp"
#include "app/setup_store.hpp"
#include "app/stratify.hpp"
#include "app/take_over.hpp"
#include "audit/month_store.hpp"
#include "core/progress.hpp"
#include "import/sample.hpp"
#include "import/synthea.hpp"
#include "operations/table.hpp"
#include "populate/populate.hpp"
#include "sql/migrate.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <set>
#include <stdexcept>

namespace careway::app {

namespace {

Instant currentTime() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

void tell(const std::string& sentence) { std::fprintf(stderr, "%s\n", sentence.c_str()); }

std::vector<std::string> words(const std::string& text)
{
    std::set<std::string> out;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(' ', start), text.size());
        if (end > start) out.insert(text.substr(start, end - start));
        start = end + 1;
    }
    return {out.begin(), out.end()};
}

std::vector<std::string> everyScope()
{
    std::set<std::string> out;
    for (const auto* operation : operations::all())
        out.insert(operation->scopes.begin(), operation->scopes.end());
    return {out.begin(), out.end()};
}

std::optional<Id> idIn(const std::string& text, const char* option)
{
    if (text.empty()) return std::nullopt;
    const auto id = Id::parse(text);
    if (!id) throw std::invalid_argument(std::string(option) + " must be an id as the API gives it.");
    return id;
}

access::Caller callerOf(const TokenRequest& request)
{
    const auto role = access::roleNamed(request.role);
    if (!role) throw std::invalid_argument("There is no role " + request.role + ".");
    access::Caller out;
    out.clientId = "careway-cli";
    out.subject = request.subject.empty() ? request.role : request.subject;
    out.role = *role;
    out.memberId = idIn(request.memberId, "--member");
    out.providerId = idIn(request.providerId, "--provider");
    out.staffId = idIn(request.staffId, "--staff");
    if (*role == access::Role::careManager && !out.staffId) out.staffId = imports::sampleCareManager();
    out.credential = request.credential;
    out.scopes = request.scopes.empty() ? everyScope() : words(request.scopes);
    if (*role == access::Role::member && !out.memberId)
        throw std::invalid_argument("A member's token needs --member with the member's id.");
    if (*role == access::Role::provider && !out.providerId)
        throw std::invalid_argument("A provider's token needs --provider with the provider's id.");
    return out;
}

std::string kindsOf(const imports::FileReport& file)
{
    std::string out;
    for (const auto& [sort, count] : file.kinds)
        out += "    " + sort.first + ", " + sort.second + ": " + std::to_string(count) + '\n';
    return out;
}

// The totals among records, as assessments.
int takeOver(sql::Database& database)
{
    constexpr std::int64_t membersAtOnce = 200;
    Progress progress(std::cerr, isTerminal(2));
    const auto report = takeOverAssessments(database, membersAtOnce, currentTime, progress);
    std::cout << "assessments: " << report.made << " taken over from records, " << report.there << " there already, " << report.unusable
              << " no total of their instrument\n";
    return 0;
}

// Made at the first need, with the public half beside it for the server.
access::Signer localSigner(const Config& config)
{
    std::filesystem::create_directories(localKey(config).parent_path());
    auto signer = access::Signer::from(localKey(config));
    if (!std::filesystem::exists(localKeys(config))) {
        std::ofstream out(localKeys(config));
        out << signer.publicKeys();
        if (!out.flush()) throw std::runtime_error(localKeys(config).string() + " cannot be written.");
    }
    return signer;
}

} // namespace

int migrate(const Config& config, bool resume)
{
    const auto options = ownerOptions(config);
    sql::Session owner(options);
    bool changed = false;
    const auto begun = [&](const sql::Migration& each) {
        tell("migrating: " + each.name);
        changed = true;
    };
    sql::migrate(owner, sql::readMigrations(config.home / "db/migrations"), begun, resume);
    makeSecrets(owner);
    for (const auto& month : audit::MonthStore{owner}.makeAhead())
        tell("making a month of the audit: " + month);
    const auto service = must(sql::parseUrl(config.databaseUrl));
    if (service.user != options.address.user) sql::grantService(owner, service.user);
    if (changed && seeded(owner))
        tell("The reference data is of the schema before: careway seed is due. What it does not say stays closed.");
    return 0;
}

int seed(const Config& config)
{
    sql::Session owner(ownerOptions(config));
    seed(owner, config.home / "db/reference", tell);
    return 0;
}

int loadSample(const Config& config)
{
    localSigner(config);
    sql::Database database(databaseOptions(config));
    imports::loadSample(database, config.home / "db/reference/sample", currentTime());
    return 0;
}

int importSynthea(const Config& config, const std::filesystem::path& folder)
{
    sql::Database database(databaseOptions(config));
    Progress progress(std::cerr, isTerminal(2));
    const auto report = imports::importSynthea(database, folder, currentTime(), progress);
    for (const auto& bad : report.badRows)
        std::cout << bad.file << ':' << bad.line << ": " << bad.reason << '\n';
    for (const auto& file : report.files)
        std::cout << file.file << ": " << file.rows << " rows, " << file.added << " new, " << file.unchanged << " there already, "
                  << file.refused << " rows refused\n"
                  << kindsOf(file);
    return takeOver(database);
}

int takeOverAssessments(const Config& config)
{
    sql::Database database(databaseOptions(config));
    return takeOver(database);
}

int populate(const Config& config, const PopulateRequest& request)
{
    const auto piece = populate::Piece::from(request.piece);
    const auto frame = populate::frameFrom(config.home / "db/reference");
    auto options = databaseOptions(config);
    options.session.statementWithin = std::chrono::milliseconds(0); // another run may be writing the directory
    sql::Database database(options);
    Progress progress(std::cerr, isTerminal(2));
    const auto records = request.records == "none" ? populate::Records::none : populate::Records::all;
    populate::populate(database, {frame, request.seed, request.members, request.providers}, piece, records, progress);
    return 0;
}

int stratify(const Config& config, const StratifyRequest& request)
{
    const auto day = request.day.empty() ? dayOf(currentTime()) : parseDate(request.day);
    if (!day) throw std::invalid_argument("--day must be a date, such as 2026-11-24.");
    const auto piece = populate::Piece::from(request.piece);
    auto options = databaseOptions(config);
    options.session.statementWithin = std::chrono::milliseconds(0);
    sql::Database database(options);
    Progress progress(std::cerr, isTerminal(2));
    for (const auto& [band, count] : stratify(database, {*day, piece.number, piece.count}, progress))
        std::cout << band << ": " << count << '\n';
    return 0;
}

int relabel(const Config& config, const RelabelOrder& order)
{
    auto options = databaseOptions(config);
    options.session.statementWithin = std::chrono::milliseconds(0);
    options.session.lockWithin = std::chrono::minutes(1); // another run may have the piece
    sql::Database database(options);
    Progress progress(std::cerr, isTerminal(2));
    const auto report = relabel(database, order, currentTime, progress);
    if (report.resumed) std::cout << "An earlier run was not finished; what it did is counted in.\n";
    std::cout << (order.dryRun ? "It would change " : "Changed ") << report.changed << " of " << report.looked << " records.\n";
    for (const auto& [key, count] : report.tally.counts())
        std::cout << "    " << key.source << ", " << key.type << ", " << key.what << ": " << count.got << " got it, " << count.lost
                  << " lost it\n";
    return 0;
}

int printToken(const Config& config, const TokenRequest& request)
{
    const auto caller = callerOf(request);
    const access::TokenClaims claims{localIssuer, config.audience, caller, std::chrono::hours(request.hours)};
    std::printf("%s\n", localSigner(config).sign(claims, currentTime()).c_str());
    return 0;
}

} // namespace careway::app
