#include "ui/shell/page_registry.h"

#include "ui/pages/my_hours/my_hours_page.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/shell/coming_page.h"

#include <QCoreApplication>

#if __has_include("ui/pages/workbench/workbench_page.h")
#include "ui/pages/workbench/workbench_page.h"
#define ZHIBU_HAS_WORKBENCH
#endif
#if __has_include("ui/pages/activities/activities_page.h")
#include "ui/pages/activities/activities_page.h"
#define ZHIBU_HAS_ACTIVITIES
#endif
#if __has_include("ui/pages/members/members_page.h")
#include "ui/pages/members/members_page.h"
#define ZHIBU_HAS_MEMBERS
#endif
#if __has_include("ui/pages/training/training_page.h")
#include "ui/pages/training/training_page.h"
#define ZHIBU_HAS_TRAINING
#endif
#if __has_include("ui/pages/terms/terms_page.h")
#include "ui/pages/terms/terms_page.h"
#define ZHIBU_HAS_TERMS
#endif
#if __has_include("ui/pages/reports/reports_page.h")
#include "ui/pages/reports/reports_page.h"
#define ZHIBU_HAS_REPORTS
#endif

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

template<class PageType> PageOffer offer(const QString& name, const QString& title, bool counts = false) {
    return {name, title, counts, [name, title](Workspace& workspace, QWidget* parent) -> Page* {
                if constexpr (std::is_same_v<PageType, ComingPage>)
                    return new ComingPage(workspace, name, title, parent);
                else
                    return new PageType(workspace, parent);
            }};
}

#ifndef ZHIBU_HAS_WORKBENCH
using WorkbenchPage = ComingPage;
#endif
#ifndef ZHIBU_HAS_ACTIVITIES
using ActivitiesPage = ComingPage;
#endif
#ifndef ZHIBU_HAS_MEMBERS
using MembersPage = ComingPage;
#endif
#ifndef ZHIBU_HAS_TRAINING
using TrainingPage = ComingPage;
#endif
#ifndef ZHIBU_HAS_TERMS
using TermsPage = ComingPage;
#endif
#ifndef ZHIBU_HAS_REPORTS
using ReportsPage = ComingPage;
#endif

} // namespace

std::vector<PageOffer> pageOffers() {
    return {offer<WorkbenchPage>(u"workbench"_s, Text::tr("Workbench"), true),
            offer<ActivitiesPage>(u"activities"_s, Text::tr("Activities")),
            offer<MembersPage>(u"members"_s, Text::tr("Members")),
            offer<TrainingPage>(u"training"_s, Text::tr("Training")),
            offer<TermsPage>(u"terms"_s, Text::tr("Terms and posts"), true),
            offer<OrganizationsPage>(u"organizations"_s, Text::tr("Organisations")),
            offer<ReportsPage>(u"reports"_s, Text::tr("Reports")),
            offer<MyHoursPage>(u"my_hours"_s, Text::tr("My hours"))};
}

} // namespace zhibu
