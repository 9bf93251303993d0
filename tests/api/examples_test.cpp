#include "support/house_test.hpp"

#include "app/seed.hpp"
#include "import/sample.hpp"

#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace careway {

namespace {

using rapidjson::Document;
using rapidjson::Value;

std::string written(const Value& value)
{
    rapidjson::StringBuffer out;
    rapidjson::Writer<rapidjson::StringBuffer> writer(out);
    value.Accept(writer);
    return {out.GetString(), out.GetSize()};
}

/// openapi.yaml, as the server serves it.
class Contract {
public:
    Contract()
    {
        std::ifstream in(std::string(CAREWAY_SOURCE_DIR) + "/api/openapi.json");
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        whole_.Parse(text.data(), text.size());
    }

    [[nodiscard]] const Value& paths() const { return whole_["paths"]; }
    [[nodiscard]] const Value& resolved(const Value& node) const
    {
        if (!node.IsObject() || !node.HasMember("$ref")) return node;
        return resolved(*rapidjson::Pointer(node["$ref"].GetString()).Get(whole_));
    }
    /// What in the value breaks the schema; nothing when it fits.
    [[nodiscard]] std::string misfit(const Value& value, const Value& schema) const
    {
        Document rules;
        rules.SetObject();
        rules.AddMember("components", Value(whole_["components"], rules.GetAllocator()), rules.GetAllocator());
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

private:
    Document whole_;
};

/// A request put together from an operation's examples, as the documentation page fills it in.
struct Sample {
    std::string operation, method, path, query, body;
    std::vector<std::string> headers;
    bool conditional = false;
    const Value* responses = nullptr;
};

class Examples : public HouseTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        const std::string reference = std::string(CAREWAY_SOURCE_DIR) + "/db/reference";
        app::seed(owner(), reference, [](const std::string&) { });
        ASSERT_TRUE(imports::loadSample(house().database(), reference + "/sample", now()));
    }

    /// In an order in which what is asked for has been made: first what creates, then what reads, what changes, and what acts.
    std::vector<Sample> samples()
    {
        std::vector<Sample> out, actions;
        for (const auto* wanted : {"post", "get", "patch"})
            for (const auto& path : contract_.paths().GetObject())
                if (path.value.HasMember(wanted)) {
                    const std::string name = path.name.GetString();
                    const bool acts = name.find('{') != std::string::npos && !name.ends_with('}');
                    (acts ? actions : out).push_back(sampleOf(name, path.value, wanted));
                }
        out.insert(out.end(), actions.begin(), actions.end());
        return out;
    }

    Reply sent(Sample sample)
    {
        const auto id = sample.path.find('/', sample.path.find('/', 1) + 1) + 1; // behind /v1/members/
        // The sample population has none of these; one is made by the collection's own example before.
        const auto collection = sample.path.substr(0, id == 0 ? std::string::npos : id - 1);
        if (id != 0 && made_.contains(collection) && withoutSample.contains(collection))
            sample.path.replace(id, made_.at(collection).size(), made_.at(collection));
        const auto resource = sample.path.substr(0, sample.path.find('/', id));
        if (sample.conditional) sample.headers.push_back("If-Match: " + get(resource, everyone()).header("ETag"));
        const auto reply = ask(sample.method, sample.path + sample.query, everyone(), sample.body, sample.headers);
        if (reply.status == 201) made_[sample.path] = reply.header("Location").substr(sample.path.size() + 1);
        return reply;
    }

    std::string everyone() { return token(access::Role::system); }

    static const std::set<std::string> withoutSample;
    Contract contract_;

private:
    Sample sampleOf(const std::string& path, const Value& item, const std::string& method) const
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
        out.body = written(content.value["example"]);
        return out;
    }

    static void put(const Value& parameter, Sample& out)
    {
        if (!parameter.HasMember("example") || std::string(parameter["name"].GetString()) == "If-Match") return;
        const std::string name = parameter["name"].GetString(), in = parameter["in"].GetString();
        const auto& example = parameter["example"];
        const auto value = example.IsString() ? std::string(example.GetString()) : written(example);
        if (in == "path") out.path.replace(out.path.find('{'), out.path.find('}') - out.path.find('{') + 1, value);
        else if (in == "query") out.query += (out.query.empty() ? '?' : '&') + name + '=' + value;
        else out.headers.push_back(name + ": " + value);
    }

    std::map<std::string, std::string> made_; // the id of what was made last, by collection
};

const std::set<std::string> Examples::withoutSample{"/v1/pcp-selections", "/v1/supporters", "/v1/representatives", "/v1/releases"};

TEST_F(Examples, EveryOperationDoesWhatItsExampleAsksFor)
{
    std::size_t asked = 0;
    for (const auto& sample : samples()) {
        SCOPED_TRACE(sample.operation + ": " + sample.method + ' ' + sample.path + sample.query + ' ' + sample.body);
        const auto reply = sent(sample);
        const auto status = std::to_string(reply.status);
        EXPECT_EQ(status.front(), '2') << reply.body;
        ++asked;
        if (status.front() != '2' || reply.header("Content-Type") != "application/json" || sample.operation == "getContractAsJson")
            continue;
        Document body;
        body.Parse(reply.body.data(), reply.body.size());
        const auto& answer = contract_.resolved((*sample.responses)[status.c_str()]);
        EXPECT_EQ(contract_.misfit(body, answer["content"]["application/json"]["schema"]), "") << reply.body;
    }
    std::size_t operations = 0;
    for (const auto& path : contract_.paths().GetObject())
        for (const auto& each : path.value.GetObject())
            operations += each.value.IsObject() && each.value.HasMember("operationId");
    EXPECT_EQ(asked, operations) << "a method of the contract that this test does not send";
}

TEST_F(Examples, EveryExampleOfAnAnswerFitsItsSchema)
{
    std::size_t seen = 0;
    for (const auto& sample : samples()) {
        for (const auto& response : sample.responses->GetObject()) {
            const auto& answer = contract_.resolved(response.value);
            if (!answer.HasMember("content")) continue;
            for (const auto& media : answer["content"].GetObject()) {
                if (!media.value.HasMember("example")) continue;
                ++seen;
                EXPECT_EQ(contract_.misfit(media.value["example"], media.value["schema"]), "")
                    << sample.operation << ' ' << response.name.GetString();
            }
        }
    }
    EXPECT_GT(seen, 0U);
}

TEST_F(Examples, TheJudgeOfThemSeesWhatIsWrong)
{
    Document schema, wrong;
    schema.Parse(R"({"$ref": "#/components/schemas/Health"})");
    for (const auto* text : {R"({"status":"ill"})", R"({})", R"({"status":"ok","more":1})", R"([])"}) {
        wrong.Parse(text);
        EXPECT_NE(contract_.misfit(wrong, schema), "") << text;
    }
    wrong.Parse(R"({"status":"ok"})");
    EXPECT_EQ(contract_.misfit(wrong, schema), "");
}

} // namespace

} // namespace careway
