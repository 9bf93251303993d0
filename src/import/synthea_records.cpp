#include "import/synthea_records.hpp"

#include "access/policy_store.hpp"
#include "json/column.hpp"
#include "records/record_store.hpp"
#include "records/treatment_store.hpp"

#include <array>
#include <set>

namespace careway::imports {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t batchRows = 1000;

constexpr Column code{"CODE"}, description{"DESCRIPTION"}, encounterColumn{"ENCOUNTER"}, patientColumn{"PATIENT"}, start{"START"},
    stop{"STOP"}, reasonCode{"REASONCODE"}, reasonText{"REASONDESCRIPTION"}, idColumn{"Id"};

constexpr std::array encounterColumns{idColumn, start, stop, patientColumn, Column{"ORGANIZATION"}, Column{"PROVIDER"},
    Column{"ENCOUNTERCLASS"}, code, description, reasonCode, reasonText};
constexpr std::array conditionColumns{start, stop, patientColumn, encounterColumn, code, description};
constexpr std::array procedureColumns{
    Column{"START", "DATE"}, patientColumn, encounterColumn, code, description, reasonCode, reasonText}; // STOP came later
constexpr std::array observationColumns{Column{"DATE"}, patientColumn, encounterColumn, code, description, Column{"VALUE"}, Column{"UNITS"},
    Column{"TYPE"}}; // CATEGORY came later
constexpr std::array medicationColumns{
    start, stop, patientColumn, encounterColumn, code, description, Column{"DISPENSES"}, Column{"TOTALCOST"}, reasonCode, reasonText};
constexpr std::array claimColumns{idColumn, Column{"PATIENTID"}, Column{"PROVIDERID"}, Column{"APPOINTMENTID"}, Column{"SERVICEDATE"},
    Column{"STATUS1"}, Column{"HEALTHCARECLAIMTYPEID1"}, Column{"DIAGNOSIS1"}, Column{"DIAGNOSIS2"}, Column{"DIAGNOSIS3"},
    Column{"DIAGNOSIS4"}, Column{"DIAGNOSIS5"}, Column{"DIAGNOSIS6"}, Column{"DIAGNOSIS7"}, Column{"DIAGNOSIS8"}};

std::optional<Sheet> sheetIn(const fs::path& directory, const std::string& name, std::span<const Column> columns)
{
    if (!fs::exists(directory / name)) return std::nullopt;
    return std::make_optional<Sheet>(directory, name, columns);
}

std::string labelsOf(const records::Record& record)
{
    std::string out;
    for (const auto label : std::visit([](const auto& each) { return each.labels; }, record))
        out += (out.empty() ? "" : "+") + json::toColumn(label);
    return out;
}

/// One file on its way in.
class Intake {
public:
    Intake(const RecordFiles::Around& around, std::string file)
        : around_(around)
        , lists_(records::CodeListStore{*around.database.lease()}.inForce(dayOf(around.now)))
        , policy_(access::PolicyStore{*around.database.lease()}.inForce(dayOf(around.now)))
    {
        counts_.file = std::move(file);
    }

    void add(Parsed<records::Record> made, std::size_t line)
    {
        ++counts_.rows;
        if (!made) return refuse(line, made.error());
        const auto [id, memberId] = finish(*made);
        if (!around_.known(memberId)) return refuse(line, "The patient is not in patients.csv or was refused.");
        if (const auto broken = records::breaches(*made, lists_, around_.now, ""); !broken.empty())
            return refuse(line, broken.front().at.substr(1) + ' ' + broken.front().detail + '.');
        if (!ids_.insert(id).second) return refuse(line, "The Id stands in the file twice.");
        batch_.push_back({std::move(*made)});
        lines_.push_back(line);
        if (batch_.size() == batchRows) write();
    }

    FileReport finished() &&
    {
        write();
        return std::move(counts_);
    }

private:
    // What the whole file knows: the ids, and a name for a row that has none.
    std::pair<Id, Id> finish(records::Record& record)
    {
        const auto from = text(records::periodOf(record).from).substr(0, 19);
        const auto codings = records::codingsOf(record);
        return std::visit(
            [&](auto& each) {
                const auto owner = each.memberId.text();
                if (each.sourceId.empty()) each.sourceId = names_.nameFor(owner, from, codings.front().coding->code);
                each.id = records::recordId(syntheaSource, records::typeOf(record), each.sourceId);
                each.createdAt = each.updatedAt = around_.now;
                return std::pair{each.id, each.memberId};
            },
            record);
    }

    void write()
    {
        const auto outcomes = around_.database.transact([&](sql::Session& session) {
            auto candidates = batch_; // a transaction that is run again begins with what it had
            auto out = records::RecordStore{session}.takeIn(candidates, lists_, around_.now);
            records::keepTreatments(session, candidates, policy_, around_.now);
            taken_ = std::move(candidates);
            return out;
        });
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            count(i, outcomes[i]);
        batch_.clear();
        lines_.clear();
    }

