#include "support/people_test.hpp"

#include "models/contact_line_list.hpp"
#include "models/program_page.hpp"
#include "models/provider.hpp"
#include "models/provider_match_page.hpp"
#include "models/specialty_list.hpp"

#include "app/seed.hpp"

namespace careway {

namespace {

using access::Role;

class Directory : public PeopleTest {
protected:
    api::ProviderMatchPage found(const std::string& query)
    {
        return get("/v1/providers?" + query, token(Role::member, namedId("x"))).as<api::ProviderMatchPage>();
    }
};

constexpr auto near = "9000000007", nearer = "9000000015", far = "9000000023";

TEST_F(Directory, AProviderIsFoundAroundAZipTheNearestFirst)
{
    ASSERT_EQ(post("/v1/providers", admin(), doctor(near, "Near", "36.1670")).status, 201);
    ASSERT_EQ(post("/v1/providers", admin(), doctor(nearer, "Nearer", "36.0670")).status, 201);
    ASSERT_EQ(post("/v1/providers", admin(), doctor(far, "Far", "37.5")).status, 201);
    const auto page = found("zip=37211&radiusMiles=25&specialty=207Q00000X&count=exact"); // searchProviders
    ASSERT_EQ(page.items.size(), 2U);
    EXPECT_EQ(page.items[0].provider.npi, nearer);
    EXPECT_DOUBLE_EQ(page.items[0].distanceMiles.value(), 0);
    EXPECT_NEAR(page.items[1].distanceMiles.value(), 6.91, 0.02);
    EXPECT_EQ(page.total, 2);
    const auto first = found("zip=37211&limit=1");
    const auto second = found("zip=37211&limit=1&cursor=" + first.nextCursor.value());
    EXPECT_EQ(second.items.at(0).provider.npi, near);
}

TEST_F(Directory, ANetworkIsAskedAboutAsOfADay)
{
    ASSERT_EQ(post("/v1/providers", admin(),
                  doctor(near, "Near", "36.0", R"(,"networks":[{"network":"open","startsOn":"2026-01-01","endsOn":"2026-06-30"}])"))
                  .status,
        201);
    EXPECT_EQ(found("network=open&asOf=2026-06-30").items.size(), 1U);
    EXPECT_EQ(found("network=open&asOf=2026-07-01").items.size(), 0U);
    EXPECT_EQ(found("network=open").items.size(), 0U);
    EXPECT_EQ(found("name=nea").items.size(), 1U);
}

TEST_F(Directory, ANumberWithAWrongCheckDigitOrOneThatIsTakenIsRefused)
{
    EXPECT_EQ(post("/v1/providers", admin(), doctor("9000000004", "Wrong", "36.0")).status, 422);
    ASSERT_EQ(post("/v1/providers", admin(), doctor(near, "Near", "36.0")).status, 201);
    EXPECT_EQ(post("/v1/providers", admin(), doctor(near, "Twin", "36.0")).code(), "providers/npi-taken");
    EXPECT_EQ(post("/v1/providers", token(Role::careManager), doctor(nearer, "Nearer", "36.0")).status, 403);
    EXPECT_EQ(get("/v1/providers?zip=99999", admin()).status, 422);
}

TEST_F(Directory, AProviderIsReadAndChangedOnItsVersion)
{
    const auto made = post("/v1/providers", admin(), doctor(near, "Near", "36.0")); // createProvider
    const auto at = made.header("Location");
    EXPECT_EQ(get(at, token(Role::careManager)).as<api::Provider>().name, "Ines Near"); // getProvider
    EXPECT_EQ(patch(at, admin(), "\"1\"", R"({"languages":["es"]})").status, 200); // patchProvider
    EXPECT_EQ(patch(at, admin(), "\"1\"", R"({"languages":["fr"]})").status, 412);
    EXPECT_EQ(found("language=es").items.size(), 1U);
    EXPECT_EQ(found("language=en").items.size(), 0U);
}

TEST_F(Directory, TheSpecialtiesOfTheNetworkAreListedByCode)
{
    owner().executeText(
        "INSERT INTO specialty (code, name, kind, category) VALUES "
        "('3336C0003X', 'Community pharmacy', 'pharmacy', 'pharmacy'), ('1041C0700X', 'Clinical social worker', 'person', 'behavioral')");
    const auto caller = token(Role::member, namedId("x"));
    const auto all = get("/v1/specialties", caller).as<api::SpecialtyList>().items; // listSpecialties
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].coding.code, "1041C0700X");
    EXPECT_EQ(all[0].coding.display, "Clinical social worker");
    EXPECT_EQ(all[0].coding.system, "http://nucc.org/provider-taxonomy");
    EXPECT_EQ(all[0].category, api::SpecialtyCategory::behavioral);
    const auto pharmacies = get("/v1/specialties?kind=pharmacy", caller).as<api::SpecialtyList>().items;
    ASSERT_EQ(pharmacies.size(), 1U);
    EXPECT_EQ(pharmacies[0].kind, api::ProviderKind::pharmacy);
    EXPECT_EQ(get("/v1/specialties?kind=shaman", caller).status, 400);
    EXPECT_EQ(get("/v1/specialties", token(Role::member, namedId("x"), {"me.read"})).status, 403);
}

