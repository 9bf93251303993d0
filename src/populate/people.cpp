#include "populate/people.hpp"

#include "core/text.hpp"
#include "populate/address.hpp"
#include "populate/cluster.hpp"

namespace careway::populate {

namespace {

using namespace std::chrono;

constexpr std::uint64_t block = 24; // ordinals
constexpr std::int64_t grownUp = 18, medicareAge = 65; // years; 42 USC 1395c
constexpr std::int64_t youngestParent = 18;

/// A household as it is drawn at its first ordinal.
struct Drawn {
    HouseholdKind kind;
    std::uint64_t adults = 1, children = 0;
};
using Household = Cluster<Drawn>;

Household householdOf(const Plan& plan, std::uint64_t ordinal)
{
    const auto drawn = [&](std::uint64_t first) {
        Draws draws(plan.seed, Purpose::household, first);
        Drawn out;
        out.kind = plan.frame.households.drawn(draws);
        if (draws.percent(out.kind.spousePercent)) ++out.adults;
        out.children = static_cast<std::uint64_t>(draws.between(out.kind.childrenFrom, out.kind.childrenTo));
        return out;
    };
    return clusterAround(ordinal, block, drawn, [](const Drawn& each) { return each.adults + each.children; });
}

/// What all of a household share.
struct Home {
    std::uint32_t site = 0;
    std::string line, familyName, language;
    Date coveredSince;
    bool changedPlan = false;
};

Home homeOf(const Plan& plan, const Household& household)
{
    Draws draws(plan.seed, Purpose::home, household.first);
    Home out;
    out.site = plan.frame.homes.drawn(draws);
    out.line = streetLine(plan.frame, draws);
    out.familyName = plan.frame.word("family", draws);
    if (draws.percent(6)) {
        if (const auto& second = plan.frame.word("family", draws); second != out.familyName) out.familyName += '-' + second;
    }
    out.language = plan.frame.languages.drawn(draws);
    out.coveredSince = Date{year{static_cast<int>(draws.between(2019, 2025))}, draws.percent(70) ? January : July, day{1}};
    out.changedPlan = draws.percent(20);
    return out;
}

enum class Place { first, spouse, child };

Place placeOf(const Household& household, std::uint64_t ordinal)
{
    const auto position = ordinal - household.first;
    if (position == 0) return Place::first;
    return position < household.kind.adults ? Place::spouse : Place::child;
}

struct Self {
    std::int64_t age = 0; // on `asOf`
    api::Sex sex{};
};

std::int64_t ageFrom(const Weighted<Ages>& ages, Draws& draws)
{
    const auto band = ages.drawn(draws);
    return draws.between(band.from, band.to);
}

Self firstOf(const Plan& plan, const Household& household)
{
    Draws draws(plan.seed, Purpose::person, household.first);
    const auto age = ageFrom(plan.frame.ages.at(household.kind.kind.ages), draws);
    return {age, draws.percent(52) ? api::Sex::female : api::Sex::male};
}

Self spouseOf(const Plan& plan, const Household& household, const Self& first, Draws& draws)
{
    const auto& ages = plan.frame.ages.at(household.kind.kind.ages).items();
    const auto age = std::clamp(first.age + draws.between(-6, 6), ages.front().from, ages.back().to);
    const bool alike = draws.percent(4);
    const bool female = (first.sex == api::Sex::female) == alike;
    return {age, female ? api::Sex::female : api::Sex::male};
}

Self childOf(const Plan& plan, const Self& first, Draws& draws)
{
    const auto age = std::min(ageFrom(plan.frame.ages.at("child"), draws), first.age - youngestParent);
    return {age, draws.percent(49) ? api::Sex::female : api::Sex::male};
}

Self selfOf(const Plan& plan, const Household& household, Place place, Draws& draws)
{
    const auto first = firstOf(plan, household);
    if (place == Place::first) {
        draws.skip(3); // what firstOf drew of them
        return first;
    }
    return place == Place::spouse ? spouseOf(plan, household, first, draws) : childOf(plan, first, draws);
}

/// A day of the year in which somebody so old on `asOf`, which is a first of January, was born.
Date birthDateOf(std::int64_t age, Draws& draws)
{
    const Date newYear{asOf.year() - years(static_cast<int>(age) + 1), January, day{1}};
    return sys_days(newYear) + days(draws.below(365));
}

std::string emailOf(const api::Member& member, Draws& draws)
{
    auto out = folded(member.givenName) + '.' + folded(member.familyName) + std::to_string(draws.below(10'000)) + "@example.com";
    std::replace(out.begin(), out.end(), ' ', '.');
    std::erase_if(out, [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
    return out;
}

void giveReach(api::Member& out, const Site& site, Draws& draws)
{
    using enum api::Channel;
    const auto addPhone = [&](api::ContactUse use) { out.contacts.push_back({api::ContactSystem::phone, use, phoneNumber(site, draws)}); };
    out.channels = {letter};
    if (draws.percent(92)) {
        addPhone(api::ContactUse::mobile);
        out.channels.push_back(phone);
        if (draws.percent(60)) out.channels.push_back(textMessage);
    }
    if (draws.percent(15)) addPhone(api::ContactUse::home);
    if (draws.percent(65)) {
        out.contacts.push_back({api::ContactSystem::email, api::ContactUse::home, emailOf(out, draws)});
        out.channels.push_back(email);
    }
    if (draws.percent(10)) out.quietHours = api::QuietHours{"20:00", "09:00"};
}

std::string memberNumberOf(const Plan& plan, std::uint64_t ordinal)
{
    auto digits = std::to_string(ordinal);
    digits.insert(0, digits.size() < 8 ? 8 - digits.size() : 0, '0');
    return 'P' + std::to_string(plan.seed) + '-' + digits;
}

void giveName(const Plan& plan, const Home& home, api::Member& out, Draws& draws)
{
    const auto kind = out.sex == api::Sex::female ? "given-female" : "given-male";
    out.givenName = plan.frame.word(kind, draws);
    out.familyName = draws.percent(95) ? home.familyName : plan.frame.word("family", draws);
    if (draws.percent(45)) out.middleName = plan.frame.word(kind, draws);
}

void giveLanguages(const Home& home, api::Member& out, Draws& draws)
{
    out.languages = {home.language};
    if (home.language != "en" && draws.percent(60)) out.languages.push_back("en");
}

api::Member memberFrom(const Plan& plan, const Home& home, const Self& self, std::uint64_t ordinal, Draws& draws)
{
    const auto& site = plan.frame.sites[home.site];
    api::Member out;
    out.id = memberId(plan, ordinal);
    out.version = 1;
    out.memberNumber = memberNumberOf(plan, ordinal);
    out.sex = self.sex;
    out.birthDate = birthDateOf(self.age, draws);
    giveName(plan, home, out, draws);
    giveLanguages(home, out, draws);
    out.timeZone = site.zone;
    out.addresses = {{api::AddressUse::home, {home.line}, site.city, site.state, site.zip}};
    if (self.age >= grownUp) giveReach(out, site, draws);
    if (self.age > medicareAge && draws.percent(2)) // no sooner than anybody's coverage began
        out.deceasedOn = sys_days(asOf) - days(draws.between(1, 180));
    out.createdAt = out.updatedAt = Instant(sys_days(asOf));
    return out;
}

/// The first day on which the line may cover them: their birth, and for Medicare the month in which they turn 65.
Date earliest(api::LineOfBusiness line, const api::Member& member)
{
    if (line != api::LineOfBusiness::medicareAdvantage) return member.birthDate;
    return Date{member.birthDate.year() + years(medicareAge), member.birthDate.month(), day{1}};
}

api::Subscriber subscriberOf(const Plan& plan, const Household& household, Place place)
{
    api::Subscriber out;
    if (place == Place::first || household.kind.kind.line != api::LineOfBusiness::commercial)
        return out; // the others cover each by themselves
    out.relationship = place == Place::spouse ? api::SubscriberRelationship::spouse : api::SubscriberRelationship::child;
    out.memberId = memberId(plan, household.first);
    return out;
}

/// Puts together what covers one member.
class Coverages {
public:
    Coverages(const Plan& plan, const Household& household, const api::Member& member, std::uint64_t ordinal)
        : plan_(plan)
        , member_(member)
        , ordinal_(ordinal)
        , subscriber_(subscriberOf(plan, household, placeOf(household, ordinal)))
    {
    }

    void add(const std::string& name, api::LineOfBusiness line, std::int32_t order, Date from, std::optional<Date> to)
    {
        using enum api::Benefit;
        out_.push_back({orderedId(plan_.seed, Purpose::coverageId, ordinal_, out_.size()), 1, member_.id, name, line,
            {medical, pharmacy, behavioral}, subscriber_, order, from, to, member_.createdAt, member_.updatedAt});
    }

    std::vector<api::Coverage> taken() && { return std::move(out_); }

private:
    const Plan& plan_;
    const api::Member& member_;
    std::uint64_t ordinal_;
    api::Subscriber subscriber_;
    std::vector<api::Coverage> out_;
};

/// The last day of coverage of those who died or left.
std::optional<Date> endOf(const api::Member& member, Date since, Draws& draws)
{
    const bool left = draws.percent(3);
    const Date lastDay = year{2025} / month(static_cast<unsigned>(draws.between(7, 12))) / last;
    if (member.deceasedOn) return member.deceasedOn;
    if (left && lastDay > since) return lastDay;
    return std::nullopt;
}

std::vector<api::Coverage> coveragesOf(
    const Plan& plan, const Household& household, const Home& home, const api::Member& member, std::uint64_t ordinal)
{
    Draws draws(plan.seed, Purpose::coverage, ordinal);
    Draws ofAll(plan.seed, Purpose::coverage, household.first); // a family is in one plan
    const auto line = household.kind.kind.line;
    const auto& plans = plan.frame.plans.at(line);
    const auto now = plans.drawn(ofAll), before = plans.drawn(ofAll);
    const auto first = earliest(line, member);
    const auto since = std::max(first, home.coveredSince);
    const auto until = endOf(member, since, draws);
    Coverages out(plan, household, member, ordinal);
    if (const Date earlier = home.coveredSince - years(2); home.changedPlan && before != now && first <= earlier)
        out.add(before, line, 1, earlier, Date(sys_days(since) - days(1)));
    out.add(now, line, 1, since, until);
    if (line == api::LineOfBusiness::specialNeeds) {
        const auto& second = plan.frame.plans.at(api::LineOfBusiness::medicaid).drawn(draws);
        out.add(second, api::LineOfBusiness::medicaid, 2, since, until);
    }
    return std::move(out).taken();
}

std::optional<std::uint64_t> primaryCareOf(
    const Plan& plan, Surroundings& surroundings, const Home& home, const Self& self, std::uint64_t ordinal)
{
    Draws draws(plan.seed, Purpose::primaryCare, ordinal);
    if (!draws.percent(93)) return std::nullopt;
    const auto& near = surroundings.near(home.site, self.age < grownUp ? Need::childCare : Need::adultCare);
    if (near.empty()) return std::nullopt;
    return near[draws.below(near.size())];
}

std::vector<api::PcpSelection> selectionsOf(const Plan& plan, const Person& person, std::uint64_t ordinal)
{
    if (!person.care.primary) return {};
    const auto& coverage = person.coverages.back();
    api::PcpSelection out;
    out.id = orderedId(plan.seed, Purpose::selectionId, ordinal);
    out.version = 1;
    out.memberId = person.member.id;
    out.providerId = providerId(plan, *person.care.primary);
    out.startsOn = coverage.startsOn;
    out.endsOn = coverage.endsOn;
    out.createdAt = out.updatedAt = person.member.createdAt;
    return {out};
}

} // namespace

Id memberId(const Plan& plan, std::uint64_t ordinal) { return orderedId(plan.seed, Purpose::memberId, ordinal); }

std::int64_t ageOf(const api::Member& member) { return static_cast<int>(asOf.year()) - 1 - static_cast<int>(member.birthDate.year()); }

Person personAt(const Plan& plan, Surroundings& surroundings, std::uint64_t ordinal)
{
    const auto household = householdOf(plan, ordinal);
    const auto home = homeOf(plan, household);
    Draws draws(plan.seed, Purpose::person, ordinal);
    const auto self = selfOf(plan, household, placeOf(household, ordinal), draws);
    Person out;
    out.member = memberFrom(plan, home, self, ordinal, draws);
    out.coverages = coveragesOf(plan, household, home, out.member, ordinal);
    out.care = {home.site, primaryCareOf(plan, surroundings, home, self, ordinal)};
    out.selections = selectionsOf(plan, out, ordinal);
    return out;
}

} // namespace careway::populate
