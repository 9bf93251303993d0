#include "sql/audit/sealed_audit.hpp"
#include "support/chance.hpp"

#include <algorithm>
#include <array>

namespace careway::audit {
namespace {

using Of = Finding::Of;
using What = Finding::What;

/// Somebody with the rights of the schema's owner, who changes what was sealed; everything that they did is undone afterwards.
class Tampering : public SealedAudit {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        std::cout << chance_.seed() << '\n';
        for (int minute = 10; minute < 50; minute += chance_.from(1, 4))
            for (int second = 10; second < 60; second += chance_.from(5, 30))
                writeAt(at("15:" + std::to_string(minute) + ':' + std::to_string(second) + ".25"), chance_.from(1, 4));
        writeAt(at("15:55:00"), 1010); // a minute with two parts
        sealAt(at("16:01:00"));
        writeAt(at("16:02:00"), 2);
        outside_ = keptOutside();
        seals_ = seals();
        for (const auto& row : SealStore{owner()}.rowsAfter({momentOf(at("14:00:00")), {}}, at("16:00:00"), 10'000))
            places_.push_back(row.leaf.place);
        ASSERT_EQ(told(inspected(outside_)), "whole");
    }

    static std::string at6(const Place& place) { return '\'' + std::string(place.at.view()) + '\''; }
    static std::string hexOf(const Id& id) { return "X'" + hex(id.bytes) + '\''; }
    static std::string where(const Place& place) { return " WHERE at = " + at6(place) + " AND id = " + hexOf(place.id); }
    static void run(const std::string& sql) { EXPECT_EQ(owner().executeText(sql), 1) << sql; }

    /// Whoever tampers thoroughly gives the row the digest of what stands in it now.
    bool sign(const Place& place)
    {
        if (chance_.oneIn(2)) return false;
        auto rows = SealStore{owner()}.rowsAfter({place.at, {}}, at("23:00:00"), 2000);
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const KeptRow& each) { return each.leaf.place == place; });
        run("UPDATE audit_row SET content = X'" + hex(row->leaf.content) + "'" + where(place));
        return true;
    }

    const Place& anyPlace() { return places_[static_cast<std::size_t>(chance_.from(0, static_cast<int>(places_.size()) - 1))]; }
    const Seal& anySeal() { return chance_.of(seals_); }
    const Seal& anyWithRows()
    {
        for (;;)
            if (const auto& seal = anySeal(); seal.items > 0) return seal;
    }
    std::pair<Place, Place> twoPlaces()
    {
        for (;;) {
            const auto one = anyPlace(), other = anyPlace();
            if (one.at < other.at) return {one, other};
        }
    }
    Place newPlace()
    {
        const auto moment = at("15:10:00") + std::chrono::milliseconds(chance_.from(0, 45 * 60 * 1000));
        return {momentOf(moment), namedId("new " + std::to_string(++made_))};
    }

    // Each does its worst and gives what must be found.
    struct Expected {
        Of of;
        What what;
        std::int64_t seal = 0;
        std::optional<Place> row{};
    };

    std::int64_t sealOf(const Place& place) const
    {
        const auto holds = [&](const Seal& seal) { return place.at < momentOf(seal.window.end); };
        return std::find_if(seals_.begin(), seals_.end(), holds)->number;
    }
    Expected ofRow(What what, const Place& place) const { return {Of::row, what, sealOf(place), place}; }

    Expected changeAColumn()
    {
        const auto& place = anyPlace();
        const std::vector<std::string> changes{"member_id = X'00112233445566778899AABBCCDDEEFF'", "member_id = NULL",
            "request_id = CONCAT(request_id, 'x')", "operation = 'getClaim'", "target_id = id", "issuer = 'x'", "client = 'x'",
            "subject = CONCAT(subject, ' ')", "role = 'privacy'", "credential = 'x'", "party_id = id", "purpose = 'x'", "relation = ''",
            "release_id = id", "emergency_id = id", "outcome = 'x'", "items = items + 1", "content = REVERSE(content)"};
        const auto& change = chance_.of(changes);
        run("UPDATE audit_row SET " + change + where(place));
        if (!change.starts_with("content")) sign(place);
        return ofRow(What::altered, place);
    }

