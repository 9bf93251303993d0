#pragma once

#include "operations/tasks_api.hpp"

namespace careway::tasks {

/// The operations on tasks.
class TasksOperations : public api::TasksApi {
public:
    ListTasksAnswer listTasks(Work& work, const ListTasks& request) override;
    CreateTaskAnswer createTask(Work& work, const CreateTask& request) override;
    GetTaskAnswer getTask(Work& work, const GetTask& request) override;
    AssignTaskAnswer assignTask(Work& work, const AssignTask& request) override;
    CompleteTaskAnswer completeTask(Work& work, const CompleteTask& request) override;
    CancelTaskAnswer cancelTask(Work& work, const CancelTask& request) override;
};

} // namespace careway::tasks
