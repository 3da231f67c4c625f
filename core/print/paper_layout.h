#pragma once

#include "core/print/page_filler.h"

namespace zhibu {

/// A document laid out in points (1/72 inch) on pages of the type area. Built twice where there are contents:
/// the first time tells the pages their parts begin on.
class PaperLayout {
public:
    /// `texts` may be shared by documents that are painted one after the other.
    PaperLayout(const Paper& paper, PaperTexts& texts);
    int pageCount() const { return static_cast<int>(pages.size()); }
    bool hasCover() const { return !paper.cover.isEmpty(); }
    /// Page `number` (from 0) with its upper left corner at the painter's origin.
    void paintPage(int number, QPainter& painter) const;
    /// As printed: from 1, the cover not counted; parallel to the paper's parts.
    const std::vector<int>& pagesOfParts() const { return partPages; }

private:
    void build();
    void addCover(PageFiller& filler);
    void addContents(PageFiller& filler);
    void addPart(PageFiller& filler, size_t part);
    void addParagraph(PageFiller& filler, const PaperParagraph& paragraph);

    const Paper& paper;
    PaperTexts& texts;
    std::vector<FilledPage> pages;
    std::vector<int> partPages;
};

} // namespace zhibu
