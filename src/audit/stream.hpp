#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace careway::audit {

/// Many things in their order, had in pieces and looked at one by one.
template <typename T> class Stream {
public:
    /// `more` gives the next piece; an empty one is the end.
    explicit Stream(std::function<std::vector<T>()> more)
        : more_(std::move(more))
    {
    }

    /// The next one, or nothing at the end; it stays until it is taken.
    [[nodiscard]] const T* next()
    {
        if (at_ == piece_.size() && !ended_) {
            piece_ = more_();
            at_ = 0;
            ended_ = piece_.empty();
        }
        return ended_ ? nullptr : &piece_[at_];
    }
    /// What next() showed.
    T take() { return std::move(piece_[at_++]); }

private:
    std::function<std::vector<T>()> more_;
    std::vector<T> piece_;
    std::size_t at_ = 0;
    bool ended_ = false;
};

} // namespace careway::audit
