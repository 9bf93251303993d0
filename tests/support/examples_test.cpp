#include "support/examples_test.hpp"

#include "import/sample.hpp"
#include "models/care_plan.hpp"
#include "models/communication_page.hpp"
#include "models/continuity_window_page.hpp"
#include "models/referral.hpp"
#include "support/example_appeals.hpp"
#include "support/example_attachment.hpp"
#include "support/example_care.hpp"
#include "support/reference_folder.hpp"

#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace careway {

namespace {

using rapidjson::Document;
using rapidjson::Value;

// The sample population has none of these; one is made by the collection's own example before.
const std::set<std::string> withoutSample{"/v1/pcp-selections", "/v1/supporters", "/v1/representatives", "/v1/releases",
    "/v1/relationships", "/v1/emergency-accesses", "/v1/disclosures", "/v1/restrictions", "/v1/confidential-communications",
    "/v1/corrections", "/v1/preferences", "/v1/referrals", "/v1/enrollments", "/v1/tasks", "/v1/communications", "/v1/facility-stays",
    "/v1/meetings", "/v1/duties", "/v1/coaching-calls", "/v1/motivational-notes", "/v1/coaching-goals", "/v1/material-sendings",
    "/v1/community-referrals", "/v1/medical-director-consults", "/v1/appointments", "/v1/care-plans", "/v1/assessments",
    "/v1/topic-courses", "/v1/prior-authorizations", "/v1/attachments", "/v1/step-exceptions", "/v1/departures", "/v1/treatment-courses",
    "/v1/honored-plans", "/v1/gold-cards", "/v1/continuity-windows", "/v1/appeals", "/v1/grievances", "/v1/invitations"};

// The request for authorization that stands for the examples of what is attached.
constexpr std::string_view exampleRequest = "01a20e12-2580-7904-801c-721fd2f1e102";

// What belongs to another thing and stands below it is made before things are read, and before the acts that end that other thing.
const std::set<std::string> makes{"createAttachment", "putAttachmentContent"};

// What the acts before have ended is made anew for these.
const std::set<std::string> anew{"cancelMeeting", "cancelTask", "cancelCoachingCall", "withdrawAppeal", "claimAppeal"};

// Feeds may do everything but what is for these alone.
const std::map<std::string, access::Role> whoElse{{"agreeCarePlan", access::Role::member}, {"explainAccess", access::Role::privacy},
    {"listAuditSeals", access::Role::privacy}, {"listAccessLog", access::Role::privacy}, {"listEmergencyAccesses", access::Role::privacy},
    {"reviewEmergencyAccess", access::Role::privacy}, {"openEmergencyAccess", access::Role::provider},
    {"exportMember", access::Role::member}, {"extendCorrection", access::Role::privacy}, {"decideCorrection", access::Role::privacy},
    {"disagreeCorrection", access::Role::privacy}, {"decideRestriction", access::Role::privacy},
    {"decideConfidentialCommunication", access::Role::privacy}, {"endConfidentialCommunication", access::Role::privacy},
    {"endRestriction", access::Role::privacy}, {"listDisclosures", access::Role::privacy},
    {"listDisclosureSuspensions", access::Role::privacy}, {"getDisclosuresDocument", access::Role::privacy},
    {"createDisclosure", access::Role::privacy}, {"suspendDisclosure", access::Role::privacy}, {"listTasks", access::Role::careManager},
    {"listMyWork", access::Role::careManager}, {"createTask", access::Role::careManager}, {"getTask", access::Role::careManager},
    {"assignTask", access::Role::careManager}, {"completeTask", access::Role::careManager}, {"cancelTask", access::Role::careManager},
    {"createReferral", access::Role::member}, {"beginOutreach", access::Role::careManager}, {"recordAttempt", access::Role::careManager},
    {"optIn", access::Role::careManager}, {"optOut", access::Role::member}, {"beginAssessment", access::Role::careManager},
    {"completeAssessment", access::Role::careManager}, {"activateEnrollment", access::Role::careManager},
    {"assignEnrollment", access::Role::careManager}, {"dischargeEnrollment", access::Role::careManager},
    {"reinitiateEnrollment", access::Role::careManager}, {"listCommunications", access::Role::member},
    {"getCommunication", access::Role::member}, {"readCommunication", access::Role::member}, {"createMeeting", access::Role::careManager},
    {"holdMeeting", access::Role::careManager}, {"cancelMeeting", access::Role::careManager},
    {"createCoachingCall", access::Role::careManager}, {"concludeCoachingCall", access::Role::careManager},
    {"cancelCoachingCall", access::Role::careManager}, {"listMotivationalNotes", access::Role::careManager},
    {"createMotivationalNote", access::Role::careManager}, {"getMotivationalNote", access::Role::careManager},
    {"createCoachingGoal", access::Role::careManager}, {"closeCoachingGoal", access::Role::careManager},
    {"createMaterialSending", access::Role::careManager}, {"createCommunityReferral", access::Role::careManager},
    {"closeCommunityReferral", access::Role::careManager}, {"createMedicalDirectorConsult", access::Role::careManager},
    {"answerMedicalDirectorConsult", access::Role::medicalDirector}, {"createAppointment", access::Role::careManager},
    {"prepareAppointment", access::Role::careManager}, {"arrangeTransportation", access::Role::careManager},
    {"cancelAppointment", access::Role::careManager}, {"startTopicCourse", access::Role::member}, {"recordTopicStep", access::Role::member},
    {"leaveTopicCourse", access::Role::member}, {"finishTopicCourse", access::Role::member}, {"createAppeal", access::Role::member},
    {"expediteAppeal", access::Role::member}, {"withdrawAppeal", access::Role::member}, {"createGrievance", access::Role::member},
    {"listGrievances", access::Role::member}, {"getGrievance", access::Role::member}, {"dismissAppeal", access::Role::medicalDirector},
    {"claimAppeal", access::Role::medicalDirector}, {"decideAppealExpediting", access::Role::medicalDirector},
    {"extendAppeal", access::Role::medicalDirector}, {"decideAppeal", access::Role::medicalDirector},
    {"recordExternalDecision", access::Role::medicalDirector}, {"listAppealCases", access::Role::medicalDirector},
    {"answerGrievance", access::Role::medicalDirector}, {"createPriorAuthorization", access::Role::member},
    {"getPriorAuthorization", access::Role::member}, {"patchPriorAuthorization", access::Role::member},
    {"submitPriorAuthorization", access::Role::member}, {"supplementPriorAuthorization", access::Role::member},
    {"cancelPriorAuthorization", access::Role::member}, {"expeditePriorAuthorization", access::Role::member},
    {"askPeerToPeer", access::Role::provider}, {"decideExpediting", access::Role::reviewer},
    {"extendPriorAuthorization", access::Role::reviewer}, {"askInformation", access::Role::reviewer},
    {"decidePriorAuthorization", access::Role::reviewer}, {"curtailPriorAuthorization", access::Role::medicalDirector},
    {"claimPriorAuthorization", access::Role::reviewer}, {"releasePriorAuthorization", access::Role::reviewer},
    {"askSecondOpinion", access::Role::reviewer}, {"recordPeerToPeer", access::Role::medicalDirector},
    {"listReviewNotes", access::Role::reviewer}, {"createReviewNote", access::Role::reviewer},
    {"getReviewBackground", access::Role::reviewer}, {"listReviewCases", access::Role::reviewer},
    {"inquirePriorAuthorizations", access::Role::provider}, {"searchPriorAuthorizations", access::Role::provider},
    {"createGoldCard", access::Role::planAdmin}, {"endGoldCard", access::Role::planAdmin}};

// Each act on a request has one of its own, where it is legal.
const std::map<std::string, api::AuthorizationState> requests{{"patchPriorAuthorization", api::AuthorizationState::draft},
    {"submitPriorAuthorization", api::AuthorizationState::draft}, {"supplementPriorAuthorization", api::AuthorizationState::pended},
    {"cancelPriorAuthorization", api::AuthorizationState::pended}, {"expeditePriorAuthorization", api::AuthorizationState::pended},
    {"askPeerToPeer", api::AuthorizationState::pended}, {"recordPeerToPeer", api::AuthorizationState::pended},
    {"decideExpediting", api::AuthorizationState::pended}, {"extendPriorAuthorization", api::AuthorizationState::pended},
    {"askInformation", api::AuthorizationState::pended}, {"decidePriorAuthorization", api::AuthorizationState::pended},
    {"curtailPriorAuthorization", api::AuthorizationState::decided}, {"claimPriorAuthorization", api::AuthorizationState::pended},
    {"releasePriorAuthorization", api::AuthorizationState::pended}, {"askSecondOpinion", api::AuthorizationState::pended},
    {"listReviewNotes", api::AuthorizationState::pended}, {"createReviewNote", api::AuthorizationState::pended},
    {"getReviewBackground", api::AuthorizationState::pended}};

// The supporter of the examples, in whose place the one stands that was made.
constexpr std::string_view exampleSupporter = "01a20e12-2580-7904-801c-721fd2f19c03";

// The goal of the examples, in whose place the one stands that the care plan has.
constexpr std::string_view exampleGoal = "01a20e12-2580-7904-801c-721fd2f19c32";

// The request of the examples that was denied, so that it can be appealed.
constexpr std::string_view exampleDenial = "01a20e12-2580-7904-801c-721fd2f1e001";

// The member of the examples, for what is for themselves alone.
constexpr std::string_view exampleMember = "3dbd293a-753c-8877-8181-89b8da0d9762";

std::string written(const Value& value)
{
    rapidjson::StringBuffer out;
    rapidjson::Writer<rapidjson::StringBuffer> writer(out);
    value.Accept(writer);
    return {out.GetString(), out.GetSize()};
}

void put(const Value& parameter, Sample& out)
{
    if (!parameter.HasMember("example") || std::string(parameter["name"].GetString()) == "If-Match") return;
    const std::string name = parameter["name"].GetString(), in = parameter["in"].GetString();
    const auto& example = parameter["example"];
    const auto value = example.IsString() ? std::string(example.GetString()) : written(example);
    if (in == "path") out.path.replace(out.path.find('{'), out.path.find('}') - out.path.find('{') + 1, value);
    else if (in == "query") out.query += (out.query.empty() ? '?' : '&') + name + '=' + value;
    else out.headers.push_back(name + ": " + value);
}

} // namespace

