#pragma once

#include <QString>

#include <vector>

/// Minutes and speeches: paragraphs and lists with bold, italic and underlined words, and nothing else
/// (domain.md §4). Text without any of it is stored as it is; otherwise as a tiny subset of HTML that begins
/// with "<": p, ul, ol, li, b, i, u. Whatever does not follow that form exactly is read as plain text, so
/// that nothing outside the subset can be stored or shown.
namespace zhibu {

struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool sameLook(const TextRun& other) const {
        return bold == other.bold && italic == other.italic && underline == other.underline;
    }
    bool operator==(const TextRun&) const = default;
};

enum class ParagraphKind { plain, bullet, numbered };

struct Paragraph {
    ParagraphKind kind = ParagraphKind::plain;
    std::vector<TextRun> runs = {};
    QString text() const;
    bool operator==(const Paragraph&) const = default;
};

class RichText {
public:
    RichText() = default;
    /// Runs of one look are joined, characters a text cannot hold taken out; empty paragraphs at the end go.
    explicit RichText(const std::vector<Paragraph>& paragraphs);
    static RichText fromPlain(const QString& text);  ///< a paragraph a line
    static RichText fromStored(const QString& text); ///< either form; never fails

    const std::vector<Paragraph>& paragraphs() const { return content; }
    bool isEmpty() const;
    QString toPlain() const; ///< lists with "· " and "1. "
    QString toStored() const;

    bool operator==(const RichText&) const = default;

private:
    std::vector<Paragraph> content;
};

/// The stored text as it may lie in a book: what is not the subset becomes plain words.
QString canonicalRichText(const QString& stored);

} // namespace zhibu
