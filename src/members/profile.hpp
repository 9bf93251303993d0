#pragma once

#include "access/grant.hpp"
#include "models/address.hpp"
#include "models/benefit.hpp"
#include "models/channel.hpp"
#include "models/contact.hpp"
#include "models/line_of_business.hpp"
#include "models/quiet_hours.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who a member is and how they are reached, for whoever writes to them, calls them or asks what is for them.
namespace careway::members {

/// The clocks of the plan: where neither the member nor their state says what clock they live by, and for what the plan itself must do.
inline constexpr std::string_view planZone = "America/New_York";

struct Profile {
    std::string givenName, familyName, sex;
    Date birthDate{};
    std::optional<Date> deceasedOn;
    std::string state; // of the home address; empty if there is none
    std::string zone; // their own, else their state's, else the plan's: a name of the time zone database
    std::vector<std::string> languages; // the one they like best first
    std::vector<api::Address> addresses;
    std::vector<api::Contact> contacts;
    std::vector<api::Channel> channels; // the one they like best first
    std::optional<api::QuietHours> quietHours;

    [[nodiscard]] std::string name() const { return givenName + ' ' + familyName; }
    /// Years completed on a day.
    [[nodiscard]] int ageOn(Date day) const;
    /// The first of the languages that is one of those, else "en".
    [[nodiscard]] std::string languageOf(const std::vector<std::string>& offered) const;
};
[[nodiscard]] std::optional<Profile> profileOf(sql::Session& session, const access::Grant& grant, const Id& memberId);

/// What covers a member on a day.
struct Cover {
    std::string plan;
    api::LineOfBusiness lineOfBusiness{};
    std::vector<api::Benefit> benefits;
    Date startsOn{};
};
[[nodiscard]] std::vector<Cover> coversOn(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day);

/// Whether two members are covered through one subscriber, on whatever day: they are of one family.
[[nodiscard]] bool areFamily(sql::Session& session, const Id& one, const Id& other);

/// Since when a plan has covered them without a gap until a day, over however many spans; nothing when it does not on that day.
[[nodiscard]] std::optional<Date> coveredSince(
    sql::Session& session, const access::Grant& grant, const Id& memberId, const std::string& plan, Date day);

/// What covers a member on a day, and since when they have been in that plan without a gap.
struct Enrolled {
    api::LineOfBusiness lineOfBusiness{};
    Date since{};
};
[[nodiscard]] std::vector<Enrolled> enrolledOn(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day);

/// Their primary care provider on a day.
[[nodiscard]] std::optional<Id> primaryCareOf(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day);

} // namespace careway::members
