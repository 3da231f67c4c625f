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

bool isRebuilt(package_standing::FileState state, const InboxFile& file, const Office& office) {
    if (state != package_standing::FileState::unknownUnit) return false;
    const Organization* bearer = office.organizationByCode(file.code);
    return bearer && bearer->id != file.organization;
}

QString heldBecause(package_standing::FileState state, const InboxFile& file, const Office& office) {
    using package_standing::FileState;
    const QString seal = signing::fingerprint(file.publicKey);
    switch (state) {
    case FileState::unknownUnit:
        if (isRebuilt(state, file, office))
            return ReceivingWordsText::
                tr("A unit with the code %1 is registered here already, under another seal than %2. Most "
                   "often its book was set up anew: give it its code slip, from which it sets up the book "
                   "as the same unit.")
                    .arg(file.code, seal);
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
    case FileState::passedOver:
        return ReceivingWordsText::tr(
                   "%1: another file of this revision was chosen; this one does not count.")
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