class Reference : public HouseTest { };

TEST_F(Reference, ProgramsAndContactLinesAreServedAsTheirFilesSay)
{
    app::seed(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
    const auto caller = token(Role::member, namedId("x"));
    EXPECT_EQ(get("/v1/programs?limit=200", caller).as<api::ProgramPage>().items.size(), 28U); // listPrograms
    EXPECT_EQ(get("/v1/programs?category=specialty-behavioral", caller).as<api::ProgramPage>().items.size(), 8U);
    const auto safety = get("/v1/programs/medication-safety", caller).as<api::Program>(); // getProgram
    EXPECT_EQ(safety.contact.memberPush, api::Permission::never);
    EXPECT_EQ(safety.contact.memberPull, api::Permission::allowed);
    EXPECT_EQ(get("/v1/programs/none-such", caller).status, 404);

    // Tuesday, 9:00 in Nashville.
    const auto open = get("/v1/contact-lines?zip=37211&at=2026-11-24T15:00:00Z", caller).as<api::ContactLineList>(); // listContactLines
    ASSERT_EQ(open.items.size(), 1U);
    EXPECT_TRUE(open.items[0].open);
    EXPECT_EQ(text(open.items[0].until), "2026-11-24T23:00:00.000Z");
    EXPECT_EQ(get("/v1/contact-lines?zip=37211&state=TN", caller).status, 422);
    EXPECT_EQ(get("/v1/contact-lines?zip=00000", caller).code(), "contact-lines/unknown-place");
}

TEST_F(Reference, EveryKnownCountyAndStateIsAPlace)
{
    app::seed(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
    const auto caller = token(Role::member, namedId("x"));
    const auto withoutZip = owner().fetch<std::string>(
        "SELECT c.county FROM county c LEFT JOIN zip_centroid z ON z.county = c.county WHERE z.zip IS NULL ORDER BY c.county");
    EXPECT_EQ(withoutZip.size(), 20U) << "no ZIP's point lies in them";
    for (const auto& county : withoutZip)
        EXPECT_EQ(get("/v1/contact-lines?county=" + county, caller).status, 200) << county;
    const auto tennessee = get("/v1/contact-lines?county=47037", caller).as<api::ContactLineList>();
    ASSERT_EQ(tennessee.items.size(), 1U);
    EXPECT_EQ(tennessee.items[0].code, "tennessee-northern-georgia-eastern-arkansas");
    EXPECT_EQ(get("/v1/contact-lines?county=99999", caller).code(), "contact-lines/unknown-place");
    for (const auto& state : owner().fetch<std::string>("SELECT DISTINCT state FROM county"))
        EXPECT_EQ(get("/v1/contact-lines?state=" + state, caller).status, 200) << state;
    EXPECT_FALSE(get("/v1/contact-lines?state=TN", caller).as<api::ContactLineList>().items.empty());
    const auto unknown = get("/v1/contact-lines?state=ZZ", caller);
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.code(), "contact-lines/unknown-place");
}

TEST_F(Reference, TheServiceSaysWhatItIs)
{
    EXPECT_EQ(ask("GET", "/healthz").body, R"({"status":"ok"})"); // getHealth
    EXPECT_EQ(ask("GET", "/readyz").status, 200); // getReadiness
    const auto figures = ask("GET", "/metrics").body; // getMetrics
    EXPECT_NE(figures.find("careway_requests_total"), std::string::npos);
    EXPECT_NE(figures.find(R"(careway_statement_seconds_count{statement="look how far it is migrated"} 1)"), std::string::npos) << figures;
    EXPECT_EQ(ask("GET", "/openapi.yaml").header("Content-Type"), "application/yaml"); // getContractAsYaml
    EXPECT_EQ(ask("GET", "/openapi.json").status, 200); // getContractAsJson
    EXPECT_NE(ask("GET", "/docs").body.find("Careway"), std::string::npos); // getDocs
    EXPECT_EQ(ask("GET", "/docs/plain.js").header("Content-Type"), "text/javascript"); // getDocsAsset
    EXPECT_EQ(ask("GET", "/docs/none.js").status, 404);
}

} // namespace

} // namespace careway
