#pragma once

#include "operations/releases_api.hpp"

namespace careway::releases {

/// The operations on releases of information.
class ReleasesOperations : public api::ReleasesApi {
public:
    ListReleasesAnswer listReleases(Work& work, const ListReleases& request) override;
    CreateReleaseAnswer createRelease(Work& work, const CreateRelease& request) override;
    GetReleaseAnswer getRelease(Work& work, const GetRelease& request) override;
    PatchReleaseAnswer patchRelease(Work& work, const PatchRelease& request) override;
    SubmitReleaseAnswer submitRelease(Work& work, const SubmitRelease& request) override;
    SignReleaseAnswer signRelease(Work& work, const SignRelease& request) override;
    RevokeReleaseAnswer revokeRelease(Work& work, const RevokeRelease& request) override;
};

} // namespace careway::releases
