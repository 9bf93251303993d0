#include "attachments/attachment_store.hpp"

#include "access/witness.hpp"
#include "core/digest.hpp"
#include "json/column.hpp"

#include <tuple>

namespace careway::attachments {

namespace {

constexpr std::size_t mostInPiece = 1'000'000;

// What is decided or withdrawn takes no documents.
constexpr auto ofOwner
    = "t.id, t.member_id, t.requester_id, t.state IN ('draft', 'pended', 'information-needed'), t.labels, t.source_program, "
      "t.basis";

constexpr auto insertAttachment = R"sql(/* announce an attachment */
    INSERT INTO attachment (id, version, member_id, authorization_id, code, size_bytes, stored, awaited_until, document, created_at,
        updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), UNHEX(:authorization), :code, :size, FALSE, :until, :document, :createdAt, :updatedAt)
    )sql";

// Base64 is a third longer than the bytes; hex is twice as long, and escaping them costs more time on both sides.
constexpr auto insertPiece = R"sql(/* store a piece of an attachment */
    INSERT INTO attachment_piece (attachment_id, number, bytes)
    VALUES (UNHEX(:id), :number, FROM_BASE64(:bytes)))sql";

constexpr auto storeAttachment = R"sql(/* store an attachment */
    UPDATE attachment
    SET version = :version, stored = TRUE, document = :document, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

struct OwnerRow {
    Owner owner;
    std::string labels, source, basis;

    auto columns() { return std::tie(owner.id, owner.memberId, owner.requesterId, owner.open, labels, source, basis); }
    Owner whole()
    {
        owner.protection = access::protectionIn(labels, source, basis);
        return owner;
    }
};

api::Attachment read(const std::string& document)
{
    api::Attachment out;
    json::fromColumn(document, out);
    return out;
}

} // namespace

std::optional<Owner> AttachmentStore::owner(const std::string& name, const std::string& seen, const Id& id, const std::string& lock)
{
    auto row = sql_.fetchOne<OwnerRow>(
        "/* " + name + " */ SELECT " + ofOwner + " FROM prior_authorization t WHERE t.id = UNHEX(:id) AND " + seen + lock, {{"id", id}},
        [](OwnerRow& r) { return r.columns(); });
    if (!row) return std::nullopt;
    return row->whole();
}

std::optional<Owner> AttachmentStore::owner(const std::string& seen, const Id& authorizationId)
{
    return owner("find what documents belong to", seen, authorizationId, "");
}

std::optional<Owner> AttachmentStore::lockOwner(const std::string& seen, const Id& authorizationId)
{
    return owner("lock what documents belong to", seen, authorizationId, " FOR UPDATE");
}

Page<api::Attachment> AttachmentStore::list(const std::string& seen, const Id& authorizationId, const PageRequest& page)
{
    sql::Bindings bound{{"authorization", authorizationId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND a.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<api::Attachment> rows;
    for (const auto& each : sql_.fetch<std::string>("/* list attachments */ SELECT a.document FROM attachment a JOIN prior_authorization t "
                                                    "ON t.id = a.authorization_id WHERE a.authorization_id = UNHEX(:authorization) AND "
                 + seen + after + " ORDER BY a.id LIMIT :limit",
             bound))
        rows.push_back(read(each));
    return Page<api::Attachment>::of(std::move(rows), page.limit);
}

std::optional<Entry> AttachmentStore::entry(const std::string& name, const std::string& seen, const Id& id, const std::string& lock)
{
    struct Row {
        std::string document;
        OwnerRow owner;
    };
    auto row = sql_.fetchOne<Row>("/* " + name + " */ SELECT a.document, " + ofOwner
            + " FROM attachment a JOIN prior_authorization t ON t.id = a.authorization_id WHERE a.id = UNHEX(:id) AND " + seen + lock,
        {{"id", id}}, [](Row& r) { return std::tuple_cat(std::tie(r.document), r.owner.columns()); });
    if (!row) return std::nullopt;
    return Entry{read(row->document), row->owner.whole()};
}

std::optional<Entry> AttachmentStore::find(const std::string& seen, const Id& id) { return entry("find an attachment", seen, id, ""); }

std::optional<Entry> AttachmentStore::lock(const std::string& seen, const Id& id)
{
    return entry("lock an attachment", seen, id, " FOR UPDATE");
}

Held AttachmentStore::held(const Id& authorizationId, Instant now)
{
    return sql_
        .fetchOne<Held>("/* weigh attachments */ SELECT COUNT(*), CAST(COALESCE(SUM(size_bytes), 0) AS SIGNED) FROM attachment WHERE "
                        "authorization_id = UNHEX(:authorization) AND (stored OR awaited_until > :now)",
            {{"authorization", authorizationId}, {"now", now}}, [](Held& h) { return std::tie(h.documents, h.bytes); })
        .value();
}

std::set<std::string, std::less<>> AttachmentStore::stored(const Id& authorizationId)
{
    const auto codes = sql_.fetch<std::string>("/* list what documents are attached */ SELECT DISTINCT code FROM attachment WHERE "
                                               "authorization_id = UNHEX(:authorization) AND stored",
        {{"authorization", authorizationId}});
    return {codes.begin(), codes.end()};
}

void AttachmentStore::insert(const api::Attachment& attachment)
{
    sql_.execute(insertAttachment,
        {{"id", attachment.id}, {"version", attachment.version}, {"member", attachment.memberId},
            {"authorization", attachment.priorAuthorizationId}, {"code", attachment.document}, {"size", attachment.sizeBytes},
            {"until", awaitedUntil(attachment)}, {"document", json::toColumn(attachment)}, {"createdAt", attachment.createdAt},
            {"updatedAt", attachment.updatedAt}});
}

void AttachmentStore::store(const api::Attachment& attachment, std::string_view bytes)
{
    for (int number = 0; !bytes.empty(); ++number) {
        const auto piece = bytes.substr(0, mostInPiece);
        bytes.remove_prefix(piece.size());
        sql_.execute(insertPiece, {{"id", attachment.id}, {"number", number}, {"bytes", base64(piece)}});
    }
    sql_.execute(storeAttachment,
        {{"id", attachment.id}, {"version", attachment.version}, {"document", json::toColumn(attachment)},
            {"updatedAt", attachment.updatedAt}});
}

std::string AttachmentStore::content(const Id& id, std::size_t size)
{
    std::string out;
    out.reserve(size);
    for (int number = 0; out.size() < size; ++number)
        out += sql_.fetchOne<std::string>("/* read a piece of an attachment */ SELECT bytes FROM attachment_piece WHERE attachment_id = "
                                          "UNHEX(:id) AND number = :number",
                       {{"id", id}, {"number", number}})
                   .value();
    return out;
}

} // namespace careway::attachments
