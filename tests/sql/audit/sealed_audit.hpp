#pragma once

#include "access/audit_store.hpp"
#include "audit/inspection_store.hpp"
#include "audit/month_store.hpp"
#include "audit/seal_store.hpp"
#include "sql/support/test_database.hpp"

#include <sstream>

namespace careway::audit {

/// An audit on a database whose clock the test sets, and the seals of it.
class SealedAudit : public sql::DatabaseTest {
protected:
    void TearDown() override
    {
        if (!IsSkipped()) owner().executeText("SET SESSION timestamp = DEFAULT");
    }

    static Instant at(const std::string& time) { return parseInstant("2026-11-24T" + time + "Z").value(); }

    /// What this session takes for the database's time from now on.
    static void setClock(sql::Session& session, Instant now)
    {
        const auto millis = std::to_string(now.time_since_epoch().count());
        session.executeText("SET SESSION timestamp = " + millis.substr(0, millis.size() - 3) + '.' + millis.substr(millis.size() - 3));
    }

    /// Rows of one statement, as the service writes them; their ids by what the server takes for the time.
    void write(sql::Session& session, int rows, std::optional<Instant> serverTime = std::nullopt)
    {
        std::vector<access::AuditRow> out;
        for (int i = 0; i < rows; ++i)
            out.push_back(rowOf(serverTime.value_or(at("15:00:00"))));
        access::AuditStore{session}.add(out);
    }
    void writeAt(Instant now, int rows)
    {
        setClock(owner(), now);
        write(owner(), rows);
    }

    /// Seals what is due at this time.
    static std::size_t sealAt(sql::Session& session, Instant now)
    {
        setClock(session, now);
        return sealDue(session, {});
    }
    static std::size_t sealAt(Instant now) { return sealAt(owner(), now); }

    static Inspection inspected(const Outside& outside = {}, int years = yearsKept)
    {
        std::ostringstream nowhere;
        Progress progress(nowhere, false);
        return inspect(owner(), outside, years, progress);
    }
    static std::vector<Seal> seals() { return SealStore{owner()}.after(0, 100'000); }
    static Outside keptOutside()
    {
        Outside out;
        for (const auto& seal : seals())
            out.emplace(seal.number, shown(seal));
        return out;
    }
    static std::string told(const Inspection& inspection) { return inspection.finding ? sentence(*inspection.finding) : "whole"; }

    access::AuditRow rowOf(Instant serverTime)
    {
        ++rows_;
        access::AuditRow out;
        out.id = timedId(serverTime, rows_, 7);
        out.seen = {namedId("member " + std::to_string(rows_ % 5)), "treatment", std::nullopt, std::nullopt, 3};
        if (rows_ % 3 == 0) out.seen.releaseId = namedId("release");
        out.requestId = "request-" + std::to_string(rows_);
        out.operation = "getMember";
        out.issuer = "urn:issuer";
        out.client = "app";
        out.subject = "nurse, \"Ö\" \\ '" + std::to_string(rows_);
        out.role = "care-manager";
        out.partyId = namedId("party");
        out.purpose = "TREAT";
        out.outcome = rows_ % 4 == 0 ? "members/not-found" : "done";
        return out;
    }

private:
    std::uint64_t rows_ = 0;
};

} // namespace careway::audit
