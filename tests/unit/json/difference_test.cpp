#include "json/difference.hpp"

#include "json/column.hpp"
#include "support/chance.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace careway {

namespace {

using json::Change;
using json::Tree;

Tree treeOf(const std::string& text)
{
    Tree out;
    json::fromColumn(text, out);
    return out;
}

// "pointer before after", as JSON writes them, a dash for what is not there.
std::vector<std::string> told(const std::string& before, const std::string& after)
{
    std::vector<std::string> out;
    const auto shown = [](const std::optional<Tree>& tree) { return tree ? json::textOf(*tree) : std::string("-"); };
    for (const auto& each : json::differences(treeOf(before), treeOf(after)))
        out.push_back(each.pointer + ' ' + shown(each.before) + ' ' + shown(each.after));
    return out;
}

TEST(Difference, NamesWhatChangedCameAndWent)
{
    EXPECT_EQ(told(R"({"a":1,"b":"x","c":true})", R"({"a":2,"b":"x","d":[1.5]})"),
        (std::vector<std::string>{"/a 1 2", "/c true -", "/d - [1.5]"}));
    EXPECT_TRUE(told(R"({"a":{"b":[1,2]}})", R"({"a":{"b":[1,2]}})").empty());
}

TEST(Difference, FindsAGoalByItsIdWhereverItStands)
{
    const std::string one = R"({"id":"g1","text":"Walk","measure":{"target":5}})", two = R"({"id":"g2","text":"Sleep"})";
    EXPECT_TRUE(told(R"({"goals":[)" + one + ',' + two + "]}", R"({"goals":[)" + two + ',' + one + "]}").empty());
    EXPECT_EQ(told(R"({"goals":[)" + one + ',' + two + "]}", R"({"goals":[{"id":"g1","text":"Walk","measure":{"target":7}}]})"),
        (std::vector<std::string>{"/goals/g1/measure/target 5 7", R"(/goals/g2 {"id":"g2","text":"Sleep"} -)"}));
    EXPECT_EQ(told(R"({"goals":[]})", R"({"goals":[)" + two + "]}"), std::vector<std::string>{R"(/goals/g2 - {"id":"g2","text":"Sleep"})"});
}

TEST(Difference, TakesAListWithoutIdsOrWithOneTwiceAsOneValue)
{
    EXPECT_EQ(told(R"({"lines":["a","b"]})", R"({"lines":["b","a"]})"), std::vector<std::string>{R"(/lines ["a","b"] ["b","a"])"});
    EXPECT_EQ(told(R"([{"id":"x","n":1},{"id":"x","n":2}])", R"([{"id":"x","n":1}])"),
        std::vector<std::string>{R"( [{"id":"x","n":1},{"id":"x","n":2}] [{"id":"x","n":1}])"});
    EXPECT_EQ(told(R"({"a":[]})", R"({"a":{}})"), std::vector<std::string>{"/a [] {}"});
}

TEST(Difference, EscapesNamesAsPointersDo)
{
    EXPECT_EQ(told(R"({"a/b":1,"c~d":1})", R"({"a/b":2,"c~d":2})"), (std::vector<std::string>{"/a~1b 1 2", "/c~0d 1 2"}));
}

TEST(Difference, KnowsNoNull)
{
    json::Violations found;
    Tree out;
    EXPECT_FALSE(json::parse(std::string_view(R"({"a":[null]})"), out, found));
    EXPECT_EQ(found.all().front().at, "/a/0");
}

std::vector<std::string> partsOf(const std::string& pointer)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') out.emplace_back();
        else if (pointer[i] == '~') out.back() += pointer[++i] == '0' ? '~' : '/';
        else out.back() += pointer[i];
    }
    return out;
}

std::string idOf(const Tree& item) { return std::get<std::string>(std::get<Tree::Members>(item.value).at("id").value); }

// Carries one change out, by itself: it knows pointers, and nothing of how they were found.
void carryOut(Tree& in, std::span<const std::string> way, const Change& change)
{
    if (way.empty()) {
        EXPECT_EQ(in, change.before);
        in = change.after.value();
        return;
    }
    const bool last = way.size() == 1;
    if (auto* members = std::get_if<Tree::Members>(&in.value)) {
        if (last && !change.before) EXPECT_TRUE(members->emplace(way[0], *change.after).second);
        else if (last && !change.after) EXPECT_EQ(members->extract(way[0]).mapped(), *change.before);
        else carryOut(members->at(way[0]), way.subspan(1), change);
        return;
    }
    auto& items = std::get<Tree::Items>(in.value);
    const auto item = std::find_if(items.begin(), items.end(), [&](const auto& each) { return idOf(each) == way[0]; });
    if (last && !change.before) items.push_back(*change.after);
    else if (last && !change.after) items.erase(item);
    else carryOut(*item, way.subspan(1), change);
}

