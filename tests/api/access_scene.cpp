#include "api/access_scene.hpp"

#include "access/relationship_store.hpp"
#include "app/serve.hpp"
#include "continuity/departure_store.hpp"
#include "continuity/kept_store.hpp"
#include "enrollments/enrollment_store.hpp"
#include "meetings/meeting_store.hpp"
#include "models/record_batch_result.hpp"
#include "programs/catalogue.hpp"
#include "relationships/invitation_store.hpp"
#include "releases/release_store.hpp"
#include "support/example_care.hpp"
#include "support/example_step_exception.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"

#include <re2/re2.h>

namespace careway {

namespace {

using access::Relation;
using access::Role;

// Of the examples.
constexpr std::string_view exampleMember = "3dbd293a-753c-8877-8181-89b8da0d9762",
                           exampleSupporter = "01a20e12-2580-7904-801c-721fd2f19c03",
                           exampleProvider = "ab31f82c-45cc-805e-a263-e795120b3abc", exampleStaff = "5a1e0c3e-8f5a-8c1f-9d0a-2f6f6a1b7c11",
                           exampleDenial = "01a20e12-2580-7904-801c-721fd2f1e001";

void replaceAll(std::string& in, std::string_view what, std::string_view with)
{
    for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + with.size()))
        in.replace(at, what.size(), with);
}

access::Caller callerOf(Role role, const std::string& name)
{
    access::Caller out;
    out.role = role;
    out.subject = name;
    out.issuer = app::localIssuer; // by it a person without an id is known
    out.credential = "registered-nurse";
    const auto party = namedId("caller of " + name);
    if (role == Role::provider) out.providerId = party;
    else if (role == Role::careCoordinator) out.groupId = party;
    else if (role != Role::member && role != Role::supporter && role != Role::representative) out.staffId = party;
    return out;
}

std::optional<Relation> relationOf(Role role, Situation situation)
{
    switch (role) {
    case Role::provider: return Relation::treatment;
    case Role::careManager: return Relation::careManagement;
    case Role::careCoordinator: return Relation::careCoordination;
    case Role::planAdmin: return Relation::statedReason;
    case Role::supporter: return Relation::supporter;
    case Role::representative:
        return situation == Situation::minor         ? Relation::parent
            : situation == Situation::representative ? Relation::powerOfAttorney
                                                     : Relation::guardian;
    default: return std::nullopt;
    }
}

bool hasRelease(Situation situation) { return situation >= Situation::release && situation <= Situation::deficient; }

// As whom a release names the caller of a scene.
std::string recipientOf(const Scene& scene)
{
    if (!hasRelease(scene.situation)) return R"({"name":"Somebody Else"})";
    switch (scene.caller.role) {
    case Role::provider: return R"({"providerId":")" + scene.caller.party().text() + R"("})";
    case Role::careCoordinator: return R"({"class":"treating-providers"})";
    case Role::supporter: return R"({"supporterId":")" + scene.targets.at("supporters") + R"("})";
    default: return R"({"class":"health-plan"})";
    }
}

// A new provider's number, with its check digit (ISO 7812 over 80840 and the nine).
std::string npiOf(const std::string& name)
{
    auto out = "90" + std::string(6 - (name.size() - 1), '0') + name.substr(1) + '0';
    int sum = 24;
    for (std::size_t i = 0; i < 9; ++i) {
        const int digit = out[i] - '0', twice = digit * 2;
        sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
    }
    return out + static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace

bool Scene::related() const
{
    return situation != Situation::none && situation != Situation::releaseOnly && situation != Situation::breakGlass;
}

std::string SceneTest::made(const std::string& path, const std::string& token, const std::string& body)
{
    const auto reply = post(path, token, body);
    EXPECT_EQ(reply.status, 201) << path << ' ' << body << ' ' << reply.body;
    return reply.header("Location").substr(path.size() + 1);
}

void SceneTest::takeUp(Scene& scene)
{
    scene.memberNumber = "CW-" + scene.name;
    scene.birthDate = scene.situation == Situation::minor ? "2014-03-14" : "1999-03-14";
    const auto id = made("/v1/members", everyone(),
        R"({"memberNumber":")" + scene.memberNumber + R"(","givenName":"Zoe","familyName":"Quill)" + scene.name + R"(","birthDate":")"
            + scene.birthDate
            + R"(","sex":"female","addresses":[{"use":"home","lines":["1 Way"],"city":"Nashville","state":"TN","zip":"37211"}]})");
    scene.targets["members"] = id;
    scene.memberId = Id::parse(id).value();
    EXPECT_EQ(get("/v1/members/" + id, everyone()).status, 200) << "an entry for their log";
}

