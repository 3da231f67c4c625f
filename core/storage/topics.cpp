#include "core/storage/topics.h"

#include "core/domain/problems.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace zhibu {

Topic topicOf(const QByteArray& table) {
    static const QHash<QByteArray, Topic> topics{
        {"member", Topic::people},
        {"membership", Topic::people},
        {"rights_restriction", Topic::people},
        {"organization", Topic::structure},
        {"organization_state", Topic::structure},
        {"group_leader", Topic::structure},
        {"term", Topic::structure},
        {"position", Topic::structure},
        {"empty_seat", Topic::structure},
        {"election", Topic::structure},
        {"approval", Topic::structure},
        {"activity", Topic::records},
        {"activity_text", Topic::records},
        {"activity_kind", Topic::records},
        {"activity_facet", Topic::records},
        {"activity_vote", Topic::records},
        {"activity_version", Topic::records},
        {"attendance", Topic::records},
        {"attachment", Topic::records},
        {"duty_explanation", Topic::records},
        {"draft", Topic::drafts},
        {"training_credit", Topic::training},
        {"hours_exemption", Topic::training},
        {"hours_freeze", Topic::training},
        {"frozen_change", Topic::training},
        {"reporting_unit", Topic::upward},
        {"reporting_setting", Topic::upward},
        {"duty_setting", Topic::settings},
        {"record_template", Topic::settings},
    };
    const auto found = topics.constFind(table);
    if (found == topics.cend())
        throw Error(QCoreApplication::translate("Storage", "The changes could not be recorded; nothing was "
                                                           "changed."),
                    u"no topic: "_s + QString::fromUtf8(table));
    return *found;
}

} // namespace zhibu
