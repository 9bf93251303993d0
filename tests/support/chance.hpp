#pragma once

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace careway {

/// Randomness that can be had again: CAREWAY_TEST_SEED repeats a run whose seed a failure has printed.
class Chance {
public:
    Chance()
        : seed_(seedFromOutside())
        , engine_(seed_)
    {
    }

    [[nodiscard]] std::string seed() const { return "CAREWAY_TEST_SEED=" + std::to_string(seed_); }

    /// From the first to the last, both of them in it.
    int from(int first, int last) { return std::uniform_int_distribution(first, last)(engine_); }
    double real(double first, double last) { return std::uniform_real_distribution(first, last)(engine_); }
    bool oneIn(int many) { return from(1, many) == 1; }
    template <typename T> const T& of(const std::vector<T>& all)
    {
        return all[static_cast<std::size_t>(from(0, static_cast<int>(all.size()) - 1))];
    }

private:
    static unsigned seedFromOutside()
    {
        if (const char* given = std::getenv("CAREWAY_TEST_SEED")) return static_cast<unsigned>(std::stoul(given));
        return std::random_device{}();
    }

    unsigned seed_;
    std::mt19937 engine_;
};

} // namespace careway
