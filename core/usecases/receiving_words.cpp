#include "core/usecases/receiving_words.h"

#include "core/storage/signing.h"

#include <QCoreApplication>

namespace zhibu::receiving_words {

namespace {

struct ReceivingWordsText {
    Q_DECLARE_TR_FUNCTIONS(Receiving)
};

} // namespace

QString whichOf(const InboxFile& file) {
    return ReceivingWordsText::tr("%1, %2, revision %3")
        .arg(file.name, file.period.toString())
        .arg(file.revision);
}

QString heldBecause(package_standing::FileState state, const InboxFile& file) {
    using package_standing::FileState;
    const QString seal = signing::fingerprint(file.publicKey);
    switch (state) {
    case FileState::unknownUnit:
        return ReceivingWordsText::tr("%1 is not registered as handing in to this book (seal %2).")
            .arg(file.name, seal);
    case FileState::unknownKey:
        return ReceivingWordsText::tr(
                   "The seal of %1 is not registered (%2). Compare it with the paper and register it.")
            .arg(file.name, seal);
    case FileState::changedKey:
        return ReceivingWordsText::tr(
                   "%1 used another seal than before (%2). Ask them, compare it with the paper, and register "
                   "it.")
            .arg(file.name, seal);
    case FileState::foreignKey:
        return ReceivingWordsText::tr("The file of %1 bears the seal of somebody else (%2).")
            .arg(file.name, seal);
    case FileState::revokedKey:
        return ReceivingWordsText::tr("The file of %1 bears a seal that is no longer valid (%2).")
            .arg(file.name, seal);
    case FileState::conflict:
        return ReceivingWordsText::tr(
                   "Another file of %1 says something else. Compare the two and choose one.")
            .arg(whichOf(file));
    case FileState::forked:
        return ReceivingWordsText::tr(
                   "%1 does not continue the revision before it. Ask the sender, compare and choose.")
            .arg(whichOf(file));
    case FileState::locked:
        return ReceivingWordsText::tr("An earlier revision of %1, %2 was accepted. Return that one first.")
            .arg(file.name, file.period.toString());
    case FileState::standing:
    case FileState::superseded: break;
    }
    return {};
}

} // namespace zhibu::receiving_words
