#pragma once

#include "access/gate.hpp"
#include "letters/post.hpp"
#include "sql/session.hpp"

namespace careway::letters {

/// Where each kind of letter is handed over; without a mail server what would go by e-mail goes by post.
struct Outlets {
    Post& post;
    Post* mail = nullptr;
};

/// Sends one letter that is due, and notes it, in one transaction: at least once, for who is killed between the two sends it again under
/// the same message id. What its recipient may not have any more, for a release was revoked meanwhile, stays in the house. One that could
/// not be handed over is tried again later and later, and at last is `failed`. False when none is due.
bool sendOne(access::Gate& gate, sql::Session& session, const Outlets& outlets, Instant now);

} // namespace careway::letters
