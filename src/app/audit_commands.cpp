#include "app/commands.hpp"
#include "app/setup_store.hpp"
#include "audit/inspection_store.hpp"
#include "audit/month_store.hpp"
#include "audit/seal_store.hpp"

#include <fstream>
#include <iostream>

namespace careway::app {

namespace {

int seal(const Config& config)
{
    sql::Session session(databaseOptions(config).session);
    const auto made = audit::sealDue(session, {});
    const auto last = audit::SealStore{session}.last();
    std::cout << made << " seals made; " << (last ? "sealed until " + text(last->window.end) : "there is nothing to seal yet") << '\n';
    return 0;
}

std::string countsOf(const audit::Inspection& of)
{
    auto out = std::to_string(of.seals) + " seals with " + std::to_string(of.rows) + " rows";
    if (of.until) out += ", until " + text(*of.until);
    if (of.droppedSeals > 0)
        out += "; dropped with their months " + std::to_string(of.droppedSeals) + " seals with " + std::to_string(of.droppedRows) + " rows";
    return out + "; not sealed yet " + std::to_string(of.unsealed) + " rows";
}

int verify(const Config& config, const AuditRequest& request)
{
    audit::Outside outside;
    if (!request.seals.empty()) {
        std::ifstream in(request.seals);
        outside = audit::outsideFrom(in);
    }
    auto options = databaseOptions(config).session;
    options.statementWithin = std::chrono::milliseconds(0); // of years of rows even a count takes its time
    sql::Session session(options);
    Progress progress(std::cerr, isTerminal(2));
    const auto kept = outside.size();
    const auto found = audit::inspect(session, std::move(outside), request.years, progress);
    if (found.finding) {
        std::cout << "not as it was sealed: " << sentence(*found.finding) << "\nwhole before that: " << countsOf(found) << '\n';
        return 1;
    }
    std::cout << "whole: " << countsOf(found) << '\n';
    if (kept > 0) std::cout << "held to " << kept << " seals that were kept outside\n";
    else std::cout << "without seals from outside (--seals): whoever owns the database could have made all of them anew\n";
    return 0;
}

int retain(const Config& config, const AuditRequest& request)
{
    sql::Session owner(ownerOptions(config));
    const auto dropped = audit::MonthStore{owner}.dropOlderThan(request.years);
    for (const auto& month : dropped)
        std::cout << "dropped: " << month << '\n';
    if (dropped.empty()) std::cout << "no month is older than " << request.years << " years\n";
    return 0;
}

} // namespace

int audit(const Config& config, const AuditRequest& request)
{
    switch (request.what) {
    case AuditRequest::What::seal: return seal(config);
    case AuditRequest::What::verify: return verify(config, request);
    case AuditRequest::What::retain: return retain(config, request);
    }
    return 1;
}

} // namespace careway::app
