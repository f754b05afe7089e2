// How does a table become Markdown? A pipe table, figures to the right.
#include "core/report/cells.h"

namespace edgewright {

namespace {

/// Signs that would end a cell, mark something up or open HTML are shown instead. Line ends can't stand in a cell.
std::string markdownShown(const std::string& word)
{
    std::string shown;
    for (const char c : word) {
        if (c == '\n' || c == '\r')
            shown += ' ';
        else if (c == '<')
            shown += "&lt;";
        else if (c == '&')
            shown += "&amp;";
        else if (std::string_view("\\|*_`[]~").find(c) != std::string_view::npos)
            shown.append({'\\', c});
        else
            shown += c;
    }
    return shown;
}

void appendMarkdownRow(std::string& markdown, const std::vector<ResultTable::Cell>& cells)
{
    markdown += '|';
    for (const ResultTable::Cell& cell : cells)
        markdown.append(" ").append(markdownShown(exactWords(cell))).append(" |");
    markdown += '\n';
}

} // namespace

std::string toMarkdown(const ResultTable& table)
{
    std::string markdown;
    appendMarkdownRow(markdown, {table.columns.begin(), table.columns.end()});
    markdown += '|';
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        markdown += isFigureColumn(table, column) ? " ---: |" : " --- |";
    markdown += '\n';
    for (const auto& row : table.rows)
        appendMarkdownRow(markdown, row);
    return markdown;
}

std::string toMarkdown(const ReportPage& page)
{
    std::string markdown = "# " + markdownShown(page.title) + "\n";
    for (const ReportPage::Picture& picture : page.pictures)
        markdown.append("\n![")
            .append(markdownShown(english(picture.caption)))
            .append("](")
            .append(picture.file)
            .append(")\n");
    for (const ResultTable& table : page.tables)
        if (!table.rows.empty())
            markdown.append("\n## ")
                .append(markdownShown(english(table.title)))
                .append("\n\n")
                .append(toMarkdown(table));
    return markdown;
}

} // namespace edgewright
