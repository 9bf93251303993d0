#include "access/token.hpp"
#include "support/shared_folder.hpp"

#include <gtest/gtest.h>
#include <jansson.h>

#include <algorithm>
#include <fstream>

namespace careway::access {

namespace {

using Json = std::unique_ptr<json_t, decltype(&json_decref)>;

Json vectors(const char* name) { return {json_load_file((sharedFolder() / "data/jws" / name).c_str(), 0, nullptr), json_decref}; }

std::string textOf(const json_t* object, const char* name)
{
    const char* text = json_string_value(json_object_get(object, name));
    return text ? text : "";
}

std::string dumped(const json_t* json)
{
    const std::unique_ptr<char, decltype(&free)> text(json_dumps(json, 0), free);
    return text ? text.get() : "";
}

/// Whether any key of these proves the JWS.
bool proved(const std::vector<Key>& keys, const std::string& jws)
{
    return std::any_of(keys.begin(), keys.end(), [&](const Key& key) { return signatureHolds(jws, key); });
}

bool ours(const std::string& algorithm) { return algorithm == "RS256" || algorithm == "ES256"; }

} // namespace

TEST(Wycheproof, SignaturesThatHoldDoAndOthersDoNot)
{
    const auto file = vectors("json_web_signature_test.json");
    if (!file) GTEST_SKIP() << "The shared folder is not there, and with it the signatures to try.";
    std::size_t valid = 0, invalid = 0;
    std::size_t i = 0;
    const json_t* group = nullptr;
    json_array_foreach(json_object_get(file.get(), "testGroups"), i, group)
    {
        const auto* shown = json_object_get(group, "public");
        std::vector<Key> keys;
        if (auto key = keyFrom(dumped(shown))) keys.push_back(*key);
        std::size_t j = 0;
        const json_t* test = nullptr;
        json_array_foreach(json_object_get(group, "tests"), j, test)
        {
            const bool holds = textOf(test, "result") == "valid" && ours(textOf(shown, "alg"));
            (holds ? valid : invalid)++;
            const auto* jws = json_object_get(test, "jws");
            EXPECT_EQ(proved(keys, json_is_string(jws) ? json_string_value(jws) : dumped(jws)), holds)
                << "tcId " << json_integer_value(json_object_get(test, "tcId")) << ", " << textOf(test, "comment");
        }
    }
    EXPECT_GT(valid, 0u);
    EXPECT_GT(invalid, 300u);
    RecordProperty("valid", static_cast<int>(valid));
    RecordProperty("invalid", static_cast<int>(invalid));
}

// Left out: a key whose generator was weak (ROCA). It looks like any other; to replace it is up to its issuer.
TEST(Wycheproof, KeysThatMayNotProveDoNot)
{
    const auto file = vectors("json_web_key_test.json");
    if (!file) GTEST_SKIP() << "The shared folder is not there, and with it the keys to try.";
    std::size_t i = 0;
    const json_t* group = nullptr;
    json_array_foreach(json_object_get(file.get(), "testGroups"), i, group)
    {
        if (textOf(json_array_get(json_object_get(group, "tests"), 0), "comment") == "rejectsKeyWithRocaVulnerability") continue;
        const auto* shown = json_object_get(group, "public");
        const auto keys = keysFrom(dumped(shown)).value_or(std::vector<Key>());
        const auto algorithm = textOf(json_array_get(json_object_get(shown, "keys"), 0), "alg");
        std::size_t j = 0;
        const json_t* test = nullptr;
        json_array_foreach(json_object_get(group, "tests"), j, test)
        {
            const bool holds = textOf(test, "result") == "valid" && ours(algorithm);
            EXPECT_EQ(proved(keys, textOf(test, "jws")), holds)
                << "tcId " << json_integer_value(json_object_get(test, "tcId")) << ", " << textOf(test, "comment");
        }
    }
}

} // namespace careway::access
