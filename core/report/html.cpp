// How do results become a page that a browser shows and prints?
#include "core/report/cells.h"

namespace edgewright {

namespace {

constexpr std::string_view style =
    "body{font:15px/1.45 Inter,system-ui,sans-serif;color:#1f2328;max-width:72rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}"
    "th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d8dee4;vertical-align:top}"
    "td.figure,th.figure{text-align:right;font-variant-numeric:tabular-nums}"
    "figure{margin:1rem 0}img{max-width:100%}figcaption{color:#59636e}"
    "@media print{body{margin:0}tr,figure{break-inside:avoid}}";

using Read = std::function<std::string(const Text&)>;

std::string escaped(std::string_view words)
{
    std::string safe;
    for (const char c : words) {
        switch (c) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        default: safe += c;
        }
    }
    return safe;
}

/// A figure is read as a Text is, so that it gets the language's decimal sign.
std::string readCell(const ResultTable::Cell& cell, const Read& read)
{
    if (const auto* words = std::get_if<Text>(&cell))
        return read(*words);
    if (const auto* figure = std::get_if<double>(&cell))
        return read({"", "{}", {*figure}});
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return read({"", "{}", {*count}});
    return exactWords(cell);
}

void appendCell(std::string& html, std::string_view tag, bool isFigure, std::string_view words)
{
    html.append("<").append(tag).append(isFigure ? " class=\"figure\">" : ">").append(escaped(words));
    html.append("</").append(tag).append(">");
}

void appendTable(std::string& html, const ResultTable& table, const Read& read)
{
    std::vector<bool> areFigures;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        areFigures.push_back(isFigureColumn(table, column));
    html.append("<h2>").append(escaped(read(table.title))).append("</h2>\n<table>\n<thead><tr>");
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        appendCell(html, "th", areFigures[column], read(table.columns[column]));
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        html += "<tr>";
        for (std::size_t column = 0; column < row.size(); ++column)
            appendCell(html, "td", areFigures[column], readCell(row[column], read));
        html += "</tr>\n";
    }
    html += "</tbody>\n</table>\n";
}

void appendPicture(std::string& html, const ReportPage::Picture& picture, const Read& read)
{
    const std::string caption = escaped(read(picture.caption));
    html.append("<figure><img src=\"").append(escaped(picture.file)).append("\" alt=\"").append(caption);
    html.append("\"><figcaption>").append(caption).append("</figcaption></figure>\n");
}

} // namespace

std::string toHtml(const ReportPage& page, const Read& read)
{
    const std::string title = escaped(page.title);
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"" + escaped(page.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    html.append("<title>")
        .append(title)
        .append("</title>\n<style>")
        .append(style)
        .append("</style>\n</head>\n<body>\n");
    html.append("<h1>").append(title).append("</h1>\n");
    for (const ReportPage::Picture& picture : page.pictures)
        appendPicture(html, picture, read);
    for (const ResultTable& table : page.tables)
        if (!table.rows.empty())
            appendTable(html, table, read);
    return html + "</body>\n</html>\n";
}

} // namespace edgewright
