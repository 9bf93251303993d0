#include "support/house_test.hpp"

#include "app/seed.hpp"
#include "app/serve.hpp"
#include "app/setup_store.hpp"
#include "models/problem.hpp"
#include "operations/table.hpp"
#include "support/reference_folder.hpp"

#include <curl/curl.h>

#include <fstream>
#include <map>
#include <mutex>
#include <set>
#include <tuple>

namespace careway {

namespace {

constexpr auto start = "2026-11-24T15:00:00.000Z";

std::string escaped(const std::string& text)
{
    std::unique_ptr<char, void (*)(void*)> out(curl_easy_escape(nullptr, text.data(), static_cast<int>(text.size())), curl_free);
    return out.get();
}

std::string urlOf(const sql::Address& a)
{
    const auto where = a.socket.empty() ? a.host + ':' + std::to_string(a.port) + '/' + a.database
                                        : "localhost/" + a.database + "?socket=" + escaped(a.socket);
    return "mysql://" + escaped(a.user) + ':' + escaped(a.password) + '@' + where;
}

std::size_t append(char* data, std::size_t size, std::size_t count, void* to)
{
    static_cast<std::string*>(to)->append(data, size * count);
    return size * count;
}

std::size_t appendHeader(char* data, std::size_t size, std::size_t count, void* to)
{
    const std::string_view line(data, size * count);
    if (const auto colon = line.find(": "); colon != std::string_view::npos)
        static_cast<http::Pairs*>(to)->emplace_back(line.substr(0, colon), line.substr(colon + 2, line.find('\r') - colon - 2));
    return size * count;
}

const std::vector<std::string>& everyScope()
{
    static const auto all = [] {
        std::set<std::string> out;
        for (const auto* operation : operations::all())
            out.insert(operation->scopes.begin(), operation->scopes.end());
        return std::vector<std::string>(out.begin(), out.end());
    }();
    return all;
}

/// Who asks for the same at the same time gets the same token: to sign it and to verify it costs more than most requests do.
class Tokens {
public:
    void forget()
    {
        const std::lock_guard lock(mutex_);
        signed_.clear();
    }
    std::string of(const access::Caller& caller, Instant now, const access::Signer& signer)
    {
        const std::lock_guard lock(mutex_);
        auto& token = signed_[{now, caller.clientId, caller.subject, caller.role, caller.memberId, caller.providerId, caller.staffId,
            caller.groupId, caller.credential, caller.purpose, caller.scopes}];
        if (token.empty()) token = signer.sign({app::localIssuer, "careway", caller, std::chrono::hours(24)}, now);
        return token;
    }

private:
    using Said = std::tuple<Instant, std::string, std::string, access::Role, std::optional<Id>, std::optional<Id>, std::optional<Id>,
        std::optional<Id>, std::string, std::string, std::vector<std::string>>;
    std::mutex mutex_;
    std::map<Said, std::string> signed_;
};

Tokens tokens;

} // namespace

std::string Reply::code() const
{
    api::Problem problem;
    json::Violations found;
    return json::parse(std::string_view(body), problem, found) ? problem.code : "";
}

void HouseTest::SetUp()
{
    sql::DatabaseTest::SetUp();
    if (IsSkipped()) return;
    app::makeSecrets(owner());
    app::seedAccess(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
    open(urlOf(address()));
}

void HouseTest::seed()
{
    app::seed(owner(), tennesseeReference(), [](const std::string&) { });
}

void HouseTest::open(const std::string& databaseUrl)
{
    clock_ = std::make_shared<std::atomic<Instant>>(parseInstant(start).value());
    std::string name = "/tmp/careway-house.XXXXXX";
    folder_ = ::mkdtemp(name.data());

    app::Config config;
    config.databaseUrl = databaseUrl;
    config.port = 0;
    config.var = folder_;
    config.home = CAREWAY_SOURCE_DIR;
    config.docs = folder_;
    config.audience = "careway";
    config.log = log_;
    config.sealEvery = sealEvery_;
    config.workEvery = {}; // a test works by itself
    config.post = folder_ / "post";
    signer_ = access::Signer::fresh();
    tokens.forget();
    std::filesystem::create_directories(app::localKeys(config).parent_path());
    std::ofstream(app::localKeys(config)) << signer_->publicKeys();
    house_ = std::make_unique<app::House>(config, [clock = clock_] { return clock->load(); });
    house_->server().start();
}

void HouseTest::close() { house_.reset(); }

void HouseTest::TearDown()
{
    close();
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
}

Reply HouseTest::ask(const std::string& method, const std::string& path, const std::string& token, const std::string& body, Headers headers)
{
    if (!token.empty()) headers.push_back("Authorization: Bearer " + token);
    const bool typed = std::any_of(headers.begin(), headers.end(), [](const auto& each) { return each.starts_with("Content-Type:"); });
    if (!body.empty() && !typed)
        headers.push_back(method == "PATCH" ? "Content-Type: application/merge-patch+json" : "Content-Type: application/json");

    Reply out;
    // A handle keeps its connection from one request to the next.
    static thread_local const std::unique_ptr<CURL, void (*)(CURL*)> curl(curl_easy_init(), curl_easy_cleanup);
    curl_easy_reset(curl.get());
    curl_slist* list = nullptr;
    for (const auto& each : headers)
        list = curl_slist_append(list, each.c_str());
    const auto url = "http://127.0.0.1:" + std::to_string(house_->server().port()) + path;
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl.get(), CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, 30L);
    if (method == "HEAD") curl_easy_setopt(curl.get(), CURLOPT_NOBODY, 1L);
    if (!body.empty()) {
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body.data());
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    }
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &out.body);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERFUNCTION, appendHeader);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERDATA, &out.headers);
    EXPECT_EQ(curl_easy_perform(curl.get()), CURLE_OK) << method << ' ' << path;
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(list);
    out.status = static_cast<int>(status);
    return out;
}

Reply HouseTest::post(const std::string& path, const std::string& token, const std::string& body)
{
    return ask("POST", path, token, body, {"Idempotency-Key: test-key-" + std::to_string(++keys_)});
}

Reply HouseTest::patch(const std::string& path, const std::string& token, const std::string& etag, const std::string& body)
{
    return ask("PATCH", path, token, body, {"If-Match: " + etag});
}

std::string HouseTest::token(access::Role role, std::optional<Id> memberId, std::vector<std::string> scopes)
{
    access::Caller caller;
    caller.clientId = "test";
    caller.subject = std::string(access::nameOf(role)) + (memberId ? memberId->text() : "");
    caller.role = role;
    caller.memberId = memberId;
    if (role == access::Role::provider) caller.providerId = namedId("test/provider");
    if (role == access::Role::careManager) caller.staffId = namedId("test/care-manager");
    if (role == access::Role::careCoordinator) caller.groupId = namedId("test/group");
    caller.scopes = std::move(scopes);
    return tokenOf(std::move(caller));
}

std::string HouseTest::tokenOf(access::Caller caller)
{
    if (caller.clientId.empty()) caller.clientId = "test";
    if (caller.subject.empty()) caller.subject = access::nameOf(caller.role);
    if (caller.scopes.empty()) caller.scopes = everyScope();
    return tokens.of(caller, now(), *signer_);
}

} // namespace careway
