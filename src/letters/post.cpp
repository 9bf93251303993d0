#include "letters/post.hpp"

#include "core/digest.hpp"

#include <curl/curl.h>

#include <fstream>
#include <memory>
#include <stdexcept>
#include <unistd.h>

namespace careway::letters {

namespace {

// What a lock of the database is waited for is two seconds: who opts out meanwhile must not wait in vain.
constexpr long handOverMilliseconds = 1500;

// RFC 2047: what is not plain is told in base64.
std::string encoded(const std::string& text) { return "=?UTF-8?B?" + base64(text) + "?="; }

std::string lines(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') out += '\r';
        out += c;
    }
    return out + "\r\n";
}

std::string addressOf(const api::Address& address)
{
    std::string out;
    for (const auto& each : address.lines)
        out += each + "\r\n";
    return out + address.city + ", " + address.state + ' ' + address.zip + "\r\n";
}

// RFC 5322.
std::string messageOf(const Envelope& envelope, const std::string& from)
{
    auto out = "From: <" + from + ">\r\nTo: " + encoded(envelope.recipient)
        + (envelope.mailbox.empty() ? "" : " <" + envelope.mailbox + '>') + "\r\nMessage-ID: <" + envelope.messageId
        + "@careway>\r\nSubject: " + encoded(envelope.subject) + "\r\nContent-Language: " + envelope.language
        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    if (envelope.mailbox.empty()) {
        out += envelope.recipient + "\r\n";
        if (envelope.address) out += addressOf(*envelope.address);
        out += "\r\n";
    }
    return out + lines(envelope.body);
}

struct Reading {
    std::string_view left;
};

std::size_t readSome(char* to, std::size_t size, std::size_t count, void* from)
{
    auto& left = static_cast<Reading*>(from)->left;
    const auto taken = left.copy(to, size * count);
    left.remove_prefix(taken);
    return taken;
}

} // namespace

FilePost::FilePost(std::filesystem::path folder, std::string from)
    : folder_(std::move(folder))
    , from_(std::move(from))
{
    std::filesystem::create_directories(folder_);
}

void FilePost::send(const Envelope& envelope)
{
    const auto draft = folder_ / (envelope.messageId + '.' + std::to_string(::getpid()) + ".part");
    std::ofstream out(draft, std::ios::binary);
    out << messageOf(envelope, from_);
    out.close();
    if (!out) throw std::runtime_error("a letter could not be written into the folder of the post");
    std::filesystem::rename(draft, folder_ / (envelope.messageId + ".eml"));
}

MailPost::MailPost(std::string server, std::string from)
    : server_(std::move(server))
    , from_(std::move(from))
{
}

void MailPost::send(const Envelope& envelope)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> to(
        curl_slist_append(nullptr, ('<' + envelope.mailbox + '>').c_str()), curl_slist_free_all);
    if (!curl || !to) throw std::runtime_error("there is no memory for a letter");
    const auto message = messageOf(envelope, from_);
    Reading reading{message};
    curl_easy_setopt(curl.get(), CURLOPT_URL, server_.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, ('<' + from_ + '>').c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readSome);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &reading);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, handOverMilliseconds);
    if (const auto result = curl_easy_perform(curl.get()); result != CURLE_OK)
        throw std::runtime_error(std::string("the mail server did not take a letter: ") + curl_easy_strerror(result));
}

} // namespace careway::letters
