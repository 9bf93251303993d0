#pragma once

#include "models/address.hpp"

#include <filesystem>
#include <optional>
#include <string>

/// How letters leave the house.
namespace careway::letters {

/// A letter as it goes out: by post to an address, by e-mail to a mailbox. The same letter has the same message id each time it is sent.
struct Envelope {
    std::string messageId; // letters, digits and hyphens
    std::string recipient; // their name
    std::optional<api::Address> address;
    std::string mailbox; // empty for what goes by post
    std::string language, subject, body;
};

class Post {
public:
    virtual ~Post() = default;
    /// Throws std::runtime_error, without personal data in it, when it could not be handed over; it may have been all the same.
    virtual void send(const Envelope& envelope) = 0;
};

/// Puts each letter into a folder, for whoever prints and mails, as a message (RFC 5322) that begins with the postal address: whole or not
/// at all, named by its message id, so that one that is sent again replaces itself.
class FilePost : public Post {
public:
    FilePost(std::filesystem::path folder, std::string from);
    void send(const Envelope& envelope) override;

private:
    std::filesystem::path folder_;
    std::string from_;
};

/// Hands each letter to a mail server (RFC 5321).
class MailPost : public Post {
public:
    /// `server` as "smtp://host:port"; `from` is the plan's mailbox.
    MailPost(std::string server, std::string from);
    void send(const Envelope& envelope) override;

private:
    std::string server_, from_;
};

} // namespace careway::letters
