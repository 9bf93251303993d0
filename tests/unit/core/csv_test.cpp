#include "core/csv.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <fstream>

namespace careway {

namespace {

namespace fs = std::filesystem;

/// A file that goes with the test.
struct File {
    fs::path path = fs::temp_directory_path() / ("careway-csv-" + std::to_string(::getpid()));
    explicit File(std::string_view text) { std::ofstream(path, std::ios::binary) << text; }
    ~File() { fs::remove(path); }
};

constexpr std::array<std::string_view, 2> required{"id", "name"};

/// "2:1|Mary" for a good row (its line, its fields), "3!" for a bad one.
std::vector<std::string> rowsOf(std::string_view text)
{
    const File file(text);
    CsvReader reader(file.path, required);
    std::vector<std::string> out;
    while (reader.next()) {
        auto row = std::to_string(reader.line());
        if (reader.problem().empty())
            row += ':' + std::string(reader.field(reader.column("id"))) + '|' + std::string(reader.field(reader.column("name")));
        else row += '!';
        out.push_back(std::move(row));
    }
    EXPECT_EQ(reader.bytesRead(), text.size());
    EXPECT_EQ(reader.size(), text.size());
    return out;
}

std::string problemOf(std::string_view row)
{
    const File file("id,name\n" + std::string(row));
    CsvReader reader(file.path, required);
    EXPECT_TRUE(reader.next());
    return reader.problem();
}

Error refusalOf(const fs::path& path)
{
    try {
        CsvReader reader(path, required);
    } catch (const Refusal& refusal) {
        return refusal.error();
    }
    return {};
}

Error refusalOfText(std::string_view text) { return refusalOf(File(text).path); }

using Rows = std::vector<std::string>;

} // namespace

TEST(Csv, RowsAreReadByTheNamesOfTheirColumns)
{
    const std::vector<std::pair<std::string, Rows>> table{
        {"id,name\n1,Mary\n2,John\n", {"2:1|Mary", "3:2|John"}},
        {"name,other,id\nMary,x,1\n", {"2:1|Mary"}},
        {"\xEF\xBB\xBFid,name\r\n1,Mary\r\n", {"2:1|Mary"}},
        {"\"id\",\"name\"\n\"1\",\"Miller, Mary\"", {"2:1|Miller, Mary"}},
        {"id,name\n1,\"Mary \"\"Polly\"\" Miller\"\n", {"2:1|Mary \"Polly\" Miller"}},
        {"id,name\n1,\"two\r\nlines\"\r\n2,John\r\n", {"2:1|two\nlines", "4:2|John"}},
        {"id,name\n\n  \n1,\n\n2,\"\"\n", {"4:1|", "6:2|"}},
        {"\n\nid,name\n1,Mary\n", {"4:1|Mary"}},
        {"id,name\n 1 , Mary Ann \n2,\" kept \"\n", {"2:1|Mary Ann", "3:2| kept "}},
        {"id,name", {}},
        {"id,name\n", {}},
        {"id,name\n1,Zoë 😀\n", {"2:1|Zoë 😀"}},
    };
    for (const auto& [text, rows] : table)
        EXPECT_EQ(rowsOf(text), rows) << text;
}

TEST(Csv, ABadRowIsReportedAndTheOthersGoOn)
{
    using namespace std::string_literals;
    const std::vector<std::pair<std::string, Rows>> table{
        {"id,name\n1\n2,John\n", {"2!", "3:2|John"}},
        {"id,name\n1,Mary,extra\n2,John\n", {"2!", "3:2|John"}},
        {"id,name\n1,Ma\"ry\n2,John\n", {"2!", "3:2|John"}},
        {"id,name\n1,\"Ma\"ry\n2,John\n", {"2!", "3:2|John"}},
        {"id,name\n1,\"Mary\n2,John\n3,Ann\n", {"2!", "3:2|John", "4:3|Ann"}},
        {"id,name\n1,\"Mary\n2,\"John\"\n3,Ann\n", {"2!", "3:2|John", "4:3|Ann"}},
        {"id,name\n1,\"Mary\n\n2,\"John\n3,Ann", {"2!", "4!", "5:3|Ann"}},
        {"id,name\n1,M\0y\n2,John\n"s, {"2!", "3:2|John"}},
        {"id,name\n1,M\xFFy\n2,John\n", {"2!", "3:2|John"}},
        {"id,name\n1,M\xED\xA0\x80y\n2,John\n", {"2!", "3:2|John"}}, // half a surrogate pair
        {"id,name\n1," + std::string(1 << 20, 'x') + "\n2,John\n", {"2!", "3:2|John"}},
        {"id,name\n1,\"" + std::string(1 << 19, 'x') + "\n" + std::string(1 << 19, 'x') + "\n2,John\n", {"2!", "3!", "4:2|John"}},
    };
    for (const auto& [text, rows] : table)
        EXPECT_EQ(rowsOf(text), rows) << text.substr(0, 60);
}

TEST(Csv, AProblemIsASentenceWithoutWhatStandsInTheRow)
{
    using namespace std::string_view_literals;
    const std::vector<std::pair<std::string_view, std::string_view>> table{
        {"1", "It has 1 fields, and the header 2."},
        {"1,Ma\"ry", "A quote stands where none may be, or one is missing."},
        {"1,\"Mary", "A quote is not closed."},
        {"1,M\0y"sv, "It has a NUL byte."},
        {"1,M\xFFy", "It is not UTF-8."},
    };
    for (const auto& [row, problem] : table)
        EXPECT_EQ(problemOf(row), problem) << row;
}

TEST(Csv, AMissingColumnIsNamedBeforeAnything)
{
    EXPECT_EQ(refusalOfText("id,other\n\"broken").detail, "The file lacks these columns: name.");
    EXPECT_EQ(refusalOfText("Id,Name\n").detail, "The file lacks these columns: id, name.");
    EXPECT_EQ(refusalOfText("Id,Name\n").code, "csv/missing-column");
}

TEST(Csv, AFileWithoutAnUnderstandableHeaderIsRefused)
{
    using namespace std::string_view_literals;
    for (const auto text : {""sv, "\n\n"sv, "\xEF\xBB\xBF"sv, "id,\"name\n1,2\n"sv, "id,name,id\n"sv, "id,na\0me\n"sv, "id,name\xFF\n"sv})
        EXPECT_EQ(refusalOfText(text).code, "csv/header") << text;
}

TEST(Csv, AFileThatCannotBeReadIsRefused)
{
    EXPECT_EQ(refusalOf("/no/such/file.csv").code, "csv/unreadable");
    EXPECT_EQ(refusalOf(fs::temp_directory_path()).code, "csv/unreadable");
}

TEST(Csv, AColumnThatIsNotThereHasEmptyFields)
{
    const File file("id,name\n1,Mary\n");
    CsvReader reader(file.path, required);
    EXPECT_EQ(reader.column("email"), CsvReader::none);
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.field(reader.column("email")), "");
}

} // namespace careway