Contract::Contract()
{
    std::ifstream in(std::string(CAREWAY_SOURCE_DIR) + "/api/openapi.json");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    whole_.Parse(text.data(), text.size());
}

std::set<std::string> Contract::operations() const
{
    std::set<std::string> out;
    for (const auto& path : paths().GetObject())
        for (const auto& each : path.value.GetObject())
            if (each.value.IsObject() && each.value.HasMember("operationId")) out.insert(each.value["operationId"].GetString());
    return out;
}

const Value& Contract::resolved(const Value& node) const
{
    if (!node.IsObject() || !node.HasMember("$ref")) return node;
    return resolved(*rapidjson::Pointer(node["$ref"].GetString()).Get(whole_));
}

// All of the contract took 40 ms at every time: RapidJSON compares each schema with each.
std::set<std::string> Contract::referredTo(const Value& node) const
{
    std::set<std::string> out;
    std::vector<const Value*> left{&node};
    while (!left.empty()) {
        const auto& next = *left.back();
        left.pop_back();
        if (next.IsArray())
            for (const auto& each : next.GetArray())
                left.push_back(&each);
        if (!next.IsObject()) continue;
        for (const auto& each : next.GetObject())
            left.push_back(&each.value);
        if (next.HasMember("$ref") && out.insert(next["$ref"].GetString()).second) left.push_back(&resolved(next));
    }
    return out;
}

