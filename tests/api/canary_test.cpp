#include "core/digest.hpp"
#include "support/examples_test.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <fcntl.h>
#include <unistd.h>

#include <fstream>

namespace careway {

namespace {

using rapidjson::Document;
using rapidjson::Value;

// As a name or a note, as a member's number, as a telephone's, and as a day of birth.
constexpr std::string_view name = "Kanarienvogel", number = "KANARIE77", phone = "5557770777", birthDate = "1907-07-17";

/// What a stream of this process says while it is there.
class Overheard {
public:
    Overheard(int stream, std::string file)
        : stream_(stream)
        , before_(::dup(stream))
        , file_(std::move(file))
    {
        const int to = ::open(file_.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
        ::dup2(to, stream_);
        ::close(to);
    }
    ~Overheard()
    {
        if (before_ >= 0) static_cast<void>(text());
    }
    Overheard(const Overheard&) = delete;
    Overheard& operator=(const Overheard&) = delete;

    /// All of it; then the stream is what it was.
    std::string text()
    {
        std::fflush(nullptr);
        ::dup2(before_, stream_);
        ::close(before_);
        before_ = -1;
        std::ifstream in(file_);
        std::string out{std::istreambuf_iterator<char>(in), {}};
        ::unlink(file_.c_str());
        return out;
    }

private:
    int stream_, before_;
    std::string file_;
};

/// Marks in whatever a client can say of a person; they must come back in answers to who may see them, and nowhere else.
class Canary : public ExamplesTest {
protected:
    static void expectNone(const std::string& text, const std::string& where)
    {
        for (const auto mark : {name, number, phone, birthDate})
            EXPECT_EQ(text.find(mark), std::string::npos)
                << mark << " is in " << where << ": " << text.substr(std::max<std::size_t>(text.find(mark), 200) - 200, 400);
    }

    void look(const Reply& reply, const std::string& what)
    {
        for (const auto* each : {"Location", "Link", "WWW-Authenticate", "ETag"})
            expectNone(reply.header(each), std::string(each) + " of " + what);
        if (reply.status >= 400) {
            expectNone(reply.body, "the refusal of " + what);
            ++refused_;
        }
    }

    static Value text(std::string_view value, Document& in)
    {
        return {value.data(), static_cast<rapidjson::SizeType>(value.size()), in.GetAllocator()};
    }

    // Every text that is a person's takes the mark of its sort.
    static void mark(Value& value, const std::string& called, Document& in)
    {
        static const std::set<std::string> names{"givenName", "middleName", "familyName", "name", "note", "reason", "affiliation",
            "display", "plan", "callerName", "text", "lines", "relationship", "title", "question", "answer"};
        if (value.IsObject())
            for (auto& each : value.GetObject())
                mark(each.value, each.name.GetString(), in);
        else if (value.IsArray())
            for (auto& each : value.GetArray())
                mark(each, called, in);
        else if (value.IsString() && names.contains(called)) value = text(name, in);
        else if (called == "value" && value.IsString()) value = text("+1" + std::string(phone), in);
    }

    static std::string written(const Value& value)
    {
        rapidjson::StringBuffer out;
        rapidjson::Writer<rapidjson::StringBuffer> writer(out);
        value.Accept(writer);
        return {out.GetString(), out.GetSize()};
    }

    static Sample marked(Sample sample)
    {
        if (sample.body.empty()) return sample;
        if (sample.operation == "putAttachmentContent") {
            sample.body = name;
            return sample;
        }
        Document body;
        body.Parse(sample.body.data(), sample.body.size());
        mark(body, "", body);
        if (sample.operation == "createMember") {
            body["memberNumber"] = text(number, body);
            body["birthDate"] = text(birthDate, body);
        }
        if (sample.operation == "createAttachment") {
            body["sizeBytes"].SetInt(static_cast<int>(name.size()));
            body["sha256"] = text(hex(sha256(name)), body);
        }
        if (sample.operation == "dischargeEnrollment") body["reason"] = text("goals-met", body); // there it is one of a list
        sample.body = written(body);
        return sample;
    }

