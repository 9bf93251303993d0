#pragma once

#include "models/enrollment.hpp"
#include "models/referral.hpp"
#include "models/task.hpp"
#include "support/people_test.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway {

/// A house with the programs, letters and tasks of care management in it, and a team that serves all of them: a nurse, who is on call, and
/// a coach.
class CareTest : public PeopleTest {
protected:
    void SetUp() override;

    static Id nurseId() { return namedId("test/nurse"); }
    static Id coachId() { return namedId("test/coach"); }
    std::string nurse() { return staff(nurseId(), "registered-nurse"); }
    std::string coach() { return staff(coachId(), "health-coach"); }
    std::string staff(const Id& id, const std::string& credential);
    std::string provider(const Id& id);
    std::string self(const api::Member& member) { return token(access::Role::member, member.id); }

    /// With a medical and a behavioral benefit since the beginning of the year.
    api::Member covered(const std::string& number, const std::string& given = "Amara", const std::string& family = "Osei",
        const std::string& more = {}, const std::string& line = "commercial");
    Id entered(const std::string& npi, const std::string& family);

    /// What is made at a path, which it must be.
    Reply made(const std::string& path, const std::string& by, const std::string& body);
    /// A move or act of the resource at its version now, as `etagOf` it is.
    Reply act(const std::string& path, const std::string& verb, const std::string& token, const std::string& body = {});

    api::Referral referred(const api::Member& member, const std::string& program, const std::string& by, const std::string& source);
    api::Enrollment enrollment(const Id& id);
    /// From the referral on to opted in, by whoever leads it.
    api::Enrollment optedIn(const api::Member& member, const std::string& program);
    /// The open tasks about a member, as their nurse sees them.
    std::vector<api::Task> openTasks(const api::Member& member, const std::string& by);
    /// The files that lie in the post.
    std::vector<std::string> posted();
};

} // namespace careway
