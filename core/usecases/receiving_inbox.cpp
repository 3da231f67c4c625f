#include "core/exchange/package/json_values.h"
#include "core/storage/key_repository.h"
#include "core/storage/signing.h"
#include "core/usecases/receiving.h"
#include "core/usecases/receiving_words.h"
#include "core/usecases/rights.h"
#include "core/usecases/settling.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using json_values::Fields;
using json_values::put;
using json_values::putAll;
using package_standing::Judged;
using receiving_words::whichOf;

struct ReceivingInboxText {
    Q_DECLARE_TR_FUNCTIONS(Receiving)
};

QString reasonsWritten(const std::vector<ReturnReason>& reasons) {
    QJsonObject object;
    putAll(object, u"reasons"_s, reasons, [](const ReturnReason& each) {
        QJsonObject o;
        put(o, u"record"_s, each.record);
        put(o, u"what"_s, each.what);
        put(o, u"reason"_s, each.reason);
        return o;
    });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::vector<ReturnReason> reasonsRead(const QString& json) {
    const Fields f(QJsonDocument::fromJson(json.toUtf8()).object());
    return f.all<ReturnReason>(u"reasons"_s, [](const Fields& each) {
        return ReturnReason{each.optionalId<ActivityId>(u"record"_s), each.text(u"what"_s),
                            each.text(u"reason"_s)};
    });
}

InboxLine lineOf(const Ledger& ledger, const Judged& judged) {
    InboxLine line{.file = judged.file, .decision = judged.decision, .state = judged.state};
    line.fingerprint = signing::fingerprint(judged.file.publicKey);
    line.unit = ledger.office().nameOf(judged.file.organization);
    line.sentence = receiving_words::heldBecause(judged.state, judged.file, ledger.office());
    line.isRebuilt = receiving_words::isRebuilt(judged.state, judged.file, ledger.office());
    line.reasons = reasonsRead(judged.decision.reasons);
    return line;
}

std::vector<InboxFile> wanted(Connection& connection, const InboxFilter& filter) {
    if (filter.unit && filter.quarter)
        return package_repository::inboxOf(connection, *filter.unit, *filter.quarter);
    if (filter.unit) return package_repository::inboxOf(connection, *filter.unit);
    if (filter.quarter) return package_repository::inboxOf(connection, *filter.quarter);
    return package_repository::inbox(connection);
}

/// Files of one unit and quarter stand together in both orders the repository gives.
template<class Visit>
void forEachQuarter(Connection& connection, const std::vector<InboxFile>& files, Visit visit) {
    const settling::AllEvidence evidence(connection);
    for (size_t begin = 0; begin < files.size();) {
        size_t end = begin;
        while (end < files.size() && files[end].organization == files[begin].organization &&
               files[end].period == files[begin].period)
            ++end;
        const auto from = files.begin() + static_cast<ptrdiff_t>(begin);
        const auto to = files.begin() + static_cast<ptrdiff_t>(end);
        visit(package_standing::judge({from, to}, evidence.of(files[begin].organization)));
        begin = end;
    }
}

Problem unknownFile() {
    return {u"file"_s, u"package.unknown"_s, ReceivingInboxText::tr("This file is not in the inbox.")};
}

Result<Judged> judgedFile(Ledger& ledger, const QByteArray& file) {
    Connection& connection = ledger.book().connection();
    const auto found = package_repository::inboxFile(connection, file);
    if (!found) return unknownFile();
    for (const Judged& each : settling::judged(connection, found->organization, found->period)) {
        if (each.file.file == file) return each;
    }
    return unknownFile();
}

Problems decide(Ledger& ledger, const Actor& actor, const Reason& reason, const InboxFile& file,
                const InboxDecision& decision) {
    return ledger.book().receive(actor, reason, [&](Transaction& transaction) {
        package_repository::save(transaction, decision);
        return settling::settle(transaction, file.organization, file.period);
    });
}

Problem doesNotHold(const Ledger& ledger, const Judged& judged) {
    return {u"file"_s, u"package.held"_s,
            judged.state == FileState::superseded
                ? ReceivingInboxText::tr("A later revision holds. Choose that one.")
                : receiving_words::heldBecause(judged.state, judged.file, ledger.office())};
}

/// Held by another file of the unit, not by its seal.
bool isOneOfSeveral(FileState state) {
    return state == FileState::conflict || state == FileState::passedOver || state == FileState::forked;
}

std::vector<AnswerFile::Stands> standingOf(Connection& connection, const OrganizationId& unit) {
    std::vector<AnswerFile::Stands> list;
    for (const auto& [sender, period, file] : package_repository::allStanding(connection)) {
        const auto row = sender == unit ? package_repository::inboxFile(connection, file) : std::nullopt;
        if (!row) continue;
        const auto decision = package_repository::decision(connection, file);
        list.push_back({period, row->revision, file, decision && decision->acceptedAt});
    }
    return list;
}

} // namespace

