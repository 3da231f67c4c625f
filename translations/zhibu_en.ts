<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>Lock after %n minute</numerusform>
            <numerusform>Lock after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give PINs to %n member(s)</source>
        <translation>
            <numerusform>Give a PIN to %n member</numerusform>
            <numerusform>Give PINs to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmendActivity</name>
    <message numerus="yes">
        <source>Amend %n record(s)</source>
        <translation>
            <numerusform>Amend %n record</numerusform>
            <numerusform>Amend %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%1, %n not: %2</source>
        <comment>what was done, why not</comment>
        <translation>
            <numerusform>%1, %n not: %2</numerusform>
            <numerusform>%1, %n not: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n entries of the audit trail came after this copy; what they did would be lost.</source>
        <translation>
            <numerusform>%n entries of the audit trail came after this copy; what they did would be lost.</numerusform>
            <numerusform>%n entries of the audit trail came after this copy; what they did would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This copy went another way: %n of its entries are not in the audit trail of this book.</source>
        <translation>
            <numerusform>This copy went another way: %n of its entries are not in the audit trail of this book.</numerusform>
            <numerusform>This copy went another way: %n of its entries are not in the audit trail of this book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this book are not in the copy; they would be lost.</source>
        <translation>
            <numerusform>%n entries of this book are not in the copy; they would be lost.</numerusform>
            <numerusform>%n entries of this book are not in the copy; they would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are not in the copy and would be lost.</source>
        <translation>
            <numerusform>%n draft are not in the copy and would be lost.</numerusform>
            <numerusform>%n drafts are not in the copy and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be as they were then.</source>
        <translation>
            <numerusform>%n draft would be as they were then.</numerusform>
            <numerusform>%n drafts would be as they were then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWriter</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Settled anew: %n quarter(s) stand.</source>
        <translation>
            <numerusform>Settled anew: %n quarter stands.</numerusform>
            <numerusform>Settled anew: %n quarters stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message numerus="yes">
        <source>%n file(s) are accepted: later corrections are then held until they are returned. This cannot be taken back by undoing.</source>
        <translation>
            <numerusform>%n file is accepted: later corrections are then held until they are returned. This cannot be taken back by undoing.</numerusform>
            <numerusform>%n files are accepted: later corrections are then held until they are returned. This cannot be taken back by undoing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) accepted</source>
        <translation>
            <numerusform>%n file accepted</numerusform>
            <numerusform>%n files accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written</source>
        <translation>
            <numerusform>%n receipt written</numerusform>
            <numerusform>%n receipts written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursStatements</name>
    <message numerus="yes">
        <source>%1: frozen on %2; %n member(s) differ now.</source>
        <translation>
            <numerusform>%1: frozen on %2; %n member differs now.</numerusform>
            <numerusform>%1: frozen on %2; %n members differ now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statement of hours for %n member(s)</source>
        <translation>
            <numerusform>Statement of hours for %n member</numerusform>
            <numerusform>Statement of hours for %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message numerus="yes">
        <source>%n day(s) late (%1)</source>
        <translation>
            <numerusform>%n day late (%1)</numerusform>
            <numerusform>%n days late (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>late entry, %n day(s)</source>
        <translation>
            <numerusform>late entry, %n day</numerusform>
            <numerusform>late entry, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberChanges</name>
    <message numerus="yes">
        <source>Set “%1” of %n member(s)</source>
        <translation>
            <numerusform>Set “%1” of %n member</numerusform>
            <numerusform>Set “%1” of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberVerbs</name>
    <message numerus="yes">
        <source>For %n member(s). Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>For %n member. Ctrl+Z takes all of it back.</numerusform>
            <numerusform>For %n members. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPaper</name>
    <message numerus="yes">
        <source>Late entry, %n day(s) after it was held</source>
        <translation>
            <numerusform>Late entry, %n day after it was held</numerusform>
            <numerusform>Late entry, %n days after it was held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationChanges</name>
    <message numerus="yes">
        <source>%n member(s) still belong to it. Say which branch takes them.</source>
        <translation>
            <numerusform>%n member still belongs to it. Say which branch takes it.</numerusform>
            <numerusform>%n members still belong to it. Say which branch takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedList</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarterlyReport</name>
    <message numerus="yes">
        <source>%n unit(s) have not reported and are not included: %1.</source>
        <translation>
            <numerusform>%n unit has not reported and is not included: %1.</numerusform>
            <numerusform>%n units have not reported and are not included: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivingChecks</name>
    <message numerus="yes">
        <source>%1: %n of its records stand in a later quarter&apos;s file too and count there. Have %1 handed in again.</source>
        <translation>
            <numerusform>%1: %n of its records stands in a later quarter&apos;s file too and counts there. Have %1 handed in again.</numerusform>
            <numerusform>%1: %n of its records stand in a later quarter&apos;s file too and count there. Have %1 handed in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows bear numbers of rows of %2 and are left out. Is one book a copy of the other?</source>
        <translation>
            <numerusform>%1: %n row bears the number of a row of %2 and is left out. Is one book a copy of the other?</numerusform>
            <numerusform>%1: %n rows bear numbers of rows of %2 and are left out. Is one book a copy of the other?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordActivity</name>
    <message numerus="yes">
        <source>Remove %n record(s) for good</source>
        <translation>
            <numerusform>Remove %n record for good</numerusform>
            <numerusform>Remove %n records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n draft(s)</source>
        <translation>
            <numerusform>Record %n draft</numerusform>
            <numerusform>Record %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportingRate</name>
    <message numerus="yes">
        <source> (%n day(s))</source>
        <translation>
            <numerusform> (%n day)</numerusform>
            <numerusform> (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files are due %n day(s) after the quarter</source>
        <translation>
            <numerusform>Files are due %n day after the quarter</numerusform>
            <numerusform>Files are due %n days after the quarter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmissionPreview</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%1 made up by %n member(s)</source>
        <translation>
            <numerusform>%1 made up by %n member</numerusform>
            <numerusform>%1 made up by %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make up %n absence(s)</source>
        <translation>
            <numerusform>Make up %n absence</numerusform>
            <numerusform>Make up %n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter “%1” for %n member(s)</source>
        <translation>
            <numerusform>Enter “%1” for %n member</numerusform>
            <numerusform>Enter “%1” for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n course(s)</source>
        <translation>
            <numerusform>Remove %n course</numerusform>
            <numerusform>Remove %n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exempt %n member(s) from the hours of %1</source>
        <translation>
            <numerusform>Exempt %n member from the hours of %1</numerusform>
            <numerusform>Exempt %n members from the hours of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::AccountsPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>The window locks after %n minute without a key or a click.</numerusform>
            <numerusform>The window locks after %n minutes without a key or a click.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have no PIN yet. Each gets one; the list is shown once, to be printed and handed over.</source>
        <translation>
            <numerusform>%n member has no PIN yet. A PIN is made; the list is shown once, to be printed and handed over.</numerusform>
            <numerusform>%n members have no PIN yet. Each gets one; the list is shown once, to be printed and handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Giving PINs to %n member(s)</source>
        <translation>
            <numerusform>Giving PINs to %n member</numerusform>
            <numerusform>Giving PINs to %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::ActivityList</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) finalised. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>%n draft finalised. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n drafts finalised. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n record removed.</numerusform>
            <numerusform>%n records removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::ActivityModel</name>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>Late by %n day</numerusform>
            <numerusform>Late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::BulkDialog</name>
    <message numerus="yes">
        <source>Amend %n record(s)</source>
        <translation>
            <numerusform>Amend %n record</numerusform>
            <numerusform>Amend %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) amended. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>%n record amended. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n records amended. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::CalendarModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::CompletenessPanel</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::CourseDialog</name>
    <message numerus="yes">
        <source>Who is meant by “%1”? (%n left)</source>
        <translation>
            <numerusform>Who is meant by “%1”? (%n left)</numerusform>
            <numerusform>Who is meant by “%1”? (%n left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered for %n member(s).</source>
        <translation>
            <numerusform>Entered for %n member.</numerusform>
            <numerusform>Entered for %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::DraftEditor</name>
    <message numerus="yes">
        <source>Will be a late entry: %n day(s)</source>
        <translation>
            <numerusform>Will be a late entry: %n day</numerusform>
            <numerusform>Will be a late entry: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::DraftSession</name>
    <message numerus="yes">
        <source>Draft · saved %n second(s) ago</source>
        <translation>
            <numerusform>Draft · saved %n second ago</numerusform>
            <numerusform>Draft · saved %n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft · saved %n minute(s) ago</source>
        <translation>
            <numerusform>Draft · saved %n minute ago</numerusform>
            <numerusform>Draft · saved %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::DraftStrip</name>
    <message numerus="yes">
        <source>Show all %n draft(s)</source>
        <translation>
            <numerusform>Show all %n draft</numerusform>
            <numerusform>Show all %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::FileActions</name>
    <message numerus="yes">
        <source>%n file(s) chosen. What cannot be accepted or answered is left out.</source>
        <translation>
            <numerusform>%n file chosen. What cannot be accepted or answered is left out.</numerusform>
            <numerusform>%n files chosen. What cannot be accepted or answered is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::InboxPage</name>
    <message numerus="yes">
        <source>Files (%n held)</source>
        <translation>
            <numerusform>Files (%n held)</numerusform>
            <numerusform>Files (%n held)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s) held</source>
        <translation>
            <numerusform>%1 · %n file held</numerusform>
            <numerusform>%1 · %n files held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::InboxTab</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::MakeUpTab</name>
    <message numerus="yes">
        <source>%n absence(s) made up.</source>
        <translation>
            <numerusform>%n absence made up.</numerusform>
            <numerusform>%n absences made up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::MemberCard</name>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::MembersPage</name>
    <message numerus="yes">
        <source>%n on %1</source>
        <translation>
            <numerusform>%n on %1</numerusform>
            <numerusform>%n on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n member chosen</numerusform>
            <numerusform>%n members chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::MyHoursView</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::OrganizationsPage</name>
    <message numerus="yes">
        <source>%n on %1</source>
        <translation>
            <numerusform>%n on %1</numerusform>
            <numerusform>%n on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::OverviewTab</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::OwedCard</name>
    <message numerus="yes">
        <source>%n overdue explained: %1 …</source>
        <translation>
            <numerusform>%n overdue explained: %1 …</numerusform>
            <numerusform>%n overdue explained: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue explained: %1</source>
        <translation>
            <numerusform>%n overdue explained: %1</numerusform>
            <numerusform>%n overdue explained: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not finalised: %1</source>
        <translation>
            <numerusform>%n draft not finalised: %1</numerusform>
            <numerusform>%n drafts not finalised: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::OwedModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::RateModel</name>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::RateTab</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more until %1</source>
        <translation>
            <numerusform>%n more until %1</numerusform>
            <numerusform>%n more until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to be corrected; %n held</source>
        <translation>
            <numerusform>to be corrected; %n held</numerusform>
            <numerusform>to be corrected; %n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>%n day past the deadline</numerusform>
            <numerusform>%n days past the deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::ReceivePanel</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) were not looked at; they are taken in the next time.</source>
        <translation>
            <numerusform>Stopped. %n file were not looked at; they are taken in the next time.</numerusform>
            <numerusform>Stopped. %n files were not looked at; they are taken in the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n file(s)</source>
        <translation>
            <numerusform>&amp;Take in %n file</numerusform>
            <numerusform>&amp;Take in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written</source>
        <translation>
            <numerusform>%n receipt written</numerusform>
            <numerusform>%n receipts written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::RecordView</name>
    <message numerus="yes">
        <source>Final · amended %n time(s)</source>
        <translation>
            <numerusform>Final · amended %n time</numerusform>
            <numerusform>Final · amended %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) looked at.</source>
        <translation>
            <numerusform>%n record looked at.</numerusform>
            <numerusform>%n records looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::RowsStep</name>
    <message numerus="yes">
        <source>Not in the new list, and not removed: %n member(s). %1. Who has left is taken out under Members.</source>
        <translation>
            <numerusform>Not in the new list, and not removed: %n member. %1. Who has left is taken out under Members.</numerusform>
            <numerusform>Not in the new list, and not removed: %n members. %1. Who has left is taken out under Members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::SentModel</name>
    <message numerus="yes">
        <source>returned, %n reason(s)</source>
        <translation>
            <numerusform>returned, %n reason</numerusform>
            <numerusform>returned, %n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::TermDetails</name>
    <message numerus="yes">
        <source>, %n day(s) late</source>
        <translation>
            <numerusform>, %n day late</numerusform>
            <numerusform>, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) early</source>
        <translation>
            <numerusform>, %n day early</numerusform>
            <numerusform>, %n days early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::TermsPage</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or due soon</source>
        <translation>
            <numerusform>%n overdue or due soon</numerusform>
            <numerusform>%n overdue or due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::TrainingPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exempt %n member(s) from the hours</source>
        <translation>
            <numerusform>Exempt %n member from the hours</numerusform>
            <numerusform>Exempt %n members from the hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frozen for %n branch(es).</source>
        <translation>
            <numerusform>Frozen for %n branch.</numerusform>
            <numerusform>Frozen for %n branches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>frozen for %n branch(es)</source>
        <translation>
            <numerusform>frozen for %n branch</numerusform>
            <numerusform>frozen for %n branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) amended since</source>
        <translation>
            <numerusform>%n member amended since</numerusform>
            <numerusform>%n members amended since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::UnitsTab</name>
    <message numerus="yes">
        <source>%n seal(s)</source>
        <translation>
            <numerusform>%n seal</numerusform>
            <numerusform>%n seals</numerusform>
        </translation>
    </message>
</context>
</TS>
