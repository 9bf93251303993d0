// How long a decision on one record takes, from the facts to the answer, under the policy that CAREWAY_DATABASE_URL holds: a counselor with
// two relationships and five releases. Prints nanoseconds of processor time: the sight of a member made from the facts, and one record
// decided with it.
#include "access/policy_store.hpp"
#include "access/sight.hpp"
#include "least.hpp"

#include <cstdio>
#include <cstdlib>

using namespace careway;
using namespace careway::access;

namespace {

Policy policyOfToday()
{
    sql::SessionOptions options;
    options.address = must(sql::parseUrl(std::getenv("CAREWAY_DATABASE_URL")));
    sql::Session session(options);
    return PolicyStore{session}.inForce(dayOf(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())));
}

Standing factsFor(const Caller& counselor)
{
    Standing out;
    out.memberId = namedId("member");
    out.ties = {{Relation::treatment, namedId("1"), std::nullopt}, {Relation::primaryCare, namedId("2"), namedId("choice")}};
    for (int i = 0; i < 5; ++i) {
        const auto recipient = i == 4 ? counselor.party() : namedId("other" + std::to_string(i));
        out.releases.push_back(
            {{namedId("release" + std::to_string(i)), {"substance-use-records", "general-records"}, "treatment", std::nullopt},
                {recipient}});
    }
    return out;
}

} // namespace

int main()
{
    const auto policy = policyOfToday();
    Caller counselor;
    counselor.role = Role::provider;
    counselor.providerId = namedId("counselor");
    const auto facts = factsFor(counselor);
    const Sight sight(policy, counselor, facts);
    const Protection record{bitOf(Label::substanceUse), Source::part2, Basis::payment};
    std::size_t kept = 0; // so that nothing is optimized away
    const double made = least([&] { kept += Sight(policy, counselor, facts).ways().size(); });
    const double decided = least([&] { kept += sight.pathTo(record)->releases.size(); });
    std::printf("%.0f %.0f\n", made, decided);
    return kept == 0;
}
