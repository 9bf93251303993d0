#pragma once

#include "access/sight.hpp"
#include "core/page.hpp"
#include "models/topic_course.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace careway::self_management {

/// Members' ways through topics. Reads take the sight they are made under: what it does not show is not there.
class CourseStore {
public:
    explicit CourseStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of the sight's member, what it shows, in the order of ids; `after` holds the last one's text.
    Page<api::TopicCourse> list(const access::Sight& sight, const PageRequest& page);
    std::optional<api::TopicCourse> find(const access::Sight& sight, const Id& id) { return one(sight, id, ""); }
    /// The same, kept from change by others until the end of the transaction.
    std::optional<api::TopicCourse> lock(const access::Sight& sight, const Id& id) { return one(sight, id, " FOR UPDATE"); }

    /// Whether the member is on their way through the topic, or has left it unfinished.
    bool underWay(const Id& memberId, const std::string& topic);

    void insert(const api::TopicCourse& course);
    void update(const api::TopicCourse& course);

private:
    std::optional<api::TopicCourse> one(const access::Sight& sight, const Id& id, std::string_view suffix);

    sql::Session& sql_;
};

} // namespace careway::self_management
