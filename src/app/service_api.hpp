#pragma once

#include "access/key_set.hpp"
#include "operations/service_api.hpp"
#include "sql/database.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

namespace careway::app {

/// What the service says of itself: health, figures, contract, documentation. The files are read once, at the start.
class ServiceOperations : public api::ServiceApi {
public:
    using Figures = std::function<std::string()>;

    ServiceOperations(sql::Database& database, std::vector<std::shared_ptr<access::KeySet>> keys, const std::filesystem::path& home,
        const std::filesystem::path& docs, Figures figures);

    GetHealthAnswer getHealth(const GetHealth& request) override;
    GetReadinessAnswer getReadiness(const GetReadiness& request) override;
    GetMetricsAnswer getMetrics(const GetMetrics& request) override;
    GetContractAsYamlAnswer getContractAsYaml(const GetContractAsYaml& request) override;
    GetContractAsJsonAnswer getContractAsJson(const GetContractAsJson& request) override;
    GetDocsAnswer getDocs(const GetDocs& request) override;
    GetDocsAssetAnswer getDocsAsset(const GetDocsAsset& request) override;

private:
    sql::Database& database_;
    std::vector<std::shared_ptr<access::KeySet>> keys_;
    std::filesystem::path migrations_;
    Figures figures_;
    std::string contractYaml_, contractJson_, page_;
    std::map<std::string, std::string, std::less<>> assets_;
};

} // namespace careway::app
