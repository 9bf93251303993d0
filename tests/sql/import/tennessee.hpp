#pragma once

#include "app/seed.hpp"
#include "import/synthea.hpp"
#include "sql/support/test_database.hpp"
#include "support/shared_folder.hpp"

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>

namespace careway::imports {

inline const Instant now = parseInstant("2026-11-24T15:00:00Z").value();

/// The invented people of Tennessee, whole, imported once for all tests of them.
class Tennessee : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (!std::filesystem::exists(folder() / "patients.csv") || sql::TestDatabase::get() == nullptr) return;
        if (report_ && rowsIn("member") > 0) return; // those of another suite
        sql::TestDatabase::get()->empty();
        app::seed(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
        report_ = imported(folder());
    }
    void SetUp() override
    {
        if (!report_)
            GTEST_SKIP() << "The shared folder (CAREWAY_SHARED) or the database is not there, and with it the people of Tennessee.";
    }

    static std::filesystem::path folder() { return sharedFolder() / "data/synthea-tn"; }
    static sql::Session& owner() { return sql::TestDatabase::get()->owner(); }
    static Report imported(const std::filesystem::path& from)
    {
        std::ostringstream ignored;
        Progress progress(ignored, false);
        return importSynthea(sql::TestDatabase::get()->database(), from, now, progress);
    }
    static FileReport of(const std::string& file)
    {
        const auto& all = report_->files;
        return *std::find_if(all.begin(), all.end(), [&](const FileReport& each) { return each.file == file; });
    }
    static std::int64_t rowsIn(const std::string& table) { return owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM " + table).value(); }

    inline static std::optional<Report> report_;
};

} // namespace careway::imports
