#pragma once

#include "support/people_test.hpp"

#include <string>

namespace careway {

/// A member, whom a doctor treats, and what they choose for themselves.
class ChoicesTest : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        member_ = taken("CW1");
        relate(member_, "treatment", doctor_);
    }

    std::string self() { return token(access::Role::member, member_.id); }
    std::string privacy() { return token(access::Role::privacy); }
    std::string provider()
    {
        access::Caller caller;
        caller.role = access::Role::provider;
        caller.providerId = doctor_;
        return tokenOf(caller);
    }
    std::string listing(const std::string& collection) { return "/v1/" + collection + "?memberId=" + member_.id.text(); }

    Reply asked(const std::string& collection, const std::string& by, const std::string& more)
    {
        return post("/v1/" + collection, by, R"({"memberId":")" + member_.id.text() + '"' + more + "}");
    }
    Reply acted(const std::string& path, std::int64_t version, const std::string& by, const std::string& body)
    {
        return ask("POST", path, by, body,
            {"Content-Type: application/json", "Idempotency-Key: act-" + std::to_string(++keys_) + "-key",
                "If-Match: \"" + std::to_string(version) + '"'});
    }
    Reply decided(const std::string& path, std::int64_t version, const std::string& by, const std::string& body)
    {
        return acted(path + "/decide", version, by, body);
    }

    api::Member member_;
    const Id doctor_ = namedId("test/doctor");

private:
    int keys_ = 0;
};

} // namespace careway