Result<std::vector<InboxLine>> inboxList(Ledger& ledger, const Actor& actor, const InboxFilter& filter) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    std::vector<InboxLine> lines;
    forEachQuarter(connection, wanted(connection, filter), [&](const std::vector<Judged>& judged) {
        for (const Judged& each : judged) {
            if (!filter.heldOnly || package_standing::waits(each.state))
                lines.push_back(lineOf(ledger, each));
        }
    });
    std::ranges::stable_sort(lines, [](const InboxLine& a, const InboxLine& b) {
        if (a.file.period != b.file.period) return b.file.period < a.file.period;
        return std::tie(a.file.code, a.file.revision) < std::tie(b.file.code, b.file.revision);
    });
    return lines;
}

Result<int> heldFiles(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    int held = 0;
    forEachQuarter(connection, package_repository::inbox(connection), [&](const std::vector<Judged>& judged) {
        for (const Judged& each : judged)
            held += package_standing::waits(each.state) ? 1 : 0;
    });
    return held;
}

bool isAnswerable(const InboxLine& line) {
    return !package_standing::isHeld(line.state) || line.decision.returnedAt.has_value();
}

Result<InboxLine> inboxLine(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const auto judged = judgedFile(ledger, file);
    if (!judged) return judged.problems();
    return lineOf(ledger, *judged);
}

Result<KeySlip> senderOf(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const auto found = package_repository::inboxFile(ledger.book().connection(), file);
    if (!found) return unknownFile();
    KeySlip slip{.organization = found->organization,
                 .code = found->code,
                 .name = found->name,
                 .publicKey = found->publicKey,
                 .madeAt = found->madeAt};
    for (const Organization& each : settling::recordsOf(ledger.book().connection(), file).organizations) {
        if (each.id == slip.organization) slip.kind = each.kind;
    }
    return slip;
}

Problems chooseFile(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const auto judged = judgedFile(ledger, file);
    if (!judged) return judged.problems();
    if (!isOneOfSeveral(judged->state)) return {doesNotHold(ledger, *judged)};
    InboxDecision decision = judged->decision;
    decision.chosen = true;
    return ledger.book().receive(
        actor, {u"package.choose"_s, ReceivingInboxText::tr("Let %1 hold").arg(whichOf(judged->file))},
        [&](Transaction& transaction) {
            // The one chosen before, of the same revision, is so no longer.
            for (const Judged& other :
                 settling::judged(transaction.connection, judged->file.organization, judged->file.period)) {
                if (other.file.revision != judged->file.revision || !other.decision.chosen) continue;
                InboxDecision former = other.decision;
                former.chosen = false;
                package_repository::save(transaction, former);
            }
            package_repository::save(transaction, decision);
            return settling::settle(transaction, judged->file.organization, judged->file.period);
        });
}

Problems acceptFile(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const auto judged = judgedFile(ledger, file);
    if (!judged) return judged.problems();
    if (judged->state != FileState::standing) return {doesNotHold(ledger, *judged)};
    InboxDecision decision = judged->decision;
    decision.acceptedAt = ledger.clock().now();
    decision.returnedAt.reset();
    decision.reasons.clear();
    return decide(ledger, actor,
                  {u"package.accept"_s, ReceivingInboxText::tr("Accept %1").arg(whichOf(judged->file))},
                  judged->file, decision);
}

