#pragma once

#include "models/release.hpp"
#include "support/examples_test.hpp"

#include <array>
#include <map>
#include <string>

namespace careway {

/// How a caller stands to a member, and what has been released to them. Where nothing else is said the member's records come from a
/// program of 42 CFR Part 2.
enum class Situation {
    none, // the caller stands to the member in no way
    ordinary, // they are related as their role is, and the records are ordinary
    related, // the same, and the records are protected
    release, // and a release of the right kind names the caller
    releaseOnly, // it names them, and they are not related
    wrongKind,
    revoked,
    expired,
    deficient,
    breakGlass, // not related, but in an emergency
    minor, // related to a member of twelve years; who stands for them is a parent
    representative, // who stands for the member has a power of attorney
};

constexpr std::array<std::string_view, 12> situations{"none", "ordinary", "related", "release", "release-only", "wrong-kind", "revoked",
    "expired", "deficient", "break-glass", "minor", "representative"};

/// One member with something of every kind, and one caller.
struct Scene {
    std::string name; // "s017", in every name and number that must be unique
    Situation situation{};
    access::Caller caller;
    std::string token;
    Id memberId;
    std::string memberNumber, birthDate, code; // of an invitation
    std::map<std::string, std::string> targets; // ids by the collection of a path, or by the operation that changes its target

    [[nodiscard]] bool related() const;
};

/// Scenes are put up through the API, but for what it would not do.
class SceneTest : public ExamplesTest {
protected:
    Scene scene(access::Role role, Situation situation);
    /// The example's request, about the scene's member and by its caller's token.
    static Sample placed(Sample sample, const Scene& scene);

private:
    std::string made(const std::string& path, const std::string& token, const std::string& body);
    void takeUp(Scene& scene);
    void makeWhatIsOfThem(Scene& scene);
    void makeWhatIsOfTheirCare(Scene& scene);
    template <typename Thing> Thing thingOf(const Scene& scene, const std::string& name);
    void makeWhatGoesOn(Scene& scene);
    void feed(Scene& scene);
    void manage(Scene& scene);
    void tie(const Scene& scene, access::Relation relation, const std::string& subject);
    void relate(Scene& scene);
    void release(Scene& scene);
    api::Release drafted(const Scene& scene, const std::string& information, const std::string& recipient);
    void invite(Scene& scene);
    void staff(Scene& scene);
    void coach(Scene& scene);
    void attach(Scene& scene);
    void appeal(Scene& scene);
    void authorize(Scene& scene);

    int scenes_ = 0;
};

} // namespace careway
