#pragma once

#include "core/reports/report.h"

/// A small report with every kind of cell, tone and trap in it.
namespace zhibu::testing {

inline ReportTable sampleTable() {
    using namespace Qt::StringLiterals;
    ReportTable table{
        .title = u"支部台账"_s,
        .columns = {{.title = u"序号"_s, .kind = ColumnKind::number, .alignment = Alignment::centre},
                    {.title = u"主题"_s, .width = 3, .wrap = true},
                    {.title = u"日期"_s, .group = u"时间"_s, .kind = ColumnKind::date},
                    {.title = u"学时"_s, .group = u"时间"_s, .kind = ColumnKind::decimal},
                    {.title = u"到会率"_s, .kind = ColumnKind::percent},
                    {.title = u"状态"_s, .kind = ColumnKind::status}},
        .emptyText = u"没有记录。"_s};
    const Date day = *Date::of(2020, 9, 30);
    table.rows = {
        {1, u"=1+1"_s, day, DecimalNumber{150, 2}, Ratio{9063}, {u"✓ 已完成"_s, Tone::met}},
        {2, u"学习“条例”,第<1>条 & 讨论"_s, {}, DecimalNumber{-5, 2}, Ratio{}, {u"✗ 逾期"_s, Tone::overdue}},
        {-3, u"第一行\n第二行"_s, day.addDays(-1), {}, Ratio{10000}, {}}};
    table.totals = ReportRow{{}, u"合计"_s, {}, DecimalNumber{145, 2}, Ratio{9532}, {}};
    table.notes = {u"@注：学时保留两位小数。"_s};
    return table;
}

inline Report sampleReport() {
    using namespace Qt::StringLiterals;
    return {.title = u"样表 <&>"_s,
            .subtitle = u"演示第一党支部 2020年第3季度"_s,
            .printedOn = *Date::of(2020, 10, 8),
            .tables = {sampleTable()},
            .signatures = {u"填表人"_s, u"审核人"_s},
            .notes = {u"-以上数据截至打印日期。"_s}};
}

} // namespace zhibu::testing
