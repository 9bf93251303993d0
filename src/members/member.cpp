#include "members/member.hpp"

#include "core/text.hpp"
#include "core/zone.hpp"

#include <algorithm>

namespace careway::members {

namespace {

using json::put;

constexpr int oldest = 130; // years; a birth date before that is a slip of the pen
constexpr std::size_t keyBytes = 60; // as the columns that hold it

template <typename T> std::vector<T> orNone(const std::optional<std::vector<T>>& given) { return given.value_or(std::vector<T>{}); }

class Findings {
public:
    void add(std::string pointer, std::string code, std::string detail)
    {
        found_.push_back({Violation::Place::body, std::move(pointer), std::move(code), std::move(detail)});
    }
    Result<void> result()
    {
        if (found_.empty()) return {};
        return tl::unexpected(
            Error{Error::Kind::rule_broken, "members/rule-broken", "What was sent breaks rules of the plan.", std::move(found_)});
    }

private:
    std::vector<Violation> found_;
};

bool soundContact(const api::Contact& contact)
{
    if (contact.system == api::ContactSystem::phone) return phoneKey(contact.value).size() >= 7;
    const auto at = contact.value.find('@');
    return at != 0 && at != std::string::npos && at + 1 < contact.value.size() && contact.value.find(' ') == std::string::npos;
}

} // namespace

api::Member memberFrom(const api::NewMember& asked, const Id& id, Instant now)
{
    api::Member out;
    out.id = id;
    out.version = 1;
    out.memberNumber = asked.memberNumber;
    out.givenName = asked.givenName;
    out.middleName = asked.middleName;
    out.familyName = asked.familyName;
    out.birthDate = asked.birthDate;
    out.deceasedOn = asked.deceasedOn;
    out.sex = asked.sex;
    out.languages = orNone(asked.languages);
    out.timeZone = asked.timeZone;
    out.addresses = orNone(asked.addresses);
    out.contacts = orNone(asked.contacts);
    out.channels = orNone(asked.channels);
    out.quietHours = asked.quietHours;
    out.confidentialAddress = asked.confidentialAddress;
    out.createdAt = out.updatedAt = now;
    return out;
}

api::Member patched(api::Member member, const api::MemberPatch& patch, Instant now)
{
    put(member.memberNumber, patch.memberNumber);
    put(member.givenName, patch.givenName);
    put(member.middleName, patch.middleName);
    put(member.familyName, patch.familyName);
    put(member.birthDate, patch.birthDate);
    put(member.deceasedOn, patch.deceasedOn);
    put(member.sex, patch.sex);
    put(member.languages, patch.languages);
    put(member.timeZone, patch.timeZone);
    put(member.addresses, patch.addresses);
    put(member.contacts, patch.contacts);
    put(member.channels, patch.channels);
    put(member.quietHours, patch.quietHours);
    put(member.confidentialAddress, patch.confidentialAddress);
    ++member.version;
    member.updatedAt = now;
    return member;
}

Result<void> check(const api::Member& member, Date today)
{
    Findings found;
    if (member.birthDate > today) found.add("/birthDate", "in-the-future", "must lie in the past");
    if (member.birthDate.year() + std::chrono::years(oldest) < today.year()) found.add("/birthDate", "too-long-ago", "lies too long ago");
    if (member.deceasedOn && *member.deceasedOn > today) found.add("/deceasedOn", "in-the-future", "must lie in the past");
    if (member.deceasedOn && *member.deceasedOn < member.birthDate)
        found.add("/deceasedOn", "before-birth", "must not lie before the birth date");
    if (member.timeZone && !knownZone(*member.timeZone)) found.add("/timeZone", "unknown-zone", "is not a time zone of the IANA database");
    if (member.quietHours && member.quietHours->from == member.quietHours->to)
        found.add("/quietHours/to", "empty", "must differ from the beginning");
    for (std::size_t i = 0; i < member.contacts.size(); ++i) {
        if (!soundContact(member.contacts[i]))
            found.add("/contacts/" + std::to_string(i) + "/value", "unusable",
                "must be a telephone number or an e-mail address, as its system says");
    }
    return found.result();
}

Result<void> checkSearch(const api::MemberSearch& whom)
{
    Findings found;
    const auto usable = [](const std::optional<std::string>& name) { return !name || !nameKey(*name).empty(); };
    if (!usable(whom.familyName)) found.add("/familyName", "unusable", "has nothing that could be searched for");
    if (!usable(whom.givenName)) found.add("/givenName", "unusable", "has nothing that could be searched for");
    if (whom.phone && phoneKey(*whom.phone).size() < 7) found.add("/phone", "unusable", "must have at least seven digits");
    if (!whom.memberId && !whom.memberNumber && !whom.phone && !whom.familyName)
        found.add("", "too-wide", "must name a memberId, a memberNumber, a phone or a familyName");
    return found.result();
}

std::string searchText(const api::MemberSearch& whom)
{
    std::string out;
    const auto add = [&](const std::string& value) { out += std::to_string(value.size()) + ':' + value; };
    add(whom.memberId ? whom.memberId->text() : "");
    add(whom.memberNumber.value_or(""));
    add(whom.familyName ? nameKey(*whom.familyName) : "");
    add(whom.givenName ? nameKey(*whom.givenName) : "");
    add(whom.birthDate ? text(*whom.birthDate) : "");
    add(whom.phone ? phoneKey(*whom.phone) : "");
    return out;
}

bool onlyReach(const api::MemberPatch& patch)
{
    return !patch.memberNumber && !patch.givenName && !patch.middleName.present && !patch.familyName && !patch.birthDate
        && !patch.deceasedOn.present && !patch.sex;
}

std::string phoneKey(std::string_view number)
{
    auto out = digits(number);
    if (out.size() > 10) out.erase(0, out.size() - 10);
    return out;
}

std::vector<std::string> phonesOf(const api::Member& member)
{
    std::vector<std::string> out;
    for (const auto& contact : member.contacts) {
        if (contact.system == api::ContactSystem::phone) out.push_back(phoneKey(contact.value));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string nameKey(std::string_view name)
{
    auto out = folded(name);
    if (out.size() <= keyBytes) return out;
    auto end = keyBytes;
    while ((static_cast<unsigned char>(out[end]) & 0xC0) == 0x80)
        --end;
    out.resize(end);
    return out;
}

} // namespace careway::members