// The items of lists with ids in the order of these, all the way down.
Tree sorted(Tree in)
{
    if (auto* members = std::get_if<Tree::Members>(&in.value))
        for (auto& [name, each] : *members)
            each = sorted(std::move(each));
    if (auto* items = std::get_if<Tree::Items>(&in.value)) {
        const bool withIds = std::all_of(items->begin(), items->end(), [](const Tree& each) {
            const auto* members = std::get_if<Tree::Members>(&each.value);
            return members != nullptr && members->contains("id");
        });
        for (auto& each : *items)
            each = sorted(std::move(each));
        if (withIds) std::sort(items->begin(), items->end(), [](const Tree& a, const Tree& b) { return idOf(a) < idOf(b); });
    }
    return in;
}

/// Values as they come, and what somebody makes of one.
class Grower {
public:
    explicit Grower(Chance& chance)
        : chance_(chance)
    {
    }

    Tree any(int depth)
    {
        switch (chance_.from(0, depth > 0 ? 6 : 3)) {
        case 0: return {std::string(1, static_cast<char>('a' + chance_.from(0, 3)))};
        case 1: return {std::int64_t{chance_.from(-3, 3)}};
        case 2: return {chance_.from(0, 8) / 4.0};
        case 3: return {chance_.oneIn(2)};
        case 4: return plainList(depth);
        case 5: return withIds(depth);
        default: return members(depth);
        }
    }

    Tree members(int depth)
    {
        Tree::Members out;
        for (const auto* name : names_)
            if (chance_.oneIn(2)) out[name] = any(depth - 1);
        return {std::move(out)};
    }

    Tree changed(const Tree& in, int depth)
    {
        if (chance_.oneIn(8)) return any(depth);
        auto out = in;
        if (auto* all = std::get_if<Tree::Members>(&out.value)) {
            for (const auto* name : names_)
                if (chance_.oneIn(4) && std::string_view(name) != "id") all->erase(name);
                else if (all->contains(name) && std::string_view(name) != "id") (*all)[name] = changed(all->at(name), depth - 1);
                else if (chance_.oneIn(5) && std::string_view(name) != "id") (*all)[name] = any(depth - 1);
        }
        auto* items = std::get_if<Tree::Items>(&out.value);
        if (items == nullptr || items->empty()) return out;
        std::rotate(items->begin(), items->begin() + chance_.from(0, static_cast<int>(items->size()) - 1), items->end());
        if (chance_.oneIn(3)) items->pop_back();
        for (auto& each : *items)
            if (chance_.oneIn(3)) each = std::holds_alternative<Tree::Members>(each.value) ? keepingId(each, depth) : any(depth - 1);
        return out;
    }

private:
    Tree keepingId(const Tree& in, int depth)
    {
        auto out = in;
        std::get<Tree::Members>(out.value)["a"] = any(depth - 1);
        return out;
    }
    Tree plainList(int depth)
    {
        Tree::Items out{{std::string("first")}}; // a text: no list with ids
        for (int i = chance_.from(0, 2); i > 0; --i)
            out.push_back(any(depth - 1));
        return {std::move(out)};
    }
    Tree withIds(int depth)
    {
        Tree::Items out;
        for (const auto* id : {"g1", "g2", "g/3", "g~4"}) {
            if (chance_.oneIn(2)) continue;
            auto item = members(depth - 1);
            std::get<Tree::Members>(item.value)["id"] = Tree{std::string(id)};
            out.push_back(std::move(item));
        }
        return {std::move(out)};
    }

    Chance& chance_;
    std::vector<const char*> names_{"a", "b/c", "d~e", "f"};
};

TEST(Difference, CarriedOutOnTheOneGivesTheOther)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    Grower grower(chance);
    int changes = 0;
    for (int round = 0; round < 5'000; ++round) {
        const auto before = grower.members(4), after = grower.changed(before, 4);
        auto made = before;
        for (const auto& each : json::differences(before, after)) {
            carryOut(made, partsOf(each.pointer), each);
            ++changes;
        }
        ASSERT_EQ(sorted(made), sorted(after)) << json::textOf(before) << '\n' << json::textOf(after);
    }
    EXPECT_GT(changes, 5'000);
}

} // namespace

} // namespace careway