Problems returnFile(Ledger& ledger, const Actor& actor, const QByteArray& file,
                    const std::vector<ReturnReason>& reasons) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const auto judged = judgedFile(ledger, file);
    if (!judged) return judged.problems();
    if (judged->state != FileState::standing && !isOneOfSeveral(judged->state))
        return {doesNotHold(ledger, *judged)};
    const bool said = !reasons.empty() && std::ranges::all_of(reasons, [](const ReturnReason& each) {
        return !each.reason.trimmed().isEmpty();
    });
    if (!said)
        return {{u"reasons"_s, u"reason.missing"_s,
                 ReceivingInboxText::tr("Say of each record, or of the file, why it is returned.")}};
    InboxDecision decision = judged->decision;
    decision.returnedAt = ledger.clock().now();
    decision.acceptedAt.reset();
    decision.reasons = reasonsWritten(reasons);
    return decide(ledger, actor,
                  {u"package.return"_s, ReceivingInboxText::tr("Return %1").arg(whichOf(judged->file))},
                  judged->file, decision);
}

Result<QByteArray> receiptFor(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const auto judged = judgedFile(ledger, file);
    if (!judged) return judged.problems();
    if (package_standing::isHeld(judged->state) && !judged->decision.returnedAt)
        return doesNotHold(ledger, *judged);
    const PackageHistory history = historyFrom(judged->file.history);
    AnswerFile answer{.file = file,
                      .package = judged->file.package,
                      .organization = judged->file.organization,
                      .period = judged->file.period,
                      .revision = judged->file.revision};
    if (judged->decision.returnedAt)
        answer.outcome = AnswerOutcome::returned;
    else if (judged->decision.acceptedAt)
        answer.outcome = AnswerOutcome::accepted;
    answer.reasons = reasonsRead(judged->decision.reasons);
    answer.standing = standingOf(ledger.book().connection(), judged->file.organization);
    answer.entry = history.last();
    answer.head = history.entries.empty() ? history.before : history.entries.back();
    answer.officeName = ledger.home().name;
    answer.officeCode = ledger.home().code;
    answer.madeAt = ledger.clock().now();
    const QByteArray bytes = writeAnswer(ledger.book(), answer);
    const Problems problems = ledger.book().record(
        actor, {u"package.receipt"_s,
                ReceivingInboxText::tr("Write the receipt for %1").arg(whichOf(judged->file))});
    if (!problems.empty()) return problems;
    return bytes;
}

Result<std::vector<FileRecord>> recordsOfFile(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    if (!package_repository::holds(connection, file)) return unknownFile();
    std::vector<FileRecord> records;
    for (const Activity& each : settling::recordsOf(connection, file).activities)
        records.push_back(
            {each.id, each.heldOn,
             u"%1 %2 %3"_s.arg(each.heldOn.toIso(), kindNames(each.kinds), each.topic).trimmed()});
    std::ranges::stable_sort(records, {}, &FileRecord::heldOn);
    return records;
}

Result<QByteArray> reportOfFile(Ledger& ledger, const Actor& actor, const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    auto report = settling::reportOf(ledger.book().connection(), file);
    if (!report) return unknownFile();
    return std::move(*report);
}

Result<std::vector<RecordDifference>> differencesOfFile(Ledger& ledger, const Actor& actor,
                                                        const QByteArray& file) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    const auto found = package_repository::inboxFile(connection, file);
    if (!found) return unknownFile();
    std::optional<QByteArray> before;
    for (const Judged& each : settling::judged(connection, found->organization, found->period)) {
        if (each.file.revision < found->revision && !package_standing::isHeld(each.state))
            before = each.file.file;
    }
    const PackageRecords earlier = before ? settling::recordsOf(connection, *before) : PackageRecords();
    return packageDifferences(earlier, settling::recordsOf(connection, file));
}

Result<std::vector<RecordDifference>> differencesBetween(Ledger& ledger, const Actor& actor,
                                                         const QByteArray& before, const QByteArray& after) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    if (!package_repository::holds(connection, before) || !package_repository::holds(connection, after))
        return unknownFile();
    return packageDifferences(settling::recordsOf(connection, before),
                              settling::recordsOf(connection, after));
}

} // namespace zhibu
