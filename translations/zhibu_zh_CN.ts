<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>QuarterlyReport</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three meetings and one lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party-work meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of activity, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, lectures and theme days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation existed in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation&apos;s members include everyone below it; the total counts the branches only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity of several kinds counts once for each. Attendance leaves talks out. Late entries were recorded more than 7 days after the day they were held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training hours this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No branch belongs to this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required in a year: 40 hours for committee members, 24 for every other member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committees and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation in this report elects a committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: positions with a holder; persons: holders, each counted once in a committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <comment>year, quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly report on Party organisation life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <comment>organisation, period, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation (seal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label before a line to sign on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be painted: the printer or the file refused them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report can be written as .csv, .xlsx or .html; %1 ends in none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: the folder for temporary files, %1, is full or closed to writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>a zip archive or .xlsx workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document of an old office program, such as .xls or .doc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very old .xls workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”: check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file: choose a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: check the access rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet: choose a .csv, .xlsx or .xls file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB: split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what its name says but %2: open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password: save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file: line %2 holds a zero byte; save it again as .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2: this is neither UTF-8 nor GB18030 text; save it again as UTF-8 or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text: save it again as UTF-8 or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2: a quotation mark is opened and never closed; correct this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2: text follows a closing quotation mark; correct this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than its size: it was not read; ask the sender for an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2 MB: split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, part %2: it defines a document type, which no spreadsheet program writes; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, part %2, line %3: the content is damaged; open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, part %2: a text is longer than %3 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2: the content is damaged; open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2: the text is longer than %3 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2: there are more than %3 columns; delete those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2: there are more rows than that; split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds too many cells%2: split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 sheets: delete those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read because the program zhibu-xls-reader is missing: install it, or save the file as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is so damaged that reading it failed: open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read within %2 seconds: save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs more than %2 MB of memory: split it, or save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A protected field was altered outside this program. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not continue the entry before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change kept beside it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the folder and the free space; the book itself is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a book of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book lies on a network share or a stick (%1), where it can be damaged. Work on a copy on this computer and copy it back when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book “%1”. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a book of this program. Choose a .zhibu file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be written to: it opens for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program: it opens for reading only. Install the newer version to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book holds no data key. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book does not say whose it is. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: the rows it changed are no longer as it left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: “%2” (%3) came later and builds on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes could not be recorded; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” refers to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two organisations have the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members have the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity of %1 is of no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member %1 belongs to two branches on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation %1 lies below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position ends before it begins (%1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this book. Wait a moment and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a sound book. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cannot be opened. Check that the file exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be read or written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver uses another SQLite than this program. Install the distribution&apos;s Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be brought up to this version; it is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is incomplete. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database, but not a book of this program. Choose a .zhibu file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book holds a value that cannot be read. Run a check, and restore the last backup if it finds a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not match the records. It can be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Work committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation life meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party-work meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideology session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre group study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual notice and appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly of members and cadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party-work assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice base activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head Party organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discipline committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called up from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probationary member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
