#include "records/judgement.hpp"

#include "records/code_list_store.hpp"

namespace careway::records {

Judgement judge(sql::Session& session, std::span<const api::Coding> codings, const std::string& npi, Date day)
{
    const auto lists = CodeListStore{session}.inForce(day);
    Judgement out;
    out.program = npi.empty() ? api::SourceProgram::unknown : lists.programOf(npi, day, day);
    std::vector<const api::Coding*> named;
    for (std::size_t i = 0; i < codings.size(); ++i) {
        named.push_back(&codings[i]);
        if (!lists.canBe(codings[i].system, codings[i].code)) out.unknown.push_back(i);
    }
    out.labels = labelsFor({}, out.program, named, lists);
    return out;
}

} // namespace careway::records
