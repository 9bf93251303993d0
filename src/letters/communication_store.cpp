#include "letters/communication_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::letters {

namespace {

struct Row {
    std::string document, labels;
    Id causeId;
    bool mandatory = false, answersRecipient = false;
    std::optional<Instant> dueAt;

    auto columns() { return std::tie(document, labels, causeId, mandatory, answersRecipient, dueAt); }
};

Entry entryOf(const Row& row)
{
    Entry out;
    json::fromColumn(row.document, out.communication);
    out.causeId = row.causeId;
    out.labels = access::labelsIn(row.labels);
    out.mandatory = row.mandatory;
    out.answersRecipient = row.answersRecipient;
    out.dueAt = row.dueAt;
    return out;
}

sql::Bindings bindings(const Entry& entry)
{
    const auto& letter = entry.communication;
    return {{"id", letter.id}, {"version", letter.version}, {"member", letter.memberId}, {"template", letter.template_},
        {"recipientKind", json::toColumn(letter.recipient.kind)}, {"recipient", letter.recipient.partyId}, {"cause", entry.causeId},
        {"program", letter.program}, {"enrollment", letter.enrollmentId}, {"state", json::toColumn(letter.state)},
        {"mandatory", entry.mandatory}, {"answers", entry.answersRecipient}, {"dueAt", entry.dueAt},
        {"labels", access::columnOf(entry.labels)}, {"document", json::toColumn(letter)}, {"createdAt", letter.createdAt},
        {"updatedAt", letter.updatedAt}};
}

constexpr auto select = "SELECT t.document, t.labels, t.cause_id, t.mandatory, t.answers_recipient, t.due_at FROM communication t WHERE ";

constexpr auto insertLetter = R"sql(/* write a letter */
    INSERT INTO communication (id, version, member_id, template, recipient_kind, recipient_id, cause_id, program, enrollment_id, state,
        mandatory, answers_recipient, due_at, labels, source_program, basis, document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), :template, :recipientKind, UNHEX(:recipient), UNHEX(:cause), :program,
        UNHEX(:enrollment), :state, :mandatory, :answers, :dueAt, :labels, 'unknown', 'operations', :document, :createdAt, :updatedAt)
    ON DUPLICATE KEY UPDATE version = version)sql";

constexpr auto updateLetter = R"sql(/* change a letter */
    UPDATE communication
    SET version = :version, state = :state, due_at = :dueAt, document = :document, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

// The document says where a letter stands as the column does.
constexpr auto cancelLetters = R"sql(/* cancel the letters of a program */
    UPDATE communication
    SET state = 'cancelled', due_at = NULL, version = version + 1, updated_at = :now,
        document = JSON_SET(document, '$.state', 'cancelled', '$.version', version, '$.updatedAt', :nowText)
    WHERE member_id = UNHEX(:member) AND program = :program AND state = 'queued' AND NOT mandatory)sql";

constexpr auto holds = R"sql(t.effective_from = (SELECT MAX(q.effective_from) FROM letter_template q WHERE q.code = t.code
    AND q.effective_from <= :day) AND (t.effective_to IS NULL OR t.effective_to >= :day))sql";

api::LetterTemplate templateOf(const std::string& document)
{
    api::LetterTemplate out;
    json::fromColumn(document, out);
    return out;
}

} // namespace

std::optional<Entry> CommunicationStore::one(const std::string& name, const std::string& rest, const sql::Bindings& bound)
{
    const auto row = sql_.fetchOne<Row>(name + ' ' + select + rest, bound, [](Row& r) { return r.columns(); });
    if (!row) return std::nullopt;
    return entryOf(*row);
}

Page<Entry> CommunicationStore::list(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    std::string before;
    if (!page.after.empty()) {
        before = " AND t.id < UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<Entry> out;
    for (const auto& row : sql_.fetch<Row>("/* list letters */ " + std::string(select) + "t.member_id = UNHEX(:member) AND " + seen + before
                 + " ORDER BY t.id DESC LIMIT :limit",
             bound, [](Row& r) { return r.columns(); }))
        out.push_back(entryOf(row));
    return Page<Entry>::of(std::move(out), page.limit);
}

std::optional<Entry> CommunicationStore::find(const std::string& seen, const Id& id)
{
    return one("/* find a letter */", "t.id = UNHEX(:id) AND " + seen, {{"id", id}});
}

std::optional<Entry> CommunicationStore::lock(const std::string& seen, const Id& id)
{
    return one("/* lock a letter */", "t.id = UNHEX(:id) AND " + seen + " FOR UPDATE", {{"id", id}});
}

std::optional<Entry> CommunicationStore::lockDue(Instant now)
{
    return one("/* take a letter to send */", "t.due_at <= :now ORDER BY t.due_at LIMIT 1 FOR UPDATE SKIP LOCKED", {{"now", now}});
}

bool CommunicationStore::insert(const Entry& entry) { return sql_.execute(insertLetter, bindings(entry)) == 1; }

void CommunicationStore::update(const Entry& entry) { sql_.execute(updateLetter, bindings(entry)); }

void CommunicationStore::cancel(const Id& memberId, const std::string& program, Instant now)
{
    sql_.execute(cancelLetters, {{"member", memberId}, {"program", program}, {"now", now}, {"nowText", text(now)}});
}

std::optional<api::LetterTemplate> CommunicationStore::templateOn(std::string_view code, Date day)
{
    const auto row = sql_.fetchOne<std::string>(
        "/* find a template */ SELECT t.document FROM letter_template t WHERE t.code = :code AND " + std::string(holds),
        {{"code", code}, {"day", day}});
    if (!row) return std::nullopt;
    return templateOf(*row);
}

std::vector<api::LetterTemplate> CommunicationStore::templatesOn(Date day)
{
    std::vector<api::LetterTemplate> out;
    for (const auto& row : sql_.fetch<std::string>(
             "/* list templates */ SELECT t.document FROM letter_template t WHERE " + std::string(holds) + " ORDER BY t.code",
             {{"day", day}}))
        out.push_back(templateOf(row));
    return out;
}

void CommunicationStore::put(std::span<const api::LetterTemplate> letters)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : letters)
        rows.push_back({{"code", each.code}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"document", json::toColumn(each)}});
    sql::insertMany(sql_, "/* put templates */ INSERT INTO letter_template (code, effective_from, effective_to, document) VALUES",
        "(:code, :from, :to, :document)", rows, "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
}

} // namespace careway::letters
