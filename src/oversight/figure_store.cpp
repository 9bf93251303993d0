#include "oversight/figure_store.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <array>
#include <tuple>

namespace careway::oversight {

namespace {

using api::ProgramMeasure;

// What each measure counts among the enrollments e of the period: those of which it is asked, and those of which it is so.
struct Measured {
    ProgramMeasure measure;
    std::string_view joined, of, met;
};
constexpr std::array measures{
    Measured{ProgramMeasure::reach, "", "COUNT(*)",
        "SUM(EXISTS (SELECT 1 FROM contact_attempt a WHERE a.enrollment_id = e.id AND a.outcome = 'reached') OR EXISTS (SELECT 1 FROM "
        "event v "
        "WHERE v.enrollment_id = e.id AND v.kind = 'enrollment.opted-in'))"},
    Measured{ProgramMeasure::optIn, "", "COUNT(*)",
        "SUM(EXISTS (SELECT 1 FROM event v WHERE v.enrollment_id = e.id AND v.kind = 'enrollment.opted-in'))"},
    Measured{ProgramMeasure::screening,
        "JOIN (SELECT k.enrollment_id, MIN(k.state = 'done') AS done FROM task k WHERE k.kind IN ('screening-depression', "
        "'screening-alcohol') "
        "GROUP BY k.enrollment_id) s ON s.enrollment_id = e.id",
        "COUNT(*)", "SUM(s.done)"},
    Measured{ProgramMeasure::timeliness, "JOIN enrollment_timer m ON m.enrollment_id = e.id AND m.state IN ('met', 'missed')", "COUNT(*)",
        "SUM(m.state = 'met')"},
};

constexpr auto insured = " AND EXISTS (SELECT 1 FROM coverage c WHERE c.member_id = e.member_id AND c.line_of_business = :line"
                         " AND c.starts_on <= DATE(e.created_at) AND (c.ends_on IS NULL OR c.ends_on >= DATE(e.created_at)))";

} // namespace

std::vector<Count> FigureStore::counts(const access::Grant& grant, Date from, Date to, const std::optional<std::string>& lineOfBusiness)
{
    std::vector<Count> out;
    sql::Bindings bound{{"from", startOf(from)}, {"end", endOf(to)}};
    if (lineOfBusiness) bound.add("line", *lineOfBusiness);
    for (const auto& measured : measures) {
        const auto rows
            = sql_.fetch<Count>("/* count for oversight */ SELECT e.program, " + std::string(measured.of) + ", " + std::string(measured.met)
                    + " FROM enrollment e " + std::string(measured.joined) + " WHERE e.created_at >= :from AND e.created_at < :end AND "
                    + access::visibleTo(grant, "e.member_id") + (lineOfBusiness ? insured : "") + " GROUP BY e.program ORDER BY e.program",
                bound, [](Count& c) { return std::tie(c.program, c.of, c.met); });
        for (auto row : rows) {
            row.measure = measured.measure;
            out.push_back(std::move(row));
        }
    }
    return out;
}

Objectives FigureStore::objectivesOn(Date day)
{
    struct Row {
        std::string program, measure;
        int benchmark = 0;
    };
    Objectives out;
    for (const auto& row : sql_.fetch<Row>("/* find objectives */ SELECT program, measure, benchmark FROM program_objective "
                                           "WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)",
             {{"day", day}}, [](Row& r) { return std::tie(r.program, r.measure, r.benchmark); })) {
        if (row.measure == "smallest-group") out.smallestGroup = row.benchmark;
        else out.benchmarks[{row.program, row.measure}] = row.benchmark;
    }
    return out;
}

void FigureStore::put(std::span<const ObjectiveRow> objectives)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : objectives)
        rows.push_back({{"program", each.program}, {"measure", each.measure}, {"from", each.effectiveFrom}, {"to", each.effectiveTo},
            {"benchmark", each.benchmark}, {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put objectives */ INSERT INTO program_objective (program, measure, effective_from, effective_to, benchmark, citation) VALUES",
        "(:program, :measure, :from, :to, :benchmark, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), benchmark = VALUES(benchmark), citation = VALUES(citation)");
}

} // namespace careway::oversight
