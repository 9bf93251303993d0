#include "app/serve.hpp"

#include "app/house.hpp"
#include "app/setup_store.hpp"

#include <malloc.h>

#include <csignal>
#include <cstdio>

namespace careway::app {

namespace {

Instant currentTime() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

int waitForSignal()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    int signal = 0;
    sigwait(&set, &signal);
    return signal;
}

// Before any thread begins, so that all of them leave the signals to waitForSignal.
void holdSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

// What is large is given back as soon as it is free: by itself the allocator would keep it from the first time on, scattered over the heaps
// of all threads, and the memory of a server would grow with every crowd of documents.
void giveBackWhatIsLarge() { mallopt(M_MMAP_THRESHOLD, 256 * 1024); }

} // namespace

std::filesystem::path localKey(const Config& config) { return config.var / "keys/local.json"; }
std::filesystem::path localKeys(const Config& config) { return config.var / "keys/local-public.json"; }

int work(const Config& config)
{
    holdSignals();
    sql::Database database(databaseOptions(config));
    const Worker worker(
        config, database, currentTime, [](const std::string& sentence) { std::fprintf(stderr, "careway: %s\n", sentence.c_str()); });
    std::fprintf(stderr, "careway: working every %lld ms\n", static_cast<long long>(config.workEvery.count()));
    waitForSignal();
    return 0;
}

int serve(const Config& config)
{
    giveBackWhatIsLarge();
    holdSignals();
    House house(config, currentTime);
    house.server().start();
    std::fprintf(stderr, "careway: listening on %s:%u\n", config.host.c_str(), static_cast<unsigned>(house.server().port()));
    waitForSignal();
    return house.server().drain() ? 0 : 1;
}

} // namespace careway::app
