#include "json/reader.hpp"
#include "json/writer.hpp"
#include "models/member.hpp"
#include "models/member_patch.hpp"
#include "models/new_prior_authorization.hpp"
#include "models/problem.hpp"
#include "operations/members_api.hpp"
#include "operations/notes_api.hpp"
#include "operations/prior_authorizations_api.hpp"
#include "operations/table.hpp"

#include <gtest/gtest.h>

namespace careway {

namespace {

constexpr auto id = "018f3c2e-7b1a-7c3d-9e4f-0123456789ab";

std::string said(const std::vector<Violation>& all)
{
    std::string out;
    for (const auto& each : all)
        out += each.at + ' ' + each.code + '\n';
    return out;
}

template <typename T> std::string wrongIn(std::string_view text)
{
    T out;
    json::Violations found;
    EXPECT_FALSE(json::parse(text, out, found));
    return said(found.all());
}

template <typename T> void comesBack(std::string_view text)
{
    T out;
    json::Violations found;
    ASSERT_TRUE(json::parse(text, out, found)) << said(found.all());
    EXPECT_EQ(json::textOf(out), text);
}

http::Request requestOf(const http::Operation& operation)
{
    http::Request out;
    out.operation = &operation;
    return out;
}

// What a reader refuses, all of it.
template <typename Read> Error refusalOf(Read read)
{
    try {
        read();
    } catch (const Refusal& refusal) {
        return refusal.error();
    }
    ADD_FAILURE() << "nothing was refused";
    return {};
}

TEST(GeneratedModel, WritesWhatItRead)
{
    comesBack<api::Member>(
        R"({"id":"018f3c2e-7b1a-7c3d-9e4f-0123456789ab","version":3,"name":"Zoë \"Zo\"","birthDate":"1984-02-29","status":"on-hold","note":null,"endedOn":null,"addresses":[{"lines":["1 Main St"],"city":"Troy","postalCode":"12180-0001"}],"scores":[[1,2],[],[100]],"labels":{"a/b":"x","~":"y"},"riskScore":0.25,"deceased":false,"updatedAt":"2026-01-31T23:59:59.125Z"})");
}

TEST(GeneratedModel, OfAMergePatchTellsAbsentNullAndValueApart)
{
    comesBack<api::MemberPatch>(R"({"note":null})");
    comesBack<api::MemberPatch>(R"({"status":"ended","note":"x","address":null})");
    EXPECT_EQ(wrongIn<api::MemberPatch>(R"({"name":null})"), "/name type\n");
    EXPECT_EQ(wrongIn<api::MemberPatch>("{}"), " min-properties\n");
}

TEST(GeneratedModel, FindsEverythingThatIsWrongAtOnce)
{
    EXPECT_EQ(
        wrongIn<api::Member>(
            R"({"id":"x","version":0,"name":"","birthDate":"2023-02-29","status":"gone","extra":1,"note":5,"note":null,"addresses":[{"lines":[],"city":"T"},{"lines":["a",7],"city":"T","postalCode":"12","zip":1}],"scores":[[1,101]],"labels":{"a/b":1,"a/b":"z"},"riskScore":1.5,"deceased":"no","updatedAt":"2026-01-31T24:00:00Z"})"),
        "/extra unknown\n/note duplicate\n/id format\n/version minimum\n/name min-length\n/birthDate format\n/status enum\n/endedOn "
        "required\n"
        "/addresses/0/lines min-items\n/addresses/1/zip unknown\n/addresses/1/lines/1 type\n/addresses/1/postalCode pattern\n/scores/0/1 "
        "maximum\n"
        "/labels/a~1b type\n/labels/a~1b duplicate\n/riskScore maximum\n/deceased type\n/updatedAt format\n");
}

TEST(GeneratedModel, RefusesWhatIsNoJsonOrNoText)
{
    for (const auto* text :
        {"{\"note\":", "{\"note\":\"\xC3\x28\"}", R"({"note":"x"} y)", R"({"note":"\ud800"})", R"({"note":"\udc00"})", ""})
        EXPECT_EQ(wrongIn<api::MemberPatch>(text), " syntax\n") << text;
    EXPECT_EQ(wrongIn<api::MemberPatch>(R"({"note":"a\u0000b"})"), "/note nul\n");
    EXPECT_EQ(wrongIn<api::MemberPatch>("[]"), " type\n");
    EXPECT_EQ(wrongIn<api::MemberPatch>(std::string(1'000'000, '[')), " depth\n");
}

TEST(GeneratedModel, CountsCharactersAndNotBytes)
{
    std::string longest;
    for (int i = 0; i < 70; ++i)
        longest += "é";
    comesBack<api::MemberPatch>(R"({"name":")" + longest + "\"}");
    EXPECT_EQ(wrongIn<api::MemberPatch>(R"({"name":")" + longest + "é\"}"), "/name max-length\n");
}

