#include "self_management/topic_json.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::self_management {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TopicText& out)
{
    json::Object<4> object(in, at, found, {"language", "title", "summary", "steps"}, json::Unknown::refused);
    object.required(
        out.language, json::Text{.minLength = 2, .maxLength = 35, .pattern = json::pattern<"/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/">()});
    object.required(out.title, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.summary, json::Text{.minLength = 1, .maxLength = 1000});
    object.required(out.steps, json::Items{.min = 1, .max = 20, .each = json::Any{}});
}

void write(json::Writer& out, const TopicText& in)
{
    out.open();
    out.member("language", in.language);
    out.member("title", in.title);
    out.member("summary", in.summary);
    out.member("steps", in.steps);
    out.close();
}

void read(const json::Value& in, const json::Path& at, json::Violations& found, Topic& out)
{
    json::Object<8> object(in, at, found, {"code", "labels", "labelNote", "texts", "sample", "citation", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.required(out.labelNote, json::Text{.minLength = 1, .maxLength = 500});
    object.required(out.texts, json::Items{.min = 1, .max = 10, .each = json::Any{}});
    object.required(out.sample, json::Any{});
    object.required(out.citation, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const Topic& in)
{
    out.open();
    out.member("code", in.code);
    out.member("labels", in.labels);
    out.member("labelNote", in.labelNote);
    out.member("texts", in.texts);
    out.member("sample", in.sample);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::self_management