    void count(std::size_t i, api::RecordOutcome outcome)
    {
        if (outcome == api::RecordOutcome::refused) return refuse(lines_[i], "It was taken in before with another content.");
        ++(outcome == api::RecordOutcome::created ? counts_.added : counts_.unchanged);
        ++counts_.kinds[{records::kindOf(taken_[i].record), labelsOf(taken_[i].record)}];
    }

    void refuse(std::size_t line, Reason reason)
    {
        ++counts_.refused;
        around_.report.badRows.push_back({counts_.file, line, std::move(reason)});
    }

    const RecordFiles::Around& around_;
    records::CodeLists lists_;
    access::Policy policy_;
    FileReport counts_;
    RowNames names_;
    std::set<Id> ids_;
    std::vector<records::Candidate> batch_, taken_;
    std::vector<std::size_t> lines_;
};

} // namespace

RecordFiles::RecordFiles(const fs::path& directory)
    : encounters_(sheetIn(directory, "encounters.csv", encounterColumns))
    , conditions_(sheetIn(directory, "conditions.csv", conditionColumns))
    , procedures_(sheetIn(directory, "procedures.csv", procedureColumns))
    , observations_(sheetIn(directory, "observations.csv", observationColumns))
    , medications_(sheetIn(directory, "medications.csv", medicationColumns))
    , claims_(sheetIn(directory, "claims.csv", claimColumns))
{
}

std::string RecordFiles::missing() const
{
    std::string out;
    for (const auto* sheet : {&encounters_, &conditions_, &procedures_, &observations_, &medications_, &claims_})
        if (*sheet) out += (*sheet)->missing();
    return out;
}

void RecordFiles::take(const Around& around)
{
    takeFile(around, encounters_, [&] { return encounter(around.npis); });
    takeFile(around, conditions_, [&] { return condition(); });
    takeFile(around, procedures_, [&] { return procedure(); });
    takeFile(around, observations_, [&] { return observation(); });
    takeFile(around, medications_, [&] { return medication(); });
    takeFile(around, claims_, [&] { return claim(around.npis); });
}

void RecordFiles::takeFile(const Around& around, std::optional<Sheet>& sheet, const Make& make)
{
    if (!sheet) return;
    auto& reader = sheet->reader();
    around.progress.begin(sheet->name(), reader.size());
    Intake intake(around, sheet->name());
    while (reader.next()) {
        intake.add(reader.problem().empty() ? make() : Parsed<records::Record>(tl::unexpected<Reason>(reader.problem())), reader.line());
        around.progress.at(reader.bytesRead());
    }
    auto counts = std::move(intake).finished();
    around.progress.end(summaryOf(counts));
    around.report.files.push_back(std::move(counts));
}

Parsed<records::Record> RecordFiles::encounter(const Npis& npis)
{
    const auto& in = *encounters_;
    return recordFrom(EncounterRow{in[idColumn], in[start], in[stop], in[patientColumn], in[{"ORGANIZATION"}], in[{"PROVIDER"}],
                          in[{"ENCOUNTERCLASS"}], in[code], in[description], in[reasonCode], in[reasonText]},
        npis);
}

Parsed<records::Record> RecordFiles::condition()
{
    const auto& in = *conditions_;
    return recordFrom(ConditionRow{in[start], in[stop], in[patientColumn], in[encounterColumn], in[code], in[description]});
}

Parsed<records::Record> RecordFiles::procedure()
{
    const auto& in = *procedures_;
    return recordFrom(ProcedureRow{in[{"START", "DATE"}], in[stop], in[patientColumn], in[encounterColumn], in[code], in[description],
        in[reasonCode], in[reasonText]});
}

Parsed<records::Record> RecordFiles::observation()
{
    const auto& in = *observations_;
    return recordFrom(ObservationRow{in[{"DATE"}], in[patientColumn], in[encounterColumn], in[{"CATEGORY"}], in[code], in[description],
        in[{"VALUE"}], in[{"UNITS"}], in[{"TYPE"}]});
}

Parsed<records::Record> RecordFiles::medication()
{
    const auto& in = *medications_;
    return recordFrom(MedicationRow{in[start], in[stop], in[patientColumn], in[encounterColumn], in[code], in[description],
        in[{"DISPENSES"}], in[{"TOTALCOST"}], in[reasonCode], in[reasonText]});
}

Parsed<records::Record> RecordFiles::claim(const Npis& npis)
{
    const auto& in = *claims_;
    ClaimRow row{in[idColumn], in[{"PATIENTID"}], in[{"PROVIDERID"}], in[{"APPOINTMENTID"}], in[{"SERVICEDATE"}], in[{"STATUS1"}],
        in[{"HEALTHCARECLAIMTYPEID1"}], {}};
    for (const auto* each :
        {"DIAGNOSIS1", "DIAGNOSIS2", "DIAGNOSIS3", "DIAGNOSIS4", "DIAGNOSIS5", "DIAGNOSIS6", "DIAGNOSIS7", "DIAGNOSIS8"})
        row.diagnoses.push_back(in[{each}]);
    return recordFrom(row, npis);
}

} // namespace careway::imports
