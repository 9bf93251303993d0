#include "oversight/figure.hpp"

#include "json/column.hpp"

#include <algorithm>

namespace careway::oversight {

namespace {

// Nobody, or enough of them.
bool tellable(std::int64_t people, std::int64_t smallest) { return people == 0 || people >= smallest; }

bool tellable(const Count& count, std::int64_t smallest)
{
    return tellable(count.of, smallest) && tellable(count.met, smallest) && tellable(count.of - count.met, smallest);
}

double percent(const Count& count) { return static_cast<double>(count.met * 1000 / count.of) / 10; }

const Count* find(const std::vector<Count>& in, const Count& like)
{
    const auto found = std::find_if(
        in.begin(), in.end(), [&](const auto& each) { return each.program == like.program && each.measure == like.measure; });
    return found == in.end() ? nullptr : &*found;
}

} // namespace

std::optional<int> Objectives::benchmark(const std::string& program, api::ProgramMeasure measure) const
{
    const auto name = json::toColumn(measure);
    auto found = benchmarks.find({program, name});
    if (found == benchmarks.end()) found = benchmarks.find({"", name});
    if (found == benchmarks.end()) return std::nullopt;
    return found->second;
}

std::vector<api::ProgramFigure> figuresOf(const std::vector<Count>& now, const std::vector<Count>& before, const Objectives& objectives)
{
    std::vector<api::ProgramFigure> out;
    for (const auto& count : now) {
        api::ProgramFigure figure;
        figure.program = count.program;
        figure.measure = count.measure;
        figure.benchmark = objectives.benchmark(count.program, count.measure);
        figure.suppressed = !tellable(count, objectives.smallestGroup);
        if (!figure.suppressed) {
            figure.of = count.of;
            figure.met = count.met;
            if (count.of > 0) figure.percent = percent(count);
        }
        const auto* earlier = find(before, count);
        if (earlier != nullptr && earlier->of > 0 && tellable(*earlier, objectives.smallestGroup)) figure.percentBefore = percent(*earlier);
        out.push_back(std::move(figure));
    }
    return out;
}

} // namespace careway::oversight
