#include "http/router.hpp"

#include "operation_at.hpp"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>

namespace careway::http {

namespace {

Operation reads(std::string_view id, std::string_view path) { return operationAt(id, "GET", path); }

const Operation list = reads("listMembers", "/v1/members");
const Operation create = operationAt("createMember", "POST", "/v1/members", Lane::ordinary, {"application/json"});
const Operation search = operationAt("searchMembers", "POST", "/v1/members/search", Lane::ordinary, {"application/json"});
const Operation one = reads("getMember", "/v1/members/{memberId}");
const Operation change = operationAt("changeMember", "PATCH", "/v1/members/{memberId}", Lane::ordinary, {"application/merge-patch+json"});
const Operation phones = reads("listPhones", "/v1/members/{memberId}/phones");
const Operation words = reads("searchWords", "/v1/members/search/words");
const Operation phone = reads("getPhone", "/v1/members/{member}/phones/{phoneId}");
const std::array<const Operation*, 8> all{&list, &create, &search, &one, &change, &phones, &words, &phone};
const Router router(all);

std::string goesTo(std::string_view method, std::string_view path)
{
    const auto route = router.find(method, path);
    return route ? std::string(route->operation->id) : route.error().error.code;
}

Head headWith(Pairs headers, std::uint64_t length = 0)
{
    Head head;
    head.headers = std::move(headers);
    head.contentLength = length;
    return head;
}

int refusalOf(const Operation& to, const Head& head)
{
    const auto admitted = admit(to, head);
    return admitted ? 0 : admitted.error().status;
}

} // namespace

TEST(Router, ALiteralSegmentBeatsAParameter)
{
    EXPECT_EQ(goesTo("GET", "/v1/members"), "listMembers");
    EXPECT_EQ(goesTo("POST", "/v1/members/search"), "searchMembers");
    EXPECT_EQ(goesTo("GET", "/v1/members/17"), "getMember");
    EXPECT_EQ(goesTo("GET", "/v1/members/search/words"), "searchWords");
    EXPECT_EQ(goesTo("GET", "/v1/members/search/phones"), "listPhones") << "the literal leads nowhere, the parameter does";
    EXPECT_EQ(goesTo("HEAD", "/v1/members/17"), "getMember");
}

TEST(Router, ParametersHaveTheNamesOfTheirOperationAndAreDecoded)
{
    const auto route = router.find("GET", "/v1/members/a%2Fb%20%C3%A9/phones/7");
    ASSERT_TRUE(route);
    EXPECT_EQ(route->parameters, (Pairs{{"member", "a/b \u00e9"}, {"phoneId", "7"}}));
}

TEST(Router, WhatIsNotThereIsNotFound)
{
    for (const auto* path : {"/", "/v1", "/v1/members/", "/v1/members/1/", "/v1/members//phones", "/v1/Members", "/v1/members/1/2",
             "//v1/members", "/v1/members/1/../2", "*", ""})
        EXPECT_EQ(goesTo("GET", path), "request/path-unknown") << path;
}

TEST(Router, AMethodThatAPathDoesNotTakeIsToldWhichItDoes)
{
    const auto route = router.find("DELETE", "/v1/members/1");
    ASSERT_FALSE(route);
    EXPECT_EQ(route.error().status, 405);
    EXPECT_EQ(findHeader(route.error().error.headers, "Allow"), "GET, HEAD, PATCH, OPTIONS");
    EXPECT_EQ(router.methodsOf("/v1/members/search"), "POST, OPTIONS");
    EXPECT_EQ(router.methodsOf("*"), "GET, HEAD, POST, PATCH, OPTIONS");
    EXPECT_EQ(router.methodsOf("/nowhere"), "");
    EXPECT_EQ(goesTo("GET", "/v1/members/search"), "request/method-not-allowed") << "search is no member's id";
}

TEST(Router, MethodsThatNobodyServesAreNotImplemented)
{
    for (const auto* method : {"TRACE", "CONNECT", "get", "BREW"})
        EXPECT_EQ(goesTo(method, "/v1/members"), "request/method-unknown") << method;
}

TEST(Router, TwoOperationsOfOneMethodAndPathAreAMistakeOfOurs)
{
    const auto twin = reads("twin", "/v1/members/{id}");
    const std::array<const Operation*, 2> both{&one, &twin};
    EXPECT_THROW(Router{both}, std::invalid_argument);
}

TEST(Router, ABodyMustBeOfATypeThatTheOperationTakes)
{
    const auto sends = [](std::string type) { return headWith({{"Content-Type", std::move(type)}}, 2); };
    EXPECT_EQ(refusalOf(create, sends("application/json")), 0);
    EXPECT_EQ(refusalOf(create, sends("Application/JSON ; charset=\"UTF-8\"")), 0);
    EXPECT_EQ(refusalOf(create, sends("application/json; profile=x")), 0);
    for (const auto* type :
        {"application/json; charset=latin1", "text/plain", "application/merge-patch+json", "application/jsonx", "", "*/*"})
        EXPECT_EQ(refusalOf(create, sends(type)), 415) << type;
    EXPECT_EQ(refusalOf(create, headWith({}, 2)), 415) << "a body without a type";
    EXPECT_EQ(refusalOf(create, headWith({})), 0) << "whether a body may be missing is for the reader to say";
    EXPECT_EQ(refusalOf(create, headWith({{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}}, 2)), 415);
    EXPECT_EQ(refusalOf(one, headWith({}, 2)), 400) << "nothing is silently ignored, a body neither";
}

TEST(Router, ABodyTooLargeIsRefusedByItsLengthAlone)
{
    auto small = create;
    small.bodyLimit = 10;
    const Pairs json{{"Content-Type", "application/json"}};
    EXPECT_EQ(refusalOf(small, headWith(json, 10)), 0);
    EXPECT_EQ(refusalOf(small, headWith(json, 11)), 413);
    EXPECT_EQ(refusalOf(create, headWith(json, 1024 * 1024)), 0);
    EXPECT_EQ(refusalOf(create, headWith(json, 1024 * 1024 + 1)), 413);
}

TEST(Router, AcceptIsHonouredWithItsWeights)
{
    const auto accepting = [](std::string accept) { return refusalOf(one, headWith({{"Accept", std::move(accept)}})); };
    for (const auto* accept : {"*/*", "application/*", "application/json", "text/html, application/json;q=0.1", "APPLICATION/JSON",
             "application/json; charset=utf-8", "*/*;q=0, application/json", "application/problem+json", "", "text/html;q=0.9,*/*;q=0.01",
             "text/plain;x=\"a,application/json\", */*"})
        EXPECT_EQ(accepting(accept), 0) << accept;
    for (const auto* accept : {"text/html", "application/json;q=0, application/problem+json;q=0, */*", "application/xml", "*/*;q=0",
             "application/*;q=0.0, */*;q=1", "text/*", "application/jso", "application/json;q=2"})
        EXPECT_EQ(accepting(accept), 406) << accept;
    EXPECT_EQ(refusalOf(one, headWith({{"Accept", "text/html"}, {"Accept", "application/json"}})), 0) << "two headers are one list";
}

} // namespace careway::http
