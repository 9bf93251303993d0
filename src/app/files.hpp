#pragma once

#include "app/table.hpp"
#include "json/reader.hpp"
#include "sql/session.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

/// Files of JSON among the reference data, and how what was read goes in.
namespace careway::app {

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string out{std::istreambuf_iterator<char>(in), {}};
    if (!in) throw std::runtime_error(file.string() + " cannot be read.");
    return out;
}

template <typename T> T parsed(const std::filesystem::path& file)
{
    T out;
    json::Violations found;
    Faults faults(file);
    if (!json::parse(contentOf(file), out, found)) faults.add(found.all());
    faults.throwIfAny();
    return out;
}

// A question about a day has one answer only if no two versions of a code hold on it.
template <typename Versioned> void mustNotOverlap(std::vector<Versioned> all, const std::filesystem::path& where)
{
    std::sort(all.begin(), all.end(),
        [](const auto& a, const auto& b) { return std::tie(a.code, a.effectiveFrom) < std::tie(b.code, b.effectiveFrom); });
    Faults faults(where);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const auto& before = all[i - 1];
        if (before.code == all[i].code && (!before.effectiveTo || *before.effectiveTo >= all[i].effectiveFrom))
            faults.add("two versions of " + before.code + " hold on " + text(all[i].effectiveFrom));
    }
    faults.throwIfAny();
}

inline std::vector<std::filesystem::path> jsonFiles(const std::filesystem::path& folder)
{
    if (!std::filesystem::is_directory(folder)) throw std::runtime_error(folder.string() + " cannot be read.");
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".json") out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// All files of a folder, each held to its rule; no two versions of a code hold on one day.
template <typename T, typename Check> std::vector<T> checkedIn(const std::filesystem::path& folder, Check check)
{
    std::vector<T> out;
    for (const auto& file : jsonFiles(folder)) {
        out.push_back(parsed<T>(file));
        Faults faults(file);
        faults.add(check(out.back()));
        faults.throwIfAny();
    }
    mustNotOverlap(out, folder);
    return out;
}

template <typename Store, typename T> void load(sql::Session& session, const std::vector<T>& rows)
{
    sql::Transaction transaction(session);
    Store{session}.put(rows);
    transaction.commit();
}

} // namespace careway::app
