#pragma once

#include "support/example_attachment.hpp"
#include "support/house_test.hpp"

#include <rapidjson/document.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace careway {

/// openapi.yaml, as the server serves it.
class Contract {
public:
    Contract();

    [[nodiscard]] const rapidjson::Value& paths() const { return whole_["paths"]; }
    /// The operationId of each operation.
    [[nodiscard]] std::set<std::string> operations() const;
    [[nodiscard]] const rapidjson::Value& resolved(const rapidjson::Value& node) const;
    /// What in the value breaks the schema; nothing when it fits.
    [[nodiscard]] std::string misfit(const rapidjson::Value& value, const rapidjson::Value& schema) const;

private:
    /// The components that the schema names, and those that they name.
    [[nodiscard]] std::set<std::string> referredTo(const rapidjson::Value& schema) const;

    rapidjson::Document whole_;
};

/// A request put together from an operation's examples, as the documentation page fills it in.
struct Sample {
    std::string operation, method, path, query, body;
    std::vector<std::string> headers;
    bool conditional = false;
    const rapidjson::Value* responses = nullptr;
};

/// A house with the sample population in it, for which the contract's examples are written.
class ExamplesTest : public HouseTest {
protected:
    void SetUp() override;

    /// In an order in which what is asked for has been made: first what creates, then what reads, what changes, and what acts.
    std::vector<Sample> samples();
    /// Made fit for what is there now: with the id of what was made before, and the version that it is to change.
    Sample prepared(Sample sample);
    Reply sent(const Sample& prepared);

    std::string everyone() { return token(access::Role::system); }
    /// The one of the sample who has this role.
    std::string as(access::Role role);
    /// And the one who may do an operation.
    std::string who(const std::string& operation);

    Contract contract_;

private:
    void writeLetter();
    void openWindow();
    static RequestFor requestOf(const std::string& operation, api::AuthorizationState state);
    /// Of the sample directory.
    static Id askingProvider() { return namedId("sample/provider/9100010963"); }
    Sample sampleOf(const std::string& path, const rapidjson::Value& item, const std::string& method) const;
    /// Somebody who may do what the example asks for.
    void makeAnew(const std::string& collection);

    std::map<std::string, std::string> made_; // the id of what was made last, by collection
    int anews_ = 0; // how many things were made anew
};

} // namespace careway
