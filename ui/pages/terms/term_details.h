#pragma once

#include "core/domain/office.h"
#include "ui/pages/terms/terms_model.h"

#include <QWidget>

class QVBoxLayout;

namespace zhibu {

class Card;

/// One organisation's posts: who holds them since when, what is vacant with its clock, and the terms before.
class TermDetails final : public QWidget {
    Q_OBJECT

public:
    explicit TermDetails(QWidget* parent = nullptr);
    void show(const Office& office, const TermRow& row, const TermsModel& model, Date today);
    void clear();

private:
    void begin();
    void addCaption(const QString& text);
    void addLine(const QString& left, const QString& right);
    void addSeat(const TermLine::OpenSeat& seat, duties::Status status);
    void addHolders(const Office& office, const OrganizationId& organization, Date today);
    void addEarlier(const Office& office, const OrganizationId& organization, Date today);

    Card* card;
    QWidget* inside = nullptr;
    QVBoxLayout* column = nullptr;
};

} // namespace zhibu
