#include "app/commands.hpp"
#include "app/serve.hpp"
#include "core/error.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>

using namespace careway;

namespace {

void addRelabel(CLI::App& app, app::RelabelOrder& order)
{
    auto* relabel = app.add_subcommand("relabel", "Bring the labels of all records up to the code lists and to what sources are now");
    relabel->add_flag("--dry-run", order.dryRun, "Say what would change, and change nothing");
    relabel->add_flag("--from-start", order.fromStart, "Begin anew, although an earlier run was not finished");
}

void addPopulate(CLI::App& app, app::PopulateRequest& population)
{
    auto* populate = app.add_subcommand("populate", "Make an invented population, the same for the same seed");
    populate->add_option("--members", population.members, "How many members")->required()->check(CLI::Range(0, 10'000'000));
    populate->add_option("--providers", population.providers, "How many entries of the directory")
        ->required()
        ->check(CLI::Range(0, 1'000'000));
    populate->add_option("--seed", population.seed, "Which population; 1 if none is given")->check(CLI::Range(0, 1'000'000'000));
    populate->add_option("--piece", population.piece, "K/N: the Kth of N parts of the members, so that several can run side by side");
    populate->add_option("--records", population.records, "none: no records of their health; all, if nothing is said")
        ->check(CLI::IsMember({"none", "all"}));
}

void addAudit(CLI::App& app, app::AuditRequest& request)
{
    using What = app::AuditRequest::What;
    auto* audit = app.add_subcommand("audit", "Prove that the audit is as it was written")->require_subcommand(1);
    audit->add_subcommand("seal", "Seal what is due now")->callback([&] { request.what = What::seal; });
    auto* verify
        = audit->add_subcommand("verify", "Hold every sealed row to its seal; names the first that is not as it was, with status 1");
    verify->callback([&] { request.what = What::verify; });
    verify->add_option("--seals", request.seals, "Seals that were kept outside: a file, each line an answer of GET /v1/audit-seals")
        ->check(CLI::ExistingFile);
    auto* retain = audit->add_subcommand("retain", "Drop whole months that need not be kept any more");
    retain->callback([&] { request.what = What::retain; });
    for (auto* each : {verify, retain})
        each->add_option("--years", request.years, "How long the audit is kept; 10 if nothing is said")->check(CLI::Range(1, 100));
}

void addToken(CLI::App& app, app::TokenRequest& token)
{
    auto* sign = app.add_subcommand("token", "Sign an access token that a server on loopback takes, for trying out");
    sign->add_option("--role", token.role, "care-manager, member, plan-admin, provider, system ...")->required();
    sign->add_option("--member", token.memberId, "The id of the member that the caller is");
    sign->add_option("--provider", token.providerId, "The id of the provider that the caller is");
    sign->add_option("--staff", token.staffId, "The id of the staff that the caller is");
    sign->add_option("--scope", token.scopes, "Scopes, separated by spaces; all of the contract if none are given");
    sign->add_option("--subject", token.subject, "sub; the role if none is given");
    sign->add_option("--credential", token.credential, "registered-nurse ...");
    sign->add_option("--hours", token.hours, "How long it holds")->check(CLI::Range(1, 24 * 30));
}

} // namespace

int main(int count, char** arguments)
{
    CLI::App app("Careway: care management for health plans. README.md has the settings.", "careway");
    app.require_subcommand(1);
    app.add_subcommand("serve", "Answer on CAREWAY_LISTEN until SIGTERM or Ctrl-C, and look after timers and letters");
    app.add_subcommand("worker", "Look after timers and letters only, beside servers that do");

    bool resume = false;
    auto* migrate = app.add_subcommand("migrate", "Bring the schema of the database to this version");
    migrate->add_flag("--resume", resume, "Take a migration again that was begun and not finished");
    app.add_subcommand("seed", "Load db/reference: programs, instruments, contact lines, specialties, ZIP centroids");
    app.add_subcommand("sample", "Load a small invented population if there are no members");

    std::string folder;
    auto* import = app.add_subcommand("import", "Take in people and providers from files")->require_subcommand(1);
    import->add_subcommand("synthea", "From Synthea's own CSV layout")
        ->add_option("DIR", folder, "The folder with patients.csv")
        ->required();

    app::PopulateRequest population;
    addPopulate(app, population);

    app.add_subcommand("take-over-assessments", "Make assessments of the totals that records hold; once each, so it may be repeated");
    app::RelabelOrder relabelling;
    addRelabel(app, relabelling);

    app::StratifyRequest stratification;
    auto* stratify = app.add_subcommand("stratify", "Score all members by the rules of risk, and order the work by it");
    stratify->add_option("--day", stratification.day, "As of which day; today if none is given");
    stratify->add_option("--piece", stratification.piece, "K/N: the Kth of N parts of the members, so that several can run side by side");

    app::TokenRequest token;
    addToken(app, token);
    app::AuditRequest audit;
    addAudit(app, audit);

    CLI11_PARSE(app, count, arguments);
    try {
        const auto config = app::configFromEnvironment();
        if (app.got_subcommand("serve")) return app::serve(config);
        if (app.got_subcommand("worker")) return app::work(config);
        if (app.got_subcommand("migrate")) return app::migrate(config, resume);
        if (app.got_subcommand("seed")) return app::seed(config);
        if (app.got_subcommand("sample")) return app::loadSample(config);
        if (app.got_subcommand("import")) return app::importSynthea(config, folder);
        if (app.got_subcommand("populate")) return app::populate(config, population);
        if (app.got_subcommand("take-over-assessments")) return app::takeOverAssessments(config);
        if (app.got_subcommand("relabel")) return app::relabel(config, relabelling);
        if (app.got_subcommand("stratify")) return app::stratify(config, stratification);
        if (app.got_subcommand("audit")) return app::audit(config, audit);
        return app::printToken(config, token);
    } catch (const Refusal& refusal) {
        std::fprintf(stderr, "careway: %s\n", refusal.error().detail.c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "careway: %s\n", error.what());
    }
    return 1;
}
