#include "app/service_api.hpp"

#include "app/setup_store.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace careway::app {

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error(file.string() + " cannot be read; CAREWAY_HOME says where the product's files lie.");
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

} // namespace

ServiceOperations::ServiceOperations(sql::Database& database, std::vector<std::shared_ptr<access::KeySet>> keys,
    const std::filesystem::path& home, const std::filesystem::path& docs, Figures figures)
    : database_(database)
    , keys_(std::move(keys))
    , migrations_(home / "db/migrations")
    , figures_(std::move(figures))
    , contractYaml_(contentOf(home / "openapi.yaml"))
    , contractJson_(contentOf(home / "api/openapi.json"))
{
    const auto own = home / "src/app/docs";
    const bool swagger = std::filesystem::exists(docs / "swagger-ui-bundle.js") && std::filesystem::exists(docs / "swagger-ui.css");
    page_ = contentOf(own / (swagger ? "try.html" : "plain.html"));
    assets_["docs.css"] = contentOf(own / "docs.css");
    assets_["plain.js"] = contentOf(own / "plain.js");
    assets_["try.js"] = contentOf(own / "try.js");
    if (!swagger) return;
    for (const auto* name : {"swagger-ui-bundle.js", "swagger-ui.css"})
        assets_[name] = contentOf(docs / name);
}

ServiceOperations::GetHealthAnswer ServiceOperations::getHealth(const GetHealth&) { return {}; }

ServiceOperations::GetReadinessAnswer ServiceOperations::getReadiness(const GetReadiness&)
{
    const auto lease = database_.lease();
    if (!migrated(*lease, migrations_))
        refuse(Error::Kind::unavailable, "service/not-migrated", "The database is not migrated to this version.");
    if (!std::all_of(keys_.begin(), keys_.end(), [](const auto& keys) { return keys->ready(); }))
        refuse(Error::Kind::unavailable, "service/no-keys", "An issuer's keys have not been read yet.");
    return {};
}

ServiceOperations::GetMetricsAnswer ServiceOperations::getMetrics(const GetMetrics&)
{
    GetMetricsAnswer out;
    out.body = figures_();
    return out;
}

ServiceOperations::GetContractAsYamlAnswer ServiceOperations::getContractAsYaml(const GetContractAsYaml&)
{
    GetContractAsYamlAnswer out;
    out.body = contractYaml_;
    return out;
}

ServiceOperations::GetContractAsJsonAnswer ServiceOperations::getContractAsJson(const GetContractAsJson&)
{
    GetContractAsJsonAnswer out;
    out.body = contractJson_;
    return out;
}

ServiceOperations::GetDocsAnswer ServiceOperations::getDocs(const GetDocs&)
{
    GetDocsAnswer out;
    out.body = page_;
    return out;
}

ServiceOperations::GetDocsAssetAnswer ServiceOperations::getDocsAsset(const GetDocsAsset& request)
{
    const auto found = assets_.find(request.asset);
    if (found == assets_.end()) refuse(Error::Kind::not_found, "service/no-such-asset", "The documentation has no such file.");
    GetDocsAssetAnswer out;
    out.contentType = request.asset.ends_with(".css") ? "text/css" : "text/javascript";
    out.body = found->second;
    return out;
}

} // namespace careway::app
