#include "api/access_scene.hpp"
#include "models/invitation_outcome.hpp"
#include "operations/table.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace careway {

namespace {

using access::Role;

constexpr auto tableFile = CAREWAY_SOURCE_DIR "/tests/api/access_matrix.csv";

/// access_matrix.csv: what every operation of the contract answers to every role in every situation. `allowed`; `hidden`, as if nothing
/// were there; `refused`, in words that say nothing of anybody; `unmet`, seen, but against another rule. CAREWAY_WRITE_ACCESS_MATRIX=1
/// writes it anew: then look at every line that differs.
class AccessMatrix : public SceneTest {
protected:
    using Rows = std::map<std::pair<std::string, std::string>, std::vector<std::string>>; // by operation and role

    void SetUp() override
    {
        SceneTest::SetUp();
        if (IsSkipped()) return;
        for (auto& sample : samples()) {
            (tiesTheCaller(sample.operation) ? last_ : first_).push_back(std::move(sample));
        }
        first_.insert(first_.end(), std::make_move_iterator(last_.begin()), std::make_move_iterator(last_.end()));
        // What changes a span comes before what makes the next one and by that ends it.
        std::stable_partition(
            first_.begin(), first_.end(), [](const Sample& each) { return each.method != "POST" || each.operation == "searchMembers"; });
    }

    void tryScene(Rows& rows, const Scene& scene)
    {
        for (const auto& sample : first_) {
            auto request = placed(sample, scene);
            if (request.conditional)
                request.headers.push_back(
                    "If-Match: " + (request.operation == "patchProvider" ? get(request.path, everyone()).header("ETag") : "\"1\""));
            const auto reply = ask(request.method, request.path + request.query, scene.token, request.body, request.headers);
            rows[{sample.operation, std::string(access::nameOf(scene.caller.role))}].push_back(outcomeOf(request, reply, scene));
        }
    }

private:
    // They may make the caller one who sees: nothing is tried after them that they could open.
    static bool tiesTheCaller(const std::string& operation)
    {
        return operation == "createRelationship" || operation == "acceptInvitation" || operation == "openEmergencyAccess";
    }

    static bool personal(const std::string& operation)
    {
        const auto all = operations::all();
        return std::any_of(all.begin(), all.end(), [&](const auto* each) { return each->id == operation && each->personalData; });
    }

    static std::string outcomeOf(const Sample& request, const Reply& reply, const Scene& scene)
    {
        if (reply.status == 404) return "hidden";
        if (reply.status == 403) return "refused";
        if (reply.status == 409 || reply.status == 422) return "unmet";
        if (reply.status / 100 != 2) return std::to_string(reply.status) + ' ' + reply.code();
        if (!personal(request.operation)) return "allowed";
        if (reply.body.starts_with(R"({"items":[])")) return "hidden";
        const bool many = request.operation == "listMembers" || request.operation == "searchMembers";
        if (many && reply.body.find(scene.memberId.text()) == std::string::npos) return "hidden";
        if (request.operation == "acceptInvitation" && reply.as<api::InvitationOutcome>().outcome != api::InvitationResult::accepted)
            return "hidden";
        return "allowed";
    }

    std::vector<Sample> first_, last_;
};

std::string written(const std::map<std::pair<std::string, std::string>, std::vector<std::string>>& rows)
{
    std::string out = "operation,role";
    for (const auto each : situations)
        out += ',' + std::string(each);
    for (const auto& [key, outcomes] : rows) {
        out += '\n' + key.first + ',' + key.second;
        for (const auto& each : outcomes)
            out += ',' + each;
    }
    return out + '\n';
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    return out;
}

std::string contentOf(const std::string& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST_F(AccessMatrix, IsTheOneThatWasLookedAt)
{
    Rows rows;
    for (int role = 0; role <= static_cast<int>(Role::system); ++role)
        for (std::size_t situation = 0; situation < situations.size(); ++situation)
            tryScene(rows, scene(static_cast<Role>(role), static_cast<Situation>(situation)));
    for (const auto& [key, outcomes] : rows)
        EXPECT_THAT(outcomes, ::testing::Each(::testing::AnyOf("allowed", "hidden", "refused", "unmet"))) << key.first << ' ' << key.second;
    const auto now = written(rows);
    if (std::getenv("CAREWAY_WRITE_ACCESS_MATRIX") != nullptr) std::ofstream(tableFile) << now;
    const auto before = linesOf(contentOf(tableFile)), after = linesOf(now);
    std::vector<std::string> gone, come;
    const std::set<std::string> kept(before.begin(), before.end()), met(after.begin(), after.end());
    std::set_difference(kept.begin(), kept.end(), met.begin(), met.end(), std::back_inserter(gone));
    std::set_difference(met.begin(), met.end(), kept.begin(), kept.end(), std::back_inserter(come));
    EXPECT_THAT(gone, ::testing::IsEmpty()) << "the table says so, the server does not";
    EXPECT_THAT(come, ::testing::IsEmpty()) << "the server says so, the table does not";
    for (const auto& operation : contract_.operations())
        for (int role = 0; role <= static_cast<int>(Role::system); ++role)
            EXPECT_TRUE(rows.contains({operation, std::string(access::nameOf(static_cast<Role>(role)))})) << operation << " was not tried";
}

} // namespace

} // namespace careway
