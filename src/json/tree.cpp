#include "json/tree.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::json {

namespace {

void readInto(Tree::Items& out, const Value& in, const Path& at, Violations& found)
{
    for (rapidjson::SizeType i = 0; i < in.Size(); ++i)
        read(in[i], Path(at, i), found, out.emplace_back());
}

void readInto(Tree::Members& out, const Value& in, const Path& at, Violations& found)
{
    for (const auto& each : in.GetObject()) {
        const Path here(at, view(each.name));
        const auto [place, fresh] = out.try_emplace(std::string(view(each.name)));
        if (!fresh) found.add(here, "duplicate", "is given twice");
        read(each.value, here, found, place->second);
    }
}

} // namespace

void read(const Value& in, const Path& at, Violations& found, Tree& out)
{
    if (in.IsString()) out.value = std::string(view(in));
    else if (in.IsInt64()) out.value = in.GetInt64();
    else if (in.IsNumber()) out.value = in.GetDouble();
    else if (in.IsBool()) out.value = in.GetBool();
    else if (in.IsArray()) readInto(out.value.emplace<Tree::Items>(), in, at, found);
    else if (in.IsObject()) readInto(out.value.emplace<Tree::Members>(), in, at, found);
    else found.add(at, "type", "must not be null");
}

void write(Writer& out, const Tree& in)
{
    std::visit([&](const auto& each) { out.value(each); }, in.value);
}

} // namespace careway::json
