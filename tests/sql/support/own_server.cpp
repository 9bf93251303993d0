#include "sql/support/own_server.hpp"

#include "core/error.hpp"
#include "sql/migrate.hpp"
#include "sql/support/test_database.hpp"

#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace careway::sql {

namespace {

std::filesystem::path newFolder()
{
    std::string name = "/tmp/careway-own.XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for a server could be made");
    // The server runs as another user.
    std::filesystem::permissions(
        name, std::filesystem::perms::others_exec | std::filesystem::perms::others_read, std::filesystem::perm_options::add);
    return name;
}

} // namespace

OwnServer::OwnServer()
    : folder_(newFolder())
{
    start();
    const auto address = must(parseUrl(ownerUrl()));
    Session owner(testSession(address));
    migrate(owner, readMigrations(migrationsFolder()), [](const Migration&) { });
    grantService(owner, must(parseUrl(serviceUrl())).user);
}

OwnServer::~OwnServer()
{
    try {
        shell("database_stop " + folder_.string());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "the server in %s stays behind: %s\n", folder_.c_str(), error.what());
        return;
    }
    std::filesystem::remove_all(folder_);
}

void OwnServer::start() { shell("database_start " + folder_.string()); }

void OwnServer::end(int signal)
{
    int pid = 0;
    std::ifstream(folder_ / "run/pid") >> pid;
    if (pid <= 0 || ::kill(pid, signal) != 0) throw std::runtime_error("the server is not there to be ended");
    while (::kill(pid, 0) == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

std::string OwnServer::url(const std::string& who) const { return shell("database_url " + folder_.string() + ' ' + who); }

std::string OwnServer::shell(const std::string& line) const
{
    const auto command = "bash -c '. \"" CAREWAY_SOURCE_DIR "/scripts/lib/database.sh\" && " + line + '\'';
    auto* out = ::popen(command.c_str(), "re");
    if (out == nullptr) throw std::runtime_error("no shell could be started");
    std::string text;
    std::array<char, 4096> bytes;
    for (std::size_t got = 0; (got = std::fread(bytes.data(), 1, bytes.size(), out)) > 0;)
        text.append(bytes.data(), got);
    if (::pclose(out) != 0) throw std::runtime_error("it failed: " + line);
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

} // namespace careway::sql
