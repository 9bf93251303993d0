#pragma once

#include "models/communication.hpp"
#include "models/prior_authorization.hpp"
#include "support/care_test.hpp"

#include <string>
#include <vector>

namespace careway {

/// A house with the rules of authorization in it, a physician who treats members, and those who review for the plan: a nurse and a medical
/// director.
class AuthorizationTest : public CareTest {
protected:
    void SetUp() override;

    static Id reviewerId() { return namedId("test/reviewer"); }
    static Id directorId() { return namedId("test/director"); }
    std::string reviewer() { return reviewing(access::Role::reviewer, reviewerId(), "registered-nurse"); }
    std::string director() { return reviewing(access::Role::medicalDirector, directorId(), "physician"); }
    std::string reviewing(access::Role role, const Id& id, const std::string& credential);
    std::string physician() { return provider(physicianId_); }

    /// Covered, and treated by the physician.
    api::Member patient(const std::string& number, const std::string& line = "medicare-advantage", const std::string& given = "Amara");

    /// What an MRI of the knee is asked for with, and twelve visits of therapy; `more` begins with a comma.
    static std::string forImaging(const api::Member& member, const std::string& more = {});
    static std::string forTherapy(const api::Member& member, int visits, const std::string& more = {});
    static std::string forStay(const api::Member& member, int days, const std::string& more = {});

    api::PriorAuthorization drafted(const std::string& by, const std::string& body);
    /// Drafted and submitted.
    api::PriorAuthorization asked(const std::string& by, const std::string& body);
    api::PriorAuthorization seen(const Id& id, const std::string& by);
    /// An act on a request at its version now; taken up first, if it is one of deciding.
    Reply on(const Id& id, const std::string& verb, const std::string& by, const std::string& body = {});
    Reply claimed(const Id& id, const std::string& by);
    /// What is decided of the one item of a request.
    Reply decided(const Id& id, const std::string& by, const std::string& item);

    /// The letters of a template about a member, as the member and as the physician sees them.
    std::vector<api::Communication> letters(const api::Member& member, const std::string& code);
    std::vector<std::string> events(const api::Member& member, const std::string& by);

    Id physicianId_;
};

} // namespace careway