// One thing of every collection, and one more where changing it ends it.
void SceneTest::makeWhatIsOfThem(Scene& scene)
{
    auto& t = scene.targets;
    const auto of = R"({"memberId":")" + t["members"] + "\",", from = of + R"("startsOn":"2026-01-01",)", by = everyone();
    t["coverages"] = made("/v1/coverages", by,
        of + R"("startsOn":"2026-10-01","plan":"P","lineOfBusiness":"commercial","benefits":["medical","pharmacy"],"order":1})");
    t["pcp-selections"] = made("/v1/pcp-selections", by, from + R"("providerId":")" + std::string(exampleProvider) + R"("})");
    t["supporters"] = made("/v1/supporters", by, from + R"("kind":"family","name":"Aunt","relationship":"aunt","contacts":[]})");
    t["representatives"] = made("/v1/representatives", by, from + R"("authority":"guardian","name":"Guardian","contacts":[]})");
    const auto tie = of + R"("kind":"treatment","partyId":")";
    t["relationships"] = made("/v1/relationships", by, tie + namedId("one other").text() + "\"}");
    t["endRelationship"] = made("/v1/relationships", by, tie + namedId("another").text() + "\"}");
    t["emergency-accesses"] = made("/v1/emergency-accesses", tokenOf(callerOf(Role::provider, "stranger of " + scene.name)),
        R"({"memberNumber":")" + scene.memberNumber + R"(","birthDate":")" + scene.birthDate
            + R"(","name":"N","affiliation":"A","reason":"R"})");
    const auto plan = of + R"("program":")"
        + (scene.situation == Situation::ordinary ? "case-management" : "substance-abuse-specialty-care-management")
        + R"(","title":"P","goals":[{"kind":"other","text":"G","measure":{"what":"W","baseline":1,"target":2,"direction":"increase"},"targetOn":"2031-12-31"}]})";
    for (const auto* target : {"care-plans", "patchCarePlan", "proposeCarePlan", "agreeCarePlan", "closeCarePlan"})
        t[target] = made("/v1/care-plans", by, plan);
    EXPECT_EQ(patch("/v1/care-plans/" + t["care-plans"], by, "\"1\"", R"({"title":"Q"})").status, 200) << "two versions, to compare";
    const auto self = token(Role::member, scene.memberId);
    t["topic-courses"] = made("/v1/topic-courses", self, of + R"("topic":"stress"})");
    t["recordTopicStep"] = made("/v1/topic-courses", self, of + R"("topic":"weight-loss"})");
    t["leaveTopicCourse"] = made("/v1/topic-courses", self, of + R"("topic":"depression"})");
    t["finishTopicCourse"] = made("/v1/topic-courses", self, of + R"("topic":"better-eating"})");
    const std::string instrument = scene.situation == Situation::ordinary ? "functional-assessment" : "audit-c";
    t["assessments"] = made("/v1/assessments", by, of + R"("instrument":")" + instrument + R"(","total":6})");
    const auto disclosure = of
        + R"("disclosedOn":"2026-11-20","recipient":{"name":"S"},"description":"D","purpose":"P","basis":"law-enforcement","part2Records":false)";
    t["disclosures"] = made("/v1/disclosures", token(Role::privacy), disclosure + '}');
    made("/v1/disclosures", token(Role::privacy),
        disclosure + R"(,"suspension":{"kind":"written","authority":"S","statement":"S","statedOn":"2026-11-20","untilOn":"2027-02-20"}})");
}

