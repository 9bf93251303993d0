#include "app/config.hpp"

#include <charconv>
#include <cstdlib>
#include <limits>
#include <stdexcept>

namespace careway::app {

namespace {

std::string said(const char* name, std::string otherwise = {})
{
    const char* value = std::getenv(name);
    return value && *value ? std::string(value) : std::move(otherwise);
}

template <typename T> void readNumber(const std::string& text, const char* name, T least, T& out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc{} || end != text.data() + text.size() || out < least)
        throw std::invalid_argument(std::string(name) + " must be a whole number of at least " + std::to_string(least) + ".");
}

void readCount(const char* name, std::size_t& out)
{
    if (const auto text = said(name); !text.empty()) readNumber<std::size_t>(text, name, 1, out);
}

void readListen(Config& config)
{
    const auto text = said("CAREWAY_LISTEN", "127.0.0.1:8080");
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) throw std::invalid_argument("CAREWAY_LISTEN must be an address and a port, such as 127.0.0.1:8080.");
    config.host = text.substr(0, colon);
    readNumber<std::uint16_t>(text.substr(colon + 1), "The port in CAREWAY_LISTEN", 0, config.port);
}

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t start = 0; start < text.size();) {
        const auto comma = std::min(text.find(',', start), text.size());
        if (comma > start) out.push_back(text.substr(start, comma - start));
        start = comma + 1;
    }
    return out;
}

} // namespace

Config configFromEnvironment()
{
    Config out;
    out.databaseUrl = said("CAREWAY_DATABASE_URL");
    out.ownerDatabaseUrl = said("CAREWAY_OWNER_DATABASE_URL", out.databaseUrl);
    readListen(out);
    out.var = said("CAREWAY_VAR", "var");
    out.home = said("CAREWAY_HOME", CAREWAY_SOURCE_DIR);
    out.docs = said("CAREWAY_DOCS", (out.var / "docs").string());
    out.issuer = said("CAREWAY_ISSUER");
    out.jwks = said("CAREWAY_JWKS");
    out.audience = said("CAREWAY_AUDIENCE", "careway");
    out.origins = split(said("CAREWAY_CORS_ORIGINS"));
    if (out.issuer.empty() != out.jwks.empty())
        throw std::invalid_argument("CAREWAY_ISSUER and CAREWAY_JWKS go together: an issuer and its keys.");
    out.log = said("CAREWAY_LOG") != "off";
    readCount("CAREWAY_IO_THREADS", out.ioThreads);
    readCount("CAREWAY_WORKERS", out.workers);
    readCount("CAREWAY_READERS", out.readers);
    readCount("CAREWAY_QUEUE", out.queue);
    out.post = said("CAREWAY_POST", (out.var / "post").string());
    out.mailServer = said("CAREWAY_MAIL_SERVER");
    out.mailFrom = said("CAREWAY_MAIL_FROM", out.mailFrom);
    std::uint32_t milliseconds = 1000;
    if (const auto text = said("CAREWAY_WORK_EVERY"); !text.empty()) readNumber<std::uint32_t>(text, "CAREWAY_WORK_EVERY", 0, milliseconds);
    out.workEvery = std::chrono::milliseconds(milliseconds);
    std::uint32_t seconds = 60;
    if (const auto text = said("CAREWAY_SEAL_EVERY"); !text.empty()) readNumber<std::uint32_t>(text, "CAREWAY_SEAL_EVERY", 0, seconds);
    out.sealEvery = std::chrono::seconds(seconds);
    return out;
}

} // namespace careway::app
