#include "core/usecases/receiving.h"

#include "core/storage/blake2b.h"
#include "core/storage/signing.h"
#include "core/usecases/receiving_words.h"
#include "core/usecases/rights.h"
#include "core/usecases/settling.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using package_standing::Judged;
using receiving_words::heldBecause;
using receiving_words::whichOf;

struct ReceivingText {
    Q_DECLARE_TR_FUNCTIONS(Receiving)
};

/// Read and believed; the payload as it lies open.
struct Staged {
    const QByteArray bytes;
    const Package package;
    const std::optional<QByteArray> opened; ///< where it came sealed
};

Result<QByteArray> readFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{u"file"_s, u"package.unreadable"_s,
                       ReceivingText::tr("“%1” cannot be read. Check the path.").arg(name)};
    if (file.size() > package_format::mostBytes)
        return Problem{u"file"_s, u"package.large"_s,
                       ReceivingText::tr("“%1” is larger than any file of this program.").arg(name)};
    return file.readAll();
}

Result<Staged> stage(Book* book, const QByteArray& bytes) {
    const auto read = readSigned(bytes);
    if (!read) return read.problems();
    std::optional<QByteArray> opened;
    auto package = openPackage(*read, [&](QByteArrayView sealed) {
        if (book && read->recipient == signing::ownKey(book->connection()))
            opened = signing::openSealed(*book, sealed);
        return opened;
    });
    if (!package) return package.problems();
    return Staged{bytes, std::move(*package), std::move(opened)};
}

InboxFile inboxFileOf(const Package& package, Date receivedOn, const QDateTime& arrivedAt) {
    const PackageManifest& m = package.manifest;
    return {.file = package.file,
            .package = m.package,
            .organization = m.organization,
            .code = m.code,
            .name = m.name,
            .period = m.period,
            .revision = m.revision,
            .previous = m.previous,
            .content = m.content,
            .publicKey = package.publicKey,
            .madeAt = m.madeAt,
            .receivedOn = receivedOn,
            .arrivedAt = arrivedAt,
            .history = historyJson(m.history)};
}

void fillIn(ReceivedFile& result, const Package& package) {
    const PackageManifest& m = package.manifest;
    result.file = package.file;
    result.organization = m.organization;
    result.code = m.code;
    result.name = m.name;
    result.period = m.period;
    result.revision = m.revision;
    result.fingerprint = signing::fingerprint(package.publicKey);
}

/// The outcome from the file's own state beside what stood before.
void settleOutcome(ReceivedFile& result, const InboxFile& own, FileState state, bool stoodBefore) {
    result.state = state;
    if (package_standing::isHeld(state)) {
        result.outcome = ReceiveOutcome::held;
        result.sentence = heldBecause(state, own);
    } else if (state == FileState::superseded) {
        result.outcome = ReceiveOutcome::older;
        result.sentence = ReceivingText::tr("%1 is kept; a later revision holds.").arg(whichOf(own));
    } else {
        result.outcome = stoodBefore ? ReceiveOutcome::superseding : ReceiveOutcome::fresh;
        result.sentence = stoodBefore
                              ? ReceivingText::tr("%1 takes the place of the one before.").arg(whichOf(own))
                              : ReceivingText::tr("%1 is new.").arg(whichOf(own));
    }
}

FileState stateOf(const std::vector<Judged>& judged, const QByteArray& file) {
    for (const Judged& each : judged) {
        if (each.file.file == file) return each.state;
    }
    return FileState::superseded;
}

/// One run over many files; what a planned file would change is looked at as if those before it were in.
class Receiver {
public:
    Receiver(Ledger& given, const Actor& who, const ReceiveOptions& wanted)
        : ledger(given)
        , book(given.book())
        , actor(who)
        , options(wanted)
        , receivedOn(wanted.receivedOn.value_or(given.clock().today())) {}

    ReceivedFile take(const QString& path) {
        ReceivedFile result{.path = path};
        const auto bytes = readFile(path);
        auto staged = bytes ? stage(&book, *bytes) : Result<Staged>(bytes.problems());
        if (!staged) return rejected(std::move(result), staged.problem());
        fillIn(result, staged->package);
        const Clock& clock = ledger.clock();
        const InboxFile own = inboxFileOf(staged->package, receivedOn, clock.now());
        if (clock.today() < own.period.first())
            return rejected(std::move(result),
                            {u"file"_s, u"package.early"_s,
                             ReceivingText::tr("%1: that quarter has not begun yet.").arg(whichOf(own))});
        if (package_repository::holds(book.connection(), own.file) || planned(own.file)) {
            result.outcome = ReceiveOutcome::duplicate;
            result.sentence = ReceivingText::tr("%1 is here already.").arg(whichOf(own));
            return result;
        }
        return options.planOnly ? plan(std::move(result), own, *staged)
                                : apply(std::move(result), own, *staged);
    }

private:
    static ReceivedFile rejected(ReceivedFile result, const Problem& problem) {
        result.outcome = ReceiveOutcome::rejected;
        result.sentence = problem.message;
        return result;
    }