    Expected changeAnId()
    {
        const auto& place = anyPlace();
        const Place other{place.at, newPlace().id};
        run("UPDATE audit_row SET id = " + hexOf(other.id) + where(place));
        const bool signed_ = sign(other);
        if (place < other) return ofRow(What::removed, place);
        return ofRow(signed_ ? What::added : What::altered, other);
    }

    Expected moveARow()
    {
        const auto& place = anyPlace();
        const Place moved{newPlace().at, place.id};
        run("UPDATE audit_row SET at = " + at6(moved) + where(place));
        return moved < place ? ofRow(What::added, moved) : ofRow(What::removed, place);
    }

    Expected removeARow()
    {
        const auto& place = anyPlace();
        run("DELETE FROM audit_row" + where(place));
        return ofRow(What::removed, place);
    }

    Expected addARow()
    {
        auto row = rowOf(at("15:00:00"));
        auto place = newPlace();
        row.id = place.id;
        if (chance_.oneIn(10)) place.at = momentOf(at("03:00:00")); // before anything was sealed
        owner().executeText("SET SESSION timestamp = UNIX_TIMESTAMP(" + at6(place) + ')');
        access::AuditStore{owner()}.add({{row}});
        return ofRow(What::added, place);
    }

    Expected swapTwoContents()
    {
        const auto [one, other] = twoPlaces();
        const auto move = [](const Place& from, const Place& to) {
            run("UPDATE audit_row SET at = " + at6(to) + ", id = " + hexOf(to.id) + where(from));
        };
        const auto aside = newPlace();
        move(one, aside);
        move(other, one);
        move(aside, other);
        sign(one);
        sign(other);
        return ofRow(What::altered, one);
    }

    Expected swapTwoTimes()
    {
        const auto [one, other] = twoPlaces();
        const Place early{one.at, other.id}, late{other.at, one.id};
        run("UPDATE audit_row SET at = " + at6(early) + where(other));
        run("UPDATE audit_row SET at = " + at6(late) + where(one));
        return early < one ? ofRow(What::added, early) : ofRow(What::removed, one);
    }

    Expected alterASeal()
    {
        auto seal = anySeal();
        const std::vector<std::string> changes{"items = items + 1", "root = REVERSE(root)", "digest = REVERSE(digest)",
            "digest_before = X'01234567890123456789012345678901234567890123456789012345678901FF'",
            "starts_at = starts_at - INTERVAL 1 SECOND", "ends_at = ends_at + INTERVAL 1 SECOND"};
        const auto number = std::to_string(seal.number);
        run("UPDATE audit_seal SET " + chance_.of(changes) + " WHERE number = " + number);
        const auto now = seals().at(static_cast<std::size_t>(seal.number - 1));
        if (chance_.oneIn(2) && now.digest == seal.digest)
            run("UPDATE audit_seal SET digest = X'" + hex(now.proof()) + "' WHERE number = " + number);
        return {Of::seal, What::altered, seal.number};
    }

    Expected removeASeal()
    {
        const auto number = anySeal().number;
        if (chance_.oneIn(2)) run("DELETE FROM audit_seal WHERE number = " + std::to_string(number));
        else run("UPDATE audit_seal SET number = number + 100000 WHERE number = " + std::to_string(number));
        return {Of::seal, What::removed, number};
    }

    Expected swapTwoSeals()
    {
        auto one = anySeal().number, other = anySeal().number;
        while (one == other)
            other = anySeal().number;
        const auto move = [](std::int64_t from, std::int64_t to) {
            run("UPDATE audit_seal SET number = " + std::to_string(to) + " WHERE number = " + std::to_string(from));
        };
        move(one, -1);
        move(other, one);
        move(-1, other);
        return {Of::seal, What::altered, std::min(one, other)};
    }

    Expected addASeal()
    {
        run("INSERT INTO audit_seal SELECT -number, starts_at - INTERVAL 1 SECOND, ends_at, items, root, digest_before, digest FROM "
            "audit_seal WHERE number = 1");
        return {Of::seal, What::added, -1};
    }

    Expected alterLeaves()
    {
        const auto& seal = anyWithRows();
        const auto byte = std::to_string(chance_.from(1, static_cast<int>(std::min<std::int64_t>(seal.items, 1000)) * 74));
        run("UPDATE audit_leaf SET leaves = INSERT(leaves, " + byte + ", 1, CHAR(ASCII(SUBSTRING(leaves, " + byte
            + ", 1)) ^ 1)) WHERE part = 0 AND seal = " + std::to_string(seal.number));
        return {Of::leaves, What::altered, seal.number};
    }

