#include "import/synthea.hpp"

#include "core/error.hpp"
#include "import/sheet.hpp"
#include "import/synthea_records.hpp"
#include "import/synthea_rows.hpp"
#include "members/member.hpp"
#include "members/member_import_store.hpp"
#include "providers/provider_store.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace careway::imports {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t batchRows = 500;

constexpr Column startColumn{"START_DATE", "START_YEAR"}, endColumn{"END_DATE", "END_YEAR"};
constexpr Column ownershipColumn{"PLAN_OWNERSHIP", "OWNERSHIP"}, ownerColumn{"OWNER_NAME", "OWNERNAME"};

constexpr std::array patientColumns{Column{"Id"}, Column{"BIRTHDATE"}, Column{"DEATHDATE"}, Column{"FIRST"}, Column{"LAST"},
    Column{"GENDER"}, Column{"ADDRESS"}, Column{"CITY"}, Column{"STATE"}, Column{"ZIP"}}; // MIDDLE came later
constexpr std::array organizationColumns{Column{"Id"}, Column{"NAME"}, Column{"ADDRESS"}, Column{"CITY"}, Column{"STATE"}, Column{"ZIP"},
    Column{"LAT"}, Column{"LON"}, Column{"PHONE"}};
constexpr std::array providerColumns{Column{"Id"}, Column{"ORGANIZATION"}, Column{"NAME"}, Column{"SPECIALITY"}};
constexpr std::array payerColumns{Column{"Id"}, Column{"NAME"}};
constexpr std::array transitionColumns{
    Column{"PATIENT"}, startColumn, endColumn, Column{"PAYER"}, Column{"SECONDARY_PAYER"}, ownershipColumn, ownerColumn};

/// One run over one directory.
class Import {
public:
    Import(sql::Database& database, const fs::path& directory, Instant now, Progress& progress)
        : database_(database)
        , now_(now)
        , progress_(progress)
        , payers_(directory, "payers.csv", payerColumns)
        , organizations_(directory, "organizations.csv", organizationColumns)
        , providers_(directory, "providers.csv", providerColumns)
        , patients_(directory, "patients.csv", patientColumns)
        , transitions_(directory, "payer_transitions.csv", transitionColumns)
        , records_(directory)
    {
        const auto missing = payers_.missing() + organizations_.missing() + providers_.missing() + patients_.missing()
            + transitions_.missing() + records_.missing();
        if (!missing.empty()) refuse(Error::Kind::malformed, "import/missing-column", "Columns are missing." + missing);
    }

    Report run()
    {
        readPayers();
        takeDirectory();
        takePatients();
        takeCoverage();
        const auto known = [&](const Id& memberId) { return memberIds_.contains(memberId); };
        records_.take({database_, npis_, known, now_, progress_, report_});
        return std::move(report_);
    }

private:
    /// Calls `each`, which gives Parsed<void>, for every row that can be understood, and notes every one that cannot be used.
    template <typename Each> FileReport readAll(Sheet& sheet, Each each)
    {
        FileReport counts{sheet.name()};
        while (sheet.reader().next()) {
            ++counts.rows;
            const auto used = sheet.reader().problem().empty() ? each() : Parsed<void>(tl::unexpected<Reason>(sheet.reader().problem()));
            if (!used) note(counts, sheet.reader().line(), used.error());
        }
        return counts;
    }

    void note(FileReport& counts, std::size_t line, const Reason& reason)
    {
        ++counts.refused;
        report_.badRows.push_back({counts.file, line, reason});
    }

    void finish(FileReport counts)
    {
        progress_.end(summaryOf(counts));
        report_.files.push_back(std::move(counts));
    }

    /// Writes rows in one transaction, by the store's insertAll.
    template <typename Store, typename T> void write(FileReport& counts, std::span<const T> rows)
    {
        const std::int64_t added
            = database_.transact([&](sql::Session& session) { return static_cast<std::int64_t>(Store(session).insertAll(rows)); });
        counts.added += added;
        counts.unchanged += static_cast<std::int64_t>(rows.size()) - added;
    }

    template <typename Store, typename T> void writeAll(FileReport& counts, const std::vector<T>& rows)
    {
        progress_.begin(counts.file, rows.size());
        for (std::size_t at = 0; at < rows.size(); at += batchRows) {
            const auto batch = std::span(rows).subspan(at, std::min(batchRows, rows.size() - at));
            write<Store>(counts, std::span<const T>(batch));
            progress_.at(at + batch.size());
        }
    }

    void readPayers()
    {
        progress_.begin(payers_.name(), 1);
        finish(readAll(payers_, [&]() -> Parsed<void> {
            const auto id = idFrom(payers_[{"Id"}]);
            if (!id) return tl::unexpected(id.error());
            if (payers_[{"NAME"}].empty()) return tl::unexpected<Reason>("NAME is empty.");
            if (!plans_.emplace(*id, planFrom(payers_[{"NAME"}])).second) return tl::unexpected<Reason>(twice);
            return {};
        }));
    }

    /// Both files together: NPIs are given to all of them at once.
    void takeDirectory()
    {
        auto places = readOrganizations();
        auto people = readProviders();
        std::vector<Id> ids;
        for (const auto& each : places.second)
            ids.push_back(each.id);
        for (const auto& each : people.second)
            ids.push_back(each.id);
        npis_ = npisFor(std::move(ids));
        for (auto* part : {&places, &people}) {
            for (auto& each : part->second)
                each.npi = npis_.at(each.id);
            writeAll<providers::ProviderStore>(part->first, part->second);
            finish(std::move(part->first));
        }
    }

