#include "import/sheet.hpp"

#include "core/error.hpp"

namespace careway::imports {

Sheet::Sheet(const std::filesystem::path& directory, const std::string& name, std::span<const Column> columns)
try
    : name_(name)
    , columns_(columns)
    , reader_(directory / name_, {}) {
} catch (const Refusal& refusal) {
    refuse(refusal.error().kind, refusal.error().code, name + ": " + refusal.error().detail);
}

std::string Sheet::missing() const
{
    std::string out;
    for (const auto& column : columns_)
        if (place(column) == CsvReader::none) out += (out.empty() ? "" : ", ") + std::string(column.name);
    return out.empty() ? out : ' ' + name_ + ": " + out + '.';
}

std::size_t Sheet::place(const Column& column) const
{
    const auto at = reader_.column(column.name);
    return at != CsvReader::none ? at : reader_.column(column.older);
}

} // namespace careway::imports
