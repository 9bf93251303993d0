// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/tasks_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

TasksApi::AssignTask readAssignTask(const http::Request& in)
{
    http::Parameters from(in);
    TasksApi::AssignTask out;
    from.path("taskId", out.taskId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAssignTask(const TasksApi::AssignTaskAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

TasksApi::CancelTask readCancelTask(const http::Request& in)
{
    http::Parameters from(in);
    TasksApi::CancelTask out;
    from.path("taskId", out.taskId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCancelTask(const TasksApi::CancelTaskAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

TasksApi::CompleteTask readCompleteTask(const http::Request& in)
{
    http::Parameters from(in);
    TasksApi::CompleteTask out;
    from.path("taskId", out.taskId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCompleteTask(const TasksApi::CompleteTaskAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

TasksApi::CreateTask readCreateTask(const http::Request& in)
{
    http::Parameters from(in);
    TasksApi::CreateTask out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateTask(const TasksApi::CreateTaskAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

TasksApi::GetTask readGetTask(const http::Request& in)
{
    http::Parameters from(in);
    TasksApi::GetTask out;
    from.path("taskId", out.taskId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetTask(const TasksApi::GetTaskAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

TasksApi::ListTasks readListTasks(const http::Request& in)
{
    http::Parameters from(in);
    TasksApi::ListTasks out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("ofTeams", out.ofTeams, json::Any{});
    from.query("state", out.state, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListTasks(const TasksApi::ListTasksAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, TasksApi& api)
{
    routes.single(
        operations::assignTask, readAssignTask, [&api](Work& work, const auto& request) { return api.assignTask(work, request); },
        answerAssignTask);
    routes.single(
        operations::cancelTask, readCancelTask, [&api](Work& work, const auto& request) { return api.cancelTask(work, request); },
        answerCancelTask);
    routes.single(
        operations::completeTask, readCompleteTask, [&api](Work& work, const auto& request) { return api.completeTask(work, request); },
        answerCompleteTask);
    routes.single(
        operations::createTask, readCreateTask, [&api](Work& work, const auto& request) { return api.createTask(work, request); },
        answerCreateTask);
    routes.single(
        operations::getTask, readGetTask, [&api](Work& work, const auto& request) { return api.getTask(work, request); }, answerGetTask);
    routes.single(
        operations::listTasks, readListTasks, [&api](Work& work, const auto& request) { return api.listTasks(work, request); },
        answerListTasks);
}

} // namespace careway::api
