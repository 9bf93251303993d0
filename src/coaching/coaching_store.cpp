#include "coaching/coaching_store.hpp"

#include "core/digest.hpp"
#include "json/column.hpp"

#include <tuple>

namespace careway::coaching {

namespace {

/// What is a kind's own: its table, how one is called, and what it writes beside the document.
template <typename T> struct Sheet {
    static constexpr std::string_view columns = "", values = "", changes = "";
    static void bind(const T&, sql::Bindings&) { }

    static const std::string_view table, one, many;
};

template <> struct Sheet<api::CoachingCall> {
    static constexpr std::string_view columns = ", purpose, state", values = ", :purpose, :state", changes = ", state = :state";
    static void bind(const api::CoachingCall& call, sql::Bindings& bound)
    {
        bound.add("purpose", json::toColumn(call.purpose));
        bound.add("state", json::toColumn(call.state));
    }

    static constexpr std::string_view table = "coaching_call", one = "a coaching call", many = "coaching calls";
};

template <> struct Sheet<api::MotivationalNote> {
    static constexpr std::string_view columns = ", author_id", values = ", UNHEX(:author)", changes = "";
    static void bind(const api::MotivationalNote& note, sql::Bindings& bound) { bound.add("author", note.author.partyId); }

    static constexpr std::string_view table = "motivational_note", one = "a motivational note", many = "motivational notes";
};

template <> struct Sheet<api::MedicalDirectorConsult> {
    static constexpr std::string_view columns = ", state, director_id", values = ", :state, UNHEX(:director)", changes = ", state = :state";
    static void bind(const api::MedicalDirectorConsult& consult, sql::Bindings& bound)
    {
        bound.add("state", json::toColumn(consult.state));
        bound.add("director", consult.directorId);
    }

    static constexpr std::string_view table = "medical_director_consult", one = "a question to the medical director",
                                      many = "questions to the medical director";
};

template <> const std::string_view Sheet<api::CoachingGoal>::table = "coaching_goal";
template <> const std::string_view Sheet<api::CoachingGoal>::one = "a goal of coaching";
template <> const std::string_view Sheet<api::CoachingGoal>::many = "goals of coaching";
template <> const std::string_view Sheet<api::MaterialSending>::table = "material_sending";
template <> const std::string_view Sheet<api::MaterialSending>::one = "a material that was sent";
template <> const std::string_view Sheet<api::MaterialSending>::many = "materials that were sent";
template <> const std::string_view Sheet<api::CommunityReferral>::table = "community_referral";
template <> const std::string_view Sheet<api::CommunityReferral>::one = "a community referral";
template <> const std::string_view Sheet<api::CommunityReferral>::many = "community referrals";
template <> const std::string_view Sheet<api::Appointment>::table = "appointment";
template <> const std::string_view Sheet<api::Appointment>::one = "an appointment";
template <> const std::string_view Sheet<api::Appointment>::many = "appointments";

std::string named(std::string_view verb, std::string_view what) { return "/* " + std::string(verb) + ' ' + std::string(what) + " */ "; }

template <typename T> std::string rows()
{
    return "SELECT t.document, t.labels, e.running IS NULL FROM " + std::string(Sheet<T>::table)
        + " t JOIN enrollment e ON e.id = t.enrollment_id WHERE ";
}

template <typename T> sql::Bindings bindings(const T& it)
{
    sql::Bindings out{{"id", it.id}, {"version", it.version}, {"document", json::toColumn(it)}, {"updatedAt", it.updatedAt}};
    Sheet<T>::bind(it, out);
    return out;
}

std::string literal(const Id& id) { return "X'" + hex(id.bytes) + '\''; }

} // namespace

template <typename T> std::vector<Kept<T>> CoachingStore<T>::fetch(const std::string& statement, const sql::Bindings& bound)
{
    struct Row {
        std::string document, labels;
        bool over = false;
    };
    std::vector<Kept<T>> out;
    for (const auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) { return std::tie(r.document, r.labels, r.over); })) {
        auto& kept = out.emplace_back();
        json::fromColumn(row.document, kept.it);
        kept.labels = access::labelsIn(row.labels);
        kept.over = row.over;
    }
    return out;
}