std::string Contract::misfit(const Value& value, const Value& schema) const
{
    Document rules;
    rules.SetObject();
    for (const auto& each : referredTo(schema))
        rapidjson::Pointer(each.c_str()).Set(rules, *rapidjson::Pointer(each.c_str()).Get(whole_));
    Value all(rapidjson::kArrayType);
    all.PushBack(Value(schema, rules.GetAllocator()), rules.GetAllocator());
    rules.AddMember("allOf", all, rules.GetAllocator());
    const rapidjson::SchemaDocument compiled(rules);
    rapidjson::SchemaValidator validator(compiled);
    if (value.Accept(validator)) return {};
    rapidjson::StringBuffer where;
    validator.GetInvalidDocumentPointer().StringifyUriFragment(where);
    return std::string(where.GetString()) + ' ' + validator.GetInvalidSchemaKeyword();
}

void ExamplesTest::SetUp()
{
    HouseTest::SetUp();
    if (IsSkipped()) return;
    seed();
    ASSERT_TRUE(imports::loadSample(house().database(), tennesseeReference() / "sample", now()));
    putIntoCoaching(owner(), Id::parse(exampleMember).value(), Id::parse(exampleCoaching).value(), imports::sampleCareManager(), now());
    putRequest(owner(), {Id::parse(exampleRequest).value(), Id::parse(exampleMember).value(), namedId("who asked")}, now());
    putDenied(owner(), Id::parse(exampleDenial).value(), Id::parse(exampleMember).value(), {}, now());
    writeLetter();
    const auto tie = post("/v1/relationships", everyone(),
        R"({"memberId":")" + std::string(exampleMember) + R"(","kind":"treatment","partyId":")" + askingProvider().text() + "\"}");
    ASSERT_EQ(tie.status, 201) << tie.body;
    for (const auto& [operation, state] : requests)
        putRequest(owner(), requestOf(operation, state), now());
    openWindow();
}

