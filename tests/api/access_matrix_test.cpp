#include "api/access_scene.hpp"
#include "models/invitation_outcome.hpp"
#include "operations/table.hpp"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace careway {

namespace {

using access::Role;

constexpr auto tableFile = CAREWAY_SOURCE_DIR "/tests/api/access_matrix.csv";

/// access_matrix.csv: what every operation of the contract answers to every role in every situation. `allowed`; `hidden`, as if nothing
/// were there; `refused`, in words that say nothing of anybody; `unmet`, seen, but against another rule. Each role is a test of its own.
/// CAREWAY_WRITE_ACCESS_MATRIX=1 writes it anew: then look at every line that differs.
class AccessMatrix : public SceneTest, public ::testing::WithParamInterface<Role> {
protected:
    using Outcomes = std::map<std::string, std::vector<std::string>>; // by operation

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

    void tryScene(Outcomes& outcomes, const Scene& scene)
    {
        for (const auto& sample : first_) {
            auto request = placed(sample, scene);
            if (request.conditional)
                request.headers.push_back(
                    "If-Match: " + (request.operation == "patchProvider" ? get(request.path, everyone()).header("ETag") : "\"1\""));
            const auto reply = ask(request.method, request.path + request.query, scene.token, request.body, request.headers);
            outcomes[sample.operation].push_back(outcomeOf(request, reply, scene));
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

std::string heading()
{
    std::string out = "operation,role";
    for (const auto each : situations)
        out += ',' + std::string(each);
    return out;
}

std::string row(const std::string& operation, Role role, const std::vector<std::string>& outcomes)
{
    auto out = operation + ',' + std::string(access::nameOf(role));
    for (const auto& each : outcomes)
        out += ',' + each;
    return out;
}

bool isOf(Role role, const std::string& line)
{
    return line.substr(line.find(',') + 1).starts_with(std::string(access::nameOf(role)) + ',');
}

std::vector<std::string> table()
{
    std::ifstream in(tableFile);
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    return out;
}

// Other roles may be written at the same moment.
void write(Role role, std::vector<std::string> rows)
{
    const int file = ::open(tableFile, O_RDONLY | O_CLOEXEC);
    ASSERT_EQ(::flock(file, LOCK_EX), 0);
    for (auto& each : table())
        if (!isOf(role, each) && !each.starts_with("operation,")) rows.push_back(std::move(each));
    std::sort(rows.begin(), rows.end());
    std::ofstream out(tableFile);
    out << heading() << '\n';
    for (const auto& each : rows)
        out << each << '\n';
    out.close();
    ::close(file);
}

TEST_P(AccessMatrix, IsTheOneThatWasLookedAt)
{
    const auto role = GetParam();
    Outcomes outcomes;
    for (std::size_t situation = 0; situation < situations.size(); ++situation)
        tryScene(outcomes, scene(role, static_cast<Situation>(situation)));
    std::vector<std::string> after, before, gone, come;
    for (const auto& [operation, each] : outcomes) {
        EXPECT_THAT(each, ::testing::Each(::testing::AnyOf("allowed", "hidden", "refused", "unmet"))) << operation;
        after.push_back(row(operation, role, each));
    }
    if (std::getenv("CAREWAY_WRITE_ACCESS_MATRIX") != nullptr) write(role, after);
    for (const auto& each : table())
        if (isOf(role, each)) before.push_back(each);
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(come));
    EXPECT_THAT(gone, ::testing::IsEmpty()) << "the table says so, the server does not";
    EXPECT_THAT(come, ::testing::IsEmpty()) << "the server says so, the table does not";
    for (const auto& operation : contract_.operations())
        EXPECT_TRUE(outcomes.contains(operation)) << operation << " was not tried";
}

std::vector<Role> everyRole()
{
    std::vector<Role> out;
    for (int role = 0; role <= static_cast<int>(Role::system); ++role)
        out.push_back(static_cast<Role>(role));
    return out;
}

INSTANTIATE_TEST_SUITE_P(Roles, AccessMatrix, ::testing::ValuesIn(everyRole()), [](const auto& role) {
    std::string name(access::nameOf(role.param));
    std::erase(name, '-');
    return name;
});

TEST(AccessMatrixRows, AreOfRolesAndOperationsThatThereAre)
{
    const auto lines = table();
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.front(), heading());
    EXPECT_EQ(lines.size() - 1, Contract().operations().size() * everyRole().size()) << "one for each operation and each role";
}

} // namespace

} // namespace careway
