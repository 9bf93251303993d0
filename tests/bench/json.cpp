// How long it takes to read and check a member of about 1 kB, and to write it, beside a RapidJSON parse of the same text into a document.
// Prints nanoseconds of processor time: parse, read, read and write.
#include "json/reader.hpp"
#include "json/writer.hpp"
#include "models/new_member.hpp"

#include <rapidjson/document.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace careway;

namespace {

double now()
{
    timespec out{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &out);
    return static_cast<double>(out.tv_sec) * 1e9 + static_cast<double>(out.tv_nsec);
}

// The least of several rounds: what disturbs a round only makes it longer.
template <typename Work> double least(Work work)
{
    constexpr int rounds = 15, times = 4000;
    double best = 1e18;
    for (int round = 0; round < rounds; ++round) {
        const double start = now();
        for (int i = 0; i < times; ++i)
            work();
        best = std::min(best, (now() - start) / times);
    }
    return best;
}

std::string sample()
{
    std::string out = R"({"memberNumber":"CW0001000","givenName":"Amara","middleName":"Noor","familyName":"Osei-Lindqvist",)"
                      R"("birthDate":"1991-07-27","sex":"female","languages":["en","es"],"timeZone":"America/Chicago","addresses":[)";
    for (int i = 0; i < 5; ++i)
        out += std::string(i == 0 ? "" : ",")
            + R"({"use":"home","lines":["12 Sample Street","Apartment 4"],"city":"Nashville","state":"TN","zip":"37211"})";
    out += R"(],"contacts":[{"system":"phone","use":"mobile","value":"+16155550142"},{"system":"email","use":"home","value":"member@example.com"}],)"
           R"("channels":["letter","phone","app"],"quietHours":{"from":"20:00","to":"09:00"}})";
    return out;
}

} // namespace

int main()
{
    const auto text = sample();
    std::size_t kept = 0; // so that nothing is optimized away
    const double parse = least([&] {
        rapidjson::Document document;
        document.Parse(text.data(), text.size());
        kept += document.MemberCount();
    });
    const auto taken = [&] {
        api::NewMember member;
        json::Violations found;
        if (!json::parse(std::string_view(text), member, found)) std::abort();
        return member;
    };
    const double read = least([&] { kept += taken().addresses->size(); });
    const double both = least([&] { kept += json::textOf(taken()).size(); });
    std::printf("%zu %.0f %.0f %.0f\n", text.size(), parse, read, both);
    return kept == 0;
}
