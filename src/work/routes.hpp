#pragma once

#include "access/audit.hpp"
#include "access/caller.hpp"
#include "core/error.hpp"
#include "http/message.hpp"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace careway {

class Work;

/// One item of a batch: who asks, for what, and what the audit will say of it.
template <typename T> struct Asked {
    const access::Caller& caller;
    access::Trail& trail;
    T request;
};

/// A request that is refused, as it came.
struct TurnedAway {
    std::string_view key; // its Idempotency-Key; empty if it has none
    std::string_view body;
    const Error& error; // why
};

/// A request that has been read and only waits for its unit of work.
using Act = std::function<http::Answer(Work&)>;

/// What the generated code binds to each operation of the contract.
class Routes {
public:
    struct Reading {
        const access::Caller& caller;
        access::Trail& trail;
        const http::Request& request;
    };
    using Single = std::function<Act(const http::Request&)>; // reads the request, or throws its Refusal
    using Batch = std::function<std::vector<Result<http::Answer>>(Work&, std::span<const Reading>)>;
    using Salvage = std::function<std::optional<http::Answer>(Work&, const TurnedAway&)>;
    using Open = std::function<http::Answer(const http::Request&)>; // asks for no token

    template <typename Request, typename Perform, typename Answered>
    void single(const http::Operation& operation, Request (*read)(const http::Request&), Perform perform, http::Answer (*answer)(Answered))
    {
        single_[&operation] = [read, perform, answer](const http::Request& in) -> Act {
            return [perform, answer, request = read(in)](Work& work) { return answer(perform(work, request)); };
        };
    }

    /// What is kept of a request although it is refused: in a unit of work of its own, after the refused one was undone.
    template <typename Perform, typename Answered>
    void salvage(const http::Operation& operation, Perform perform, http::Answer (*answer)(const Answered&))
    {
        salvage_[&operation] = [perform, answer](Work& work, const TurnedAway& refused) -> std::optional<http::Answer> {
            const std::optional<Answered> kept = perform(work, refused);
            if (!kept) return std::nullopt;
            return answer(*kept);
        };
    }

    template <typename Request, typename Perform, typename Answered>
    void batch(
        const http::Operation& operation, Request (*read)(const http::Request&), Perform perform, http::Answer (*answer)(const Answered&))
    {
        batch_[&operation] = [read, perform, answer](Work& work, std::span<const Reading> in) {
            std::vector<Result<http::Answer>> out(in.size(), fail(Error::Kind::internal, "internal/unanswered", "Nothing was answered."));
            std::vector<Asked<Request>> asked;
            std::vector<std::size_t> places;
            for (std::size_t i = 0; i < in.size(); ++i) {
                try {
                    asked.push_back({in[i].caller, in[i].trail, read(in[i].request)});
                    places.push_back(i);
                } catch (const Refusal& refusal) {
                    out[i] = tl::unexpected(refusal.error()); // answers for itself, the others go on
                }
            }
            if (asked.empty()) return out;
            auto answered = perform(work, std::span<const Asked<Request>>(asked));
            for (std::size_t i = 0; i < places.size(); ++i)
                out[places[i]] = answered.at(i).map(answer);
            return out;
        };
    }

    template <typename Request, typename Perform, typename Answered>
    void open(const http::Operation& operation, Request (*read)(const http::Request&), Perform perform, http::Answer (*answer)(Answered))
    {
        open_[&operation] = [read, perform, answer](const http::Request& in) { return answer(perform(read(in))); };
    }

    [[nodiscard]] const Single* single(const http::Operation& operation) const { return find(single_, operation); }
    [[nodiscard]] const Salvage* salvage(const http::Operation& operation) const { return find(salvage_, operation); }
    [[nodiscard]] const Batch* batch(const http::Operation& operation) const { return find(batch_, operation); }
    [[nodiscard]] const Open* open(const http::Operation& operation) const { return find(open_, operation); }

private:
    template <typename T> using Table = std::map<const http::Operation*, T>;

    template <typename T> static const T* find(const Table<T>& in, const http::Operation& operation)
    {
        const auto found = in.find(&operation);
        return found == in.end() ? nullptr : &found->second;
    }

    Table<Single> single_;
    Table<Salvage> salvage_;
    Table<Batch> batch_;
    Table<Open> open_;
};

} // namespace careway
