// Pistache as it comes, saying hello: what /healthz is measured beside.
#include <pistache/endpoint.h>

#include <csignal>
#include <cstdlib>

namespace {

class Hello : public Pistache::Http::Handler {
public:
    HTTP_PROTOTYPE(Hello)

    void onRequest(const Pistache::Http::Request&, Pistache::Http::ResponseWriter response) override
    {
        // Without it HTTP/1.1 is answered with a close.
        response.headers().remove<Pistache::Http::Header::Connection>();
        response.headers().add<Pistache::Http::Header::Connection>(Pistache::Http::ConnectionControl::KeepAlive);
        response.send(Pistache::Http::Code::Ok, R"({"status":"ok"})", MIME(Application, Json));
    }
};

} // namespace

int main(int count, char** arguments)
{
    const Pistache::Port port(static_cast<std::uint16_t>(count > 1 ? std::atoi(arguments[1]) : 0));
    Pistache::Http::Endpoint server(Pistache::Address(Pistache::Ipv4::loopback(), port));
    server.init(Pistache::Http::Endpoint::options().threads(2));
    server.setHandler(Pistache::Http::make_handler<Hello>());
    server.serve();
}