// A stay for each operation that changes one, at another facility each, and a meeting for each.
void SceneTest::makeWhatIsOfTheirCare(Scene& scene)
{
    auto& t = scene.targets;
    const bool ordinary = scene.situation == Situation::ordinary;
    const auto stayAt = [&](const std::string& npi) {
        return made("/v1/facility-stays", everyone(),
            R"({"memberId":")" + t["members"] + R"(","facilityId":")" + namedId("sample/provider/" + npi).text()
                + R"(","admittedAt":"2026-11-20T10:00:00Z","sourceProgram":")" + (ordinary ? "not-part-2" : "part-2") + R"("})");
    };
    t["facility-stays"] = stayAt("9100042479");
    t["patchFacilityStay"] = stayAt("9100046587");
    t["dischargeFacilityStay"] = stayAt("9100047957");
    const auto exception = namedId(scene.name + "exception");
    putException(owner(), exception, scene.memberId, "314231",
        {ordinary ? bitOf(access::Label::general) : bitOf(access::Label::substanceUse),
            ordinary ? access::Source::notPart2 : access::Source::part2, access::Basis::payment},
        now());
    t["step-exceptions"] = exception.text();
    for (const auto* operation : {"meetings", "holdMeeting", "cancelMeeting"}) {
        api::Meeting meeting;
        meeting.id = namedId(scene.name + operation);
        meeting.version = 1;
        meeting.memberId = scene.memberId;
        meeting.topic = "T";
        meeting.labels = {ordinary ? api::Label::general : api::Label::substanceUse};
        meeting.startsAt = meeting.createdAt = meeting.updatedAt = now();
        meetings::MeetingStore{owner()}.insert(meeting);
        t[operation] = meeting.id.text();
    }
}

template <typename Thing> Thing SceneTest::thingOf(const Scene& scene, const std::string& name)
{
    Thing out;
    out.id = namedId(scene.name + name);
    out.version = 1;
    out.memberId = scene.memberId;
    out.basis = api::BasisKind::operations;
    out.labels = {scene.situation == Situation::ordinary ? api::Label::general : api::Label::substanceUse};
    out.createdAt = out.updatedAt = now();
    return out;
}

// A course of treatment with the caller where they treat, a plan from before, and a window for each operation that changes one.
void SceneTest::makeWhatGoesOn(Scene& scene)
{
    auto& t = scene.targets;
    const auto day = parseDate("2026-10-01").value();
    continuity::DepartureStore departures{owner()};
    api::NewDeparture left;
    left.providerId = Id::parse(exampleProvider).value();
    left.network = "network-of-" + scene.name;
    left.endsOn = parseDate("2027-01-31").value();
    left.noticedOn = day;
    const auto departure = continuity::departureFrom(left, namedId(scene.name + " departure"), "P", day, now());
    departures.insert(departure);
    t["departures"] = departure.id.text();
    continuity::Affected affected;
    affected.member.id = namedId(scene.name + " affected");
    affected.member.departureId = departure.id;
    affected.member.memberId = scene.memberId;
    affected.member.noticeOn = left.endsOn;
    affected.lettersOn = left.endsOn;
    affected.protection = access::ownWork(scene.situation == Situation::ordinary ? access::Labels{} : bitOf(access::Label::substanceUse));
    departures.insert(affected, now());
    for (const auto* each : {"treatment-courses", "patchTreatmentCourse", "continuity-windows", "electContinuityWindow"}) {
        auto course = thingOf<api::TreatmentCourse>(scene, std::string(each) + " course");
        course.providerId = scene.caller.providerId;
        course.startedOn = day;
        continuity::CourseStore{owner()}.insert(course);
        t[each] = course.id.text();
        if (!std::string_view(each).ends_with("indow") && !std::string_view(each).ends_with("indows")) continue;
        auto window = thingOf<api::ContinuityWindow>(scene, each);
        window.departureId = departure.id;
        window.courseId = course.id;
        window.providerId = left.providerId;
        window.startsOn = day;
        window.endsOn = left.endsOn;
        continuity::WindowStore{owner()}.insert(window);
        t[each] = window.id.text();
    }
    for (const auto* each : {"honored-plans", "replaceHonoredPlan"}) {
        auto plan = thingOf<api::HonoredPlan>(scene, each);
        plan.startedOn = parseDate("2026-05-01").value();
        plan.enrolledOn = day;
        continuity::HonoredPlanStore{owner()}.insert(plan);
        t[each] = plan.id.text();
    }
}

