#pragma once

#include "core/digest.hpp"
#include "core/page.hpp"
#include "models/facility_stay.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::facility_stays {

/// A stay, and what was said when it was told of first.
struct Kept {
    api::FacilityStay stay;
    Digest content{};
};

/// Something that has followed from a stay, so that it does not follow twice.
struct Step {
    std::string step; // the kind of the task, or what became of the notice
    Id about; // the enrollment, the program, the notice
    Id made; // the task, the letter
};

/// Into which program an admission to a facility of a kind suggests to take somebody.
struct StayProgramRow {
    std::string specialty; // empty: of those that no other row names
    std::string program;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo;
    std::string citation;
};

class FacilityStayStore {
public:
    explicit FacilityStayStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids, of those that `seen` lets through (a condition on t); `after` holds the last one's id.
    Page<api::FacilityStay> list(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::optional<Kept> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Kept> lock(const std::string& seen, const Id& id);
    /// Whether the member is in the facility.
    bool isThere(const Id& memberId, const Id& facilityId);

    void insert(const Kept& kept);
    void update(const api::FacilityStay& stay);

    std::vector<Step> steps(const Id& stayId);
    void add(const Id& stayId, const Step& step);

    /// A number that grows with every release, restriction and enrollment of the member: what may follow rests on them.
    std::int64_t toBeKnown(const Id& memberId);
    void looked(const Id& stayId, std::int64_t toBeKnown);
    /// A stay from which something may follow yet, of whose member more is to be known than when it was last looked at, that nobody else
    /// holds, locked.
    std::optional<api::FacilityStay> lockChanged(Instant now);

    /// The programs that a facility with these specialties suggests on a day; those for any kind if none of them says anything.
    std::vector<std::string> programsFor(std::span<const std::string> specialties, Date day);
    void put(std::span<const StayProgramRow> programs);

private:
    std::vector<Kept> fetch(const std::string& statement, const sql::Bindings& bound);

    sql::Session& sql_;
};

} // namespace careway::facility_stays
