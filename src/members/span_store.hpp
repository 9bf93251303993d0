#pragma once

#include "access/relationship_store.hpp"
#include "access/visibility.hpp"
#include "core/page.hpp"
#include "json/column.hpp"
#include "members/span.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::members {

/// What sets the four tables of spans apart: the table and its own columns, in the order in which SpanRow ties and binds them.
template <typename Span> struct SpanTable;

template <typename Span> struct SpanRow;

/// The rows of one kind of span. Reads take the grant they are made under.
template <typename Span> class SpanStore {
    using Table = SpanTable<Span>;
    using Row = SpanRow<Span>;

public:
    explicit SpanStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids; `after` holds the last one's text.
    Page<Span> list(const access::Grant& grant, const Id& memberId, const PageRequest& page)
    {
        sql::Bindings bound{{"member", memberId}, {"limit", static_cast<std::int64_t>(page.limit + 1)}};
        auto where = "s.member_id = UNHEX(:member) AND " + access::visibleTo(grant, "s.member_id");
        if (!page.after.empty()) {
            where += " AND s.id > UNHEX(:after)";
            bound.add("after", Id::parse(page.after.at(0)).value());
        }
        return Page<Span>::of(read(where + " ORDER BY s.id LIMIT :limit", bound), page.limit);
    }

    std::vector<Span> all(const Id& memberId) { return read("s.member_id = UNHEX(:member) ORDER BY s.id", {{"member", memberId}}); }

    std::optional<Span> find(const access::Grant& grant, const Id& id) { return one(grant, id, ""); }
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Span> lock(const access::Grant& grant, const Id& id) { return one(grant, id, " FOR UPDATE"); }

    void insert(const Span& span)
    {
        static const auto statement = "/* insert a " + std::string(Table::name) + " */ INSERT INTO " + std::string(Table::name)
            + " (id, version, member_id, starts_on, ends_on, created_at, updated_at, " + std::string(Table::columns)
            + ") VALUES (UNHEX(:id), :version, UNHEX(:member), :startsOn, :endsOn, :createdAt, :updatedAt, " + std::string(Table::values)
            + ")";
        sql_.execute(statement, bindings(span));
        follow(span);
    }

    void update(const Span& span)
    {
        static const auto statement = "/* update a " + std::string(Table::name) + " */ UPDATE " + std::string(Table::name)
            + " SET version = :version, starts_on = :startsOn, ends_on = :endsOn, updated_at = :updatedAt, " + std::string(Table::changes)
            + " WHERE member_id = UNHEX(:member) AND id = UNHEX(:id)";
        sql_.execute(statement, bindings(span));
        follow(span);
    }

private:
    // What a caller may see follows what is written here: a primary care provider sees the member as long as they are chosen, and whoever
    // was invited as a supporter or representative as long as they are one.
    void follow(const api::PcpSelection& span)
    {
        const auto relationship = relationshipOf(span);
        access::RelationshipStore{sql_}.put({&relationship, 1});
    }
    void follow(const api::Supporter& span) { endWith(span); }
    void follow(const api::Representative& span) { endWith(span); }
    void follow(const api::Coverage&) { }
    template <typename Person> void endWith(const Person& span)
    {
        if (span.endsOn) access::RelationshipStore{sql_}.endWith(span.memberId, span.id, endOf(*span.endsOn), span.updatedAt);
    }

    std::optional<Span> one(const access::Grant& grant, const Id& id, std::string_view suffix)
    {
        auto found = read("s.id = UNHEX(:id) AND " + access::visibleTo(grant, "s.member_id") + std::string(suffix), {{"id", id}});
        if (found.empty()) return std::nullopt;
        return std::move(found.front());
    }

    std::vector<Span> read(const std::string& where, const sql::Bindings& bound)
    {
        static const auto select = "/* read a " + std::string(Table::name)
            + " */ SELECT s.id, s.version, s.member_id, s.starts_on, s.ends_on, s.created_at, s.updated_at, " + std::string(Table::columns)
            + " FROM " + std::string(Table::name) + " s WHERE ";
        auto rows = sql_.fetch<Row>(select + where, bound, [](Row& row) {
            auto& s = row.span;
            return std::tuple_cat(std::tie(s.id, s.version, s.memberId, s.startsOn, s.endsOn, s.createdAt, s.updatedAt), row.own());
        });
        std::vector<Span> out;
        for (auto& row : rows)
            out.push_back(std::move(row).finished());
        return out;
    }

    static sql::Bindings bindings(const Span& span)
    {
        sql::Bindings out{{"id", span.id}, {"version", span.version}, {"member", span.memberId}, {"startsOn", span.startsOn},
            {"endsOn", span.endsOn}, {"createdAt", span.createdAt}, {"updatedAt", span.updatedAt}};
        out.add(Row::bound(span));
        return out;
    }

    sql::Session& sql_;
};