    bool planned(const QByteArray& file) const {
        return std::ranges::any_of(others, [&](const InboxFile& each) { return each.file == file; });
    }

    ReceivedFile plan(ReceivedFile result, const InboxFile& own, const Staged& staged) {
        Connection& connection = book.connection();
        auto files = package_repository::inboxOf(connection, own.organization, own.period);
        for (const InboxFile& each : others) {
            if (each.organization == own.organization && each.period == own.period) files.push_back(each);
        }
        const auto evidence = settling::evidenceFor(connection, own.organization);
        const auto before = package_standing::judge(files, evidence);
        const Judged* stood = package_standing::standing(before);
        files.push_back(own);
        others.push_back(own);
        settleOutcome(result, own, stateOf(package_standing::judge(files, evidence), own.file),
                      stood != nullptr);
        if (stood && package_repository::holds(connection, stood->file.file))
            result.differences =
                packageDifferences(settling::recordsOf(connection, stood->file.file), staged.package.records);
        else
            result.differences = packageDifferences({}, staged.package.records);
        return result;
    }

    ReceivedFile apply(ReceivedFile result, const InboxFile& own, const Staged& staged) {
        const bool stood =
            package_repository::standing(book.connection(), own.organization, own.period.toString())
                .has_value();
        if (const Problems problems = takeIn(own, staged); !problems.empty())
            return rejected(std::move(result), problems.front());
        settleOutcome(result, own,
                      stateOf(settling::judged(book.connection(), own.organization, own.period), own.file),
                      stood);
        return result;
    }

    /// What the tables refuse is this file's fault, and no reason to leave the others of the run out.
    Problems takeIn(const InboxFile& own, const Staged& staged) {
        try {
            return book.receive(actor,
                                {u"package.receive"_s, ReceivingText::tr("Receive %1").arg(whichOf(own))},
                                [&](Transaction& transaction) -> Result<std::vector<ChangedRow>> {
                                    package_repository::insert(transaction, own, staged.bytes, staged.opened);
                                    return settling::settle(transaction, own.organization, own.period,
                                                            {own.file, &staged.package.records});
                                });
        } catch (const Error& error) {
            return {{u"file"_s, u"package.not_taken"_s,
                     ReceivingText::tr("%1 was not taken in. %2").arg(whichOf(own), error.sentence())}};
        }
    }

    Ledger& ledger;
    Book& book;
    const Actor& actor;
    const ReceiveOptions& options;
    Date receivedOn;
    std::vector<InboxFile> others; ///< planned in this run
};

QStringList filesIn(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList({u"*.zbpkg"_s}, QDir::Files, QDir::Name))
            files += folder.filePath(name);
    }
    return files;
}

} // namespace

QString identifier(ReceiveOutcome outcome) {
    switch (outcome) {
    case ReceiveOutcome::fresh: return u"new"_s;
    case ReceiveOutcome::superseding: return u"superseding"_s;
    case ReceiveOutcome::duplicate: return u"duplicate"_s;
    case ReceiveOutcome::older: return u"older"_s;
    case ReceiveOutcome::held: return u"held"_s;
    case ReceiveOutcome::rejected: return u"rejected"_s;
    }
    return {};
}

QString displayName(ReceiveOutcome outcome) {
    switch (outcome) {
    case ReceiveOutcome::fresh: return ReceivingText::tr("New");
    case ReceiveOutcome::superseding: return ReceivingText::tr("Takes the place of the one before");
    case ReceiveOutcome::duplicate: return ReceivingText::tr("Here already");
    case ReceiveOutcome::older: return ReceivingText::tr("Older than what holds");
    case ReceiveOutcome::held: return ReceivingText::tr("Held");
    case ReceiveOutcome::rejected: return ReceivingText::tr("Refused");
    }
    return {};
}

Result<std::vector<ReceivedFile>> receiveFiles(Ledger& ledger, const Actor& actor, const QStringList& paths,
                                               const ReceiveOptions& options, const ProgressSink& progress,
                                               const std::stop_token& stop) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const QStringList files = filesIn(paths);
    if (files.isEmpty())
        return Problem{u"files"_s, u"package.none"_s, ReceivingText::tr("There is no .zbpkg file there.")};
    Receiver receiver(ledger, actor, options);
    std::vector<ReceivedFile> results;
    for (const QString& path : files) {
        if (stop.stop_requested()) break;
        results.push_back(receiver.take(path));
        tell(progress, static_cast<qint64>(results.size()), files.size());
    }
    return results;
}

Result<VerifiedFile> verifyFile(Ledger* ledger, const QByteArray& bytes) {
    const auto staged = stage(ledger ? &ledger->book() : nullptr, bytes);
    if (!staged) return staged.problems();
    return VerifiedFile{staged->package.file, staged->package.publicKey, staged->package.manifest};
}

} // namespace zhibu
