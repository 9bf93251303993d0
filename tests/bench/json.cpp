// How long it takes to read and check a member of about 1 kB, and to write it, beside a RapidJSON parse of the same text into a document.
// Prints nanoseconds of processor time: parse, read, read and write.
#include "json/reader.hpp"
#include "json/writer.hpp"
#include "least.hpp"
#include "models/new_member.hpp"

#include <rapidjson/document.h>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace careway;

namespace {

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
