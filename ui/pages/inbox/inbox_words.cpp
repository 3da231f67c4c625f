#include "ui/pages/inbox/inbox_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct InboxWordsText {
    Q_DECLARE_TR_FUNCTIONS(InboxWords)
};

StatusLook lookOf(ReportState state) {
    switch (state) {
    case ReportState::notAsked: return {};
    case ReportState::open: return {Symbol::circle, &Tokens::secondary};
    case ReportState::missing: return {Symbol::cross, &Tokens::overdue, true};
    case ReportState::reported: return {Symbol::tick, &Tokens::met};
    case ReportState::late: return {Symbol::exclamation, &Tokens::dueSoon};
    case ReportState::held: return {Symbol::exclamation, &Tokens::attention, true};
    case ReportState::returned: return {Symbol::turnedBack, &Tokens::attention};
    }
    return {};
}

/// Where the reason itself does not say what to do.
QString nextStep(FileState state) {
    switch (state) {
    case FileState::unknownUnit:
        return InboxWordsText::tr(
            "Register the unit with the fingerprint on its paper slip; the file then counts by itself.");
    case FileState::foreignKey:
        return InboxWordsText::tr("Ask the unit to hand it in again from its own book.");
    case FileState::revokedKey:
        return InboxWordsText::tr("Ask the unit to hand it in again under the seal it uses now.");
    case FileState::forked: return InboxWordsText::tr("Most often the unit's book was restored from a copy.");
    default: return {};
    }
}

} // namespace

StatusLook lookOf(const ReportCellState& cell) {
    StatusLook look = lookOf(cell.state);
    if (cell.accepted) look.behind = Symbol::lock;
    return look;
}

StatusLook lookOf(FileState state) {
    if (state == FileState::standing) return {Symbol::tick, &Tokens::met};
    if (state == FileState::superseded || state == FileState::passedOver)
        return {Symbol::dash, &Tokens::faint};
    return {Symbol::exclamation, &Tokens::attention, true};
}

StatusLook lookOf(ReceiveOutcome outcome) {
    switch (outcome) {
    case ReceiveOutcome::fresh: return {Symbol::tick, &Tokens::met};
    case ReceiveOutcome::superseding: return {Symbol::turnedBack, &Tokens::action};
    case ReceiveOutcome::duplicate:
    case ReceiveOutcome::older: return {Symbol::dash, &Tokens::faint};
    case ReceiveOutcome::held: return {Symbol::exclamation, &Tokens::attention, true};
    case ReceiveOutcome::rejected: return {Symbol::cross, &Tokens::overdue, true};
    }
    return {};
}

QString revisionWords(int revision) {
    return InboxWordsText::tr("revision %1").arg(revision);
}

QString wordsOf(const ReportCellState& cell) {
    const bool corrected = cell.revision > 1;
    switch (cell.state) {
    case ReportState::notAsked: return {};
    case ReportState::reported:
        return corrected ? InboxWordsText::tr("Corrected (%1)").arg(revisionWords(cell.revision))
                         : displayName(cell.state);
    case ReportState::late:
        return corrected ? InboxWordsText::tr("%n day(s) late (%1)", nullptr, cell.daysLate)
                               .arg(revisionWords(cell.revision))
                         : InboxWordsText::tr("%n day(s) late", nullptr, cell.daysLate);
    default: return displayName(cell.state);
    }
}

QString quarterName(const Period& quarter) {
    switch (quarter.number()) {
    case 1: return InboxWordsText::tr("Quarter 1");
    case 2: return InboxWordsText::tr("Quarter 2");
    case 3: return InboxWordsText::tr("Quarter 3");
    default: return InboxWordsText::tr("Quarter 4");
    }
}

QString whyHeld(const InboxLine& line) {
    const QString step = line.isRebuilt ? QString() : nextStep(line.state);
    return step.isEmpty() ? line.sentence
                          : InboxWordsText::tr("%1 %2", "why, what to do").arg(line.sentence, step);
}

bool wantsRegistration(FileState state) {
    return state == FileState::unknownUnit || state == FileState::unknownKey ||
           state == FileState::changedKey;
}

bool wantsChoice(FileState state) {
    return state == FileState::conflict || state == FileState::passedOver || state == FileState::forked;
}

} // namespace zhibu