    Expected removeLeaves()
    {
        const auto& seal = anyWithRows();
        if (chance_.oneIn(2)) run("DELETE FROM audit_leaf WHERE part = 0 AND seal = " + std::to_string(seal.number));
        else run("UPDATE audit_leaf SET leaves = SUBSTRING(leaves, 75) WHERE part = 0 AND seal = " + std::to_string(seal.number));
        return {Of::leaves, What::altered, seal.number};
    }

    Expected swapTwoLeaves()
    {
        auto one = anyWithRows().number, other = anyWithRows().number;
        while (one == other)
            other = anyWithRows().number;
        const auto move = [](std::int64_t from, std::int64_t to) {
            run("UPDATE audit_leaf SET seal = " + std::to_string(to) + " WHERE part = 0 AND seal = " + std::to_string(from));
        };
        move(one, 100'000);
        move(other, one);
        move(100'000, other);
        return {Of::leaves, What::altered, std::min(one, other)};
    }

    Expected addLeaves()
    {
        const auto& seal = anySeal();
        run("INSERT INTO audit_leaf (seal, part, leaves) VALUES (" + std::to_string(seal.number) + ", 7, REPEAT('x', 74))");
        return {Of::leaves, What::altered, seal.number};
    }

    using Deed = Expected (Tampering::*)();
    static std::vector<std::pair<std::string, Deed>> deeds()
    {
        return {{"changeAColumn", &Tampering::changeAColumn}, {"changeAnId", &Tampering::changeAnId}, {"moveARow", &Tampering::moveARow},
            {"removeARow", &Tampering::removeARow}, {"addARow", &Tampering::addARow}, {"swapTwoContents", &Tampering::swapTwoContents},
            {"swapTwoTimes", &Tampering::swapTwoTimes}, {"alterASeal", &Tampering::alterASeal}, {"removeASeal", &Tampering::removeASeal},
            {"swapTwoSeals", &Tampering::swapTwoSeals}, {"addASeal", &Tampering::addASeal}, {"alterLeaves", &Tampering::alterLeaves},
            {"removeLeaves", &Tampering::removeLeaves}, {"swapTwoLeaves", &Tampering::swapTwoLeaves}, {"addLeaves", &Tampering::addLeaves}};
    }

    void check(const std::string& name, const Expected& expected)
    {
        const auto found = inspected(outside_).finding;
        ASSERT_TRUE(found) << name << " was not found";
        SCOPED_TRACE(name + ": " + sentence(*found));
        EXPECT_EQ(found->of, expected.of);
        EXPECT_EQ(found->seal, expected.seal);
        EXPECT_EQ(found->what, expected.what);
        EXPECT_EQ(found->row, expected.row);
    }

    Chance chance_;
    Outside outside_;
    std::vector<Seal> seals_;
    std::vector<Place> places_;
    int made_ = 0;
};

TEST_F(Tampering, IsFoundAThousandTimesAndItsPlaceIsNamed)
{
    const auto all = deeds();
    for (int i = 0; i < 1000 && !HasFailure(); ++i) {
        const auto& [name, deed] = chance_.of(all);
        const sql::Transaction undone(owner());
        check(name, (this->*deed)());
    }
    EXPECT_EQ(told(inspected(outside_)), "whole") << "everything was undone";
}

TEST_F(Tampering, ByMakingEverySealAnewIsFoundByWhatWasKeptOutsideOnly)
{
    const auto& place = places_[places_.size() / 2];
    const auto number = sealOf(place), last = seals_.back().number;
    run("UPDATE audit_row SET outcome = 'x'" + where(place));
    while (!sign(place)) { }
    owner().executeText("DELETE FROM audit_leaf WHERE seal >= " + std::to_string(number));
    owner().executeText("DELETE FROM audit_seal WHERE number >= " + std::to_string(number));
    sealAt(at("16:01:00"));
    ASSERT_EQ(seals().back().number, last);
    EXPECT_EQ(told(inspected()), "whole");
    EXPECT_EQ(inspected(outside_).finding, (Finding{Of::seal, What::altered, number}));
    EXPECT_EQ(inspected({{last, outside_.at(last)}}).finding, (Finding{Of::seal, What::altered, last})) << "one kept is enough to know";
}

} // namespace
} // namespace careway::audit
