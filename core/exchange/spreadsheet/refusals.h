#pragma once

#include "core/domain/problems.h"
#include "core/exchange/spreadsheet/reader.h"

#include <stop_token>

namespace zhibu {

/// Where a row or cell is, for a sentence; the sheet is "" in CSV, the column counts from 0.
struct CellPlace {
    QString sheet;
    int row = 0;
    std::optional<int> column = {};
};

/// Every way in which reading a spreadsheet can end without a workbook, in one place: code and sentence
/// together. One object per file being read, handed down to whatever reads a part of it.
class Reading {
public:
    Reading(QString fileName, const ReadLimits& readLimits, std::stop_token stopToken)
        : name(std::move(fileName)), limits(readLimits), stop(std::move(stopToken)) {}

    const QString name;
    const ReadLimits limits;
    const std::stop_token stop;

    Problem missing() const;
    Problem notAFile() const;
    Problem empty() const;
    Problem unreadable() const;
    Problem unknownType() const;
    Problem fileTooLarge() const;
    /// content: what it is instead, e.g. "a web page".
    Problem notWhatNameSays(const QString& content) const;
    /// The same for what no spreadsheet program opens.
    Problem notASpreadsheet(const QString& content) const;
    Problem encrypted() const;
    Problem cancelled() const;

    Problem notText(qint64 line) const;
    Problem undecodable(qint64 line) const;
    Problem wideText() const;
    Problem unterminatedQuote(int row) const;
    Problem textAfterQuote(int row) const;

    Problem zipDamaged() const;
    Problem packedOddly() const;
    Problem zipBomb() const;
    Problem unpackedTooLarge() const;
    Problem doctype(const QString& part) const;
    Problem xmlDamaged(const QString& part, qint64 line) const;
    Problem xmlTextTooLarge(const QString& part) const;
    Problem sheetDamaged(const CellPlace& place) const;

    Problem cellTooLarge(const CellPlace& place) const;
    Problem tooManyColumns(const CellPlace& place) const;
    Problem tooManyRows(const QString& sheet) const;
    Problem tooManyCells(const QString& sheet) const;
    Problem tooManySheets() const;

    Problem xlsReaderMissing() const;
    Problem xlsCrashed() const;
    Problem xlsTookTooLong() const;
    Problem xlsTooMuchMemory() const;
    Problem xlsDamaged() const;

private:
    Problem problem(const char16_t* code, QString message) const;
};

} // namespace zhibu