    std::pair<FileReport, std::vector<api::Provider>> readOrganizations()
    {
        const auto& in = organizations_;
        std::vector<api::Provider> out;
        auto counts = readAll(organizations_, [&]() -> Parsed<void> {
            auto made = organizationFrom({in[{"Id"}], in[{"NAME"}], in[{"ADDRESS"}], in[{"CITY"}], in[{"STATE"}], in[{"ZIP"}], in[{"LAT"}],
                                             in[{"LON"}], in[{"PHONE"}]},
                now_);
            if (!made) return tl::unexpected(made.error());
            if (!organizationById_.emplace(*idFrom(in[{"Id"}]), *made).second) return tl::unexpected<Reason>(twice);
            out.push_back(std::move(*made));
            return {};
        });
        return {std::move(counts), std::move(out)};
    }

    std::pair<FileReport, std::vector<api::Provider>> readProviders()
    {
        const auto& in = providers_;
        std::vector<api::Provider> out;
        std::map<Id, bool> seen;
        auto counts = readAll(providers_, [&]() -> Parsed<void> {
            const auto workplace = Id::parse(in[{"ORGANIZATION"}]);
            const auto found = workplace ? organizationById_.find(*workplace) : organizationById_.end();
            if (found == organizationById_.end())
                return tl::unexpected<Reason>("Its organization is not in organizations.csv or was refused.");
            auto made = providerFrom({in[{"Id"}], in[{"ORGANIZATION"}], in[{"NAME"}], in[{"SPECIALITY"}]}, found->second, now_);
            if (!made) return tl::unexpected(made.error());
            if (!seen.emplace(made->id, true).second) return tl::unexpected<Reason>(twice);
            out.push_back(std::move(*made));
            return {};
        });
        return {std::move(counts), std::move(out)};
    }

    void takePatients()
    {
        progress_.begin(patients_.name(), patients_.reader().size());
        std::vector<api::Member> batch;
        FileReport written;
        const auto writeBatch = [&] {
            if (!batch.empty()) write<members::MemberImportStore>(written, std::span<const api::Member>(batch));
            batch.clear();
            progress_.at(patients_.reader().bytesRead());
        };
        auto counts = readAll(patients_, [&]() -> Parsed<void> {
            auto made = member();
            if (!made) return tl::unexpected(made.error());
            if (!deaths_.emplace(*idFrom(patients_[{"Id"}]), made->deceasedOn).second) return tl::unexpected<Reason>(twice);
            memberIds_.insert(made->id);
            batch.push_back(std::move(*made));
            if (batch.size() == batchRows) writeBatch();
            return {};
        });
        writeBatch();
        counts.added = written.added;
        counts.unchanged = written.unchanged;
        finish(std::move(counts));
    }

    Parsed<api::Member> member() const
    {
        const auto& in = patients_;
        auto made = memberFrom({in[{"Id"}], in[{"BIRTHDATE"}], in[{"DEATHDATE"}], in[{"FIRST"}], in[{"MIDDLE"}], in[{"LAST"}],
                                   in[{"GENDER"}], in[{"ADDRESS"}], in[{"CITY"}], in[{"STATE"}], in[{"ZIP"}]},
            now_);
        if (!made) return made;
        if (const auto sound = members::check(*made, dayOf(now_)); !sound) {
            const auto& first = sound.error().violations.front();
            return tl::unexpected<Reason>(first.at + ' ' + first.detail + '.');
        }
        return made;
    }

    void takeCoverage()
    {
        const auto& in = transitions_;
        std::map<Id, std::vector<Transition>> rows;
        auto counts = readAll(transitions_, [&]() -> Parsed<void> {
            const auto patient = Id::parse(in[{"PATIENT"}]);
            if (!patient || !deaths_.contains(*patient))
                return tl::unexpected<Reason>("The patient is not in patients.csv or was refused.");
            auto made = transitionFrom({in[{"PATIENT"}], in[startColumn], in[endColumn], in[{"PAYER"}], in[{"SECONDARY_PAYER"}],
                                           in[ownershipColumn], in[ownerColumn]},
                plans_, transitions_.reader().line());
            if (!made) return tl::unexpected(made.error());
            rows[*patient].push_back(std::move(*made));
            return {};
        });
        std::vector<api::Coverage> coverages;
        for (auto& [patient, theirs] : rows) {
            auto spans = spansFrom(patient, deaths_.at(patient), std::move(theirs), now_);
            for (const auto& [line, reason] : spans.refused)
                note(counts, line, reason);
            std::move(spans.coverages.begin(), spans.coverages.end(), std::back_inserter(coverages));
        }
        writeAll<members::MemberImportStore>(counts, coverages);
        finish(std::move(counts));
    }

    static constexpr auto twice = "The Id stands in the file twice.";

    sql::Database& database_;
    Instant now_;
    Progress& progress_;
    Sheet payers_, organizations_, providers_, patients_, transitions_;
    RecordFiles records_;
    Payers plans_;
    std::map<Id, api::Provider> organizationById_; // by Synthea's ids, as deaths_
    std::map<Id, std::optional<Date>> deaths_;
    std::set<Id> memberIds_;
    Npis npis_;
    Report report_;
};

} // namespace

Report importSynthea(sql::Database& database, const fs::path& directory, Instant now, Progress& progress)
{
    return Import(database, directory, now, progress).run();
}

} // namespace careway::imports
