#include "ui/shell/page_registry.h"

#include "ui/pages/activities/activities_page.h"
#include "ui/pages/inbox/inbox_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/my_hours/my_hours_page.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/submission/submission_page.h"
#include "ui/pages/terms/terms_page.h"
#include "ui/pages/training/training_page.h"
#include "ui/pages/workbench/workbench_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PageRegistryText {
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

template<class PageType>
PageOffer offer(const QString& name, const QString& title, bool counts = false,
                std::function<bool(const Ledger&)> suits = {}) {
    return {name, title, counts,
            [](Workspace& workspace, QWidget* parent) -> Page* { return new PageType(workspace, parent); },
            std::move(suits)};
}

} // namespace

std::vector<PageOffer> pageOffers() {
    return {offer<WorkbenchPage>(u"workbench"_s, PageRegistryText::tr("Workbench"), true),
            offer<ActivitiesPage>(u"activities"_s, PageRegistryText::tr("Activities")),
            offer<MembersPage>(u"members"_s, PageRegistryText::tr("Members")),
            offer<TrainingPage>(u"training"_s, PageRegistryText::tr("Training")),
            offer<TermsPage>(u"terms"_s, PageRegistryText::tr("Terms and posts"), true),
            offer<OrganizationsPage>(u"organizations"_s, PageRegistryText::tr("Organisations")),
            offer<ReportsPage>(u"reports"_s, PageRegistryText::tr("Reports")),
            offer<SubmissionPage>(u"submission"_s, PageRegistryText::tr("Hand in")),
            offer<InboxPage>(u"inbox"_s, PageRegistryText::tr("Received files"), true, receivesFiles),
            offer<MyHoursPage>(u"my_hours"_s, PageRegistryText::tr("My hours"))};
}

std::vector<PageOffer> pageOffers(const Ledger& ledger) {
    std::vector<PageOffer> offers = pageOffers();
    std::erase_if(offers, [&](const PageOffer& each) { return each.suits && !each.suits(ledger); });
    return offers;
}

} // namespace zhibu