    /// Bad in every way that a request can be, the marks where the fault is. The name of a member or parameter is told back, that it be
    /// found; never what is in it.
    static std::vector<Sample> spoilt(const Sample& good)
    {
        std::vector<Sample> out;
        const auto add = [&](auto change) {
            change(out.emplace_back(good));
            for (auto& each : out.back().headers)
                if (each.starts_with("Idempotency-Key")) each = "Idempotency-Key: spoilt-" + std::to_string(out.size());
        };
        const auto query = [](Sample& s, const std::string& more) { s.query += (s.query.empty() ? "?" : "&") + more; };
        const std::string said(name);
        add([&](Sample& s) { query(s, "unknown=" + said); });
        add([&](Sample& s) { query(s, "limit=" + said); });
        add([&](Sample& s) { query(s, "cursor=" + said); });
        add([&](Sample& s) { query(s, "memberId=" + said); });
        add([&](Sample& s) { s.path += "/" + said; });
        add([&](Sample& s) { s.path.replace(s.path.rfind('/') + 1, std::string::npos, said); });
        add([&](Sample& s) { s.headers.push_back("If-Match: " + said); });
        add([&](Sample& s) { s.headers.push_back("Idempotency-Key: " + said + "\"\x01"); });
        add([&](Sample& s) { s.headers.push_back("Content-Type: application/" + said); });
        if (!good.body.empty()) spoilBodies(good, add);
        return out;
    }

private:
    template <typename Add> static void spoilBodies(const Sample& good, const Add& add)
    {
        const std::string said(name);
        add([&](Sample& s) { s.body.resize(s.body.size() - 1); });
        add([&](Sample& s) { s.body = '"' + said + '"'; });
        add([&](Sample& s) { s.body.insert(1, R"("unknown":")" + said + "\","); });
        Document body;
        body.Parse(good.body.data(), good.body.size());
        if (!body.IsObject()) return; // bytes
        for (const auto& member : body.GetObject()) { // a text where none belongs, and a text too long
            Document changed;
            changed.CopyFrom(body, changed.GetAllocator());
            for (const auto& wrong : {said, said + std::string(5000, 'x')}) {
                changed[member.name.GetString()] = text(wrong, changed);
                add([&](Sample& s) { s.body = written(changed); });
            }
        }
    }

protected:
    int refused_ = 0;
};

std::string auditText(sql::Session& owner)
{
    std::string columns;
    for (const auto& each : owner.fetch<std::string>(
             "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'audit_row'"))
        columns += (columns.empty() ? "" : ", ") + each;
    std::string out;
    for (const auto& row : owner.fetch<std::string>("SELECT CONVERT(CONCAT_WS('|', " + columns + ") USING latin1) FROM audit_row"))
        out += row + '\n';
    return out;
}

TEST_F(Canary, IsHeardNowhereButInWhatIsAnswered)
{
    for (const auto& sample : samples()) {
        const auto good = prepared(marked(sample));
        const auto reply = sent(good);
        EXPECT_LT(reply.status, 400) << good.operation << ' ' << reply.body;
        look(reply, good.operation);
        for (const auto& bad : spoilt(good)) {
            const auto what = bad.method + ' ' + bad.path + bad.query + ' ' + bad.body.substr(0, 300);
            look(ask(bad.method, bad.path + bad.query, everyone(), bad.body, bad.headers), what);
        }
    }
    look(get("/v1/members", std::string(name)), "a token");
    for (const auto* body :
        {R"({"familyName":"Kanarienvogel"})", R"({"memberNumber":"KANARIE77"})", R"({"birthDate":"1907-07-17","familyName":"k"})"}) {
        const auto found = ask("POST", "/v1/members/search", everyone(), body);
        EXPECT_NE(found.body.find(number), std::string::npos) << "who may see it does: " << found.body;
    }
    EXPECT_GT(refused_, 500);
    expectNone(get("/metrics", {}).body, "the figures");
    const auto audit = auditText(owner());
    EXPECT_NE(audit.find("createMember"), std::string::npos);
    expectNone(audit, "the audit");
}

/// The log of a whole house.
class CanaryLog : public Canary {
protected:
    CanaryLog() { log_ = true; }

    void SetUp() override
    {
        if (sql::TestDatabase::get() != nullptr) {
            out_.emplace(STDOUT_FILENO, "/tmp/careway-out-" + std::to_string(::getpid()));
            errors_.emplace(STDERR_FILENO, "/tmp/careway-err-" + std::to_string(::getpid()));
        }
        Canary::SetUp();
    }

    std::optional<Overheard> out_, errors_;
};

TEST_F(CanaryLog, IsNotInTheLog)
{
    std::size_t asked = 0;
    for (const auto& sample : samples()) {
        const auto good = prepared(marked(sample));
        sent(good);
        ++asked;
        for (const auto& bad : spoilt(good)) {
            ask(bad.method, bad.path + bad.query, everyone(), bad.body, bad.headers);
            ++asked;
        }
    }
    close();
    const auto log = out_->text(), errors = errors_->text();
    EXPECT_GT(std::count(log.begin(), log.end(), '\n'), static_cast<std::ptrdiff_t>(asked)) << "the log was not heard";
    expectNone(log, "the log");
    expectNone(errors, "what is told to the operator");
}

} // namespace

} // namespace careway