// Letters are nobody's to write by hand: one comes of opting in.
void ExamplesTest::writeLetter()
{
    const auto referral = post("/v1/referrals", as(access::Role::careManager),
        R"({"memberId":")" + std::string(exampleMember) + R"(","program":"intensive-care-management","source":"claim"})");
    ASSERT_EQ(referral.status, 201) << referral.body;
    const auto enrollment = "/v1/enrollments/" + referral.as<api::Referral>().enrollmentId.value().text();
    const auto in = ask("POST", enrollment + "/opt-in", as(access::Role::member), R"({"heardBy":"app"})",
        {"Idempotency-Key: the-letter-of-the-examples", "If-Match: \"1\""});
    ASSERT_EQ(in.status, 200) << in.body;
    const auto letters = get("/v1/communications?memberId=" + std::string(exampleMember), as(access::Role::member));
    made_["/v1/communications"] = letters.as<api::CommunicationPage>().items.at(0).id.text();
}

RequestFor ExamplesTest::requestOf(const std::string& operation, api::AuthorizationState state)
{
    RequestFor out{namedId("request for " + operation), Id::parse(exampleMember).value(), Id::parse(exampleMember).value(), state};
    if (operation == "askPeerToPeer") out.requesterId = askingProvider();
    if (operation == "decidePriorAuthorization" || operation == "releasePriorAuthorization") out.holder = namedId("test/director");
    out.peersAsked = operation == "recordPeerToPeer";
    out.expeditingAsked = operation == "decideExpediting";
    return out;
}

// Windows are nobody's to open by hand: one comes of a departure. The member has come to another plan of late.
void ExamplesTest::openWindow()
{
    const auto of = R"({"memberId":")" + std::string(exampleMember) + "\",";
    const auto leaving = R"("providerId":")" + namedId("sample/provider/9100010963").text() + '"';
    for (const auto& [path, body] :
        {std::pair(std::string("/v1/coverages"),
             of + R"("plan":"Lantern Open Access","lineOfBusiness":"commercial","benefits":["medical"],"order":2,"startsOn":"2026-10-01"})"),
            {"/v1/treatment-courses", of + leaving + R"(,"kind":"ordinary","codes":[],"startedOn":"2026-09-14"})"},
            {"/v1/departures",
                '{' + leaving + R"(,"network":"open-access-plus","endsOn":"2027-01-31","noticedOn":"2026-11-20","endedBy":"provider"})"}}) {
        const auto reply = post(path, everyone(), body);
        ASSERT_EQ(reply.status, 201) << path << reply.body;
    }
    work();
    const auto windows = get("/v1/continuity-windows?memberId=" + std::string(exampleMember), everyone());
    made_["/v1/continuity-windows"] = windows.as<api::ContinuityWindowPage>().items.at(0).id.text();
}

std::string ExamplesTest::as(access::Role role)
{
    access::Caller caller;
    caller.role = role;
    if (role == access::Role::member) caller.memberId = Id::parse(exampleMember);
    if (role == access::Role::careManager) caller.staffId = imports::sampleCareManager();
    if (role == access::Role::medicalDirector || role == access::Role::reviewer) {
        caller.staffId = namedId("test/director");
        caller.credential = "physician";
    }
    if (role == access::Role::provider) caller.providerId = askingProvider();
    return tokenOf(caller);
}

