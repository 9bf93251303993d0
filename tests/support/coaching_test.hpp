#pragma once

#include "models/coaching_call.hpp"
#include "models/motivational_note.hpp"
#include "support/care_test.hpp"

#include <string>

namespace careway {

/// A member who is coached, and what a coach plans and writes down of them.
class Coaching : public CareTest {
protected:
    static constexpr auto quietTillNine = R"(,"timeZone":"America/Chicago","quietHours":{"from":"20:00","to":"09:00"})"
                                          R"(,"contacts":[{"system":"phone","use":"home","value":"+16155550100"}])";

    static std::string of(const api::Enrollment& enrollment) { return R"({"enrollmentId":")" + enrollment.id.text() + '"'; }
    static std::string callBody(
        const api::Enrollment& enrollment, const std::string& purpose, const std::string& at, const std::string& more = {})
    {
        return of(enrollment) + R"(,"purpose":")" + purpose + R"(","minutes":30,"plannedAt":")" + at + '"' + more + '}';
    }
    Reply plan(const api::Enrollment& enrollment, const std::string& purpose, const std::string& at = "2026-12-01T17:00:00Z",
        const std::string& more = {})
    {
        return post("/v1/coaching-calls", nurse(), callBody(enrollment, purpose, at, more));
    }
    api::CoachingCall planned(const api::Enrollment& enrollment, const std::string& purpose, const std::string& more = {})
    {
        return made("/v1/coaching-calls", nurse(), callBody(enrollment, purpose, "2026-12-01T17:00:00Z", more)).as<api::CoachingCall>();
    }
    template <typename T> static std::string path(const char* collection, const T& it)
    {
        return std::string("/v1/") + collection + '/' + it.id.text();
    }
    std::vector<api::Task> tasksOf(const api::Member& member, const std::string& kind)
    {
        auto out = openTasks(member, nurse());
        std::erase_if(out, [&](const auto& each) { return each.kind != kind; });
        return out;
    }
    std::string timeline(const api::Member& member, const std::string& by) { return get(at(member) + "/timeline?limit=200", by).body; }
    std::string listOf(const char* collection, const api::Member& member, const std::string& by)
    {
        const auto reply = get(std::string("/v1/") + collection + "?memberId=" + member.id.text(), by);
        return reply.status == 404 ? "not found" : reply.body;
    }
    static constexpr auto held = R"({"outcome":"held","at":"2026-11-24T14:50:00Z"})";
};

} // namespace careway
