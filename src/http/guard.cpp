#include "http/guard.hpp"

#include "http/problem.hpp"

#include <cxxabi.h>

#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <typeinfo>

namespace careway::http {

namespace {

// Of what is being caught, be it a std::exception or not.
std::string typeInFlight()
{
    const auto* type = abi::__cxa_current_exception_type();
    if (!type) return "unknown";
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(abi::__cxa_demangle(type->name(), nullptr, nullptr, &status), &std::free);
    return name ? name.get() : type->name();
}

using Attempt = std::function<std::vector<Answer>()>;

// What the attempt gives, or one problem document.
std::vector<Answer> guarded(const Request& request, Observer& observer, const Attempt& attempt)
{
    try {
        return attempt();
    } catch (const Refusal& refusal) {
        return {problemOf(refusal.error(), request.id)};
    } catch (...) {
        observer.failed(request, typeInFlight());
        return {problemOf(Error{Error::Kind::internal, "internal/unexpected", "Something went wrong here."}, request.id)};
    }
}

} // namespace

Answer guardedAnswerNow(Service& service, const Request& request, Observer& observer)
{
    return std::move(guarded(request, observer, [&] { return std::vector<Answer>{service.answerNow(request)}; }).front());
}

std::optional<Answer> guardedTurningAway(Service& service, const Request& request, Observer& observer)
{
    auto refusal = guarded(request, observer, [&] {
        std::vector<Answer> none;
        if (auto answer = service.turnedAway(request)) none.push_back(std::move(*answer));
        return none;
    });
    if (refusal.empty()) return std::nullopt;
    return std::move(refusal.front());
}

std::vector<Answer> guardedAnswers(Service& service, std::span<const Request> requests, Observer& observer)
{
    const auto all = [&] {
        auto answers = service.answer(requests);
        if (answers.size() != requests.size()) throw std::logic_error("not as many answers as requests");
        return answers;
    };
    auto answers = guarded(requests.front(), observer, all);
    if (answers.size() == requests.size()) return answers;
    answers.clear();
    for (const auto& each : requests)
        answers.push_back(std::move(guardedAnswers(service, {&each, 1}, observer).front()));
    return answers;
}

} // namespace careway::http
