#pragma once

#include "json/reader.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <stdexcept>

namespace careway::json {

/// Writes JSON text; members that are absent are left out. A type is written by a function `void write(json::Writer&, const T&)`
/// beside it, generated or by hand, which opens an object, gives its members and closes it; vectors and maps of such types are
/// written as they are.
class Writer {
public:
    void open() { out_.StartObject(); }
    void close() { out_.EndObject(); }
    [[nodiscard]] std::string_view text() const { return {buffer_.GetString(), buffer_.GetSize()}; }

    template <typename T> void member(std::string_view name, const T& in)
    {
        key(name);
        put(in);
    }

    template <typename T> void member(std::string_view name, const std::optional<T>& in)
    {
        if (in) member(name, *in);
    }

    template <typename T> void member(std::string_view name, const Patch<T>& in)
    {
        if (in.present) nullable(name, in.value);
    }

    template <typename T> void nullable(std::string_view name, const std::optional<T>& in)
    {
        key(name);
        if (in) put(*in);
        else out_.Null();
    }

    /// A whole value by itself.
    template <typename T> void value(const T& in) { put(in); }

private:
    void key(std::string_view name) { out_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void put(std::string_view in) { out_.String(in.data(), static_cast<rapidjson::SizeType>(in.size())); }
    void put(const std::string& in) { put(std::string_view(in)); }
    void put(const char* in) { put(std::string_view(in)); } // else it would be a bool
    void put(const Id& in) { put(in.text()); }
    void put(Date in) { put(careway::text(in)); }
    void put(Instant in) { put(careway::text(in)); }
    void put(bool in) { out_.Bool(in); }
    void put(std::int32_t in) { out_.Int(in); }
    void put(std::int64_t in) { out_.Int64(in); }

    void put(double in)
    {
        if (!out_.Double(in)) throw std::logic_error("a number that JSON cannot hold");
    }

    template <typename T> void put(const std::vector<T>& in)
    {
        out_.StartArray();
        for (const auto& each : in)
            put(each);
        out_.EndArray();
    }

    template <typename T> void put(const std::map<std::string, T>& in)
    {
        out_.StartObject();
        for (const auto& [name, each] : in)
            member(name, each);
        out_.EndObject();
    }

    template <typename T>
        requires std::is_enum_v<T>
    void put(T in)
    {
        put(nameOf(in, As<T>{}));
    }

    template <typename T>
        requires std::is_class_v<T>
    void put(const T& in)
    {
        write(*this, in);
    }

    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> out_{buffer_};
};

/// The JSON text of a model.
template <typename T> [[nodiscard]] std::string textOf(const T& in)
{
    Writer out;
    out.value(in);
    return std::string(out.text());
}

} // namespace careway::json
