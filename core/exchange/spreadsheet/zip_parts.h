#pragma once

#include "core/exchange/spreadsheet/refusals.h"

#include <memory>
#include <set>

struct archive;

namespace zhibu {

/// The parts of a zip archive held in memory, each unpacked piece by piece while it is read, never as a
/// whole. What has been unpacked from all parts together is held against size and compression ratio, whatever
/// the archive claims.
class ZipParts {
public:
    /// The content must outlive this object.
    ZipParts(const QByteArray& archiveContent, const Reading& limitsAndName);
    ~ZipParts();

    /// Reads the list of parts. False, with a refusal, when the archive is damaged or protected.
    bool list();
    bool contains(const QString& part) const;
    /// Begins with a part; false when there is none of that name or the archive is damaged.
    bool open(const QString& part);
    /// The next bytes of the open part: their number, 0 at its end, -1 once refused.
    qint64 read(char* bytes, qint64 size);
    const std::optional<Problem>& refusal() const { return problem; }

private:
    struct Close {
        void operator()(archive* opened) const;
    };
    bool reopen();
    std::optional<QString> nextPart();
    bool addListed(const QString& part);
    void checkRatio(qint64 bytes);
    qint64 fail(Problem refused);

    const QByteArray& content;
    const Reading& reading;
    std::unique_ptr<archive, Close> zip;
    std::set<QString> names;
    qint64 declaredSize = 0; ///< of the part just found
    qint64 declared = 0;     ///< what the archive claims all parts to be
    qint64 unpacked = 0;     ///< what they really were so far
    std::optional<Problem> problem;
};

} // namespace zhibu