// One record of each type, by the example of what feeds write.
void SceneTest::feed(Scene& scene)
{
    for (auto sample : samples()) {
        if (sample.operation != "writeRecords") continue;
        sample = placed(std::move(sample), scene);
        replaceAll(sample.body, "\"fed-", "\"first-");
        if (scene.situation != Situation::ordinary) replaceAll(sample.body, "\"not-part-2\"", "\"part-2\"");
        const auto reply
            = ask(sample.method, sample.path, tokenOf(callerOf(Role::system, "feed of " + scene.name)), sample.body, sample.headers);
        EXPECT_EQ(reply.status, 200) << reply.body;
        const auto items = reply.as<api::RecordBatchResult>().items;
        const std::array collections{"encounters", "conditions", "procedures", "observations", "medication-fills", "claims"};
        for (std::size_t i = 0; i < collections.size(); ++i)
            scene.targets[collections[i]] = items.at(i).recordId.value().text();
    }
}

// An enrollment where each move is legal, and what comes of one: a referral, tasks, letters, events.
void SceneTest::manage(Scene& scene)
{
    using api::EnrollmentState;
    const auto labels = scene.situation == Situation::ordinary ? access::Labels{} : bitOf(access::Label::substanceUse);
    const std::tuple<const char*, const char*, EnrollmentState> enrolled[]{{"enrollments", "sleep", EnrollmentState::identified},
        {"beginOutreach", "diabetes-condition-management", EnrollmentState::identified},
        {"recordAttempt", "eating-disorder", EnrollmentState::outreach}, {"optIn", "medical-integration", EnrollmentState::outreach},
        {"optOut", "stress", EnrollmentState::active}, {"beginAssessment", "coach-rx", EnrollmentState::optedIn},
        {"completeAssessment", "thera-care", EnrollmentState::optedIn}, {"activateEnrollment", "depression", EnrollmentState::assessed},
        {"dischargeEnrollment", "weight-loss", EnrollmentState::active},
        {"reinitiateEnrollment", "better-eating", EnrollmentState::discharged},
        {"assignEnrollment", "tobacco-cessation", EnrollmentState::active}};
    enrollments::EnrollmentStore enrollments{owner()};
    for (const auto& [operation, code, state] : enrolled) {
        const auto program = programs::programOn(owner(), code, dayOf(now())).value();
        auto each = enrollments::enrollmentFor(program, scene.memberId, newId(now()), {}, now());
        each.state = state;
        enrollments.insert(each, labels, program);
        scene.targets[operation] = each.id.text();
    }
    const auto enrollment = Id::parse(scene.targets["enrollments"]);
    api::Referral referral;
    referral.id = newId(now());
    referral.version = 1;
    referral.memberId = scene.memberId;
    referral.program = "sleep";
    referral.enrollmentId = enrollment;
    referral.eligibility.effectiveFrom = dayOf(now());
    referral.createdAt = referral.updatedAt = now();
    enrollments.insert(referral, labels);
    scene.targets["referrals"] = referral.id.text();
    const auto event
        = timeline::tell(owner(), callerOf(Role::system, "clock"), {"enrollment.identified", scene.memberId, labels, "sleep"}, now());
    for (const auto* operation : {"tasks", "assignTask", "completeTask", "cancelTask"}) {
        tasks::ToDo toDo{"reach-member", scene.memberId, labels, "sleep", enrollment};
        scene.targets[operation] = tasks::open(owner(), callerOf(Role::system, "clock"), toDo, now()).text();
    }
    for (const auto* operation : {"communications", "readCommunication"}) {
        const api::CommunicationRecipient to{api::CommunicationRecipientKind::member, scene.memberId, "Zoe"};
        scene.targets[operation] = putLetter(owner(), {newId(now()), scene.memberId, operation, to, event, labels}, now()).text();
    }
}

void SceneTest::tie(const Scene& scene, Relation relation, const std::string& subject)
{
    access::Relationship out;
    out.id = namedId(scene.name + " relationship");
    out.memberId = scene.memberId;
    out.kind = relation;
    out.partyId = scene.caller.party();
    out.subjectId = Id::parse(subject);
    out.source = "test";
    out.startsAt = out.createdAt = out.updatedAt = now();
    access::RelationshipStore{owner()}.insert(out);
}

