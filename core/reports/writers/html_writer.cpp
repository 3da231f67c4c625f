#include "core/reports/writers/html_writer.h"

#include "core/reports/cell_text.h"
#include "core/reports/writers/html_style.h"
#include "core/reports/writers/printable_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct HtmlWriterText {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

QString htmlWriterEscaped(const QString& text) {
    return printableText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString toneClass(Tone tone) {
    switch (tone) {
    case Tone::normal: break;
    case Tone::muted: return u" muted"_s;
    case Tone::met: return u" met"_s;
    case Tone::dueSoon: return u" soon"_s;
    case Tone::overdue: return u" overdue"_s;
    case Tone::attention: return u" attention"_s;
    }
    return {};
}

QString alignmentClass(const ReportColumn& column) {
    const Alignment alignment = alignmentOf(column);
    return alignment == Alignment::left ? u"l"_s : alignment == Alignment::centre ? u"c"_s : u"r"_s;
}

/// A class for where the column's cells stand, and another where long text may break.
QString columnClass(const ReportColumn& column) {
    return alignmentClass(column) + (column.wrap ? u" w"_s : QString());
}

class Page {
public:
    void add(const QString& line) { bytes += line.toUtf8() + '\n'; }
    void addElement(const QString& tag, const QString& text) {
        add(u'<' + tag + u'>' + htmlWriterEscaped(text) + u"</"_s + tag + u'>');
    }
    QByteArray take() { return std::move(bytes); }

private:
    QByteArray bytes;
};

void addHeader(Page& page, const ReportTable& table) {
    const bool grouped = hasGroups(table);
    QString upper;
    QString lower;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        const QString title = htmlWriterEscaped(column.title);
        if (column.group.isEmpty()) {
            upper += (grouped ? u"<th rowspan=\"2\">"_s : u"<th>"_s) + title + u"</th>"_s;
            continue;
        }
        if (i == 0 || table.columns[i - 1].group != column.group)
            upper += u"<th colspan=\"%1\">"_s.arg(groupSpan(table, i)) + htmlWriterEscaped(column.group) +
                     u"</th>"_s;
        lower += u"<th>"_s + title + u"</th>"_s;
    }
    page.add(u"<thead><tr>"_s + upper + u"</tr>"_s + (grouped ? u"<tr>"_s + lower + u"</tr>"_s : QString()) +
             u"</thead>"_s);
}

void addRow(Page& page, const ReportTable& table, const ReportRow& row) {
    QString line = u"<tr>"_s;
    for (size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
        line += u"<td class=\""_s + columnClass(table.columns[i]) + toneClass(row[i].tone) + u"\">"_s +
                htmlWriterEscaped(cellText(row[i])) + u"</td>"_s;
    }
    page.add(line + u"</tr>"_s);
}

void addBody(Page& page, const ReportTable& table) {
    page.add(u"<tbody>"_s);
    for (const ReportRow& row : table.rows)
        addRow(page, table, row);
    if (table.rows.empty())
        page.add(u"<tr><td class=\"c muted\" colspan=\"%1\">"_s.arg(table.columns.size()) +
                 htmlWriterEscaped(table.emptyText) + u"</td></tr>"_s);
    page.add(u"</tbody>"_s);
    if (!table.totals) return;
    page.add(u"<tbody class=\"totals\">"_s);
    addRow(page, table, *table.totals);
    page.add(u"</tbody>"_s);
}

void addNotes(Page& page, const QStringList& notes) {
    for (const QString& note : notes)
        page.add(u"<p class=\"note\">"_s + htmlWriterEscaped(note) + u"</p>"_s);
}

void addChart(Page& page, const BarChart& chart) {
    page.add(u"<figure><figcaption>"_s + htmlWriterEscaped(chart.title) + u"</figcaption><table>"_s);
    for (const BarChart::Bar& bar : chart.bars) {
        const double share = chart.most > 0 ? std::clamp(bar.value / chart.most, 0.0, 1.0) * 100 : 0;
        page.add(u"<tr><td class=\"l\">"_s + htmlWriterEscaped(bar.name) + u"</td><td><b><i"_s +
                 (bar.good ? u" class=\"met\""_s : QString()) +
                 u" style=\"width: %1%\"></i></b></td><td class=\"r\">"_s.arg(share, 0, 'f', 2) +
                 htmlWriterEscaped(bar.words) + u"</td></tr>"_s);
    }
    page.add(u"</table></figure>"_s);
}

void addCharts(Page& page, const std::vector<BarChart>& charts) {
    if (charts.empty()) return;
    page.add(u"<div class=\"charts\">"_s);
    for (const BarChart& chart : charts)
        addChart(page, chart);
    page.add(u"</div>"_s);
}

bool hasCharts(const Report& report) {
    return std::ranges::any_of(report.tables, [](const ReportTable& table) { return !table.charts.empty(); });
}

void addTable(Page& page, const ReportTable& table) {
    page.add(u"<section>"_s);
    if (!table.title.isEmpty()) page.addElement(u"h2"_s, table.title);
    page.add(u"<table>"_s);
    addHeader(page, table);
    addBody(page, table);
    page.add(u"</table>"_s);
    addNotes(page, table.notes);
    addCharts(page, table.charts);
    page.add(u"</section>"_s);
}

void addSignatures(Page& page, const QStringList& signatures) {
    if (signatures.isEmpty()) return;
    QString line = u"<div class=\"signatures\">"_s;
    for (const QString& signature : signatures)
        line += u"<span>"_s + htmlWriterEscaped(signature) + u"<i></i></span>"_s;
    page.add(line + u"</div>"_s);
}

} // namespace

QByteArray toHtml(const Report& report) {
    Page page;
    page.add(u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">"_s);
    page.add(
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"_s);
    page.add(u"<meta name=\"viewport\" content=\"width=device-width\">"_s);
    page.addElement(u"title"_s, report.title);
    page.add(u"<style>\n"_s + QString::fromUtf8(htmlStyle) +
             (hasCharts(report) ? QString::fromUtf8(htmlChartStyle) : QString()) +
             u"</style>\n</head>\n<body>"_s);
    page.addElement(u"h1"_s, report.title);
    if (!report.subtitle.isEmpty())
        page.add(u"<p class=\"subtitle\">"_s + htmlWriterEscaped(report.subtitle) + u"</p>"_s);
    for (const ReportTable& table : report.tables)
        addTable(page, table);
    addNotes(page, report.notes);
    addSignatures(page, report.signatures);
    page.add(u"<footer>"_s +
             htmlWriterEscaped(HtmlWriterText::tr("Printed on %1").arg(report.printedOn.toIso())) +
             u"</footer>\n</body>\n</html>"_s);
    return page.take();
}

} // namespace zhibu
