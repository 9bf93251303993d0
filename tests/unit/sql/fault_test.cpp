#include "sql/fault.hpp"
#include "sql/session.hpp"

#include <gtest/gtest.h>

namespace careway::sql {
namespace {

TEST(Fault, OfAUniqueIndexNamesItWhateverTheValueWas)
{
    for (const auto* message : {"Duplicate entry '7' for key 'member_number'", "Duplicate entry '7' for key 'member.member_number'",
             "Duplicate entry 'x' for key 'PRIMARY'' for key 'member_number'"}) {
        try {
            raise(1062, message);
        } catch (const Duplicate& duplicate) {
            EXPECT_EQ(duplicate.key(), "member_number") << message;
        }
    }
}

TEST(Fault, ThatPassesTellsTheCallerToTryAgain)
{
    for (const unsigned number : {1053U, 1969U, 2002U, 2006U, 2013U, 3024U}) {
        try {
            raise(number, "");
        } catch (const Refusal& refusal) {
            EXPECT_EQ(refusal.error().kind, Error::Kind::unavailable) << number;
            EXPECT_EQ(refusal.error().code, number == 1969 || number == 3024 ? "database/too-slow" : "database/unavailable") << number;
            ASSERT_EQ(refusal.error().headers.size(), 1U);
            EXPECT_EQ(refusal.error().headers[0].first, "Retry-After");
        }
    }
}

TEST(Fault, OfConnectingTellsTheOperatorWhy)
{
    for (const unsigned number : {1040U, 1044U, 1045U, 1049U, 2002U, 1129U, 1193U}) {
        try {
            raiseUnreachable(number);
        } catch (const Unavailable& unavailable) {
            EXPECT_EQ(unavailable.error().code, "database/unavailable");
            EXPECT_EQ(unavailable.number(), number);
            EXPECT_FALSE(unavailable.reason().empty());
        }
    }
}

TEST(Fault, OfADeadlockOrALockThatWasNotGivenMayBeTriedAgain)
{
    EXPECT_THROW(raise(1213, ""), Again);
    EXPECT_THROW(raise(1205, ""), Again);
}

TEST(Fault, OfAnyOtherKindTellsItsNumberOnly)
{
    try {
        raise(1452, "Cannot add a row for Anna Schmidt");
    } catch (const Broken& broken) {
        EXPECT_EQ(broken.number(), 1452U);
        EXPECT_STREQ(broken.what(), "database error 1452");
    }
}

TEST(Statement, IsCalledAfterItsCommentOrItsFirstWord)
{
    EXPECT_EQ(statementName("SELECT 1"), "SELECT");
    EXPECT_EQ(statementName("\n  UPDATE\nmember SET"), "UPDATE");
    EXPECT_EQ(statementName("COMMIT"), "COMMIT");
    EXPECT_EQ(statementName("\n/* find member */ SELECT 1"), "find member");
    EXPECT_EQ(statementName(""), "");
}

} // namespace
} // namespace careway::sql