void SceneTest::relate(Scene& scene)
{
    const auto role = scene.caller.role;
    if (role == Role::member) scene.caller.memberId = scene.related() ? scene.memberId : namedId("another member");
    scene.token = tokenOf(scene.caller);
    if (const auto relation = relationOf(role, scene.situation); relation && scene.related())
        tie(scene, *relation,
            relation == Relation::supporter    ? scene.targets.at("supporters")
                : role == Role::representative ? scene.targets.at("representatives")
                                               : "");
    if (scene.situation != Situation::breakGlass || (role != Role::provider && role != Role::careManager)) return;
    const auto opened = post("/v1/emergency-accesses", scene.token,
        R"({"memberNumber":")" + scene.memberNumber + R"(","birthDate":")" + scene.birthDate
            + R"(","name":"N","affiliation":"A","reason":"R"})");
    EXPECT_EQ(opened.status, 201) << opened.body;
}

api::Release SceneTest::drafted(const Scene& scene, const std::string& information, const std::string& recipient)
{
    const auto reply = post("/v1/releases", everyone(),
        R"({"memberId":")" + scene.memberId.text()
            + R"(","direction":"from-plan","disclosers":[{"class":"health-plan"}],"purpose":"at-request-of-patient","information":[")"
            + information + R"("],"recipients":[)" + recipient
            + R"(],"expiry":{"kind":"date","on":"2031-12-31"},"statements":["right-to-revoke","redisclosure","consequences-of-refusal"]})");
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::Release>();
}

// The release of the situation, and a draft or an active one for each operation that changes one.
void SceneTest::release(Scene& scene)
{
    const auto recipient = recipientOf(scene);
    auto given = drafted(scene, scene.situation == Situation::wrongKind ? "hiv-records" : "substance-use-records", recipient);
    given.state = scene.situation == Situation::revoked ? api::ReleaseState::revoked
        : scene.situation == Situation::deficient       ? api::ReleaseState::deficient
                                                        : api::ReleaseState::active;
    if (scene.situation == Situation::expired) given.expiry->on = dayOf(now() - std::chrono::days(1));
    releases::ReleaseStore{owner()}.update(given);
    scene.targets["releases"] = given.id.text();
    for (const auto* change : {"patchRelease", "submitRelease", "signRelease", "revokeRelease"}) {
        auto target = drafted(scene, "general-records", recipient);
        target.state = std::string_view(change) == "revokeRelease" ? api::ReleaseState::active : api::ReleaseState::draft;
        releases::ReleaseStore{owner()}.update(target);
        scene.targets[change] = target.id.text();
    }
}

void SceneTest::invite(Scene& scene)
{
    scene.code = "code-of-" + scene.name + "-for-them";
    const bool supports = scene.caller.role == Role::supporter;
    const relationships::InvitationRow row{scene.memberId, namedId(scene.code), supports ? "supporter" : "guardian",
        Id::parse(scene.targets.at(supports ? "supporters" : "representatives")).value(), now() + std::chrono::hours(1)};
    relationships::InvitationStore{owner()}.insert(row, sha256(scene.code), now());
    scene.targets["invitations"] = row.id.text();
}

// A team, somebody in it, and a duty, for those who keep or read them.
void SceneTest::staff(Scene& scene)
{
    auto& t = scene.targets;
    const auto by = everyone(), team = "team-of-" + scene.name, who = namedId("staff of " + scene.name).text();
    t["teams"] = made("/v1/teams", by, R"({"code":")" + team + R"(","name":"Team"})");
    t["staff-members"] = made("/v1/staff-members", by, R"({"id":")" + who + R"(","name":"Somebody","teams":[")" + team + R"("]})");
    t["duties"] = made("/v1/duties", by,
        R"({"team":")" + team + R"(","staffId":")" + who + R"(","startsAt":"2027-01-01T00:00:00Z","endsAt":"2027-02-01T00:00:00Z"})");
}

