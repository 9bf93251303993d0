#include "own_choices/choice_store.hpp"

#include "access/sight.hpp"
#include "access/visibility.hpp"
#include "json/column.hpp"

namespace careway::own_choices {

namespace {

/// What is a kind's own: its table, how one is called, and what it writes beside the document.
template <typename Choice> struct Sheet;

template <> struct Sheet<api::Restriction> {
    static constexpr std::string_view table = "restriction", name = "restriction";
    static constexpr std::string_view columns = ", party_id, labels", values = ", UNHEX(:party), :labels", changes = "";

    static void bindChange(const api::Restriction&, sql::Bindings&) { }
    static void bind(const api::Restriction& restriction, sql::Bindings& bound)
    {
        bound.add("party", partyOf(restriction));
        bound.add("labels", labelsOf(restriction));
    }
    static std::optional<Id> partyOf(const api::Restriction& restriction)
    {
        if (!restriction.against) return std::nullopt;
        if (restriction.against->class_) return access::classId(json::toColumn(*restriction.against->class_));
        return restriction.against->partyId;
    }
    static std::string labelsOf(const api::Restriction& restriction)
    {
        std::string out;
        if (restriction.labels.empty())
            for (unsigned each = 0; (access::everyLabel >> each) != 0; ++each)
                out += (out.empty() ? "" : ",") + std::string(access::nameOf(static_cast<access::Label>(each)));
        for (const auto each : restriction.labels)
            out += (out.empty() ? "" : ",") + json::toColumn(each);
        return out;
    }
};

template <> struct Sheet<api::ConfidentialCommunication> {
    static constexpr std::string_view table = "confidential_communication", name = "confidential communication";
    static constexpr std::string_view columns = "", values = "", changes = "";

    static void bindChange(const api::ConfidentialCommunication&, sql::Bindings&) { }
    static void bind(const api::ConfidentialCommunication&, sql::Bindings&) { }
};

template <> struct Sheet<api::Correction> {
    static constexpr std::string_view table = "correction", name = "correction";
    static constexpr std::string_view columns = ", due_on", values = ", :dueOn", changes = ", due_on = :dueOn";

    static void bindChange(const api::Correction& correction, sql::Bindings& bound) { bound.add("dueOn", correction.dueOn); }
    static void bind(const api::Correction& correction, sql::Bindings& bound) { bindChange(correction, bound); }
};

template <> struct Sheet<api::Preference> {
    static constexpr std::string_view table = "preference", name = "preference";
    static constexpr std::string_view columns = ", purpose", values = ", :purpose", changes = "";

    static void bindChange(const api::Preference&, sql::Bindings&) { }
    static void bind(const api::Preference& preference, sql::Bindings& bound) { bound.add("purpose", preference.purpose); }
};

template <typename Choice> std::string named(std::string_view verb, std::string_view plural = "")
{
    return "/* " + std::string(verb) + ' ' + std::string(Sheet<Choice>::name) + std::string(plural) + " */ ";
}

template <typename Choice> std::string table() { return std::string(Sheet<Choice>::table); }

template <typename Choice> sql::Bindings bindings(const Choice& choice)
{
    return {{"member", choice.memberId}, {"id", choice.id}, {"version", choice.version}, {"state", json::toColumn(choice.state)},
        {"document", json::toColumn(choice)}, {"updatedAt", choice.updatedAt}};
}

template <typename Choice> Choice choiceOf(const std::string& document)
{
    Choice out;
    json::fromColumn(document, out);
    return out;
}

} // namespace

template <typename Choice> Page<Choice> ChoiceStore<Choice>::list(const access::Grant& grant, const Filter& filter, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    auto where = access::visibleTo(grant, "t.member_id");
    if (filter.memberId) {
        where += " AND t.member_id = UNHEX(:member)";
        bound.add("member", *filter.memberId);
    }
    if (filter.openSince) {
        where += " AND t.state = 'requested' AND t.due_on < :day";
        bound.add("day", *filter.openSince);
    }
    if (!page.after.empty()) {
        where += " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<Choice> out;
    for (const auto& document : sql_.fetch<std::string>(
             named<Choice>("list", "s") + "SELECT t.document FROM " + table<Choice>() + " t WHERE " + where + " ORDER BY t.id LIMIT :limit",
             bound))
        out.push_back(choiceOf<Choice>(document));
    return Page<Choice>::of(std::move(out), page.limit);
}

template <typename Choice> std::optional<Choice> ChoiceStore<Choice>::one(const access::Grant& grant, const Id& id, std::string_view suffix)
{
    const auto document = sql_.fetchOne<std::string>(named<Choice>("find a") + "SELECT t.document FROM " + table<Choice>()
            + " t WHERE t.id = UNHEX(:id) AND " + access::visibleTo(grant, "t.member_id") + std::string(suffix),
        {{"id", id}});
    if (!document) return std::nullopt;
    return choiceOf<Choice>(*document);
}

template <typename Choice> void ChoiceStore<Choice>::insert(const Choice& choice)
{
    auto bound = bindings(choice);
    bound.add("createdAt", choice.createdAt);
    Sheet<Choice>::bind(choice, bound);
    sql_.execute(named<Choice>("add a") + "INSERT INTO " + table<Choice>()
            + " (member_id, id, version, state, document, created_at, updated_at" + std::string(Sheet<Choice>::columns)
            + ") VALUES (UNHEX(:member), UNHEX(:id), :version, :state, :document, :createdAt, :updatedAt"
            + std::string(Sheet<Choice>::values) + ')',
        bound);
}

template <typename Choice> void ChoiceStore<Choice>::update(const Choice& choice)
{
    auto bound = bindings(choice);
    Sheet<Choice>::bindChange(choice, bound);
    sql_.execute(named<Choice>("change a") + "UPDATE " + table<Choice>()
            + " SET version = :version, state = :state, document = :document, updated_at = :updatedAt" + std::string(Sheet<Choice>::changes)
            + " WHERE member_id = UNHEX(:member) AND id = UNHEX(:id)",
        bound);
}

template class ChoiceStore<api::Restriction>;
template class ChoiceStore<api::ConfidentialCommunication>;
template class ChoiceStore<api::Correction>;
template class ChoiceStore<api::Preference>;

} // namespace careway::own_choices
