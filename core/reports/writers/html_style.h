#pragma once

namespace zhibu {

/// The whole look of an HTML report; colours are those of the window.
inline constexpr char htmlStyle[] = R"(@page { size: A4 landscape; margin: 12mm 15mm 14mm; }
body { margin: 24px auto; max-width: 1180px; padding: 0 16px; color: #1F2329; background: #fff;
  font: 14px/1.5 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { margin: 0; text-align: center; font: 700 26px/1.4 "FZXiaoBiaoSong-B05S", "方正小标宋简体", "STZhongsong",
  "Noto Serif CJK SC", "SimSun", serif; }
h2 { margin: 0 0 8px; font-size: 16px; font-weight: 600; }
.subtitle { margin: 4px 0 20px; text-align: center; color: #646A73; }
section { margin: 0 0 28px; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; border: 1.5px solid #1F2329; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid #DFE1E5; padding: 5px 8px; }
th { background: #F4F5F7; font-weight: 600; text-align: center; vertical-align: middle; }
thead { border-bottom: 1px solid #1F2329; }
td { white-space: nowrap; vertical-align: top; }
td.l { text-align: left; } td.c { text-align: center; } td.r { text-align: right; }
td.w { white-space: normal; overflow-wrap: anywhere; }
.totals td { border-top: 1px solid #1F2329; font-weight: 600; }
.muted { color: #69707A; } .met { color: #2E7D32; } .soon { color: #9A5B00; }
.overdue { color: #B3261E; } .attention { color: #5B4BA8; }
.note { margin: 4px 0 0; font-size: 12px; color: #646A73; }
.signatures { display: flex; flex-wrap: wrap; gap: 24px; margin: 36px 0 24px; break-inside: avoid; }
.signatures span { display: flex; flex: 1 1 0; align-items: flex-end; white-space: nowrap; }
.signatures i { flex: 1; min-width: 60px; margin-left: 8px; border-bottom: 1px solid #1F2329; }
footer { font-size: 12px; color: #646A73; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; }
  section { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)";

/// Beside it where a report has charts.
inline constexpr char htmlChartStyle[] =
    R"(.charts { display: flex; flex-wrap: wrap; gap: 16px 32px; margin: 16px 0 0; }
.charts figure { flex: 1 1 420px; margin: 0; break-inside: avoid; }
.charts figcaption { font-size: 13px; font-weight: 600; }
.charts table { border: 0; } .charts td { border: 0; padding: 2px 8px 2px 0; font-size: 13px; }
.charts td:nth-child(2) { width: 60%; }
.charts b, .charts i { display: block; height: 12px; border-radius: 2px; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
.charts b { background: #E9EBEE; } .charts i { background: #2B5FB8; } .charts i.met { background: #2E7D32; }
)";

} // namespace zhibu