TEST(GeneratedModel, RefusesTwinsAndFractionsOfUnits)
{
    EXPECT_EQ(
        wrongIn<api::NewPriorAuthorization>(
            R"({"memberId":"018f3c2e-7b1a-7c3d-9e4f-0123456789ab","urgency":"standard","lines":[{"code":"99213","units":1.5}],"diagnoses":["E11.9","E11.9"]})"),
        "/lines/0/units type\n/diagnoses/1 unique\n");
}

TEST(GeneratedReader, RefusesQueryParametersThatAreUnknownRepeatedOrWrong)
{
    auto request = requestOf(operations::listMembers);
    request.query = {{"limit", "500"}, {"status", "active"}, {"include", "plans,nope"}, {"lmit", "3"}, {"status", "ended"}};
    const auto error = refusalOf([&] { (void)api::readListMembers(request); });
    EXPECT_EQ(said(error.violations), "limit maximum\ninclude/1 enum\nlmit unknown\nstatus duplicate\n");
    EXPECT_EQ(error.violations.front().place, Violation::Place::query);
}

TEST(GeneratedReader, GivesWhatWasAskedAndTheDefaults)
{
    auto request = requestOf(operations::listMembers);
    request.query = {{"include", "plans,addresses"}};
    const auto asked = api::readListMembers(request);
    EXPECT_EQ(asked.limit, 50);
    EXPECT_EQ(asked.include->size(), 2U);
}

TEST(GeneratedReader, WantsIfMatchWhereTheContractSaysSo)
{
    auto request = requestOf(operations::patchMember);
    request.pathParameters = {{"memberId", id}};
    request.body = R"({"note":null})";
    EXPECT_EQ(refusalOf([&] { (void)api::readPatchMember(request); }).kind, Error::Kind::condition_missing);
    request.headers = {{"if-match", "\"7\""}};
    EXPECT_TRUE(api::readPatchMember(request).body.note.present);
}

TEST(GeneratedAnswer, CarriesStatusHeadersAndBody)
{
    api::MembersApi::PatchMemberAnswer changed;
    changed.eTag = "\"8\"";
    const auto out = api::answerPatchMember(changed);
    EXPECT_EQ(out.status, 200);
    EXPECT_EQ(http::findHeader(out.headers, "ETag"), "\"8\"");
    EXPECT_EQ(http::findHeader(out.headers, "Content-Type"), "application/json");
    EXPECT_EQ(api::answerWithdrawPriorAuthorization({}).status, 204);
    api::NotesApi::GetNoteAnswer note;
    note.body = "plain";
    EXPECT_EQ(http::findHeader(api::answerGetNote(note).headers, "Content-Type"), "text/plain");
}

TEST(GeneratedTable, SaysWhatTheContractSaysOfEachOperation)
{
    EXPECT_EQ(operations::all().size(), 6U);
    EXPECT_EQ(operations::getMember.path, "/v1/members/{memberId}");
    EXPECT_EQ(operations::getMember.lane, http::Lane::reading);
    EXPECT_EQ(operations::getNote.lane, http::Lane::immediate);
    EXPECT_TRUE(operations::getNote.scopes.empty());
    EXPECT_EQ(operations::createPriorAuthorization.bodyLimit, 5000U);
    EXPECT_TRUE(operations::createPriorAuthorization.idempotent);
    EXPECT_TRUE(operations::patchMember.conditional);
    EXPECT_TRUE(operations::patchMember.personalData);
}

} // namespace

} // namespace careway