template <> struct SpanTable<api::Coverage> {
    static constexpr std::string_view name = "coverage";
    static constexpr std::string_view columns = "plan, line_of_business, benefits, subscriber, coverage_order";
    static constexpr std::string_view values = ":plan, :lineOfBusiness, :benefits, :subscriber, :order";
    static constexpr std::string_view changes
        = "plan = :plan, line_of_business = :lineOfBusiness, benefits = :benefits, subscriber = :subscriber, coverage_order = :order";
};

template <> struct SpanRow<api::Coverage> {
    api::Coverage span;
    std::string lineOfBusiness, benefits, subscriber;

    auto own() { return std::tie(span.plan, lineOfBusiness, benefits, subscriber, span.order); }
    api::Coverage finished() &&
    {
        json::fromColumn(lineOfBusiness, span.lineOfBusiness);
        json::fromColumn(benefits, span.benefits);
        json::fromColumn(subscriber, span.subscriber);
        return std::move(span);
    }
    static sql::Bindings bound(const api::Coverage& span)
    {
        return {{"plan", span.plan}, {"lineOfBusiness", json::toColumn(span.lineOfBusiness)}, {"benefits", json::toColumn(span.benefits)},
            {"subscriber", json::toColumn(span.subscriber)}, {"order", span.order}};
    }
};

template <> struct SpanTable<api::PcpSelection> {
    static constexpr std::string_view name = "pcp_selection";
    static constexpr std::string_view columns = "provider_id, reason";
    static constexpr std::string_view values = "UNHEX(:provider), :reason";
    static constexpr std::string_view changes = "provider_id = UNHEX(:provider), reason = :reason";
};

template <> struct SpanRow<api::PcpSelection> {
    api::PcpSelection span;

    auto own() { return std::tie(span.providerId, span.reason); }
    api::PcpSelection finished() && { return std::move(span); }
    static sql::Bindings bound(const api::PcpSelection& span) { return {{"provider", span.providerId}, {"reason", span.reason}}; }
};

template <> struct SpanTable<api::Supporter> {
    static constexpr std::string_view name = "supporter";
    static constexpr std::string_view columns = "kind, name, relationship, contacts";
    static constexpr std::string_view values = ":kind, :name, :relationship, :contacts";
    static constexpr std::string_view changes = "kind = :kind, name = :name, relationship = :relationship, contacts = :contacts";
};

template <> struct SpanRow<api::Supporter> {
    api::Supporter span;
    std::string kind, contacts;

    auto own() { return std::tie(kind, span.name, span.relationship, contacts); }
    api::Supporter finished() &&
    {
        json::fromColumn(kind, span.kind);
        json::fromColumn(contacts, span.contacts);
        return std::move(span);
    }
    static sql::Bindings bound(const api::Supporter& span)
    {
        return {{"kind", json::toColumn(span.kind)}, {"name", span.name}, {"relationship", span.relationship},
            {"contacts", json::toColumn(span.contacts)}};
    }
};

template <> struct SpanTable<api::Representative> {
    static constexpr std::string_view name = "representative";
    static constexpr std::string_view columns = "authority, name, contacts";
    static constexpr std::string_view values = ":authority, :name, :contacts";
    static constexpr std::string_view changes = "authority = :authority, name = :name, contacts = :contacts";
};

template <> struct SpanRow<api::Representative> {
    api::Representative span;
    std::string authority, contacts;

    auto own() { return std::tie(authority, span.name, contacts); }
    api::Representative finished() &&
    {
        json::fromColumn(authority, span.authority);
        json::fromColumn(contacts, span.contacts);
        return std::move(span);
    }
    static sql::Bindings bound(const api::Representative& span)
    {
        return {{"authority", json::toColumn(span.authority)}, {"name", span.name}, {"contacts", json::toColumn(span.contacts)}};
    }
};

} // namespace careway::members