template <typename T>
Page<Kept<T>> CoachingStore<T>::list(const std::string& seen, const std::optional<Id>& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    auto where = seen;
    if (memberId) {
        where += " AND t.member_id = UNHEX(:member)";
        bound.add("member", *memberId);
    }
    if (!page.after.empty()) {
        where += " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<Kept<T>>::of(fetch(named("list", Sheet<T>::many) + rows<T>() + where + " ORDER BY t.id LIMIT :limit", bound), page.limit);
}

template <typename T>
std::optional<Kept<T>> CoachingStore<T>::one(std::string_view verb, const std::string& seen, const Id& id, std::string_view suffix)
{
    auto found = fetch(named(verb, Sheet<T>::one) + rows<T>() + "t.id = UNHEX(:id) AND " + seen + std::string(suffix), {{"id", id}});
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

template <typename T> void CoachingStore<T>::insert(const T& it, access::Labels labels)
{
    auto bound = bindings(it);
    bound.add("member", it.memberId);
    bound.add("enrollment", it.enrollmentId);
    bound.add("labels", access::columnOf(labels));
    bound.add("createdAt", it.createdAt);
    sql_.execute(named("add", Sheet<T>::one) + "INSERT INTO " + std::string(Sheet<T>::table)
            + " (id, version, member_id, enrollment_id, labels, source_program, basis, document, created_at, updated_at"
            + std::string(Sheet<T>::columns)
            + ") VALUES (UNHEX(:id), :version, UNHEX(:member), UNHEX(:enrollment), :labels, 'unknown', 'operations', :document, "
              ":createdAt, :updatedAt"
            + std::string(Sheet<T>::values) + ')',
        bound);
}

template <typename T> void CoachingStore<T>::update(const T& it)
{
    sql_.execute(named("change", Sheet<T>::one) + "UPDATE " + std::string(Sheet<T>::table)
            + " SET version = :version, document = :document, updated_at = :updatedAt" + std::string(Sheet<T>::changes)
            + " WHERE id = UNHEX(:id)",
        bindings(it));
}

template class CoachingStore<api::CoachingCall>;
template class CoachingStore<api::MotivationalNote>;
template class CoachingStore<api::CoachingGoal>;
template class CoachingStore<api::MaterialSending>;
template class CoachingStore<api::CommunityReferral>;
template class CoachingStore<api::MedicalDirectorConsult>;
template class CoachingStore<api::Appointment>;

Tally tallyOf(sql::Session& session, const Id& enrollmentId)
{
    return session
        .fetchOne<Tally>("/* count the calls of an enrollment */ SELECT COALESCE(SUM(purpose = 'initial-assessment'), 0), "
                         "COALESCE(SUM(purpose = 'coaching'), 0) FROM coaching_call WHERE enrollment_id = UNHEX(:id) AND state IN "
                         "('planned', 'held')",
            {{"id", enrollmentId}}, [](Tally& t) { return std::tie(t.initialAssessments, t.coachings); })
        .value();
}

bool hasCall(sql::Session& session, const Id& enrollmentId, const Id& callId)
{
    return session
        .fetchOne<std::int64_t>(
            "/* know a call of an enrollment */ SELECT 1 FROM coaching_call WHERE id = UNHEX(:id) AND enrollment_id = UNHEX(:enrollment)",
            {{"id", callId}, {"enrollment", enrollmentId}})
        .has_value();
}

std::string notesFor(const Id& staffId)
{
    const auto staff = literal(staffId);
    return "(t.author_id = " + staff + " OR e.manager_id = " + staff
        + " OR e.team IN (SELECT y.team FROM team_staff y WHERE y.staff_id = " + staff + "))";
}

std::string putTo(const std::optional<Id>& directorId)
{
    return directorId ? "(t.director_id IS NULL OR t.director_id = " + literal(*directorId) + ')' : "t.director_id IS NULL";
}

} // namespace careway::coaching
