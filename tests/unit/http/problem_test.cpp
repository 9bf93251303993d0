#include "http/problem.hpp"

#include <gtest/gtest.h>

namespace careway::http {

TEST(Problem, ItSaysWhatWentWrongAndNamesEveryViolation)
{
    const Error error{Error::Kind::malformed, "request/invalid", "It is not of the shape.",
        {{Violation::Place::body, "/name/0", "too-long", "At most \"40\" characters."},
            {Violation::Place::query, "limit", "too-large", "At most 200."},
            {Violation::Place::path, "memberId", "not-an-id", "Not an id."},
            {Violation::Place::header, "If-Match", "missing", "It is needed."}}};
    const auto answer = problemOf(error, "01a20c46-ee42-7d3a-be98-8e9ba94330fe");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(findHeader(answer.headers, "Content-Type"), "application/problem+json");
    EXPECT_EQ(answer.body,
        R"({"type":"urn:careway:problem:request/invalid","title":"Bad Request","status":400,"detail":"It is not of the shape.",)"
        R"("instance":"urn:uuid:01a20c46-ee42-7d3a-be98-8e9ba94330fe","code":"request/invalid","errors":[)"
        R"({"pointer":"/name/0","code":"too-long","detail":"At most \"40\" characters."},)"
        R"({"parameter":"limit","code":"too-large","detail":"At most 200."},)"
        R"({"parameter":"memberId","code":"not-an-id","detail":"Not an id."},)"
        R"({"header":"If-Match","code":"missing","detail":"It is needed."}]})");
}

TEST(Problem, AnIdOfTheClientsOwnStandsAsItIs)
{
    const auto answer = problemOf(Error{Error::Kind::not_found, "a/b", ""}, "my-request.7");
    EXPECT_EQ(answer.body, R"({"type":"urn:careway:problem:a/b","title":"Not Found","status":404,"instance":"my-request.7","code":"a/b"})");
}

TEST(Problem, EveryKindHasItsStatus)
{
    using Kind = Error::Kind;
    const std::vector<std::pair<Kind, int>> table{{Kind::malformed, 400}, {Kind::unauthenticated, 401}, {Kind::forbidden, 403},
        {Kind::not_found, 404}, {Kind::method_not_allowed, 405}, {Kind::not_acceptable, 406}, {Kind::timed_out, 408}, {Kind::conflict, 409},
        {Kind::stale, 412}, {Kind::too_large, 413}, {Kind::line_too_long, 414}, {Kind::unsupported_type, 415}, {Kind::rule_broken, 422},
        {Kind::condition_missing, 428}, {Kind::headers_too_large, 431}, {Kind::internal, 500}, {Kind::unavailable, 503}};
    for (const auto& [kind, status] : table) {
        EXPECT_EQ(statusOf(kind), status);
        EXPECT_NE(titleOf(status), "Unknown") << status;
    }
}

TEST(Problem, TheHeadersOfAnErrorGoOutAndThoseThatAStatusNeedsAreAdded)
{
    EXPECT_EQ(findHeader(problemOf(Error{Error::Kind::unauthenticated, "a/b", ""}, "x").headers, "WWW-Authenticate"), "Bearer");
    EXPECT_EQ(findHeader(problemOf(Error{Error::Kind::unavailable, "a/b", ""}, "x").headers, "Retry-After"), "1");
    Error busy{Error::Kind::unavailable, "a/b", ""};
    busy.headers = {{"Retry-After", "30"}};
    EXPECT_EQ(findHeader(problemOf(busy, "x").headers, "Retry-After"), "30");
}

TEST(Problem, AStatusOfTheProtocolAloneIsToldTheSameWay)
{
    const auto answer = problemOf(Refused{505, Error{Error::Kind::malformed, "request/version-unsupported", "No."}}, "x");
    EXPECT_EQ(answer.status, 505);
    EXPECT_NE(answer.body.find(R"("title":"HTTP Version Not Supported","status":505)"), std::string::npos);
}

} // namespace careway::http
