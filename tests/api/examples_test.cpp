#include "support/examples_test.hpp"

namespace careway {

namespace {

using rapidjson::Document;

class Examples : public ExamplesTest { };

TEST_F(Examples, EveryOperationDoesWhatItsExampleAsksFor)
{
    std::size_t asked = 0;
    for (const auto& sample : samples()) {
        SCOPED_TRACE(sample.operation + ": " + sample.method + ' ' + sample.path + sample.query + ' ' + sample.body);
        const auto reply = sent(prepared(sample));
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
    EXPECT_EQ(asked, contract_.operations().size()) << "a method of the contract that this test does not send";
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
