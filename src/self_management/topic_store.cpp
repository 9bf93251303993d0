#include "self_management/topic_store.hpp"

#include "json/column.hpp"
#include "self_management/topic_json.hpp"
#include "sql/rows.hpp"

namespace careway::self_management {

namespace {

constexpr auto findTopic = R"sql(/* find a topic */
    SELECT t.document FROM self_management_topic t
    WHERE t.code = :code AND t.effective_from <= :day AND (t.effective_to IS NULL OR t.effective_to >= :day))sql";

constexpr auto listTopics = R"sql(/* list topics */
    SELECT t.document FROM self_management_topic t
    WHERE t.code > :after AND t.effective_from <= :day AND (t.effective_to IS NULL OR t.effective_to >= :day)
    ORDER BY t.code
    LIMIT :limit)sql";

Topic topicOf(const std::string& document)
{
    Topic out;
    json::fromColumn(document, out);
    return out;
}

} // namespace

Page<Topic> TopicStore::list(Date day, const PageRequest& page)
{
    std::vector<Topic> out;
    for (const auto& document : sql_.fetch<std::string>(
             listTopics, {{"day", day}, {"after", page.after.empty() ? "" : page.after.at(0)}, {"limit", page.limit + 1}}))
        out.push_back(topicOf(document));
    return Page<Topic>::of(std::move(out), page.limit);
}

std::optional<Topic> TopicStore::find(const std::string& code, Date day)
{
    const auto document = sql_.fetchOne<std::string>(findTopic, {{"code", code}, {"day", day}});
    if (!document) return std::nullopt;
    return topicOf(*document);
}

void TopicStore::put(std::span<const Topic> topics)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : topics)
        rows.push_back({{"code", each.code}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo},
            {"document", json::toColumn(each)}});
    sql::insertMany(sql_, "/* put topics */ INSERT INTO self_management_topic (code, effective_from, effective_to, document) VALUES",
        "(:code, :effectiveFrom, :effectiveTo, :document)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
}

} // namespace careway::self_management