// An enrollment led by the caller if they manage the member's care, else by a nurse, and one thing of everything that belongs to it.
void SceneTest::coach(Scene& scene)
{
    auto& t = scene.targets;
    const auto enrollment = namedId("enrollment of " + scene.name);
    auto nurse = callerOf(Role::careManager, "nurse of " + scene.name);
    if (scene.caller.role == Role::careManager && scene.related()) nurse = scene.caller;
    putIntoCoaching(owner(), scene.memberId, enrollment, *nurse.staffId, now());
    const auto by = tokenOf(nurse), of = R"({"enrollmentId":")" + enrollment.text() + "\",";
    const auto call = of + R"("purpose":"coaching","minutes":20,"plannedAt":"2027-01-04T16:00:00Z"})";
    for (const auto* each : {"coaching-calls", "cancelCoachingCall"})
        t[each] = made("/v1/coaching-calls", by, call);
    t["motivational-notes"] = made("/v1/motivational-notes", by, of + R"("text":"N"})");
    t["coaching-goals"] = made("/v1/coaching-goals", by, of + R"("text":"G"})");
    t["material-sendings"] = made("/v1/material-sendings", by, of + R"("material":"sleeping-well"})");
    t["community-referrals"] = made("/v1/community-referrals", by, of + R"("need":"food","resource":"F"})");
    t["medical-director-consults"] = made("/v1/medical-director-consults", by, of + R"("question":"Q"})");
    for (const auto* each : {"appointments", "arrangeTransportation", "cancelAppointment"})
        t[each] = made("/v1/appointments", by, of + R"("with":"W","purpose":"P","startsAt":"2027-01-20T15:00:00Z"})");
}

Scene SceneTest::scene(Role role, Situation situation)
{
    Scene out;
    const auto number = std::to_string(++scenes_);
    out.name = 's' + std::string(3 - number.size(), '0') + number;
    out.situation = situation;
    out.caller = callerOf(role, out.name);
    takeUp(out);
    makeWhatIsOfThem(out);
    makeWhatIsOfTheirCare(out);
    makeWhatGoesOn(out);
    feed(out);
    manage(out);
    relate(out);
    release(out);
    invite(out);
    staff(out);
    coach(out);
    attach(out);
    appeal(out);
    authorize(out);
    return out;
}

Sample SceneTest::placed(Sample sample, const Scene& scene)
{
    for (auto* text : {&sample.path, &sample.query, &sample.body}) {
        replaceAll(*text, exampleMember, scene.memberId.text());
        replaceAll(*text, exampleCoaching, namedId("enrollment of " + scene.name).text());
        replaceAll(*text, exampleStaff, namedId("new staff of " + scene.name).text());
        replaceAll(*text, "sample-team", "new-team-of-" + scene.name);
        replaceAll(*text, "CW0000001", scene.memberNumber);
        replaceAll(*text, "CW0001000", "new-" + scene.name);
        replaceAll(*text, "1999-03-14", scene.birthDate);
        replaceAll(*text, "\"quill\"", "\"Quill" + scene.name + '"');
        replaceAll(*text, "\"A-", "\"fed-" + scene.name + '-');
        replaceAll(*text, "9000000007", npiOf(scene.name));
        replaceAll(*text, "Qm9yZGVyLWNvbGxpZQx7", scene.code);
        if (sample.operation == "createAppeal") replaceAll(*text, exampleDenial, scene.targets.at("createAppeal"));
        if (scene.targets.contains("supporters")) replaceAll(*text, exampleSupporter, scene.targets.at("supporters"));
    }
    const auto begin = sample.path.find('/', 1) + 1, end = sample.path.find('/', begin);
    if (end != std::string::npos) {
        const auto collection = sample.path.substr(begin, end - begin);
        const auto target = scene.targets.contains(sample.operation) ? sample.operation : collection;
        const auto last = sample.path.find('/', end + 1);
        const bool named = Id::parse(sample.path.substr(end + 1, last == std::string::npos ? last : last - end - 1))
                               .has_value(); // no /v1/members/search
        if (scene.targets.contains(target) && named)
            sample.path.replace(end + 1, last == std::string::npos ? last : last - end - 1, scene.targets.at(target));
    }
    static const RE2 narrowing("(kind|code|from|to|lineOfBusiness)=[^&]*&?"), size("limit=[^&]*");
    if (sample.path.starts_with("/v1/providers") || sample.path.starts_with("/v1/program-figures")
        || sample.path.starts_with("/v1/authorization-metrics"))
        return sample;
    RE2::GlobalReplace(&sample.query, narrowing, "");
    RE2::GlobalReplace(&sample.query, size, "limit=200");
    return sample;
}

} // namespace careway
