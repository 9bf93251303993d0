#include "letters/post.hpp"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace careway::letters {
namespace {

Envelope letter()
{
    Envelope out;
    out.messageId = "01a20e12-2580-7904-801c-721fd2f1a004";
    out.recipient = "Zoë Quillfeather";
    out.mailbox = "member01@example.com";
    out.language = "es";
    out.subject = "Usted participa";
    out.body = "Hola Zoë:\n\nGracias.\n";
    return out;
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::bind(socket, reinterpret_cast<sockaddr*>(&at), sizeof at), 0);
    socklen_t size = sizeof at;
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&at), &size);
    ::close(socket);
    return ntohs(at.sin_port);
}

/// A real mail server (aiosmtpd) that keeps what it takes in a maildir.
class MailServer {
public:
    MailServer()
        : port_(freePort())
    {
        std::string name = "/tmp/careway-mail.XXXXXX";
        folder_ = ::mkdtemp(name.data());
        const auto listen = "127.0.0.1:" + std::to_string(port_), box = (folder_ / "box").string();
        server_ = ::fork();
        if (server_ == 0) {
            ::execl("/usr/bin/python3", "python3", "-m", "aiosmtpd", "-n", "-l", listen.c_str(), "-c", "aiosmtpd.handlers.Mailbox",
                box.c_str(), nullptr);
            ::_exit(127);
        }
    }
    ~MailServer()
    {
        ::kill(server_, SIGTERM);
        ::waitpid(server_, nullptr, 0);
        std::filesystem::remove_all(folder_);
    }
    MailServer(const MailServer&) = delete;
    MailServer& operator=(const MailServer&) = delete;

    [[nodiscard]] std::string url() const { return "smtp://127.0.0.1:" + std::to_string(port_); }
    [[nodiscard]] std::vector<std::string> taken() const
    {
        std::vector<std::string> out;
        for (const auto& each : std::filesystem::directory_iterator(folder_ / "box" / "new"))
            out.push_back(contentOf(each.path()));
        return out;
    }

private:
    int port_;
    std::filesystem::path folder_;
    pid_t server_ = -1;
};

TEST(ALetterByMail, ArrivesInAMailboxUnderItsMessageIdEachTime)
{
    const MailServer server;
    MailPost post(server.url(), "plan@example.org");
    for (int tries = 0;; ++tries) {
        try {
            post.send(letter());
            break;
        } catch (const std::runtime_error&) { // until the server listens
            ASSERT_LT(tries, 300);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }
    post.send(letter());
    const auto taken = server.taken();
    ASSERT_EQ(taken.size(), 2U);
    for (const auto& each : taken) {
        EXPECT_NE(each.find("Message-ID: <01a20e12-2580-7904-801c-721fd2f1a004@careway>"), std::string::npos) << each;
        EXPECT_NE(each.find("Hola Zoë:"), std::string::npos) << each;
        EXPECT_NE(each.find("Content-Language: es"), std::string::npos);
    }
}

TEST(ALetterByMail, ThatNobodyTakesIsSaidSoWithoutNamingAnybody)
{
    MailPost post("smtp://127.0.0.1:" + std::to_string(freePort()), "plan@example.org");
    try {
        post.send(letter());
        FAIL();
    } catch (const std::runtime_error& error) {
        EXPECT_EQ(std::string(error.what()).find("example.com"), std::string::npos);
    }
}

TEST(ALetterByPost, LiesInTheFolderOnceHoweverOftenItIsSent)
{
    std::string name = "/tmp/careway-post.XXXXXX";
    const std::filesystem::path folder = ::mkdtemp(name.data());
    FilePost post(folder / "post", "plan@example.org");
    auto it = letter();
    it.mailbox.clear();
    it.address = api::Address{};
    it.address->lines = {"14 Lantern Way"};
    it.address->city = "Nashville";
    it.address->state = "TN";
    it.address->zip = "37211";
    post.send(it);
    post.send(it);
    std::vector<std::filesystem::path> files;
    for (const auto& each : std::filesystem::directory_iterator(folder / "post"))
        files.push_back(each.path());
    ASSERT_EQ(files.size(), 1U);
    EXPECT_NE(contentOf(files[0]).find("Zoë Quillfeather\r\n14 Lantern Way\r\nNashville, TN 37211\r\n\r\nHola Zoë:"), std::string::npos);
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace careway::letters