std::vector<Sample> ExamplesTest::samples()
{
    std::vector<Sample> out, actions;
    for (const auto* wanted : {"post", "put", "get", "patch"}) {
        for (const auto& path : contract_.paths().GetObject()) {
            if (!path.value.HasMember(wanted)) continue;
            const std::string name = path.name.GetString();
            const auto id = name.find('}');
            auto sample = sampleOf(name, path.value, wanted);
            const bool acts = id != std::string::npos && id + 1 != name.size() && !makes.contains(sample.operation);
            (acts ? actions : out).push_back(std::move(sample));
        }
    }
    out.insert(out.end(), actions.begin(), actions.end());
    return out;
}

void ExamplesTest::makeAnew(const std::string& collection)
{
    for (auto& sample : samples()) {
        if (sample.method != "POST" || sample.path != collection) continue;
        std::erase_if(sample.headers, [](const auto& each) { return each.starts_with("Idempotency-Key"); });
        sample.headers.push_back("Idempotency-Key: made-anew-" + std::to_string(++anews_));
        EXPECT_EQ(sent(prepared(std::move(sample))).status, 201) << collection;
        return;
    }
}

Sample ExamplesTest::prepared(Sample sample)
{
    const auto id = sample.path.find('/', sample.path.find('/', 1) + 1) + 1; // behind /v1/members/
    const auto collection = sample.path.substr(0, id == 0 ? std::string::npos : id - 1);
    if (anew.contains(sample.operation)) makeAnew(collection);
    const bool named = id != 0 && Id::parse(sample.path.substr(id, made_.contains(collection) ? made_.at(collection).size() : 0));
    const bool stands = sample.path.find(exampleRequest) != std::string::npos;
    if (named && !stands && withoutSample.contains(collection)) sample.path.replace(id, made_.at(collection).size(), made_.at(collection));
    if (requests.contains(sample.operation))
        sample.path.replace(id, exampleRequest.size(), namedId("request for " + sample.operation).text());
    const auto resource = sample.path.substr(0, sample.path.find('/', id));
    if (const auto at = sample.body.find(exampleSupporter); at != std::string::npos && made_.contains("/v1/supporters"))
        sample.body.replace(at, exampleSupporter.size(), made_.at("/v1/supporters"));
    if (const auto at = sample.body.find(exampleGoal); at != std::string::npos)
        sample.body.replace(at, exampleGoal.size(), get(resource, everyone()).as<api::CarePlan>().goals.at(0).id.text());
    if (sample.conditional) sample.headers.push_back("If-Match: " + get(resource, who(sample.operation)).header("ETag"));
    return sample;
}

Reply ExamplesTest::sent(const Sample& prepared)
{
    const auto reply = ask(prepared.method, prepared.path + prepared.query, who(prepared.operation), prepared.body, prepared.headers);
    const auto made = reply.header("Location");
    const auto collection = made.substr(0, made.rfind('/')), id = made.substr(made.rfind('/') + 1);
    if (reply.status == 201 && prepared.path == collection) made_[collection] = id;
    else if (reply.status == 201) made_.try_emplace(collection, id);
    if (prepared.operation == "createReferral") made_["/v1/enrollments"] = reply.as<api::Referral>().enrollmentId.value_or(Id{}).text();
    return reply;
}

std::string ExamplesTest::who(const std::string& operation)
{
    const auto role = whoElse.find(operation);
    return role == whoElse.end() ? everyone() : as(role->second);
}

Sample ExamplesTest::sampleOf(const std::string& path, const Value& item, const std::string& method) const
{
    const auto& operation = item[method.c_str()];
    Sample out{
        operation["operationId"].GetString(), method, path, "", "", {}, operation.HasMember("x-conditional"), &operation["responses"]};
    std::transform(out.method.begin(), out.method.end(), out.method.begin(), [](unsigned char c) { return std::toupper(c); });
    for (const auto* holder : {&item, &operation})
        if (holder->HasMember("parameters"))
            for (const auto& each : (*holder)["parameters"].GetArray())
                put(contract_.resolved(each), out);
    if (!operation.HasMember("requestBody")) return out;
    const auto& content = *operation["requestBody"]["content"].MemberBegin();
    out.headers.push_back(std::string("Content-Type: ") + content.name.GetString());
    const auto& example = content.value["example"];
    out.body = example.IsString() ? example.GetString() : written(example); // bytes go as they are
    return out;
}

} // namespace careway
