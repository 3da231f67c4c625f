#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace zhibu {

class Ledger;
class Page;
class Workspace;

/// A page as the navigation knows it before it is made: pages are made when they are first gone to.
struct PageOffer {
    QString name;
    QString title;
    bool counts = false; ///< has a badge, so it is made in an idle moment after the start
    std::function<Page*(Workspace& workspace, QWidget* parent)> make;
    std::function<bool(const Ledger& ledger)> suits = {}; ///< empty: every book
};

/// In the order of the navigation; the first one is shown at the start.
std::vector<PageOffer> pageOffers();
/// Those that suit the book.
std::vector<PageOffer> pageOffers(const Ledger& ledger);

} // namespace zhibu
