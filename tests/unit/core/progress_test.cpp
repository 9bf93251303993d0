#include "core/progress.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace careway {

TEST(Progress, IsPlainLinesOffATerminal)
{
    std::ostringstream out;
    Progress progress(out, false);
    progress.begin("patients.csv", 200);
    for (std::uintmax_t i = 0; i <= 200; ++i)
        progress.at(i);
    progress.end("200 rows");
    EXPECT_EQ(out.str(), "patients.csv: 25 %\npatients.csv: 50 %\npatients.csv: 75 %\npatients.csv: 200 rows\n");
}

TEST(Progress, IsABarThatRedrawsItselfOnATerminal)
{
    std::ostringstream out;
    Progress progress(out, true);
    progress.begin("patients.csv", 2);
    progress.at(1);
    progress.end("2 rows");
    EXPECT_NE(out.str().find("\r\x1b[K[###############...............] 50 % patients.csv"), std::string::npos);
    EXPECT_TRUE(out.str().ends_with("\r\x1b[Kpatients.csv: 2 rows\n"));
}

TEST(Progress, OfNothingIsDoneAtOnce)
{
    std::ostringstream out;
    Progress progress(out, false);
    progress.begin("payers.csv", 0);
    progress.at(0);
    progress.end("0 rows");
    EXPECT_EQ(out.str(), "payers.csv: 0 rows\n");
}

} // namespace careway
