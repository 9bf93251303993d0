// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/new_task.hpp"
#include "models/task.hpp"
#include "models/task_assignment.hpp"
#include "models/task_cancellation.hpp"
#include "models/task_completion.hpp"
#include "models/task_page.hpp"
#include "models/task_state.hpp"
#include "work/routes.hpp"

namespace careway::api {

class TasksApi {
public:
    virtual ~TasksApi() = default;

    struct AssignTask {
        Id taskId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        TaskAssignment body{};
    };

    struct AssignTaskAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Task body{};
    };

    /// Hand a task over.
    virtual AssignTaskAnswer assignTask(Work& work, const AssignTask& request) = 0;

    struct CancelTask {
        Id taskId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        TaskCancellation body{};
    };

    struct CancelTaskAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Task body{};
    };

    /// Cancel a task.
    virtual CancelTaskAnswer cancelTask(Work& work, const CancelTask& request) = 0;

    struct CompleteTask {
        Id taskId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        TaskCompletion body{};
    };

    struct CompleteTaskAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Task body{};
    };

    /// Complete a task.
    virtual CompleteTaskAnswer completeTask(Work& work, const CompleteTask& request) = 0;

    struct CreateTask {
        std::string idempotencyKey{};
        NewTask body{};
    };

    struct CreateTaskAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Task body{};
    };

    /// Give a task.
    virtual CreateTaskAnswer createTask(Work& work, const CreateTask& request) = 0;

    struct GetTask {
        Id taskId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetTaskAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Task body{};
    };

    /// Read a task.
    virtual GetTaskAnswer getTask(Work& work, const GetTask& request) = 0;

    struct ListTasks {
        std::optional<Id> memberId{};
        std::optional<bool> ofTeams{};
        std::optional<TaskState> state{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListTasksAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        TaskPage body{};
    };

    /// List tasks.
    virtual ListTasksAnswer listTasks(Work& work, const ListTasks& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] TasksApi::AssignTask readAssignTask(const http::Request& in);
[[nodiscard]] http::Answer answerAssignTask(const TasksApi::AssignTaskAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] TasksApi::CancelTask readCancelTask(const http::Request& in);
[[nodiscard]] http::Answer answerCancelTask(const TasksApi::CancelTaskAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] TasksApi::CompleteTask readCompleteTask(const http::Request& in);
[[nodiscard]] http::Answer answerCompleteTask(const TasksApi::CompleteTaskAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] TasksApi::CreateTask readCreateTask(const http::Request& in);
[[nodiscard]] http::Answer answerCreateTask(const TasksApi::CreateTaskAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] TasksApi::GetTask readGetTask(const http::Request& in);
[[nodiscard]] http::Answer answerGetTask(const TasksApi::GetTaskAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] TasksApi::ListTasks readListTasks(const http::Request& in);
[[nodiscard]] http::Answer answerListTasks(const TasksApi::ListTasksAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, TasksApi& api);

} // namespace careway::api
