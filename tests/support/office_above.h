#pragma once

#include "core/usecases/package_keys.h"
#include "core/usecases/receiving.h"

#include <QFile>
#include <QTemporaryDir>

namespace zhibu::testing {

/// The book of the office a branch hands its files to: it knows the branch's seal, receives, and answers.
class OfficeAbove {
public:
    explicit OfficeAbove(const Clock& clock) {
        auto made = Ledger::create(Actor::owner(), folder.filePath(QStringLiteral("机关工委.zhibu")),
                                   {.name = QStringLiteral("演示市级机关工委"),
                                    .kind = OrganizationKind::work_committee,
                                    .code = QStringLiteral("W")},
                                   clock, {.seed = 7});
        if (!made) qFatal("%s", qPrintable(made.problem().message));
        ledger = std::move(*made);
    }

    void registerUnit(Ledger& unit) const {
        const KeySlip slip = need(readKeySlip(need(keySlip(unit, Actor::owner()))));
        need(zhibu::registerUnit(
            *ledger, Actor::owner(),
            {.slip = slip, .fingerprint = need(ownKey(unit, Actor::owner())).fingerprint}));
    }

    /// The hash of the file.
    QByteArray receive(const QString& path) const {
        const auto files = need(receiveFiles(*ledger, Actor::owner(), {path}));
        if (files.size() != 1 || files.front().file.isEmpty())
            qFatal("%s", qPrintable(files.empty() ? path : files.front().sentence));
        return files.front().file;
    }

    QString slipFile() const {
        return written(QStringLiteral("工委.zbkey"), need(keySlip(*ledger, Actor::owner())));
    }
    QString fingerprint() const { return need(ownKey(*ledger, Actor::owner())).fingerprint; }

    QString received(const QByteArray& file) const { return answer(file, QStringLiteral("收到")); }
    QString accepted(const QByteArray& file) const {
        check(acceptFile(*ledger, Actor::owner(), file));
        return answer(file, QStringLiteral("接收"));
    }
    QString returned(const QByteArray& file, const std::vector<ReturnReason>& reasons) const {
        check(returnFile(*ledger, Actor::owner(), file, reasons));
        return answer(file, QStringLiteral("退回"));
    }

private:
    QTemporaryDir folder;

public:
    std::unique_ptr<Ledger> ledger;

private:
    template<class Value> static Value need(const Result<Value>& result) {
        if (!result) qFatal("%s", qPrintable(result.problem().message));
        return *result;
    }
    static void check(const Problems& problems) {
        if (!problems.empty()) qFatal("%s", qPrintable(problems.front().message));
    }
    QString written(const QString& name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    QString answer(const QByteArray& file, const QString& name) const {
        return written(name + QStringLiteral(".zbreceipt"), need(receiptFor(*ledger, Actor::owner(), file)));
    }
};

} // namespace zhibu::testing
