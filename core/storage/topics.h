#pragma once

#include <QByteArray>

#include <set>

namespace zhibu {

/// What a change is about, for whoever shows it: each table belongs to one.
enum class Topic { people, structure, records, drafts, training, registers, upward, settings, accounts };
using Topics = std::set<Topic>;

/// Of a table that somebody may be told of; throws Error for one that nobody has assigned.
Topic topicOf(const QByteArray& table);

} // namespace zhibu
