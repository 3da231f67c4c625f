<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts are not switched on in this book.</source>
        <translation>此台账没有启用账户。</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>该账户已不存在。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters. A sentence is easy to remember.</source>
        <translation>口令至少 %1 个字符。用一句话作口令最好记。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请填写账户名称。</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的账户，请换一个名称。</translation>
    </message>
    <message>
        <source>Accounts are switched on already.</source>
        <translation>账户已经启用。</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Renew the recovery code</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>A member is given a PIN, not a password.</source>
        <translation>党员使用 PIN 码，不设口令。</translation>
    </message>
    <message>
        <source>Add the account “%1” (%2)</source>
        <translation>新增账户“%1”（%2）</translation>
    </message>
    <message>
        <source>New password for “%1”</source>
        <translation>为“%1”重设口令</translation>
    </message>
    <message>
        <source>The present one is not right.</source>
        <translation>原口令（PIN 码）不正确。</translation>
    </message>
    <message>
        <source>A PIN is %1 to 12 digits.</source>
        <translation>PIN 码为 %1 至 12 位数字。</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>修改本人口令</translation>
    </message>
    <message>
        <source>Nobody removes their own account. Let another secretary do it.</source>
        <translation>不能删除自己的账户，请由另一位书记操作。</translation>
    </message>
    <message>
        <source>Remove the account “%1”</source>
        <translation>删除账户“%1”</translation>
    </message>
    <message>
        <source>Give 0 to %1 minutes.</source>
        <translation>请填写 0 至 %1 分钟。</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟无操作后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the members who get a PIN.</source>
        <translation>请选择要发放 PIN 码的党员。</translation>
    </message>
    <message numerus="yes">
        <source>Give PINs to %n member(s)</source>
        <translation>
            <numerusform>为 %n 名党员发放 PIN 码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>输错次数过多，请等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>名称或口令不正确。</translation>
    </message>
    <message>
        <source>The name or the PIN is not right.</source>
        <translation>姓名或 PIN 码不正确。</translation>
    </message>
    <message>
        <source>This is no recovery code: a character is wrong or missing. Compare it with the paper.</source>
        <translation>这不是有效的恢复码：有字符错误或缺失，请与纸上的内容核对。</translation>
    </message>
    <message>
        <source>The code is for a secretary&apos;s account. Give a secretary&apos;s name or a new one.</source>
        <translation>恢复码只用于书记账户，请填写书记账户名称或新名称。</translation>
    </message>
    <message>
        <source>This is not the code of this book. Perhaps it was renewed since.</source>
        <translation>这不是此台账的恢复码，可能后来更换过。</translation>
    </message>
    <message>
        <source>New password for “%1” by the recovery code</source>
        <translation>凭恢复码为“%1”重设口令</translation>
    </message>
    <message>
        <source>Stopped; nobody was given a PIN.</source>
        <translation>已停止，没有给任何人发放 PIN 码。</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Show a talk of %1</source>
        <translation>查看%1的谈心谈话内容</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>这条记录已不存在。</translation>
    </message>
</context>
<context>
    <name>ActivityDraft</name>
    <message>
        <source>This draft cannot be read. Discard it and begin anew.</source>
        <translation>这份草稿无法读取，请放弃后重新填写。</translation>
    </message>
    <message>
        <source>Put on the list by hand</source>
        <translation>手工加入名单</translation>
    </message>
    <message>
        <source>Expected as a member of the committee: %1</source>
        <translation>应到：班子成员（%1）</translation>
    </message>
    <message>
        <source>Expected: belongs to %1 since %2</source>
        <translation>应到：自 %2 起属于%1</translation>
    </message>
    <message>
        <source>Expected: belongs to %1 since before any record</source>
        <translation>应到：属于%1（早于现有记录）</translation>
    </message>
</context>
<context>
    <name>AmendActivity</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>The record was amended by somebody else meanwhile. Discard this draft and begin the amendment anew.</source>
        <translation>这条记录在此期间已被他人修改。请放弃本草稿，重新开始修改。</translation>
    </message>
    <message>
        <source>Say why the record is amended.</source>
        <translation>请写明修改原因。</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it before it is amended.</source>
        <translation>这条记录在回收站里，恢复后才能修改。</translation>
    </message>
    <message>
        <source>This account may not read what was said, and so cannot amend it.</source>
        <translation>当前账户无权查看谈话内容，因此不能修改。</translation>
    </message>
    <message>
        <source>Nothing differs from the record. Change it, or discard the draft.</source>
        <translation>与原记录没有任何不同。请修改内容，或放弃草稿。</translation>
    </message>
    <message>
        <source>Amend %1 %2</source>
        <translation>修改%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind, date and what is wrong</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Amend %n record(s)</source>
        <translation>
            <numerusform>批量修改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected %2, present %3, in favour %4, against %5, abstained %6</source>
        <translation>%1：应到 %2，实到 %3，赞成 %4，反对 %5，弃权 %6</translation>
    </message>
    <message>
        <source>made up %1</source>
        <translation>补课 %1</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>举办组织</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>讲课人</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Counts for the year</source>
        <translation>所属年度</translation>
    </message>
    <message>
        <source>Reported to or by</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Theme-day items done</source>
        <translation>主题党日事项</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议内容</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Why the list differs from the roster</source>
        <translation>应到名单与花名册不同的原因</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>A talk is amended by itself, not together with other records.</source>
        <translation>谈心谈话只能单独更正，不能与其他记录一起更正。</translation>
    </message>
</context>
<context>
    <name>AnswerFile</name>
    <message>
        <source>receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>The receipt does not say which file it answers. Ask for it again.</source>
        <translation>回执没有写明所答复的上报文件，请重新索取。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>unit, quarter, why</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not: %2</source>
        <comment>what was done, why not</comment>
        <translation>
            <numerusform>%1，%n 份未办：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Return %1 %2 %3 revision %4</source>
        <comment>file name: code, unit, quarter, revision</comment>
        <translation>退回 %1 %2 %3 第%4次</translation>
    </message>
    <message>
        <source>Receipt %1 %2 %3 revision %4</source>
        <comment>file name: code, unit, quarter, revision</comment>
        <translation>回执 %1 %2 %3 第%4次</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>A record holds at most %1 attachments.</source>
        <translation>一条记录最多可附 %1 个附件。</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a PDF. Photograph it or save it as a PDF first.</source>
        <translation>%1 既不是图片也不是 PDF。请先拍照或另存为 PDF。</translation>
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB can be attached.</source>
        <translation>%1 大小为 %2 MB，附件最大 %3 MB。</translation>
    </message>
    <message>
        <source>The book does not hold this attachment any more.</source>
        <translation>台账中已没有这个附件。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A copy cannot be written over the book itself. Choose another name.</source>
        <translation>备份不能覆盖台账本身，请另选文件名。</translation>
    </message>
    <message>
        <source>This is the book itself. Choose the copy to restore.</source>
        <translation>这是台账本身，请选择要恢复的备份。</translation>
    </message>
    <message>
        <source>Restore from “%1”</source>
        <translation>从“%1”恢复</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before receiving a package</source>
        <translation>接收上报文件前</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>恢复时留存</translation>
    </message>
    <message>
        <source>Before a very large change</source>
        <translation>大批量更改前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>why a copy was made</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>The copy of the book was stopped; none was made.</source>
        <translation>台账备份已停止，没有生成备份。</translation>
    </message>
    <message>
        <source>The folder for the second copy cannot be reached; it is tried again next time: %1. Plug in its disk, or choose another folder in the settings.</source>
        <translation>另存备份的文件夹打不开，下次会再试：%1。请接上该磁盘，或在“设置”里另选文件夹。</translation>
    </message>
    <message>
        <source>The second copy needs another folder than the first. Choose one in the settings.</source>
        <translation>另存备份的文件夹不能与备份文件夹相同，请在“设置”里另选一个。</translation>
    </message>
    <message>
        <source>No copy of the book could be made; it is tried again next time. %1</source>
        <translation>台账没有备份成功，下次会再试。%1</translation>
    </message>
    <message>
        <source>The second copy could not be made; it is tried again next time. %1</source>
        <translation>另存的备份没有成功，下次会再试。%1</translation>
    </message>
    <message>
        <source>“%1” is open in a window. Close it there first; nothing was changed.</source>
        <translation>“%1”正在窗口中打开，请先关闭；没有作任何更改。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program. Install that version to restore it; nothing was changed.</source>
        <translation>“%1”由本程序的更高版本写成，请安装该版本后再恢复；没有作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was entered in the audit trail since this copy was made.</source>
        <translation>这份备份之后没有新的操作留痕。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail came after this copy; what they did would be lost.</source>
        <translation>
            <numerusform>这份备份之后又有 %n 条操作留痕，恢复后这些更改将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The book that stands there cannot be read any more, so nothing can be compared.</source>
        <translation>现有台账已无法读取，不能比较两者的差别。</translation>
    </message>
    <message>
        <source>This is a copy of another book (%1). It would take the place of this one.</source>
        <translation>这是另一本台账（%1）的备份，恢复后将取代本台账。</translation>
    </message>
    <message numerus="yes">
        <source>This copy went another way: %n of its entries are not in the audit trail of this book.</source>
        <translation>
            <numerusform>这份备份与本台账在某一步之后各自记录：备份中有 %n 条操作留痕是本台账没有的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this book are not in the copy; they would be lost.</source>
        <translation>
            <numerusform>本台账有 %n 条操作留痕是备份中没有的，恢复后将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Records of activities</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Own training credits</source>
        <translation>个人培训记录</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are not in the copy and would be lost.</source>
        <translation>
            <numerusform>有 %n 份草稿不在备份中，恢复后将丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be as they were then.</source>
        <translation>
            <numerusform>有 %n 份草稿将回到备份时的样子。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was written by an older version; it is brought up to date.</source>
        <translation>这份备份由较早的版本写成，恢复时会一并升级。</translation>
    </message>
</context>
<context>
    <name>CalendarWriter</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ChosenRecords</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Chosen records</source>
        <translation>所选记录</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no kind of organisation. Write branch, general_branch, organ_committee, leading_group or work_committee.</source>
        <translation>“%1”不是组织类别，请写党支部、党总支、机关党委、党组或机关工委（或 branch、general_branch、organ_committee、leading_group、work_committee）。</translation>
    </message>
    <message>
        <source>Name the book with --book FILE before the command.</source>
        <translation>请在命令之前用 --book FILE 指明台账。</translation>
    </message>
    <message>
        <source>Made the book of %1: %2</source>
        <translation>已为“%1”新建台账：%2</translation>
    </message>
    <message>
        <source>Make a new book</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>组织名称</translation>
    </message>
    <message>
        <source>Its kind</source>
        <translation>组织类别</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>组织代码</translation>
    </message>
    <message>
        <source>The day it was established</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Name of the organisation above</source>
        <translation>上级组织名称</translation>
    </message>
    <message>
        <source>Wrote and checked the copy %1</source>
        <translation>备份已写入并通过校验：%1</translation>
    </message>
    <message>
        <source>Restored the book.</source>
        <translation>台账已恢复。</translation>
    </message>
    <message>
        <source>Restored the book. What stood there before is kept as %1</source>
        <translation>台账已恢复，原文件另存为 %1</translation>
    </message>
    <message>
        <source>The search index did not match the records; it was made anew.</source>
        <translation>搜索索引与记录不一致，已重新建立。</translation>
    </message>
    <message>
        <source>The book is sound: file, audit trail, records and search index.</source>
        <translation>台账完好：文件、操作留痕、记录和搜索索引均无问题。</translation>
    </message>
    <message>
        <source>Write a checked copy of the book</source>
        <translation>备份台账并校验</translation>
    </message>
    <message>
        <source>File to write; by default into the folder backups beside the book</source>
        <translation>要写入的文件；默认存入台账所在文件夹下的 backups</translation>
    </message>
    <message>
        <source>Put a copy in the place of the book</source>
        <translation>用备份恢复台账</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Check the health of the book</source>
        <translation>检查台账是否完好</translation>
    </message>
    <message>
        <source>Write the fictional example office: import files and its book</source>
        <translation>写出虚构的示例单位：导入文件及其台账</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it like 2020-09-30.</source>
        <translation>%1：“%2”不是日期，请写成 2020-09-30 的形式。</translation>
    </message>
    <message>
        <source>Wrote the example office to %1</source>
        <translation>示例单位已写入 %1</translation>
    </message>
    <message>
        <source>No member %1 belongs to this organisation on that day.</source>
        <translation>当日本组织没有编号为“%1”的党员。</translation>
    </message>
    <message>
        <source>The day the figures are of; by default today</source>
        <translation>统计截止日；默认为今天</translation>
    </message>
    <message>
        <source>The year; by default the one of that day</source>
        <translation>年度；默认为统计截止日所在年度</translation>
    </message>
    <message>
        <source>Code of the organisation; by default the book&apos;s own</source>
        <translation>组织代码；默认为台账所属组织</translation>
    </message>
    <message>
        <source>Everything under it too</source>
        <translation>包括所有下级组织</translation>
    </message>
    <message>
        <source>What is done and what is owed</source>
        <translation>任务完成和待办情况</translation>
    </message>
    <message>
        <source>Only results of this status</source>
        <translation>只列出这一状态的事项</translation>
    </message>
    <message>
        <source>Registers and what does not apply too</source>
        <translation>同时列出专项台账和不适用的事项</translation>
    </message>
    <message>
        <source>Training hours per member</source>
        <translation>每名党员的教育培训学时</translation>
    </message>
    <message>
        <source>Only the member with this number</source>
        <translation>只列出此编号的党员</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, doubtful %4, rejected %5.</source>
        <translation>新增 %1，变更 %2，未变 %3，存疑 %4，退回 %5。</translation>
    </message>
    <message>
        <source>Columns kept out: %1</source>
        <translation>未导入的列：%1</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>这是试导入，未作任何改动。</translation>
    </message>
    <message>
        <source>The rows that did not go in are in %1, each with its reason. Correct them there and import that file.</source>
        <translation>未能导入的行已连同原因写入 %1，请在该文件中改正后再导入。</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet (.csv, .xlsx, .xls)</source>
        <translation>导入电子表格（.csv、.xlsx、.xls）</translation>
    </message>
    <message>
        <source>The spreadsheet</source>
        <translation>电子表格文件</translation>
    </message>
    <message>
        <source>Show what would happen and change nothing</source>
        <translation>只显示导入结果，不作改动</translation>
    </message>
    <message>
        <source>Name of the sheet; by default the first</source>
        <translation>工作表名称；默认为第一张</translation>
    </message>
    <message>
        <source>COLUMN=FIELD, where a title is not understood</source>
        <translation>列=字段，用于指明未能识别的列标题</translation>
    </message>
    <message>
        <source>“%1” is no kind of activity. Write theme_day or 主题党日, for instance.</source>
        <translation>“%1”不是活动类型，请写成“主题党日”或 theme_day 这样的形式。</translation>
    </message>
    <message>
        <source>List the organisations</source>
        <translation>列出党组织</translation>
    </message>
    <message>
        <source>List who belongs to an organisation on a day</source>
        <translation>列出某日隶属于某组织的党员</translation>
    </message>
    <message>
        <source>The day; by default today</source>
        <translation>日期；默认为今天</translation>
    </message>
    <message>
        <source>List activities</source>
        <translation>列出组织生活记录</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Words in topic, agenda, minutes or resolutions</source>
        <translation>主题、议题、内容或决议中的文字</translation>
    </message>
    <message>
        <source>There is not enough memory; nothing was changed.</source>
        <translation>内存不足，未作任何改动。</translation>
    </message>
    <message>
        <source>The working ledger of Party branches, without a window</source>
        <translation>支部台账命令行程序</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>The book, a .zhibu file</source>
        <translation>台账文件（.zhibu）</translation>
    </message>
    <message>
        <source>zh or en</source>
        <translation>zh 或 en</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Name the file with -o (.pdf, .xlsx, .csv or .html), or ask for --format json.</source>
        <translation>请用 -o 指明文件（.pdf、.xlsx、.csv 或 .html），或使用 --format json。</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>生成报表</translation>
    </message>
    <message>
        <source>The quarterly report</source>
        <translation>季度报表</translation>
    </message>
    <message>
        <source>The quarter, 1 to 4</source>
        <translation>季度，1 至 4</translation>
    </message>
    <message>
        <source>File to write: .pdf, .xlsx, .csv or .html</source>
        <translation>要写入的文件：.pdf、.xlsx、.csv 或 .html</translation>
    </message>
    <message>
        <source>--due: “%1” is no day of every year. Write it like 03-31.</source>
        <translation>--due：“%1”不是每年都有的日子，请写成 03-31 的样子。</translation>
    </message>
    <message>
        <source>“%1” is no such kind. Write its name as in the lists, or its identifier.</source>
        <translation>没有“%1”这一类别，请按清单中的名称或标识填写。</translation>
    </message>
    <message>
        <source>The office&apos;s own rule</source>
        <translation>本单位规定</translation>
    </message>
    <message>
        <source>From %1 on the duty %2 is as you say; earlier years keep their numbers.</source>
        <translation>自 %1 年起任务 %2 按此执行；以前年度的数字不变。</translation>
    </message>
    <message>
        <source>The duty %1 is again as it was before.</source>
        <translation>任务 %1 已恢复原样。</translation>
    </message>
    <message>
        <source>The duty&apos;s id</source>
        <translation>任务标识</translation>
    </message>
    <message>
        <source>From this year on; by default this year</source>
        <translation>自哪一年起，默认为今年</translation>
    </message>
    <message>
        <source>How many per period; of hours: for a member</source>
        <translation>每期次数；学时任务则为党员学时数</translation>
    </message>
    <message>
        <source>Last day of a yearly duty, like 03-31</source>
        <translation>年度任务的截止日，如 03-31</translation>
    </message>
    <message>
        <source>Remind so many days before</source>
        <translation>提前多少天提醒</translation>
    </message>
    <message>
        <source>Why, e.g. the document it follows</source>
        <translation>依据，例如所依文件</translation>
    </message>
    <message>
        <source>Change a duty from a year on</source>
        <translation>自某年起修改一项任务</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Hours of a committee member</source>
        <translation>班子成员学时数</translation>
    </message>
    <message>
        <source>Add a duty of the office&apos;s own</source>
        <translation>增设本单位自己的任务</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Kinds of activity that count</source>
        <translation>计入的活动类型</translation>
    </message>
    <message>
        <source>Kinds of organisation it is asked of</source>
        <translation>适用的组织类别</translation>
    </message>
    <message>
        <source>Counted for a year and held in the one after</source>
        <translation>计入所属年度，次年召开</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>规定出处</translation>
    </message>
    <message>
        <source>What it asks, in a sentence</source>
        <translation>用一句话说明要求</translation>
    </message>
    <message>
        <source>Forget a change: the duty is as before</source>
        <translation>撤回修改，恢复原样</translation>
    </message>
    <message>
        <source>The year the change was made for; by default this year</source>
        <translation>修改所自的年份，默认为今年</translation>
    </message>
    <message>
        <source>What this office changed</source>
        <translation>本单位所作的修改</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计</translation>
    </message>
    <message>
        <source>What counted, what did not and why, and what would settle it</source>
        <translation>列出计入的、未计的及原因，以及如何完成</translation>
    </message>
    <message>
        <source>What is owed, by due date; on paper or as a calendar</source>
        <translation>按到期日列出待办，可打印或导出为日历</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>仅逾期的</translation>
    </message>
    <message>
        <source>Part of a name of a person, organisation or duty; pinyin too</source>
        <translation>人员、组织或任务名称的一部分，可用拼音</translation>
    </message>
    <message>
        <source>File to write: .pdf, .xlsx, .csv, .html or .ics</source>
        <translation>要写入的文件：.pdf、.xlsx、.csv、.html 或 .ics</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .docx.</source>
        <translation>请给出以 .pdf 或 .docx 结尾的文件名。</translation>
    </message>
    <message>
        <source>Write the period as 2020, 2020H1, 2020Q3 or 2020-09.</source>
        <translation>期间请写成 2020、2020H1、2020Q3 或 2020-09。</translation>
    </message>
    <message>
        <source>2020, 2020H1, 2020Q3 or 2020-09; by default this year</source>
        <translation>2020、2020H1、2020Q3 或 2020-09；默认今年</translation>
    </message>
    <message>
        <source>File to write, by its ending</source>
        <translation>要写的文件，格式由扩展名决定</translation>
    </message>
    <message>
        <source>The year&apos;s handbook of a branch, as .pdf or .docx</source>
        <translation>年度党支部工作手册，.pdf 或 .docx</translation>
    </message>
    <message>
        <source>The minutes of a period&apos;s records, as .pdf or .docx</source>
        <translation>某一期间的会议记录，.pdf 或 .docx</translation>
    </message>
    <message>
        <source>The year&apos;s records that lack something</source>
        <translation>当年要素不全的记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not in the list, and not removed: %1</source>
        <translation>名册中没有、未作删除：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>The slip of the office above (.zbslip), in place of everything else</source>
        <translation>上级的组织代码单（.zbslip），代替其他各项</translation>
    </message>
    <message>
        <source>The roster of members on a day, by strokes</source>
        <translation>某日的党员花名册，按姓氏笔画</translation>
    </message>
    <message>
        <source>By pinyin instead of strokes</source>
        <translation>按拼音而不按笔画</translation>
    </message>
    <message>
        <source>With identity and phone numbers, which is on record</source>
        <translation>包含身份证号和手机号（留痕）</translation>
    </message>
    <message>
        <source>There is no election worksheet of this organisation.</source>
        <translation>该组织没有选举工作单。</translation>
    </message>
    <message>
        <source>A paper of an election, as .pdf or .docx</source>
        <translation>选举文书，.pdf 或 .docx</translation>
    </message>
    <message>
        <source>This book has no accounts. Leave --account out.</source>
        <translation>此台账没有账户，请去掉 --account。</translation>
    </message>
    <message>
        <source>This book is opened with an account: --account NAME --password-stdin, the password on standard input.</source>
        <translation>此台账须凭账户打开：--account 名称 --password-stdin，口令由标准输入读入。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the path.</source>
        <translation>无法读取“%1”，请检查路径。</translation>
    </message>
    <message>
        <source>Unchanged since it was signed on %1 by %2. %3 (%4)</source>
        <translation>自 %1 由 %2 签发以来未被改动。%3（%4）</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>The year&apos;s register of training hours, .pdf .xlsx .csv .html</source>
        <translation>年度学时登记表，.pdf .xlsx .csv .html</translation>
    </message>
    <message>
        <source>Each member&apos;s statement of hours: .pdf .xlsx, or .zbhours, which is signed</source>
        <translation>每名党员的学时证明：.pdf .xlsx，或带签名的 .zbhours</translation>
    </message>
    <message>
        <source>Looks at a signed statement of hours</source>
        <translation>查验已签名的学时证明</translation>
    </message>
    <message>
        <source>Whose seal it bears, and that nothing was changed</source>
        <translation>查验印记归属及是否被改动</translation>
    </message>
    <message>
        <source>The .zbhours file</source>
        <translation>.zbhours 文件</translation>
    </message>
    <message>
        <source>Once a book has accounts: whose</source>
        <translation>台账启用账户后：账户名称</translation>
    </message>
    <message>
        <source>The account&apos;s password comes on standard input, as one line</source>
        <translation>账户口令由标准输入读入，一行</translation>
    </message>
    <message>
        <source>Versions and sizes for whoever helps, and no word of a record</source>
        <translation>供协助人员查看的版本和大小，不含任何记录内容</translation>
    </message>
    <message>
        <source>“%1” is no quarter. Write it as 2020Q3.</source>
        <translation>“%1”不是季度，请写成 2020Q3 的形式。</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>报表无法写入。</translation>
    </message>
    <message>
        <source>No seal with the fingerprint %1 is registered here.</source>
        <translation>此处没有登记指纹为 %1 的印记。</translation>
    </message>
    <message>
        <source>Nothing has changed since revision %1; wrote it once more: %2</source>
        <translation>自第 %1 次上报以来没有变化，已重新写出：%2</translation>
    </message>
    <message>
        <source>Signed and wrote %1, revision %2: %3</source>
        <translation>已签名并写入 %1（第 %2 次）：%3</translation>
    </message>
    <message>
        <source>hindrance</source>
        <translation>不能上报</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>要素不全</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>no explanation yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Nothing has changed since revision %1.</source>
        <translation>自第 %1 次上报以来没有变化。</translation>
    </message>
    <message>
        <source>It would be revision %1.</source>
        <translation>将作为第 %1 次上报。</translation>
    </message>
    <message>
        <source>%1, revision %2: %3, by %4</source>
        <translation>%1（第 %2 次）：%3，%4</translation>
    </message>
    <message>
        <source>Sign a quarter and write the file to hand in (.zbpkg)</source>
        <translation>签名并写出一个季度的上报文件（.zbpkg）</translation>
    </message>
    <message>
        <source>The quarter, as 2020Q3</source>
        <translation>季度，如 2020Q3</translation>
    </message>
    <message>
        <source>Name of an attachment that goes along; may be given again</source>
        <translation>随同上报的附件名称，可多次给出</translation>
    </message>
    <message>
        <source>Fingerprint of the registered seal that alone can open it</source>
        <translation>已登记印记的指纹，只有该印记的单位能打开文件</translation>
    </message>
    <message>
        <source>After a restore: nothing was handed in since the copy was made</source>
        <translation>用于恢复备份之后：确认该备份生成后没有上报过</translation>
    </message>
    <message>
        <source>What to look at before a quarter is handed in; with -o what would leave</source>
        <translation>季度上报前需查看的事项；加 -o 则写出将要上报的内容</translation>
    </message>
    <message>
        <source>This book&apos;s seal: its fingerprint, and the slip for the office above</source>
        <translation>本账印记：查看指纹，写出交上级的印记登记单</translation>
    </message>
    <message>
        <source>The slip to write (.zbkey)</source>
        <translation>要写入的印记登记单（.zbkey）</translation>
    </message>
    <message>
        <source>Take a new key; the old one hands over</source>
        <translation>更换密钥，由原密钥签名移交</translation>
    </message>
    <message>
        <source>Hand records in to the office above, and receive them</source>
        <translation>向上级上报记录，以及收报</translation>
    </message>
    <message>
        <source>What was handed in and answered</source>
        <translation>上报及答复情况</translation>
    </message>
    <message>
        <source>Take in a receipt or a return of the office above (.zbreceipt)</source>
        <translation>导入上级的回执或退回通知（.zbreceipt）</translation>
    </message>
    <message>
        <source>The .zbreceipt file</source>
        <translation>.zbreceipt 文件</translation>
    </message>
    <message>
        <source>A plain SQLite file of the records, for people who use database tools</source>
        <translation>将记录写成普通 SQLite 文件，供使用数据库工具的人员使用</translation>
    </message>
    <message>
        <source>“%1” names no file of the inbox, or more than one.</source>
        <translation>收报中没有与“%1”对应的文件，或对应的文件不止一个。</translation>
    </message>
    <message>
        <source>Accepted; later revisions are held.</source>
        <translation>已接收；此后再报的将列为待核。</translation>
    </message>
    <message>
        <source>This file holds now.</source>
        <translation>现以此文件为准。</translation>
    </message>
    <message>
        <source>Returned; write the answer with “package receipt”.</source>
        <translation>已退回；请用“package receipt”写出答复。</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Revoked; files under it are held.</source>
        <translation>已撤销；用此印记签名的文件列为待核。</translation>
    </message>
    <message>
        <source>This seal is not registered.</source>
        <translation>该印记没有登记。</translation>
    </message>
    <message>
        <source>%1 days, %2 of grace
</source>
        <translation>%1 天，宽限 %2 天
</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>已设定。</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to %3 and %4 at once.</source>
        <translation>%1（%2）同时属于“%3”和“%4”。</translation>
    </message>
    <message numerus="yes">
        <source>Settled anew: %n quarter(s) stand.</source>
        <translation>
            <numerusform>已重新核定：%n 个季度的上报有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a unit below and its seal</source>
        <translation>登记下级单位及其印记</translation>
    </message>
    <message>
        <source>The seal slip (.zbkey), or a file of the inbox that is held</source>
        <translation>印记登记单（.zbkey），或收报中待核的文件</translation>
    </message>
    <message>
        <source>As it stands on the unit&apos;s paper</source>
        <translation>下级单位纸面上的指纹</translation>
    </message>
    <message>
        <source>Code of the organisation it stands below; by default the book&apos;s own</source>
        <translation>其上级组织代码；默认为台账所属组织</translation>
    </message>
    <message>
        <source>First day it is asked for records</source>
        <translation>开始要求上报的日期</translation>
    </message>
    <message>
        <source>Register the seal of the office above</source>
        <translation>登记上级的印记</translation>
    </message>
    <message>
        <source>Its seal slip (.zbkey)</source>
        <translation>上级的印记登记单（.zbkey）</translation>
    </message>
    <message>
        <source>As it stands on its paper</source>
        <translation>上级纸面上的指纹</translation>
    </message>
    <message>
        <source>A seal is no longer valid</source>
        <translation>撤销印记，不再有效</translation>
    </message>
    <message>
        <source>Of the seal</source>
        <translation>印记的指纹</translation>
    </message>
    <message>
        <source>The seals registered here</source>
        <translation>列出此处登记的印记</translation>
    </message>
    <message>
        <source>The beginning of the file&apos;s number, or its path</source>
        <translation>文件编号的开头部分，或文件路径</translation>
    </message>
    <message>
        <source>Accept a file: later ones are held</source>
        <translation>接收文件：此后再报的列为待核</translation>
    </message>
    <message>
        <source>Of files that contradict each other, let this one hold</source>
        <translation>在互相矛盾的文件中，以此文件为准</translation>
    </message>
    <message>
        <source>Return a file with reasons</source>
        <translation>退回文件并说明原因</translation>
    </message>
    <message>
        <source>Why; “2020-09-12=…” names the record of that day; may be given again</source>
        <translation>退回原因；“2020-09-12=…”指明当日的记录；可多次给出</translation>
    </message>
    <message>
        <source>Write the signed answer to a file (.zbreceipt)</source>
        <translation>写出对文件的签名答复（.zbreceipt）</translation>
    </message>
    <message>
        <source>The files received</source>
        <translation>列出收到的文件</translation>
    </message>
    <message>
        <source>Of one quarter</source>
        <translation>仅某一季度</translation>
    </message>
    <message>
        <source>Only those held</source>
        <translation>仅待核的</translation>
    </message>
    <message>
        <source>Which unit has handed in which quarter</source>
        <translation>各单位各季度报送情况</translation>
    </message>
    <message>
        <source>The day it is asked; by default today</source>
        <translation>查询日期；默认为今天</translation>
    </message>
    <message>
        <source>Units that have not handed in, to print</source>
        <translation>未报送单位名单，可打印</translation>
    </message>
    <message>
        <source>What the units&apos; audit trails show, and members in two branches</source>
        <translation>各单位操作留痕反映的情况，以及同时属于两个支部的党员</translation>
    </message>
    <message>
        <source>Members in two branches in this quarter</source>
        <translation>本季度同时属于两个支部的党员</translation>
    </message>
    <message>
        <source>Days after the quarter&apos;s end, and days of grace</source>
        <translation>季度结束后的上报天数和宽限天数</translation>
    </message>
    <message>
        <source>0 to 90</source>
        <translation>0 至 90</translation>
    </message>
    <message>
        <source>0 to 30</source>
        <translation>0 至 30</translation>
    </message>
    <message>
        <source>Settle everything anew from the files received</source>
        <translation>按收到的文件全部重新核定</translation>
    </message>
    <message>
        <source>Whose file it is, for which quarter, and that nothing was changed</source>
        <translation>查验文件所属单位、季度及是否被改动</translation>
    </message>
    <message>
        <source>The .zbpkg file</source>
        <translation>.zbpkg 文件</translation>
    </message>
    <message>
        <source>Receive files, or all of a folder</source>
        <translation>收报：单个文件或整个文件夹</translation>
    </message>
    <message>
        <source>.zbpkg files or folders</source>
        <translation>.zbpkg 文件或文件夹</translation>
    </message>
    <message>
        <source>Only say what would become of each</source>
        <translation>只显示各文件的收报结果，不作改动</translation>
    </message>
    <message>
        <source>The day they were handed over; by default today</source>
        <translation>交来的日期；默认为今天</translation>
    </message>
    <message>
        <source>It is asked for files no longer.</source>
        <translation>不再要求该单位上报。</translation>
    </message>
    <message>
        <source>Ask a unit for files no longer; what came stays</source>
        <translation>不再要求某单位上报；已收到的保留</translation>
    </message>
    <message>
        <source>From which day; by default today</source>
        <translation>自哪一天起；默认今天</translation>
    </message>
    <message>
        <source>Nothing was changed. Without --preview the copy takes the book&apos;s place.</source>
        <translation>没有作任何更改。不加 --preview 再运行一次，即以这份备份取代台账。</translation>
    </message>
    <message>
        <source>List the copies there are, the newest first, and write none</source>
        <translation>列出已有的备份（最新的在前），不生成新备份</translation>
    </message>
    <message>
        <source>Show what would be different and what would be lost, and change nothing</source>
        <translation>只显示恢复后有哪些不同、会丢失什么，不作任何更改</translation>
    </message>
    <message>
        <source>Name the file with -o (.pdf or .docx).</source>
        <translation>请用 -o 指定文件（.pdf 或 .docx）。</translation>
    </message>
    <message>
        <source>The quarter, 1 to 4; without it the whole year</source>
        <translation>季度，1 到 4；不写则为全年</translation>
    </message>
    <message>
        <source>An organisation and everything below it in a quarter or a year, beside the period before</source>
        <translation>汇总报表：某组织及其下级在一个季度或一年的情况，与上期对比</translation>
    </message>
    <message>
        <source>As the draft of a report in words, .pdf or .docx</source>
        <translation>输出情况报告初稿，.pdf 或 .docx</translation>
    </message>
    <message>
        <source>The consolidated report of a year</source>
        <translation>年度汇总报表</translation>
    </message>
    <message>
        <source>The draft of a report in words, one page, .pdf or .docx</source>
        <translation>情况报告初稿，一页，.pdf 或 .docx</translation>
    </message>
    <message>
        <source>The book as it was before is kept in %1.</source>
        <translation>导入前的台账已备份在 %1。</translation>
    </message>
    <message>
        <source>The day the office stands at; its own, 2020-11-18, without this</source>
        <translation>示例单位所处的日期；不写则为其本来的 2020-11-18</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>row number, its text</comment>
        <translation>第 %1 行“%2”</translation>
    </message>
    <message>
        <source>Rows left out, as they are no records: %1</source>
        <translation>不是记录、已略去的行：%1</translation>
    </message>
    <message>
        <source>No column %1: all rows belong to %2.</source>
        <translation>没有“%1”列：全部计入 %2。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已经存在，请换一个文件名。</translation>
    </message>
    <message>
        <source>The empty form is %1. Fill it in, then import it.</source>
        <translation>空白模板已存为 %1。填好后导入即可。</translation>
    </message>
    <message>
        <source>Bring nothing in; save an empty form (.xlsx) of this kind there</source>
        <translation>不导入，只把这一类的空白模板（.xlsx）存到该处</translation>
    </message>
    <message>
        <source>Code of the organisation all rows belong to where no column says so; by default the home organisation, if it is a branch</source>
        <translation>没有组织一列时，全部行所属组织的代码；本台账所属组织是党支部时默认为它</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>overdue due late explain</source>
        <comment>words for the workbench</comment>
        <translation>逾期 到期 补录 说明原因 待办</translation>
    </message>
    <message>
        <source>meeting record minutes theme lecture draft</source>
        <comment>words for activities</comment>
        <translation>会议 新建记录 会议记录 主题党日 党课 集中学习 三会一课 草稿 签到 考勤</translation>
    </message>
    <message>
        <source>roster import transfer</source>
        <comment>words for members</comment>
        <translation>花名册 名册 导入 转入 转出 录入党员</translation>
    </message>
    <message>
        <source>hours course statement</source>
        <comment>words for training</comment>
        <translation>学时 课程 学时证明 登记表 录入培训</translation>
    </message>
    <message>
        <source>committee election post secretary</source>
        <comment>words for terms</comment>
        <translation>班子 换届 选举 任职 届满 书记 委员</translation>
    </message>
    <message>
        <source>branch tree</source>
        <comment>words for organisations</comment>
        <translation>支部 党小组 组织树</translation>
    </message>
    <message>
        <source>handbook print roster narrative quarterly inspection</source>
        <comment>words for reports</comment>
        <translation>手册 打印 花名册 情况报告 季报 汇总 自查 报表</translation>
    </message>
    <message>
        <source>report send seal receipt</source>
        <comment>words for handing in</comment>
        <translation>报送 印记 回执 退回 签名</translation>
    </message>
    <message>
        <source>receipt return rate missing</source>
        <comment>words for received files</comment>
        <translation>收件 回执 退回 报送率 未报 催报</translation>
    </message>
    <message>
        <source>record · %1 · %2</source>
        <comment>day, branch</comment>
        <translation>记录 · %1 · %2</translation>
    </message>
</context>
<context>
    <name>CommitteeEntry</name>
    <message>
        <source>Say which post.</source>
        <translation>请填写职务。</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 已任%2。</translation>
    </message>
    <message>
        <source>Name at least one person.</source>
        <translation>请至少填写一个人。</translation>
    </message>
    <message>
        <source>Enter the committee of %1</source>
        <translation>录入%1班子</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>%1. A branch with fewer than seven full members has a secretary, and perhaps a deputy, but no committee. Rows without a name are left out.</source>
        <translation>%1。正式党员不足 7 人的党支部不设委员会，设书记 1 名，必要时设副书记 1 名。没有填姓名的行不计。</translation>
    </message>
    <message>
        <source>%1. Rows without a name are left out.</source>
        <translation>%1。没有填姓名的行不计。</translation>
    </message>
    <message>
        <source>Enter the committee</source>
        <translation>录入班子</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Its number, as 3</source>
        <translation>如：3 或 第三届</translation>
    </message>
    <message>
        <source>Elected on</source>
        <translation>当选日期</translation>
    </message>
    <message>
        <source>Length in years</source>
        <translation>任期（年）</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>班子职数</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Say which term it is: a number from 1 on.</source>
        <translation>请写明第几届，如 3 或 第三届。</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>请填写日期。</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Choose at least one kind.</source>
        <translation>请至少选择一种活动类型。</translation>
    </message>
    <message>
        <source>Give the topic.</source>
        <translation>请填写主题。</translation>
    </message>
    <message>
        <source>The organisation is not in this book.</source>
        <translation>本台账中没有这个组织。</translation>
    </message>
    <message>
        <source>%1 hands its records in; they cannot be entered here.</source>
        <translation>“%1”的记录由其上报，不能在此录入。</translation>
    </message>
    <message>
        <source>%1 keeps its own book.</source>
        <translation>“%1”自有台账，不能在此录入。</translation>
    </message>
    <message>
        <source>%1 did not exist on that day.</source>
        <translation>“%1”当日不存在。</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>The date lies ahead. A record is of what took place.</source>
        <translation>日期在今天之后；只能记录已经开展的活动。</translation>
    </message>
    <message>
        <source>Write the start as 14:30.</source>
        <translation>开始时间请写成 14:30 的形式。</translation>
    </message>
    <message>
        <source>Write the end as 16:30.</source>
        <translation>结束时间请写成 16:30 的形式。</translation>
    </message>
    <message>
        <source>The start is missing.</source>
        <translation>未填写开始时间。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Write the credit hours as a number, such as 1.5.</source>
        <translation>学时请填写数字，如 1.5。</translation>
    </message>
    <message>
        <source>More than 100 credit hours cannot be right.</source>
        <translation>学时超过100，应有误。</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>未填写地点。</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>未填写主持人。</translation>
    </message>
    <message>
        <source>The recorder is missing.</source>
        <translation>未填写记录人。</translation>
    </message>
    <message>
        <source>The minutes are empty.</source>
        <translation>未填写会议内容。</translation>
    </message>
    <message>
        <source>Say who gave the lecture.</source>
        <translation>请填写讲课人。</translation>
    </message>
    <message>
        <source>Say to whom or from whom was reported; it counts by that.</source>
        <translation>请选择汇报对象或汇报单位，任务按此计数。</translation>
    </message>
    <message>
        <source>Tick which of the five theme-day items were done.</source>
        <translation>请勾选“五事联动”中已开展的事项。</translation>
    </message>
    <message>
        <source>The year it counts for lies after the date.</source>
        <translation>所属年度晚于开展日期。</translation>
    </message>
    <message>
        <source>A group meeting belongs to the Party group that held it.</source>
        <translation>党小组会应记在召开会议的党小组名下。</translation>
    </message>
    <message>
        <source>Say who led the talk.</source>
        <translation>请填写谈话人。</translation>
    </message>
    <message>
        <source>Say with whom the talk was.</source>
        <translation>请填写谈话对象。</translation>
    </message>
    <message>
        <source>Nobody talks with themselves: host and partner are the same.</source>
        <translation>谈话人与谈话对象不能是同一人。</translation>
    </message>
    <message>
        <source>Give the reason why %1 was on leave.</source>
        <translation>请填写%1的请假原因。</translation>
    </message>
    <message>
        <source>%1 cannot have made it up before it was held.</source>
        <translation>%1的补课日期不能早于开展日期。</translation>
    </message>
    <message>
        <source>Nobody is on the attendance list.</source>
        <translation>出席名单为空。</translation>
    </message>
    <message>
        <source>The list differs from the roster of that day. Say why.</source>
        <translation>应到名单与当日名册不一致，请说明原因。</translation>
    </message>
    <message>
        <source>%1 did not belong to %2 on that day.</source>
        <translation>%1当日不属于“%2”。</translation>
    </message>
    <message>
        <source>An election needs four fifths of the voting members; %1 of %2 were present.</source>
        <translation>选举大会须有五分之四以上有选举权的党员到会；应到%2人，实到%1人。</translation>
    </message>
    <message>
        <source>A general meeting that resolves needs at least half of the voting members; %1 of %2 were present.</source>
        <translation>支部党员大会作出决议，须有半数以上有表决权的党员到会；应到%2人，实到%1人。</translation>
    </message>
    <message>
        <source>A committee meeting needs at least half of its members; %1 of %2 were present.</source>
        <translation>支部委员会会议须有半数以上委员到会；应到%2人，实到%1人。</translation>
    </message>
    <message>
        <source>Say why the record is amended.</source>
        <translation>请写明修改原因。</translation>
    </message>
    <message>
        <source>a motion</source>
        <translation>某事项</translation>
    </message>
    <message>
        <source>Say what was voted on.</source>
        <translation>请写明表决事项。</translation>
    </message>
    <message>
        <source>Vote on %1: more present (%2) than expected (%3).</source>
        <translation>表决“%1”：实到 %2 人多于应到 %3 人。</translation>
    </message>
    <message>
        <source>Vote on %1: more votes (%2) than people present (%3).</source>
        <translation>表决“%1”：票数 %2 多于实到 %3 人。</translation>
    </message>
</context>
<context>
    <name>Consolidated</name>
    <message>
        <source>The organisation is not in this book.</source>
        <translation>本台账中没有这个组织。</translation>
    </message>
    <message>
        <source>%1 is a Party group: what it held stands in the report of its branch. Choose the branch.</source>
        <translation>%1是党小组，其活动计入所在党支部的报表。请选择党支部。</translation>
    </message>
    <message>
        <source>A consolidated report is made of a quarter or a year.</source>
        <translation>汇总报表按季度或年度生成。</translation>
    </message>
    <message>
        <source>%1 has not begun on %2. Choose an earlier period.</source>
        <translation>截至 %2，%1尚未开始。请选择更早的期间。</translation>
    </message>
    <message>
        <source>Stopped: nothing was put together.</source>
        <translation>已停止，未生成报表。</translation>
    </message>
</context>
<context>
    <name>ConsolidatedReport</name>
    <message>
        <source>%2/%1</source>
        <comment>year, month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>各月组织生活次数</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>part, whole, percentage</comment>
        <translation>%1/%2，%3</translation>
    </message>
    <message>
        <source>Attendance by organisation</source>
        <translation>各组织到会率</translation>
    </message>
    <message>
        <source>Attendance: the %1 lowest</source>
        <translation>到会率最低的 %1 个组织</translation>
    </message>
    <message>
        <source>Hours reached by branch</source>
        <translation>各支部学时达标率</translation>
    </message>
    <message>
        <source>Hours reached: the %1 lowest</source>
        <translation>学时达标率最低的 %1 个支部</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员数</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>组织生活次数</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>到会率</translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Hours reached</source>
        <translation>学时达标人数</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points. The period before is %1, looked at on the same day.</source>
        <translation>比率的增减以百分点计。上期为%1，与本期同一日统计。</translation>
    </message>
    <message>
        <source>%1 has not ended: its figures go up to %2, those of the period before to its end.</source>
        <translation>%1尚未结束：本期数截至 %2，上期数为全期数。</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Every organisation beside the period before</source>
        <translation>各组织与上期对比</translation>
    </message>
    <message>
        <source>No organisation existed in either period.</source>
        <translation>两期内均没有党组织。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>±</source>
        <comment>difference, as short as can be</comment>
        <translation>增减</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>“—”: the organisation did not exist in that period, or the figure is asked of branches only.</source>
        <translation>“—”表示该组织当期不存在，或该指标只对党支部统计。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Activities by kind and month</source>
        <translation>各组织分月活动统计</translation>
    </message>
    <message>
        <source>No organisation existed in this period.</source>
        <translation>本期没有党组织。</translation>
    </message>
    <message>
        <source>An activity of several kinds stands in the row of each and once in “All activities”. What the groups of a branch held belongs to the branch.</source>
        <translation>一次活动兼有多种类型的，各类各计一次，“全部活动”只计一次；党小组的活动计入所在党支部。</translation>
    </message>
    <message>
        <source>Ranking of the branches</source>
        <translation>党支部排名</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>No branch existed in this period.</source>
        <translation>本期没有党支部。</translation>
    </message>
    <message>
        <source>Duties done</source>
        <translation>任务完成率</translation>
    </message>
    <message>
        <source>Members who reached their hours</source>
        <translation>学时达标率</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Equal shares have the same place, and the next one is left out: 1, 2, 2, 4. Duties done: of all that was done or is overdue; what is not due yet plays no part.</source>
        <translation>比率相同的名次并列，其后名次顺延（1、2、2、4）。任务完成率＝已完成÷（已完成＋逾期），未到期的不计。</translation>
    </message>
    <message>
        <source>Consolidated report on Party organisation life</source>
        <translation>党的组织生活汇总报表</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <comment>organisation, period, date</comment>
        <translation>%1 · %2 · 截至%3</translation>
    </message>
</context>
<context>
    <name>CopiesScenes</name>
    <message>
        <source>No copy of the book could be made; it is tried again next time. The disk is full.</source>
        <translation>台账没有备份成功，下次会再试。磁盘已满。</translation>
    </message>
    <message>
        <source>Course on the Party constitution</source>
        <translation>党章专题学习</translation>
    </message>
    <message>
        <source>Course on discipline</source>
        <translation>纪律教育学习</translation>
    </message>
</context>
<context>
    <name>DialogScenes</name>
    <message>
        <source>The record was not finalised</source>
        <translation>记录未归档</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>磁盘已满，未作任何改动。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>What was typed is then gone.</source>
        <translation>已填写的内容将不再保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Why could it not be done in time? It stays overdue in every figure.</source>
        <translation>为什么未能按时完成？统计中仍计为逾期。</translation>
    </message>
    <message>
        <source>Reading the spreadsheet</source>
        <translation>正在读取电子表格</translation>
    </message>
    <message>
        <source>Give the topic.</source>
        <translation>请填写主题。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>The document could not be put together.</source>
        <translation>文档未能生成。</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Duty %1, field id: the id is used twice.</source>
        <translation>任务 %1，字段 id：标识重复。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>%1 must hold one list named “duties” and nothing else.</source>
        <translation>%1 中只应有一个名为“duties”的列表。</translation>
    </message>
    <message>
        <source>The catalogue %1 is missing.</source>
        <translation>缺少任务目录 %1。</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>应当</translation>
    </message>
    <message>
        <source>Generally</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>In principle</source>
        <translation>原则上</translation>
    </message>
    <message>
        <source>Encouraged</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>groups are asked through their branch, with “by”.</source>
        <translation>对党小组的要求应通过其党支部，用“by”指明。</translation>
    </message>
    <message>
        <source>only a head organisation can be asked so; set head as well.</source>
        <translation>此要求只适用于机关党组织，请同时设置 head。</translation>
    </message>
    <message>
        <source>only a yearly duty can be counted by the year it is for.</source>
        <translation>只有年度任务可以按所属年度计数。</translation>
    </message>
    <message>
        <source>only a duty counted by the year it is for has a later due date.</source>
        <translation>只有按所属年度计数的任务可以另设期限。</translation>
    </message>
    <message>
        <source>it says nothing without facets.</source>
        <translation>没有 facets 时此项无意义。</translation>
    </message>
    <message>
        <source>only branches have groups.</source>
        <translation>只有党支部设党小组。</translation>
    </message>
    <message>
        <source>groups cannot be counted by facet.</source>
        <translation>党小组不能按汇报方计数。</translation>
    </message>
    <message>
        <source>a register or kinds of activity must be named.</source>
        <translation>须指明专项台账或活动类型。</translation>
    </message>
    <message>
        <source>“%1” is not a known check.</source>
        <translation>“%1”不是已知的核算方式。</translation>
    </message>
    <message>
        <source>an id is made of small letters, digits, underscores and dots.</source>
        <translation>标识只能由小写字母、数字、下划线和点组成。</translation>
    </message>
    <message>
        <source>where there is no quote, a summary is needed.</source>
        <translation>没有原文引用时，须填写要点。</translation>
    </message>
    <message>
        <source>%1, duty %2, field %3: %4</source>
        <translation>%1，任务 %2，字段 %3：%4</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>未填写。</translation>
    </message>
    <message>
        <source>it must be a text.</source>
        <translation>应为文本。</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>it must be a whole number.</source>
        <translation>应为整数。</translation>
    </message>
    <message>
        <source>it must be from %1 to 10000.</source>
        <translation>应在 %1 至 10000 之间。</translation>
    </message>
    <message>
        <source>it must be true or false.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is not a month and day of every year, such as 03-31.</source>
        <translation>“%1”不是每年都有的月日，应写成 03-31 的形式。</translation>
    </message>
    <message>
        <source>it must be a list of texts.</source>
        <translation>应为文本列表。</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>应为对象。</translation>
    </message>
    <message>
        <source>such a field is not known here.</source>
        <translation>没有这个字段。</translation>
    </message>
    <message>
        <source>“%1” is not known; known are %2.</source>
        <translation>没有“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>The duty %1 has no such number to change.</source>
        <translation>任务 %1 没有可以修改的这一数值。</translation>
    </message>
    <message>
        <source>This number is not possible for the duty %1.</source>
        <translation>任务 %1 不能设为这个数值。</translation>
    </message>
    <message>
        <source>A duty of one&apos;s own counts activities and has an id that is not in use yet.</source>
        <translation>自定任务只能按活动次数计数，且标识不能与已有任务重复。</translation>
    </message>
    <message>
        <source>The duty %1 is not known.</source>
        <translation>没有任务 %1。</translation>
    </message>
</context>
<context>
    <name>DutyExplanations</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>The date has passed. If %1 was really held, enter its record; it will show as a late entry. Otherwise give the reason.</source>
        <translation>期限已过。如%1确已完成，请录入记录，记录将标明补录；否则请说明原因。</translation>
    </message>
    <message>
        <source>Still needed by %1: %2 (%3).</source>
        <translation>还应在%1前完成：%2（%3）。</translation>
    </message>
    <message>
        <source>training hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>a lecture this member gives to the branch</source>
        <translation>该党员为支部讲党课</translation>
    </message>
    <message>
        <source>a talk with a committee member</source>
        <translation>与支部委员会成员的谈心谈话</translation>
    </message>
    <message>
        <source>talks with %1</source>
        <translation>与%1的谈心谈话</translation>
    </message>
    <message>
        <source>Record the term that runs, or hold an election.</source>
        <translation>请登记现任届次，或进行换届选举。</translation>
    </message>
    <message>
        <source>Hold the election, or record the approved extension.</source>
        <translation>请进行换届选举，或登记经批准的延期。</translation>
    </message>
    <message>
        <source>Fill the seat by election or appointment and record who holds it.</source>
        <translation>请通过选举或任命增补，并登记任职人员。</translation>
    </message>
    <message>
        <source>Issue at least one item on every level of the list.</source>
        <translation>责任清单的每一级都应至少印发一项。</translation>
    </message>
    <message>
        <source>Encouraged, not owed: enter what was done.</source>
        <translation>属鼓励事项，不计欠缺；开展后请录入。</translation>
    </message>
    <message>
        <source>It is for the year %1.</source>
        <translation>所属年度为%1年。</translation>
    </message>
    <message>
        <source>It was held outside the period.</source>
        <translation>开展日期不在本期内。</translation>
    </message>
    <message>
        <source>It was held after the day asked for.</source>
        <translation>开展日期在统计截止日之后。</translation>
    </message>
    <message>
        <source>It was held after the due date.</source>
        <translation>开展日期在期限之后。</translation>
    </message>
    <message>
        <source>Another organisation or group held it.</source>
        <translation>由其他组织或党小组开展。</translation>
    </message>
    <message>
        <source>It was not with: %1.</source>
        <translation>对象不含：%1。</translation>
    </message>
    <message>
        <source>Somebody else lectured.</source>
        <translation>讲课人是他人。</translation>
    </message>
    <message>
        <source>No committee member counts by this talk who did not count already.</source>
        <translation>此次谈话没有增加新的支部委员会成员。</translation>
    </message>
    <message>
        <source>It is of another kind.</source>
        <translation>活动类型不符。</translation>
    </message>
    <message>
        <source>It is a draft: confirm it to make it count.</source>
        <translation>这是草稿，确认归档后才计数。</translation>
    </message>
    <message>
        <source>It lies in the trash.</source>
        <translation>已移入回收站。</translation>
    </message>
</context>
<context>
    <name>DutyReasons</name>
    <message>
        <source>Done %1 of %2 with %3; it was due on %4.</source>
        <translation>其中%3：应完成%2，已完成%1；期限为%4，已过。</translation>
    </message>
    <message>
        <source>Done %1 of %2 with %3; it is due on %4.</source>
        <translation>其中%3：应完成%2，已完成%1；期限为%4。</translation>
    </message>
    <message>
        <source>The organisation is new: established on %1.</source>
        <translation>新成立的组织，成立日期为%1。</translation>
    </message>
    <message>
        <source>The organisation was dissolved on %1.</source>
        <translation>组织已于%1撤销。</translation>
    </message>
    <message>
        <source>It is not a head Party organisation.</source>
        <translation>不是机关党组织。</translation>
    </message>
    <message>
        <source>There is no committee, only a secretary and perhaps a deputy.</source>
        <translation>未设支部委员会，只设书记（副书记）。</translation>
    </message>
    <message>
        <source>The branch has no groups in this period.</source>
        <translation>本期内支部未设党小组。</translation>
    </message>
    <message>
        <source>The department has no discipline committee.</source>
        <translation>本部门未设机关纪委。</translation>
    </message>
    <message>
        <source>This book keeps no responsibility lists.</source>
        <translation>本台账未登记责任清单。</translation>
    </message>
    <message>
        <source>Exempted this year: %1.</source>
        <translation>本年度免除：%1。</translation>
    </message>
    <message>
        <source>This book keeps no such register.</source>
        <translation>本台账未设此专项台账。</translation>
    </message>
    <message>
        <source>Entries this year: %1.</source>
        <translation>本年度登记%1条。</translation>
    </message>
    <message>
        <source>No entry this year.</source>
        <translation>本年度无登记。</translation>
    </message>
    <message>
        <source>Done %1 of %2; it was due on %3.</source>
        <translation>应完成%2，已完成%1；期限为%3，已过。</translation>
    </message>
    <message>
        <source>Done %1 of %2; it is due on %3.</source>
        <translation>应完成%2，已完成%1；期限为%3。</translation>
    </message>
    <message>
        <source>Done %1 of %2.</source>
        <translation>应完成%2，已完成%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The leading group&apos;s secretary is not recorded.</source>
        <translation>未登记党组书记。</translation>
    </message>
    <message>
        <source>The leading group&apos;s secretary leads the head organisation.</source>
        <translation>机关党组织书记由党组书记担任。</translation>
    </message>
    <message>
        <source>Not held by the leading group&apos;s own: %1.</source>
        <translation>未由党组相应负责人担任：%1。</translation>
    </message>
    <message>
        <source>Right for its members (%1): %2.</source>
        <translation>与党员人数（%1人）相符：%2。</translation>
    </message>
    <message>
        <source>Its members (%1) call for: %2; it is: %3.</source>
        <translation>按党员人数（%1人）应设%2，现为%3。</translation>
    </message>
    <message>
        <source>It has too few full members (%1): a joint branch is advised; it is: %2.</source>
        <translation>正式党员不足（%1人），建议成立联合党支部，现为%2。</translation>
    </message>
    <message>
        <source>Missing: a discipline committee with its secretary.</source>
        <translation>缺少：机关纪委及纪委书记。</translation>
    </message>
    <message>
        <source>Missing: the discipline secretary is not a deputy secretary as well.</source>
        <translation>不符合要求：纪委书记未兼任副书记。</translation>
    </message>
    <message>
        <source>All required posts are held.</source>
        <translation>应设职务均已配备。</translation>
    </message>
    <message>
        <source>Not a head Party organisation, and fewer than %1 full members in a branch.</source>
        <translation>不是机关党组织，且支部正式党员不足%1人。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>A temporary branch holds no elections.</source>
        <translation>临时党支部不进行换届选举。</translation>
    </message>
    <message>
        <source>The last term was closed on %1.</source>
        <translation>上一届已于%1结束。</translation>
    </message>
    <message>
        <source>No term is recorded.</source>
        <translation>未登记届次。</translation>
    </message>
    <message>
        <source>The term ended on %1; no election has been held since.</source>
        <translation>任期已于%1届满，尚未换届。</translation>
    </message>
    <message>
        <source>The extended term ends on %1.</source>
        <translation>延期后的任期于%1届满。</translation>
    </message>
    <message>
        <source>The term ends on %1.</source>
        <translation>任期于%1届满。</translation>
    </message>
    <message>
        <source>Filled on %1.</source>
        <translation>已于%1增补。</translation>
    </message>
    <message>
        <source>Filled late, on %1; it was due on %2 (days late: %3).</source>
        <translation>于%1增补，超过期限%2共%3天。</translation>
    </message>
    <message>
        <source>Vacant since %1; it was to be filled by %2.</source>
        <translation>自%1起空缺，应在%2前增补，已过期。</translation>
    </message>
    <message>
        <source>Vacant since %1; it is to be filled by %2.</source>
        <translation>自%1起空缺，应在%2前增补。</translation>
    </message>
    <message>
        <source>Not reported: %1 has not come in.</source>
        <translation>未报：%1的记录尚未收到。</translation>
    </message>
    <message>
        <source>Cannot be said: the records of %1 are not here.</source>
        <translation>无法判断：本台账没有收到%1的记录。</translation>
    </message>
    <message>
        <source>Cannot be said: this book is kept since %1.</source>
        <translation>无法判断：本台账自%1起用，此前为纸质台账。</translation>
    </message>
</context>
<context>
    <name>DutySettings</name>
    <message>
        <source>A duty of one&apos;s own</source>
        <translation>自设任务</translation>
    </message>
    <message>
        <source>Say from which year on, with four digits; %1 is no such year.</source>
        <translation>请用四位数写明从哪一年起；%1 不是有效年份。</translation>
    </message>
    <message>
        <source>Say what is to change about the duty %1.</source>
        <translation>请说明任务 %1 要改什么。</translation>
    </message>
    <message>
        <source>The duty %1 exists already, since %2. Change that one.</source>
        <translation>任务 %1 已自 %2 年起设立，请修改原有的任务。</translation>
    </message>
    <message>
        <source>Change the duty %1 from %2 on</source>
        <translation>修改任务 %1（自 %2 年起）</translation>
    </message>
    <message>
        <source>Forget the change of the duty %1 from %2 on</source>
        <translation>撤回任务 %1 自 %2 年起的修改</translation>
    </message>
    <message>
        <source>The duty %1 was not changed from %2 on.</source>
        <translation>任务 %1 没有自 %2 年起的修改。</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>quarter %1</source>
        <translation>%1 季度</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>a day without its year</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day with its year</comment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Lecture by cadres</source>
        <translation>党员领导干部讲党课</translation>
    </message>
    <message>
        <source>Training hours</source>
        <translation>教育培训学时</translation>
    </message>
    <message>
        <source>The office&apos;s own numbers hold since %1.</source>
        <translation>自 %1 年起按本单位设定的数字执行。</translation>
    </message>
</context>
<context>
    <name>Election</name>
    <message>
        <source>Regulations on elections in grassroots organisations</source>
        <translation>《中国共产党基层组织选举工作条例》</translation>
    </message>
    <message>
        <source>Regulations on elections in grassroots organisations, article %1</source>
        <translation>《中国共产党基层组织选举工作条例》第%1条</translation>
    </message>
    <message>
        <source>Regulations on the work of Party branches</source>
        <translation>《中国共产党支部工作条例（试行）》</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>党组（党委）决定</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>请示</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>选举大会</translation>
    </message>
    <message>
        <source>the committee&apos;s first meeting</source>
        <translation>新一届委员会第一次会议</translation>
    </message>
    <message>
        <source>the report of the result</source>
        <translation>选举结果报告</translation>
    </message>
    <message>
        <source>the approval of the result</source>
        <translation>选举结果批复</translation>
    </message>
    <message>
        <source>%1 (%2) lies before %3 (%4).</source>
        <translation>%1（%2）早于%3（%4）。</translation>
    </message>
    <message>
        <source>A late election: the term was due on %1, %2 days before the meeting.</source>
        <translation>延期换届：本届任期 %1 届满，选举大会晚了 %2 天。</translation>
    </message>
    <message>
        <source>An election at most one year early: the term runs until %1.</source>
        <translation>提前换届最多提前一年：本届任期到 %1。</translation>
    </message>
    <message>
        <source>An early election: the term would run until %1. The reply must allow it.</source>
        <translation>提前换届：本届任期到 %1，须经上级批复同意。</translation>
    </message>
    <message>
        <source>%1 full members: from 7 on a branch elects a committee.</source>
        <translation>正式党员 %1 名：7 名以上的党支部应当设立支部委员会。</translation>
    </message>
    <message>
        <source>A branch committee has 3 to 5 members, 7 at most; %1 seats are planned.</source>
        <translation>支部委员会由 3 至 5 人组成，一般不超过 7 人；现应选 %1 名。</translation>
    </message>
    <message>
        <source>Say why %1 is not counted among those expected.</source>
        <translation>请填写 %1 不计入应到会人数的原因。</translation>
    </message>
    <message>
        <source>Nobody has a vote on %1.</source>
        <translation>%1 没有有选举权的党员。</translation>
    </message>
    <message>
        <source>%1 to elect, %2 candidates.</source>
        <translation>应选 %1 名，候选人 %2 名。</translation>
    </message>
    <message>
        <source>%1 to elect need at least 20 % more candidates: %1 + %2 = %3; there are %4.</source>
        <translation>应选 %1 名，候选人差额不少于 20%：%1 + %2 = %3 名；现有 %4 名。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 重复。</translation>
    </message>
    <message>
        <source>%1 cannot be elected: not a full member of the organisation with all rights on %2.</source>
        <translation>%1 没有被选举权：%2 不是本组织享有全部权利的正式党员。</translation>
    </message>
    <message>
        <source>The meeting is on %1; it has not been held.</source>
        <translation>选举大会定于 %1，尚未召开。</translation>
    </message>
    <message>
        <source>%1 of %2 voters are present; four fifths are needed: %3. The election cannot be held.</source>
        <translation>应到会有选举权的党员 %2 名，实到 %1 名，不足五分之四（%3 名），不能进行选举。</translation>
    </message>
    <message>
        <source>Name the scrutineers the meeting approved.</source>
        <translation>请填写大会通过的监票人。</translation>
    </message>
    <message>
        <source>scrutineer</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>%1 is a candidate and cannot be a %2.</source>
        <translation>%1 是候选人，不能担任%2。</translation>
    </message>
    <message>
        <source>%1 is not among those present and cannot be a %2.</source>
        <translation>%1 没有到会，不能担任%2。</translation>
    </message>
    <message>
        <source>Vote %1: %2</source>
        <translation>第 %1 次投票：%2</translation>
    </message>
    <message>
        <source>Enter how many ballots were issued and returned.</source>
        <translation>请填写发出和收回的选票数。</translation>
    </message>
    <message>
        <source>%1 ballots issued to %2 voters present.</source>
        <translation>发出选票 %1 张，多于实到会有选举权的 %2 人。</translation>
    </message>
    <message>
        <source>%1 ballots returned, %2 issued: more than were issued. This election is void; vote again.</source>
        <translation>收回选票 %1 张，多于发出的 %2 张，本次选举无效，应重新选举。</translation>
    </message>
    <message>
        <source>%1 valid and %2 void ballots are not the %3 returned.</source>
        <translation>有效票 %1 张加无效票 %2 张，与收回的 %3 张不符。</translation>
    </message>
    <message>
        <source>%1: %2 in favour, %3 against, %4 abstained are not the %5 valid ballots.</source>
        <translation>%1：赞成 %2、不赞成 %3、弃权 %4，合计与有效票 %5 张不符。</translation>
    </message>
    <message>
        <source>%1, whom voters added, cannot be elected.</source>
        <translation>另选的 %1 没有被选举权。</translation>
    </message>
    <message>
        <source>%1 votes in favour; %2 valid ballots with at most %3 names each hold %4.</source>
        <translation>赞成票共 %1 票；有效票 %2 张、每张最多选 %3 人，最多 %4 票。</translation>
    </message>
    <message>
        <source>Equal votes for %1: vote again on them; the more votes elect.</source>
        <translation>%1 得票相等，应就他们再次投票，得票多的当选。</translation>
    </message>
    <message>
        <source>%1 of %2 are elected: more than half of %3 means at least %4 votes. Vote again on the %5 open, or let half of the voters agree to fewer seats.</source>
        <translation>应选 %2 名，当选 %1 名：须超过 %3 人的半数，即至少 %4 票。对不足的 %5 名另行选举，或经半数以上选举人同意减少名额。</translation>
    </message>
    <message>
        <source>%1 was not elected and cannot be %2.</source>
        <translation>%1 没有当选，不能任%2。</translation>
    </message>
    <message>
        <source>%1 as %2: %3 of %4 votes are not more than half.</source>
        <translation>%1 任%2：%4 人中赞成 %3 票，没有超过半数。</translation>
    </message>
    <message>
        <source>Say who was elected secretary.</source>
        <translation>请填写当选的书记。</translation>
    </message>
    <message>
        <source>%1 has no post yet.</source>
        <translation>%1 还没有职务。</translation>
    </message>
    <message>
        <source>%1 of %2 committee members were present; four fifths are needed: %3.</source>
        <translation>委员应到 %2 名，实到 %1 名，不足五分之四（%3 名）。</translation>
    </message>
    <message>
        <source>probationary member</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>rights restricted</source>
        <translation>党员权利受限</translation>
    </message>
    <message>
        <source>rights restricted: %1</source>
        <translation>党员权利受限：%1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>党组决定</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>Notice and voters</source>
        <translation>通知与选举人</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>投票计票</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>第一次会议</translation>
    </message>
    <message>
        <source>Report and approval</source>
        <translation>报告与批准</translation>
    </message>
    <message>
        <source>Election meeting</source>
        <translation>选举大会</translation>
    </message>
</context>
<context>
    <name>ElectionPapers</name>
    <message>
        <source>Request</source>
        <translation>请示</translation>
    </message>
    <message>
        <source>Method of election</source>
        <translation>选举办法</translation>
    </message>
    <message>
        <source>List of candidates</source>
        <translation>候选人名册</translation>
    </message>
    <message>
        <source>List of voters</source>
        <translation>选举人名册</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Report on the ballots</source>
        <translation>选票清点报告单</translation>
    </message>
    <message>
        <source>Report on the count</source>
        <translation>计票结果报告单</translation>
    </message>
    <message>
        <source>Report of the result</source>
        <translation>选举结果报告</translation>
    </message>
</context>
<context>
    <name>Elections</name>
    <message>
        <source>The worksheet cannot be read.</source>
        <translation>这份选举工作单无法读取。</translation>
    </message>
    <message>
        <source>Election of the committee</source>
        <translation>换届选举</translation>
    </message>
    <message>
        <source>By-election</source>
        <translation>增补选举</translation>
    </message>
    <message>
        <source>A worksheet of %1 is open already: continue it, or abandon it first.</source>
        <translation>%1 已有一份未完成的选举工作单：请继续办理，或先终止它。</translation>
    </message>
    <message>
        <source>The worksheet is concluded or abandoned and cannot be changed.</source>
        <translation>这份工作单已办结或终止，不能再改。</translation>
    </message>
    <message>
        <source>Voters expected %1, present %2 (at least four fifths).</source>
        <translation>应到会有选举权的党员 %1 名，实到 %2 名（不少于五分之四）。</translation>
    </message>
    <message>
        <source>%1 to elect. Ballots issued %2, returned %3, valid %4, void %5.</source>
        <translation>应选 %1 名。发出选票 %2 张，收回 %3 张，有效 %4 张，无效 %5 张。</translation>
    </message>
    <message>
        <source>%1: in favour %2, against %3, abstained %4.</source>
        <translation>%1：赞成 %2 票，不赞成 %3 票，弃权 %4 票。</translation>
    </message>
    <message>
        <source>Elected: %1.</source>
        <translation>当选：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>First meeting of the new committee</source>
        <translation>新一届委员会第一次会议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 任%2</translation>
    </message>
    <message>
        <source>Result: %1 of %2</source>
        <translation>%2%1结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, article</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A step is not filled in yet: %1.</source>
        <translation>还有一步没有办完：%1。</translation>
    </message>
    <message>
        <source>No term is running: elect the whole committee instead.</source>
        <translation>没有现任班子：请办理换届选举。</translation>
    </message>
    <message>
        <source>Worksheet: %1 of %2</source>
        <translation>选举工作单：%2%1</translation>
    </message>
    <message>
        <source>Say why the worksheet is abandoned.</source>
        <translation>请填写终止的原因。</translation>
    </message>
    <message>
        <source>Abandon: %1 of %2</source>
        <translation>终止：%2%1</translation>
    </message>
    <message>
        <source>The worksheet is no longer there.</source>
        <translation>这份工作单已不在账中。</translation>
    </message>
    <message>
        <source>Conclude: %1 of %2</source>
        <translation>办结：%2%1</translation>
    </message>
    <message>
        <source>Say what is asked for.</source>
        <translation>请填写报批事项。</translation>
    </message>
    <message>
        <source>Decision, request and reply follow one another: %1 lies before %2.</source>
        <translation>决定、请示、批复应依次在后：%1 早于 %2。</translation>
    </message>
    <message>
        <source>Give the day of the reply.</source>
        <translation>请填写批复日期。</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>报批：%1</translation>
    </message>
</context>
<context>
    <name>ExampleOffice</name>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>文件夹 %1 无法写入。</translation>
    </message>
</context>
<context>
    <name>ExplainOverdue</name>
    <message>
        <source>Say why it could not be done in time.</source>
        <translation>请说明未能按期完成的原因。</translation>
    </message>
    <message>
        <source>Only what is overdue can be explained.</source>
        <translation>只有逾期事项才能说明原因。</translation>
    </message>
    <message>
        <source>Explain %1 %2</source>
        <translation>说明逾期原因：%1 %2</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Explain</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Why could “%1” not be done in time? It stays overdue in every figure.</source>
        <translation>“%1”为何未能按期完成？说明后在各项统计中仍计为逾期。</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>已说明：%1</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message>
        <source>%1, %2</source>
        <comment>unit, quarter</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Accept what was handed in</source>
        <translation>接收上报</translation>
    </message>
    <message>
        <source>%1: later corrections are then held until this is returned. This cannot be taken back by undoing.</source>
        <translation>%1：接收后即锁定，此后再报的更正先列为待核，退回后才能生效。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>已接收：%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Receipts (*.zbreceipt)</source>
        <translation>回执 (*.zbreceipt)</translation>
    </message>
    <message>
        <source>The report cannot be opened: the folder for temporary files is full or closed.</source>
        <translation>报表打不开：临时文件夹已满或不可写。</translation>
    </message>
    <message>
        <source>Report %1 %2</source>
        <comment>file name: unit, quarter</comment>
        <translation>报表 %1 %2</translation>
    </message>
    <message>
        <source>Save the unit&apos;s report</source>
        <translation>保存单位报表</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The unit&apos;s report is saved.</source>
        <translation>单位报表已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are accepted: later corrections are then held until they are returned. This cannot be taken back by undoing.</source>
        <translation>
            <numerusform>接收 %n 份文件：此后的更正一律待核，直到退回。此操作不能撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting the files</source>
        <translation>接收文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) accepted</source>
        <translation>
            <numerusform>接收了 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>选择存放回执的文件夹</translation>
    </message>
    <message>
        <source>Writing the receipts</source>
        <translation>写回执</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written</source>
        <translation>
            <numerusform>写了 %n 份回执</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the return</source>
        <translation>保存退回文件</translation>
    </message>
    <message>
        <source>Returns (*.zbreceipt)</source>
        <translation>退回文件 (*.zbreceipt)</translation>
    </message>
    <message>
        <source>The return is written, with its paper (PDF) beside it. Give it to the unit; its book takes it in.</source>
        <translation>退回文件已写好，旁边有可打印的 PDF。请交给该单位，由其台账收取。</translation>
    </message>
    <message>
        <source>The receipt is written, with its paper (PDF) beside it. Give it to the unit; its book takes it in.</source>
        <translation>回执已写好，旁边有可打印的 PDF。请交给该单位，由其台账收取。</translation>
    </message>
</context>
<context>
    <name>FrozenReason</name>
    <message>
        <source>Amend what was handed in</source>
        <translation>更正已上报的内容</translation>
    </message>
    <message>
        <source>Amend a frozen year</source>
        <translation>更正已冻结的年度</translation>
    </message>
</context>
<context>
    <name>GuardedApplication</name>
    <message>
        <source>Something unexpected happened. Nothing was changed.</source>
        <translation>发生意外情况，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>HandbookPaper</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Organisation above</source>
        <translation>上级组织</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员人数</translation>
    </message>
    <message>
        <source>Full / probationary</source>
        <translation>正式 / 预备</translation>
    </message>
    <message>
        <source>Party groups</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Basic facts</source>
        <translation>支部基本情况</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>支部班子</translation>
    </message>
    <message>
        <source>Term %1: elected on %2, %3 years, due on %4</source>
        <translation>第 %1 届：%2 当选，任期 %3 年，%4 届满</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>任职日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>免职日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Nobody holds a position.</source>
        <translation>无人任职。</translation>
    </message>
    <message>
        <source>No term is on record.</source>
        <translation>没有届次记录。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The branch has no Party groups.</source>
        <translation>本支部未设党小组。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>党员名册</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Work position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Nobody belongs to it.</source>
        <translation>没有党员。</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>见%1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Present / expected</source>
        <translation>实到 / 应到</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>谈话次数</translation>
    </message>
    <message>
        <source>People talked with</source>
        <translation>谈话对象人次</translation>
    </message>
    <message>
        <source>No talk is on record.</source>
        <translation>没有谈心谈话记录。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Training hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应学</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>已学</translation>
    </message>
    <message>
        <source>From activities</source>
        <translation>活动学时</translation>
    </message>
    <message>
        <source>Own credits</source>
        <translation>个人学时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No hours are on record.</source>
        <translation>没有学时记录。</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印日期 %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>这一期间没有记录。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>HoursFreeze</name>
    <message>
        <source>The hours of %1 are frozen since %2. Say why they are amended.</source>
        <translation>%1 年学时已于 %2 冻结。请说明更正原因。</translation>
    </message>
    <message>
        <source>The hours of %1 can be frozen from 1 December %1 on.</source>
        <translation>%1 年学时自 %1 年 12 月 1 日起方可冻结。</translation>
    </message>
    <message>
        <source>There is no branch here whose hours of %1 could still be frozen.</source>
        <translation>这里没有尚可冻结 %1 年学时的支部。</translation>
    </message>
    <message>
        <source>Freeze the hours of %1</source>
        <translation>冻结 %1 年学时</translation>
    </message>
    <message>
        <source>Say why the year is opened again.</source>
        <translation>请说明解除冻结的原因。</translation>
    </message>
    <message>
        <source>The hours of %1 are not frozen here.</source>
        <translation>这里的 %1 年学时没有冻结。</translation>
    </message>
    <message>
        <source>Open the hours of %1 again</source>
        <translation>解除 %1 年学时冻结</translation>
    </message>
    <message>
        <source>Stopped; nothing was frozen.</source>
        <translation>已停止，没有冻结任何党支部的学时。</translation>
    </message>
</context>
<context>
    <name>HoursPapers</name>
    <message>
        <source>Where the hours come from</source>
        <translation>学时来源</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>党员编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应学</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议活动</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补课</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Exempt: %1</source>
        <translation>免予要求：%1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>尚无学时</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>支部班子</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Nobody belongs to a branch here on that day.</source>
        <translation>当日这里没有支部党员。</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>分支部</translation>
    </message>
    <message>
        <source>Members asked</source>
        <translation>应达标人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Hours reached</source>
        <translation>完成程度</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员人数</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 学时</translation>
    </message>
    <message>
        <source>%1 missing, by %2</source>
        <translation>还差 %1，截止 %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>organiser of a course</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state and reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Expected at %1 activities: present at %2, on leave %3 times, absent %4 times.</source>
        <translation>应参加活动 %1 次：到会 %2 次，请假 %3 次，缺席 %4 次。</translation>
    </message>
    <message>
        <source>Statement of training hours, %1</source>
        <translation>%1 年度党员学时证明</translation>
    </message>
    <message>
        <source>Frozen on %1.</source>
        <translation>%1 冻结。</translation>
    </message>
    <message>
        <source>Frozen on %1 with %2; amended since.</source>
        <translation>%1 冻结时为 %2，其后有更正。</translation>
    </message>
    <message>
        <source>What the hours are made of</source>
        <translation>学时明细</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Missed, and not made up</source>
        <translation>缺课未补</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Branch (seal):</source>
        <translation>党支部（盖章）：</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>%1, made up %2</source>
        <translation>%1，%2 补课</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有学时</translation>
    </message>
    <message>
        <source>up to 25%</source>
        <translation>不超过 25%</translation>
    </message>
    <message>
        <source>up to 50%</source>
        <translation>不超过 50%</translation>
    </message>
    <message>
        <source>up to 75%</source>
        <translation>不超过 75%</translation>
    </message>
    <message>
        <source>below 100%</source>
        <translation>75% 以上未达标</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免予要求</translation>
    </message>
    <message>
        <source>Register of training hours, %1</source>
        <translation>%1 年度党员学时登记表</translation>
    </message>
    <message>
        <source>%1 · as of %2 · %3 persons</source>
        <translation>%1 · 截至 %2 · %3 人</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Statements of training hours</source>
        <translation>党员学时证明</translation>
    </message>
</context>
<context>
    <name>HoursStatements</name>
    <message>
        <source>On %1 this member belongs to no branch of this book.</source>
        <translation>%1 该党员不属于此台账的任何支部。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nobody belongs to a branch here on %1.</source>
        <translation>%1 这里没有支部党员。</translation>
    </message>
    <message numerus="yes">
        <source>%1: frozen on %2; %n member(s) differ now.</source>
        <translation>
            <numerusform>%1：%2 冻结；现有 %n 人与冻结时不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>day, what, why</comment>
        <translation>%1 %2——%3</translation>
    </message>
    <message numerus="yes">
        <source>Statement of hours for %n member(s)</source>
        <translation>
            <numerusform>出具 %n 名党员的学时证明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportActivities</name>
    <message>
        <source>This record is in the trash. Restore it there first, or leave the row out.</source>
        <translation>这条记录在回收站中，请先恢复，或删去本行。</translation>
    </message>
    <message>
        <source>This activity is recorded already; a draft cannot take its place.</source>
        <translation>这项活动已归档，不能改为草稿。</translation>
    </message>
    <message>
        <source>%1 is named twice in this row. Leave the name in one place.</source>
        <translation>%1在本行中出现两次，请只保留一处。</translation>
    </message>
    <message>
        <source>全体 can only be used up to a branch. List the names.</source>
        <translation>“全体”只适用于党支部和党小组，请逐一列出姓名。</translation>
    </message>
    <message>
        <source>%1 was there without being expected: 列席, without hours.</source>
        <translation>%1不在应到之列而到会：按列席处理，不计学时。</translation>
    </message>
    <message>
        <source>Say on which day %1 made it up: 姓名(日期).</source>
        <translation>请写明%1的补课日期：姓名(日期)。</translation>
    </message>
    <message>
        <source>%1 cannot have made it up before it was held.</source>
        <translation>%1的补课日期不能早于开展日期。</translation>
    </message>
    <message>
        <source>No attendance of %1 is stored, so nothing can be made up.</source>
        <translation>没有%1的出席记录，无法登记补课。</translation>
    </message>
    <message>
        <source>One side of the talk must belong to %1 on %2.</source>
        <translation>谈话双方至少有一方在%2属于“%1”。</translation>
    </message>
    <message>
        <source>%1 lies before the activity.</source>
        <translation>“%1”早于开展日期。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1在今天之后。</translation>
    </message>
    <message>
        <source>%1 is left out: this is no talk.</source>
        <translation>“%1”未导入：这不是谈心谈话。</translation>
    </message>
    <message>
        <source>%1 was not expected at this activity.</source>
        <translation>%1不在本次活动应到之列。</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>The file has no column “%1”. Give its title or its letter.</source>
        <translation>文件中没有“%1”列，请写列标题或列字母。</translation>
    </message>
    <message>
        <source>“%1” is no field of this import. Choose one of: %2.</source>
        <translation>本类导入没有“%1”字段，可用的有：%2。</translation>
    </message>
    <message>
        <source>No header was found: no row holds at least two known column names. Needed here: %1.</source>
        <translation>没有找到表头：没有哪一行含有两个以上可识别的列名。必需的列：%1。</translation>
    </message>
    <message>
        <source>More than one column is taken for %1: %2. Say which one with --map, or rename the others.</source>
        <translation>有多列可作为“%1”：%2。请用 --map 指明其中一列，或改掉其余列名。</translation>
    </message>
    <message>
        <source>The column %1 is missing. Add it, or say with --map which column it is.</source>
        <translation>缺少“%1”列，请补上，或用 --map 指明对应的列。</translation>
    </message>
    <message>
        <source>“%1” is not of the form column=field.</source>
        <translation>“%1”不是“列=字段”的形式。</translation>
    </message>
    <message>
        <source>The column %1 is missing. Add it, say with --map which column it is, or with --org whose rows these are.</source>
        <translation>缺少“%1”列。请补上，或用 --map 指明是哪一列，或用 --org 指明这些行属于哪个组织。</translation>
    </message>
    <message>
        <source>Posts in the Party are entered under Committees, with the term they belong to.</source>
        <translation>党内职务在“班子换届”中录入，随所属届次登记。</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The file holds no rows. Choose another.</source>
        <translation>文件中没有数据，请另选文件。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>没有工作表“%1”，文件中有：%2。</translation>
    </message>
    <message>
        <source>Import from “%1”</source>
        <translation>从“%1”导入</translation>
    </message>
</context>
<context>
    <name>ImportMembers</name>
    <message>
        <source>Possibly the same person as %1 (%2). Write that number if it is, another one if it is not.</source>
        <translation>可能与%1（%2）是同一人：如是，请填写该编号；如不是，请填写另一编号。</translation>
    </message>
    <message>
        <source>The number %1 belongs to %2. Two people cannot share a number.</source>
        <translation>编号 %1 已属于%2，两人不能共用一个编号。</translation>
    </message>
    <message>
        <source>%1 is %2 in this book. If it is the same person, change the name there first.</source>
        <translation>编号 %1 在本台账中是%2；如系同一人，请先在台账中更改姓名。</translation>
    </message>
    <message>
        <source>%1 (%2) has the same identity number. One person has one 党员编号.</source>
        <translation>%1（%2）的身份证号码与此相同，一人只能有一个党员编号。</translation>
    </message>
    <message>
        <source>%1: the spreadsheet has rounded the number away (%2). Format the column as text and type it again.</source>
        <translation>%1：号码已被电子表格舍入（%2），请将该列设为文本格式后重新填写。</translation>
    </message>
    <message>
        <source>%1 does not have 18 digits.</source>
        <translation>“%1”不是18位。</translation>
    </message>
    <message>
        <source>%1: the last digit does not fit the others.</source>
        <translation>%1：末位校验码不符。</translation>
    </message>
    <message>
        <source>%1 holds another date of birth.</source>
        <translation>“%1”中的出生日期与所填不一致。</translation>
    </message>
    <message>
        <source>The stay begins before %1; nobody belongs to a branch before that day.</source>
        <translation>进入支部日期早于“%1”，在此之前不能隶属于党支部。</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 is known: one year of probation is assumed.</source>
        <translation>“%1”和“%2”均未填写，按预备期一年处理。</translation>
    </message>
    <message>
        <source>The stay %1 overlaps the one in %2, %3. Give the days of entering and leaving.</source>
        <translation>%1与在“%2”的时间%3重叠，请填写进入和离开支部日期。</translation>
    </message>
</context>
<context>
    <name>ImportOrganizations</name>
    <message>
        <source>%1 is a %2 with members or organisations below it; its kind cannot be changed.</source>
        <translation>“%1”是%2，已有党员或下级组织，不能更改类别。</translation>
    </message>
    <message>
        <source>The organisation above it, %1, is rejected itself.</source>
        <translation>其上级组织“%1”本身已被退回。</translation>
    </message>
    <message>
        <source>%1 would be above itself.</source>
        <translation>“%1”将成为自己的上级。</translation>
    </message>
    <message>
        <source>A Party group belongs to a branch. Give the branch&apos;s code as %1.</source>
        <translation>党小组隶属于党支部，请在“%1”中填写党支部的代码。</translation>
    </message>
    <message>
        <source>%1 is a %2; only Party groups can be below it.</source>
        <translation>“%1”是%2，其下只能设党小组。</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>%1 is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here. Write one of: %3.</source>
        <translation>%1：无法识别“%2”，请写以下之一：%3。</translation>
    </message>
    <message>
        <source>%1: there is no day “%2”.</source>
        <translation>%1：没有“%2”这一天。</translation>
    </message>
    <message>
        <source>%1: “%2” lacks the day of the month.</source>
        <translation>%1：“%2”缺少日。</translation>
    </message>
    <message>
        <source>%1: “%2” may be January or October. Write it with two digits, as 2020-01.</source>
        <translation>%1：“%2”可能是1月，也可能是10月，请用两位数写月份，如 2020-01。</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write it as 2020-09-30.</source>
        <translation>%1：“%2”不是日期，请写成 2020-09-30 的形式。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number from %3 to %4.</source>
        <translation>%1：“%2”不是 %3 至 %4 之间的整数。</translation>
    </message>
    <message>
        <source>%1: “%2” is neither 是 nor 否.</source>
        <translation>%1：“%2”既不是“是”，也不是“否”。</translation>
    </message>
    <message>
        <source>%1: “%2” is less than nothing.</source>
        <translation>%1：“%2”是负数。</translation>
    </message>
    <message>
        <source>%1: “%2” is more than 100 hours in one entry.</source>
        <translation>%1：“%2”一次超过100学时。</translation>
    </message>
    <message>
        <source>%1: “%2” is no number of hours. Write it as 1.5.</source>
        <translation>%1：“%2”不是学时数，请写成 1.5 的形式。</translation>
    </message>
    <message>
        <source>%1: “%2” is no time of day. Write it as 14:30.</source>
        <translation>%1：“%2”不是时间，请写成 14:30 的形式。</translation>
    </message>
    <message>
        <source>%1: %3 must lie after %2.</source>
        <translation>%1：%3 应当晚于 %2。</translation>
    </message>
    <message>
        <source>Row %2 says something else about %1. Leave only one of them in the file.</source>
        <translation>第%2行对“%1”的填写与本行不同，请在文件中只保留一行。</translation>
    </message>
    <message>
        <source>Row %1 says the same.</source>
        <translation>与第%1行重复。</translation>
    </message>
    <message>
        <source>%1: “%2” contradicts “%3” in row %4.</source>
        <translation>%1：“%2”与第%4行的“%3”矛盾。</translation>
    </message>
    <message>
        <source>%1: there is no organisation “%2” in this book.</source>
        <translation>%1：本台账中没有组织“%2”。</translation>
    </message>
    <message>
        <source>%1: the records of %2 come from its own book; they are read-only here.</source>
        <translation>%1：“%2”的记录来自其自有台账，在此只读。</translation>
    </message>
    <message>
        <source>%1: only the name of %2 is known here. Import it as an organisation first.</source>
        <translation>%1：本台账中只有“%2”的名称，请先将其作为组织导入。</translation>
    </message>
    <message>
        <source>%1: %2 is not a Party branch.</source>
        <translation>%1：“%2”不是党支部。</translation>
    </message>
    <message>
        <source>%1: %2 does not exist on %3.</source>
        <translation>%1：“%2”在%3不存在。</translation>
    </message>
    <message>
        <source>%1: nobody in this book is “%2”.</source>
        <translation>%1：本台账中没有“%2”。</translation>
    </message>
    <message>
        <source>%1: more than one member is called %2 there on that day. Write the name with the number: %2(编号).</source>
        <translation>%1：当日有多名党员名为%2，请在姓名后写明编号：%2(编号)。</translation>
    </message>
    <message>
        <source>%1: %2 does not belong to %3 on %4.</source>
        <translation>%1：%2在%4不属于“%3”。</translation>
    </message>
    <message>
        <source>%1: nobody called %2 belongs to a branch of this book on %3.</source>
        <translation>%1：在%3，本台账各支部中没有名为%2的党员。</translation>
    </message>
    <message>
        <source>%1: the number %3 belongs to %4, not to %2.</source>
        <translation>%1：编号 %3 属于%4，不属于%2。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Write 姓名, 姓名(编号) or 姓名(编号)(原因).</source>
        <translation>%1：“%2”无法识别，请写成“姓名”“姓名(编号)”或“姓名(编号)(原因)”。</translation>
    </message>
    <message>
        <source>The hours of %1 are frozen. Enter it by hand, as an amendment with a reason.</source>
        <translation>%1 年学时已冻结，请手工录入并说明更正原因。</translation>
    </message>
    <message>
        <source>The records of %1 were handed in already. Enter it by hand, with a reason.</source>
        <translation>%1 的记录已经上报，请手工录入并说明原因。</translation>
    </message>
    <message>
        <source>%1: “%2” may be %3. Write the full name or the code.</source>
        <translation>%1：“%2”可能是 %3。请写全称或代码。</translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <source>Organisations, empty form</source>
        <translation>组织（空白模板）</translation>
    </message>
    <message>
        <source>Roster, empty form</source>
        <translation>党员花名册（空白模板）</translation>
    </message>
    <message>
        <source>Committees, empty form</source>
        <translation>班子（空白模板）</translation>
    </message>
    <message>
        <source>Activities, empty form</source>
        <translation>组织生活（空白模板）</translation>
    </message>
    <message>
        <source>Training hours, empty form</source>
        <translation>培训学时（空白模板）</translation>
    </message>
    <message>
        <source>Never to be left empty: %1. Days as 2020-11-18 or 2020.11.18. A column that is not needed may be taken out.</source>
        <translation>必填：%1。日期写成 2020-11-18 或 2020.11.18。用不着的列可以删去。</translation>
    </message>
    <message>
        <source>The row that begins with %1 only shows how to fill the form in; it is never brought in.</source>
        <translation>以“%1”开头的一行只是填写样例，不会导入。</translation>
    </message>
</context>
<context>
    <name>ImportTerms</name>
    <message>
        <source>%1: the term is due on %2; an extension until %3 is longer than one year.</source>
        <translation>%1：任期于%2届满，延期至%3超过一年。</translation>
    </message>
    <message>
        <source>%1: %3 is no extension, the term is due on %2.</source>
        <translation>%1：任期于%2届满，%3不是延期。</translation>
    </message>
    <message>
        <source>%1 is a %2; it elects no committee.</source>
        <translation>“%1”是%2，不选举班子。</translation>
    </message>
    <message>
        <source>A position without a name is a seat set up empty; it needs %1.</source>
        <translation>只写职务不写姓名表示设置空缺职务，须填写“%1”。</translation>
    </message>
    <message>
        <source>Another term of %1 was elected on %2 as well.</source>
        <translation>“%1”另有一届也于%2选举产生。</translation>
    </message>
    <message>
        <source>%1: on %2 the term does not run.</source>
        <translation>%1：%2不在本届任期内。</translation>
    </message>
</context>
<context>
    <name>InboxScenes</name>
    <message>
        <source>The sign-in sheet of September is not attached.</source>
        <translation>9 月主题党日缺签到表，请补充后重报。</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Register the unit with the fingerprint on its paper slip; the file then counts by itself.</source>
        <translation>请凭其纸质登记单上的指纹登记该单位，登记后文件自动生效。</translation>
    </message>
    <message>
        <source>Ask the unit to hand it in again from its own book.</source>
        <translation>请该单位用自己的台账重新上报。</translation>
    </message>
    <message>
        <source>Ask the unit to hand it in again under the seal it uses now.</source>
        <translation>请该单位用现用印记重新上报。</translation>
    </message>
    <message>
        <source>Most often the unit&apos;s book was restored from a copy.</source>
        <translation>多因该单位台账由备份恢复。</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>第%1次</translation>
    </message>
    <message>
        <source>Corrected (%1)</source>
        <translation>更正（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late (%1)</source>
        <translation>
            <numerusform>迟报 %n 天（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>迟报 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter 1</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>Quarter 2</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>Quarter 3</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>Quarter 4</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why, what to do</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>late entry, %n day(s)</source>
        <translation>
            <numerusform>补录，迟 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Check before the inspection</source>
        <translation>检查前自查表</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的要素</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>要素齐全。</translation>
    </message>
    <message>
        <source>%1 records looked at, %2 lack something.</source>
        <translation>共查 %1 条记录，%2 条要素不全。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
</context>
<context>
    <name>KeySlip</name>
    <message>
        <source>seal slip</source>
        <translation>印记登记单</translation>
    </message>
    <message>
        <source>The seal slip does not say whose seal it is. Ask for it again.</source>
        <translation>印记登记单没有写明印记归属，请重新索取。</translation>
    </message>
</context>
<context>
    <name>KeySlipPages</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>组织代码</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>用途与办法</translation>
    </message>
    <message>
        <source>Hand this sheet to the office above together with the file (.zbkey). The office registers the seal after comparing the fingerprint, group by group, with this sheet. From then on it can tell that a file was made by this unit and that nobody changed it. The code holds the unit&apos;s code and the fingerprint.</source>
        <translation>请将本单与印记登记文件（.zbkey）一并交上级党组织。上级逐组核对指纹无误后登记；此后即可判明上报文件确由本单位生成、未经改动。二维码内为本单位组织代码和印记指纹。</translation>
    </message>
    <message>
        <source>Fingerprint of the seal</source>
        <translation>印记指纹</translation>
    </message>
    <message>
        <source>Unit (seal):</source>
        <translation>单位（盖章）：</translation>
    </message>
    <message>
        <source>Responsible person (signature):</source>
        <translation>负责人（签字）：</translation>
    </message>
    <message>
        <source>Compared and registered by (signature):</source>
        <translation>核对登记人（签字）：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印日期：%1</translation>
    </message>
    <message>
        <source>Registration of a seal</source>
        <translation>印记登记单</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Give the organisation&apos;s name.</source>
        <translation>请填写组织名称。</translation>
    </message>
    <message>
        <source>Give the organisation&apos;s code, as the office above lists it.</source>
        <translation>请填写组织代码，应与上级登记的一致。</translation>
    </message>
    <message>
        <source>A book cannot belong to a Party group; it belongs to its branch.</source>
        <translation>台账不能属于党小组，应属于其党支部。</translation>
    </message>
    <message>
        <source>Give both name and code of the organisation above, or neither.</source>
        <translation>上级组织的名称和代码要么都填，要么都不填。</translation>
    </message>
    <message>
        <source>The organisation above must have another code.</source>
        <translation>上级组织的代码不能与本组织相同。</translation>
    </message>
    <message>
        <source>Set up the book of %1</source>
        <translation>建立“%1”的台账</translation>
    </message>
    <message>
        <source>The book does not hold its own organisation. Restore the last backup.</source>
        <translation>台账中没有其所属组织，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>There is no organisation with the code %1 in this book.</source>
        <translation>本台账中没有代码为“%1”的组织。</translation>
    </message>
</context>
<context>
    <name>MemberChanges</name>
    <message>
        <source>The member is not in this book.</source>
        <translation>账中没有这名党员。</translation>
    </message>
    <message>
        <source>%1 belongs to no branch on %2.</source>
        <translation>%2 %1 不属于任何支部。</translation>
    </message>
    <message>
        <source>Write the date of birth as 1985-03-07, or 1985-03 where only the month is known.</source>
        <translation>出生日期写作 1985-03-07；只知道年月的写 1985-03。</translation>
    </message>
    <message>
        <source>Joined the Party on %1, before being born on %2.</source>
        <translation>入党日期 %1 早于出生日期 %2。</translation>
    </message>
    <message>
        <source>Full member since %1, before joining on %2.</source>
        <translation>转正日期 %1 早于入党日期 %2。</translation>
    </message>
    <message>
        <source>Less than a year of probation. Look again.</source>
        <translation>预备期不足一年，请核对。</translation>
    </message>
    <message>
        <source>Younger than 18 when joining. Look again.</source>
        <translation>入党时不满 18 岁，请核对。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number (%1). Type it from the card.</source>
        <translation>这个号码已被电子表格四舍五入（%1），请照证件重新录入。</translation>
    </message>
    <message>
        <source>An identity number has 18 digits.</source>
        <translation>公民身份证号码应为 18 位。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: a digit is mistyped.</source>
        <translation>校验位不符：有数字录错了。</translation>
    </message>
    <message>
        <source>The identity number holds another date of birth.</source>
        <translation>身份证号码中的出生日期与所填不同。</translation>
    </message>
    <message>
        <source>Members belong to a Party branch.</source>
        <translation>党员应编入党支部。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2.</source>
        <translation>%1 在 %2 不存在。</translation>
    </message>
    <message>
        <source>The Party group is not one of this branch.</source>
        <translation>这个党小组不属于该支部。</translation>
    </message>
    <message>
        <source>%1 belongs to %2 then. End that first.</source>
        <translation>%1 届时属于 %2，请先办理离开。</translation>
    </message>
    <message>
        <source>Give the number.</source>
        <translation>请填写编号。</translation>
    </message>
    <message>
        <source>%1 has the number %2 already.</source>
        <translation>编号 %2 已由 %1 使用。</translation>
    </message>
    <message>
        <source>%1 lies in the future. Look again.</source>
        <translation>%1 晚于今天，请核对。</translation>
    </message>
    <message>
        <source>Neither the day of conversion nor the kind is known: one year of probation is assumed.</source>
        <translation>转正日期和人员类别都没有填写：按预备期一年推定。</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>录入 %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Show numbers of %1</source>
        <translation>查看 %1 的证件号码</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Work position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Leading cadre</source>
        <translation>党员领导干部</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Write “%1” or “%2”.</source>
        <translation>请填“%1”或“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n member(s)</source>
        <translation>
            <numerusform>批量设置 %n 名党员的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaves on %2 already.</source>
        <translation>%1 已定于 %2 离开。</translation>
    </message>
    <message>
        <source>%1 is in this group already.</source>
        <translation>%1 已在这个党小组。</translation>
    </message>
    <message>
        <source>Another group for %1</source>
        <translation>%1 调整党小组</translation>
    </message>
    <message>
        <source>change of group</source>
        <translation>党小组调整</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请填写任职日期。</translation>
    </message>
    <message>
        <source>%1 is in this branch already.</source>
        <translation>%1 已在这个支部。</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 转到 %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>由 %1 转来</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>组织关系转出</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation>退党</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>除名</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>开除党籍</translation>
    </message>
    <message>
        <source>Membership suspended</source>
        <translation>停止党籍</translation>
    </message>
    <message>
        <source>Say how.</source>
        <translation>请填写方式。</translation>
    </message>
    <message>
        <source>%1 leaves: %2</source>
        <translation>%1 离开：%2</translation>
    </message>
    <message>
        <source>Say to which organisation.</source>
        <translation>请填写转往的党组织。</translation>
    </message>
    <message>
        <source>Transfer %1 out</source>
        <translation>转出 %1</translation>
    </message>
    <message>
        <source>transferred to %1</source>
        <translation>转往 %1</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already.</source>
        <translation>%1 已在 %2。</translation>
    </message>
    <message>
        <source>The file says the member left on %1; the stay here begins then or later.</source>
        <translation>介绍文件载明 %1 离开原支部，转入日期不能更早。</translation>
    </message>
    <message>
        <source>transferred from %1</source>
        <translation>由 %1 转入</translation>
    </message>
    <message>
        <source>Transfer %1 in</source>
        <translation>转入 %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>(protected)</source>
        <translation>（受保护）</translation>
    </message>
    <message>
        <source>Choose two different members.</source>
        <translation>请选择两名不同的党员。</translation>
    </message>
    <message>
        <source>One is in %1 and the other in %2 on the same days: end one stay first.</source>
        <translation>同一时段一条在 %1、一条在 %2：请先办理其中一处离开。</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>合并 %1 与 %2</translation>
    </message>
    <message>
        <source>%1 is not a probationary member on %2.</source>
        <translation>%2 %1 不是预备党员。</translation>
    </message>
    <message>
        <source>Probation lasts one year: until %1 (Party constitution, article 7).</source>
        <translation>预备期为一年，到 %1（党章第七条）。</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>%1 转正</translation>
    </message>
    <message>
        <source>Enter the day of joining first.</source>
        <translation>请先填写入党日期。</translation>
    </message>
    <message>
        <source>Probation was extended once, until %1; a second time is not possible (Party constitution, article 7).</source>
        <translation>预备期已延长一次，到 %1；不能再次延长（党章第七条）。</translation>
    </message>
    <message>
        <source>Probation is extended by half a year to a year: from %1 to %2 (Party constitution, article 7).</source>
        <translation>预备期延长半年至一年：%1 至 %2（党章第七条）。</translation>
    </message>
    <message>
        <source>Extend the probation of %1</source>
        <translation>延长 %1 的预备期</translation>
    </message>
    <message>
        <source>probation cancelled</source>
        <translation>取消预备党员资格</translation>
    </message>
    <message>
        <source>probation cancelled: %1</source>
        <translation>取消预备党员资格：%1</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Say why the rights are restricted.</source>
        <translation>请填写权利受限的原因。</translation>
    </message>
    <message>
        <source>Restrict the rights of %1</source>
        <translation>%1 党员权利受限</translation>
    </message>
    <message>
        <source>The restriction is not in this book.</source>
        <translation>账中没有这条权利受限记录。</translation>
    </message>
    <message>
        <source>End the restriction of %1</source>
        <translation>%1 恢复党员权利</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份证号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Probation until</source>
        <translation>预备期延长至</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>In the branch since</source>
        <translation>进入支部日期</translation>
    </message>
    <message>
        <source>In the branch until</source>
        <translation>离开支部日期</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>离开方式</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post since</source>
        <translation>任职日期</translation>
    </message>
    <message>
        <source>Post until</source>
        <translation>免职日期</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Rights restricted since</source>
        <translation>权利受限起</translation>
    </message>
    <message>
        <source>Rights restricted until</source>
        <translation>权利受限止</translation>
    </message>
    <message>
        <source>Reason of the restriction</source>
        <translation>受限原因</translation>
    </message>
    <message>
        <source>Document of the restriction</source>
        <translation>受限文号</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>MemberDetails</name>
    <message>
        <source>This member is no longer in the book.</source>
        <translation>台账中已没有这名党员。</translation>
    </message>
</context>
<context>
    <name>MemberVerbs</name>
    <message>
        <source>Give the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>no Party group</source>
        <translation>不编党小组</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>Work position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Leading cadre</source>
        <translation>党员领导干部</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份证号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Correct the particulars</source>
        <translation>更正基本信息</translation>
    </message>
    <message>
        <source>Showing the numbers is on record.</source>
        <translation>查看证件号码已留痕。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Say to which organisation.</source>
        <translation>请填写转往的党组织。</translation>
    </message>
    <message>
        <source>Save the transfer file</source>
        <translation>保存介绍文件</translation>
    </message>
    <message>
        <source>Transfer of %1</source>
        <translation>%1组织关系介绍</translation>
    </message>
    <message>
        <source>Transfer file (*.zbmove)</source>
        <translation>介绍文件 (*.zbmove)</translation>
    </message>
    <message>
        <source>Say where the transfer file goes.</source>
        <translation>请选择介绍文件的保存位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 无法写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was changed.</source>
        <translation>%1 没有写成，账中没有任何改动。</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>组织关系转出</translation>
    </message>
    <message>
        <source>%1 leaves, and a signed file goes along to the next office. Identity and phone numbers are not in it.</source>
        <translation>%1 转出，并生成带签名的介绍文件交转入单位。文件不含身份证号和手机号。</translation>
    </message>
    <message>
        <source>To which organisation</source>
        <translation>转往党组织</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>介绍信编号</translation>
    </message>
    <message>
        <source>To another branch of this book</source>
        <translation>转到本账另一支部</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Choose the branch.</source>
        <translation>请选择党支部。</translation>
    </message>
    <message>
        <source>Leaves the branch</source>
        <translation>离开支部</translation>
    </message>
    <message>
        <source>How</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Another Party group</source>
        <translation>调整党小组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Restrict the rights</source>
        <translation>党员权利受限</translation>
    </message>
    <message>
        <source>%1 has no vote on these days.</source>
        <translation>%1 在此期间没有表决权、选举权。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>免职日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>End the restriction</source>
        <translation>恢复党员权利</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>合并同一人的两条记录</translation>
    </message>
    <message>
        <source>The first record stays. With the second go over: %1 attendances, %2 courses, %3 posts, %4 stays. Ctrl+Z brings both back.</source>
        <translation>保留第一条。第二条的考勤 %1 条、培训 %2 条、任职 %3 条、组织关系 %4 条一并转入。Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>被合并</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Convert to full member</source>
        <translation>预备党员转正</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转正</translation>
    </message>
    <message>
        <source>Extend the probation</source>
        <translation>延长预备期</translation>
    </message>
    <message>
        <source>%1. By half a year to a year, once.</source>
        <translation>%1。延长半年至一年，只能一次。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Cancel the probation</source>
        <translation>取消预备党员资格</translation>
    </message>
    <message>
        <source>Cancel the membership</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>Enter a member</source>
        <translation>录入党员</translation>
    </message>
    <message>
        <source>In the branch since</source>
        <translation>进入支部日期</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>组织关系转入</translation>
    </message>
    <message>
        <source>joined the Party here</source>
        <translation>在本支部入党</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>The member cannot be transferred in</source>
        <translation>不能转入</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>组织关系转入</translation>
    </message>
    <message>
        <source>%1, from %2 (%3), left on %4. Compare this with the office that sent it: %5</source>
        <translation>%1，由 %2（%3）转来，%4 离开。请与转出单位核对指纹：%5</translation>
    </message>
    <message>
        <source>%1 (%2), known from before</source>
        <translation>%1（%2），原在本账</translation>
    </message>
    <message>
        <source>a new member, number %1</source>
        <translation>新党员，编号 %1</translation>
    </message>
    <message>
        <source>%1 (%2), already in this book</source>
        <translation>%1（%2），本账已有</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Set one column</source>
        <translation>批量设置一栏</translation>
    </message>
    <message numerus="yes">
        <source>For %n member(s). Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>共 %n 名党员，Ctrl+Z 可全部撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要发生的修改</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>%1 Keep the number as it is?</source>
        <translation>%1仍按此号码保存吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Left empty: since before this book was kept</source>
        <translation>留空：建立本台账以前就在本支部</translation>
    </message>
</context>
<context>
    <name>MessageDialogs</name>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Nothing is written yet. Please write it here.</source>
        <translation>请写原因或内容，这里不能空着。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MinutesPaper</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> made up %1</source>
        <translation> 补课 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state and names</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>resolution, and who and when</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: expected to vote %2, present %3; in favour %4, against %5, abstained %6. %7</source>
        <translation>%1：应到有表决权 %2 人，实到 %3 人；赞成 %4，反对 %5，弃权 %6。%7</translation>
    </message>
    <message numerus="yes">
        <source>Late entry, %n day(s) after it was held</source>
        <translation>
            <numerusform>补录，迟于活动 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported record</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>The list differs from the roster: %1</source>
        <translation>应到名单与花名册不同：%1</translation>
    </message>
    <message>
        <source>Who talked</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>讲课人</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Absent and why</source>
        <translation>缺席及原因</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Theme-day items done</source>
        <translation>主题党日事项</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议内容</translation>
    </message>
    <message>
        <source>What was said in the talk is kept apart.</source>
        <translation>谈话内容另行保管。</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Host (signature)</source>
        <translation>主持人签字</translation>
    </message>
    <message>
        <source>Recorder (signature)</source>
        <translation>记录人签字</translation>
    </message>
    <message>
        <source>No valid vote: %1 of %2 were present, %3 are needed.</source>
        <translation>表决无效：应到 %2 人，实到 %1 人，至少需 %3 人。</translation>
    </message>
    <message>
        <source>Passed: %1 in favour, more than half of %2 expected.</source>
        <translation>通过：赞成 %1 人，超过应到 %2 人的半数。</translation>
    </message>
    <message>
        <source>Not passed: %1 in favour, %2 of %3 expected are needed.</source>
        <translation>未通过：赞成 %1 人，应到 %3 人，至少需 %2 人赞成。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>%1记录</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>组织生活</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育培训</translation>
    </message>
    <message>
        <source>Terms and posts</source>
        <translation>班子换届</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织设置</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>我的学时</translation>
    </message>
    <message>
        <source>Received files</source>
        <translation>收报</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>上报</translation>
    </message>
</context>
<context>
    <name>OfficeSeal</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is too large for such a file.</source>
        <translation>“%1”过大，不是这类文件。</translation>
    </message>
    <message>
        <source>Choose the slip file (.zbkey) the office gave you.</source>
        <translation>请选择上级交给你的印记登记文件（.zbkey）。</translation>
    </message>
    <message>
        <source>Register the seal of the office above</source>
        <translation>登记上级印记</translation>
    </message>
    <message>
        <source>Slip of the office above</source>
        <translation>上级印记登记文件</translation>
    </message>
    <message>
        <source>Slips of seals (*.zbkey)</source>
        <translation>印记登记文件 (*.zbkey)</translation>
    </message>
    <message>
        <source>Slip file</source>
        <translation>登记文件</translation>
    </message>
    <message>
        <source>Fingerprint on paper</source>
        <translation>纸上的指纹</translation>
    </message>
    <message>
        <source>Eight groups of four, as the office gave them on paper</source>
        <translation>共八组，每组四位，照上级纸质登记单输入</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Import a receipt or a return</source>
        <translation>导入回执或退回</translation>
    </message>
</context>
<context>
    <name>OpenedFiles</name>
    <message>
        <source>Open the book this file belongs to; it is shown then.</source>
        <translation>请先打开该文件所属的台账，打开后即显示。</translation>
    </message>
    <message>
        <source>This book receives no files from below.</source>
        <translation>本台账不接收下级上报。</translation>
    </message>
</context>
<context>
    <name>OrganizationChanges</name>
    <message>
        <source>Give the name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Give the code.</source>
        <translation>请填写代码。</translation>
    </message>
    <message>
        <source>%1 has the code %2 already.</source>
        <translation>代码 %2 已由 %1 使用。</translation>
    </message>
    <message>
        <source>It cannot end on %1 having begun on %2.</source>
        <translation>撤销日期 %1 不能早于成立日期 %2。</translation>
    </message>
    <message>
        <source>The organisation above is not in this book.</source>
        <translation>账中没有这个上级组织。</translation>
    </message>
    <message>
        <source>A %1 does not stand below a %2.</source>
        <translation>%1 不能设在%2之下。</translation>
    </message>
    <message>
        <source>An organisation cannot stand below itself.</source>
        <translation>组织不能设在自己之下。</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请填写任职日期。</translation>
    </message>
    <message>
        <source>%1 does not exist before %2.</source>
        <translation>%2 之前没有 %1。</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>由“%1”更名</translation>
    </message>
    <message>
        <source>was a %1</source>
        <translation>原为%1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>调整隶属关系</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what happened</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Say what it stands below.</source>
        <translation>请填写上级组织。</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>设立 %1</translation>
    </message>
    <message>
        <source>Correct the particulars of %1</source>
        <translation>更正 %1 的基本信息</translation>
    </message>
    <message>
        <source>Nothing differs from how it stands.</source>
        <translation>与现状没有不同。</translation>
    </message>
    <message>
        <source>%1 changed on %2 already; a change comes after the last one.</source>
        <translation>%1 在 %2 已有变更，新的变更应在其后。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>The organisation is not in this book.</source>
        <translation>本台账中没有这个组织。</translation>
    </message>
    <message>
        <source>Branches are merged into another branch.</source>
        <translation>只能将党支部合并到另一个党支部。</translation>
    </message>
    <message>
        <source>Choose the branches that are merged.</source>
        <translation>请选择要合并的党支部。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2.</source>
        <translation>%1 在 %2 不存在。</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>合并到 %1</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>由 %1 并入</translation>
    </message>
    <message>
        <source>Only a branch is split.</source>
        <translation>只有党支部可以分设。</translation>
    </message>
    <message>
        <source>Choose who belongs to the new branch.</source>
        <translation>请选择编入新支部的党员。</translation>
    </message>
    <message>
        <source>Split %1 from %2</source>
        <translation>由 %2 分设 %1</translation>
    </message>
    <message>
        <source>split into %1</source>
        <translation>分到 %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>由 %1 分出</translation>
    </message>
    <message>
        <source>%1 split from it</source>
        <translation>分设 %1</translation>
    </message>
    <message>
        <source>The organisation this book belongs to cannot be dissolved in it.</source>
        <translation>本账所属的组织不能在本账中撤销。</translation>
    </message>
    <message>
        <source>%1 ends on %2 already.</source>
        <translation>%1 已于 %2 撤销。</translation>
    </message>
    <message>
        <source>%1 still stands below it. Move or dissolve that first.</source>
        <translation>其下还有 %1，请先调整或撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) still belong to it. Say which branch takes them.</source>
        <translation>
            <numerusform>还有 %n 名党员，请填写由哪个支部接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members go to another branch that exists on the day.</source>
        <translation>党员应转到当日存在的另一个党支部。</translation>
    </message>
    <message>
        <source>Dissolve %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>%1 dissolved</source>
        <translation>%1 撤销</translation>
    </message>
    <message>
        <source>from %1, dissolved</source>
        <translation>原 %1 撤销</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>设立</translation>
    </message>
    <message>
        <source>This is no slip for an organisation. Ask the office above for it again.</source>
        <translation>这不是组织代码单，请向上级重新索取。</translation>
    </message>
</context>
<context>
    <name>OrganizationVerbs</name>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Correct the particulars</source>
        <translation>更正基本信息</translation>
    </message>
    <message>
        <source>For what was written down wrongly. What really changed is a change with a day, so that its history is kept.</source>
        <translation>用于更正录错的内容。真实发生的变更请用“组织变更”并注明日期，以保留沿革。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Approval document</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>组织变更</translation>
    </message>
    <message>
        <source>%1: another name, kind or place in the tree from a day on.</source>
        <translation>%1：自某日起更名、改设或调整隶属关系。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Merge into another branch</source>
        <translation>并入另一党支部</translation>
    </message>
    <message>
        <source>%1 ends on the day; its members go to the other branch, its term closes.</source>
        <translation>%1 自当日撤销，党员转入另一支部，班子任期结束。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Choose the other branch.</source>
        <translation>请选择另一个党支部。</translation>
    </message>
    <message>
        <source>Split a branch</source>
        <translation>分设党支部</translation>
    </message>
    <message>
        <source>Those ticked make up the new branch from the day on; %1 goes on with the others.</source>
        <translation>勾选的党员自当日编入新支部，其余仍在 %1。</translation>
    </message>
    <message>
        <source>Name of the new branch</source>
        <translation>新支部名称</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分设</translation>
    </message>
    <message>
        <source>Dissolve the organisation</source>
        <translation>撤销组织</translation>
    </message>
    <message>
        <source>%1 ends on the day, with its term and its Party groups.</source>
        <translation>%1 自当日撤销，班子和党小组同时结束。</translation>
    </message>
    <message>
        <source>nobody is left</source>
        <translation>没有党员</translation>
    </message>
    <message>
        <source>Its members go to</source>
        <translation>党员转入</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>保存组织代码单</translation>
    </message>
    <message>
        <source>Slip for an organisation (*.zbslip)</source>
        <translation>组织代码单 (*.zbslip)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 无法写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Set up an organisation</source>
        <translation>设立组织</translation>
    </message>
    <message>
        <source>Kind of branch</source>
        <translation>支部类型</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设岗</translation>
    </message>
    <message>
        <source>Move in the tree</source>
        <translation>调整隶属关系</translation>
    </message>
    <message>
        <source>%1 stands below %2 from the day on.</source>
        <translation>自当日起，%1 隶属 %2。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整</translation>
    </message>
</context>
<context>
    <name>OwedList</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>要求程度</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 entries: %2 overdue, %3 due soon; %4 overdue were explained.</source>
        <translation>共 %1 项：逾期 %2 项，即将到期 %3 项；另有 %4 项逾期已说明原因。</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1 年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1 年下半年</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>待办清单</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Overdue and explained</source>
        <translation>逾期已说明原因</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>说明的原因</translation>
    </message>
    <message>
        <source>What was explained is not asked for any more and stays overdue in every figure.</source>
        <translation>已说明原因的事项不再列入待办，统计中仍计为逾期。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>逾期事项</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期事项。</translation>
    </message>
    <message>
        <source>%1 overdue, %2 of them with a reason given. What was explained stays overdue in every figure; what is asked of every member counts once for each.</source>
        <translation>逾期共 %1 项，其中已说明原因 %2 项。已说明原因的在各项统计中仍计为逾期；对每名党员的要求按人数计项。</translation>
    </message>
</context>
<context>
    <name>OwedReport</name>
    <message>
        <source>only what is overdue</source>
        <translation>仅逾期</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Due dates of %1</source>
        <translation>%1 待办到期日</translation>
    </message>
</context>
<context>
    <name>PackageDifferences</name>
    <message>
        <source>name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>lecturer</source>
        <translation>讲课人</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>会议内容</translation>
    </message>
    <message>
        <source>speeches</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>course</source>
        <translation>培训名称</translation>
    </message>
    <message>
        <source>joined the Party on</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>full member since</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>work position</source>
        <translation>工作职务</translation>
    </message>
    <message>
        <source>end</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Party group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>other particulars</source>
        <translation>其他事项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>第 %1 届</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Organisation life</source>
        <translation>组织生活</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育培训</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>组织隶属</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织设置</translation>
    </message>
    <message>
        <source>Terms and posts</source>
        <translation>班子换届</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>逾期说明</translation>
    </message>
</context>
<context>
    <name>PackageExtract</name>
    <message>
        <source>This is the book itself. Choose another name.</source>
        <translation>这是台账本身，请另选文件名。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another folder.</source>
        <translation>“%1”无法写入，请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>PackageFile</name>
    <message>
        <source>The file is signed, but %1. Ask the sender to hand it in again.</source>
        <translation>文件签名有效，但%1。请上报单位重新上报。</translation>
    </message>
    <message>
        <source>an attachment in it is not what its name says</source>
        <translation>其中有附件与其编号不符</translation>
    </message>
    <message>
        <source>it holds something that does not belong in it (%1)</source>
        <translation>含有不应有的内容（%1）</translation>
    </message>
    <message>
        <source>line %1 of %2 is not a record of this program</source>
        <translation>%2 第 %1 行不是本程序的记录</translation>
    </message>
    <message>
        <source>This is no file of this program for handing in records (.zbpkg).</source>
        <translation>这不是本程序的上报文件（.zbpkg）。</translation>
    </message>
    <message>
        <source>The file is cut off. Copy it again from where it came.</source>
        <translation>文件不完整，请从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file was written by a newer version. Update this program.</source>
        <translation>该文件由更新的版本写出，请升级本程序。</translation>
    </message>
    <message>
        <source>The file is cut off or something was added to it. Copy it again from where it came.</source>
        <translation>文件不完整或被添加了内容，请从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file was changed after it was signed. Ask the sender for it again.</source>
        <translation>该文件签名后被改动过，请向上报单位重新索取。</translation>
    </message>
    <message>
        <source>The file is sealed to another office (seal %1). Only that office can open it.</source>
        <translation>文件已加密给另一单位（印记 %1），只有该单位能打开。</translation>
    </message>
    <message>
        <source>its content cannot be unpacked</source>
        <translation>内容无法解包</translation>
    </message>
    <message>
        <source>it does not say whose it is and for which quarter</source>
        <translation>没有写明所属单位和季度</translation>
    </message>
    <message>
        <source>its parts are not the ones it lists</source>
        <translation>各组成部分与其清单不符</translation>
    </message>
    <message>
        <source>its counts and totals do not agree with its records</source>
        <translation>数量、合计与记录不符</translation>
    </message>
    <message>
        <source>its organisations do not form one tree below the sender</source>
        <translation>其中的组织未构成上报单位之下的完整隶属关系</translation>
    </message>
    <message>
        <source>its roster names somebody or something that is not in it</source>
        <translation>名册引用了文件中没有的人员或事项</translation>
    </message>
    <message>
        <source>its terms name somebody or something that is not in it</source>
        <translation>班子届次引用了文件中没有的人员或事项</translation>
    </message>
    <message>
        <source>its record of %1 (%2) is not one that can be</source>
        <translation>%1 的记录（%2）不合规则</translation>
    </message>
    <message>
        <source>its training credits are not ones that can be</source>
        <translation>学时登记不合规则</translation>
    </message>
    <message>
        <source>its attachments are not the ones its records name</source>
        <translation>附件与记录所列不符</translation>
    </message>
    <message>
        <source>The file could not be put together.</source>
        <translation>上报文件未能生成。</translation>
    </message>
</context>
<context>
    <name>PackageKeys</name>
    <message>
        <source>This is not the fingerprint of the seal (%1). Compare it with the paper once more; where it differs, ask the sender by telephone.</source>
        <translation>这不是该印记的指纹（%1）。请与纸面再核对一次；如不一致，请电话询问上报单位。</translation>
    </message>
    <message>
        <source>This is this book&apos;s own seal.</source>
        <translation>这是本账自己的印记。</translation>
    </message>
    <message>
        <source>%1 stands above this office. Register its seal as the office above&apos;s.</source>
        <translation>“%1”是本单位的上级，请将其印记登记为上级印记。</translation>
    </message>
    <message>
        <source>%1 has the code %2 in this book already, with records of its own. Give the sender the slip of that organisation, or correct the code.</source>
        <translation>本账中“%1”已使用代码“%2”，并有自己的记录。请将该组织的组织代码单交给上报单位，或更正代码。</translation>
    </message>
    <message>
        <source>The organisation above is not in this book.</source>
        <translation>账中没有这个上级组织。</translation>
    </message>
    <message>
        <source>Write the seal slip</source>
        <translation>写出印记登记单</translation>
    </message>
    <message>
        <source>New seal of this book: %1</source>
        <translation>本账新印记：%1</translation>
    </message>
    <message>
        <source>Records of %1 are kept in this book. An organisation either keeps them here or hands them in.</source>
        <translation>“%1”的记录在本账登记。一个组织的记录只能在本账登记或由其上报，二者择一。</translation>
    </message>
    <message>
        <source>Register the seal of %1 (%2)</source>
        <translation>登记 %1 的印记（%2）</translation>
    </message>
    <message>
        <source>This organisation is not asked for files.</source>
        <translation>该组织不在上报单位之列。</translation>
    </message>
    <message>
        <source>This seal is not registered.</source>
        <translation>该印记没有登记。</translation>
    </message>
    <message>
        <source>Revoke the seal of %1</source>
        <translation>撤销 %1 的印记</translation>
    </message>
    <message>
        <source>It is asked for files since %1; give a later day.</source>
        <translation>该单位自 %1 起上报，请填写更晚的日期。</translation>
    </message>
    <message>
        <source>Ask %1 for files no longer, from %2 on</source>
        <translation>自 %2 起不再要求 %1 上报</translation>
    </message>
    <message>
        <source>This is no key.</source>
        <translation>这不是密钥。</translation>
    </message>
    <message>
        <source>Say whose seal it is.</source>
        <translation>请填写印记归属。</translation>
    </message>
</context>
<context>
    <name>PackageStanding</name>
    <message>
        <source>Holds</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Held: unknown sender</source>
        <translation>待核：上报单位未登记</translation>
    </message>
    <message>
        <source>Held: seal not registered</source>
        <translation>待核：印记未登记</translation>
    </message>
    <message>
        <source>Held: another seal than before</source>
        <translation>待核：印记与以前不同</translation>
    </message>
    <message>
        <source>Held: somebody else&apos;s seal</source>
        <translation>待核：印记属于其他单位</translation>
    </message>
    <message>
        <source>Held: the seal is no longer valid</source>
        <translation>待核：印记已失效</translation>
    </message>
    <message>
        <source>Held: contradicts a file of the same revision</source>
        <translation>待核：与同一次的另一文件矛盾</translation>
    </message>
    <message>
        <source>Held: does not continue the revision before</source>
        <translation>待核：与前一次不衔接</translation>
    </message>
    <message>
        <source>Held: an earlier revision was accepted</source>
        <translation>待核：此前的一次已接收</translation>
    </message>
    <message>
        <source>Not used: another one was chosen</source>
        <translation>未采用：已选定同一次的另一文件</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The organisation is not in this book.</source>
        <translation>本台账中没有这个组织。</translation>
    </message>
    <message>
        <source>Party branch handbook</source>
        <translation>党支部工作手册</translation>
    </message>
    <message>
        <source>Book of records</source>
        <translation>会议记录册</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Stopped: nothing was printed.</source>
        <translation>已停止，没有打印。</translation>
    </message>
    <message>
        <source>Nothing to print: talks are printed one by one.</source>
        <translation>没有可打印的记录：谈心谈话须逐条打印。</translation>
    </message>
    <message>
        <source>A paper&apos;s form is missing from the program.</source>
        <translation>程序缺少文书格式文件。</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>已停止，没有写入文件。</translation>
    </message>
    <message>
        <source>The pages could not be painted: the printer or the file refused them.</source>
        <translation>页面未能输出：打印机或文件拒绝写入。</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>All of %1</source>
        <translation>%1 全年</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1年%2月</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, number, branch</comment>
        <translation>%1 %2，%3</translation>
    </message>
</context>
<context>
    <name>QrMatrix</name>
    <message>
        <source>The text does not fit into a QR code.</source>
        <translation>内容过长，无法生成二维码。</translation>
    </message>
</context>
<context>
    <name>QuarterStanding</name>
    <message>
        <source>%1: revision %2 was handed in, and the office above has received it.</source>
        <translation>%1：已上报第 %2 次，上级已收到。</translation>
    </message>
    <message>
        <source>%1: revision %2 was handed in. Next: bring back the receipt.</source>
        <translation>%1：已上报第 %2 次，请取回回执并导入。</translation>
    </message>
    <message>
        <source>%1: revision %2 was handed in, and records were changed since. Hand in again.</source>
        <translation>%1：已上报第 %2 次，之后有改动，请再次上报。</translation>
    </message>
    <message>
        <source>%1: revision %2 was accepted. The quarter is locked.</source>
        <translation>%1：第 %2 次已接收，本季度已锁定。</translation>
    </message>
    <message>
        <source>%1: revision %2 was returned. Correct what is named, then hand in again.</source>
        <translation>%1：第 %2 次已退回：请按退回理由更正，再次上报。</translation>
    </message>
    <message>
        <source>%1: revision %2 was returned, and records were corrected since. Hand in again.</source>
        <translation>%1：第 %2 次已退回，之后已有改动，请再次上报。</translation>
    </message>
    <message>
        <source>%1 is still running: it is handed in after %2.</source>
        <translation>%1尚未结束，%2 之后上报。</translation>
    </message>
    <message>
        <source>%1 has not been handed in yet.</source>
        <translation>%1尚未上报。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Handed in, changed since</source>
        <translation>已上报，之后有改动</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Returned, changed since</source>
        <translation>已退回，之后有改动</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已上报</translation>
    </message>
</context>
<context>
    <name>QuarterlyReport</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Three meetings and one lecture</source>
        <translation>三会一课</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation>其他组织生活</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员数</translation>
    </message>
    <message>
        <source>General meetings</source>
        <translation>党员大会</translation>
    </message>
    <message>
        <source>Committee meetings</source>
        <translation>支委会</translation>
    </message>
    <message>
        <source>Group meetings</source>
        <translation>小组会</translation>
    </message>
    <message>
        <source>Lectures</source>
        <translation>党课</translation>
    </message>
    <message>
        <source>Theme days</source>
        <translation>主题党日</translation>
    </message>
    <message>
        <source>Study sessions</source>
        <translation>集中学习</translation>
    </message>
    <message>
        <source>Life meetings</source>
        <translation>组织生活会</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>民主评议</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>谈心谈话</translation>
    </message>
    <message>
        <source>Party-work meetings</source>
        <translation>党建会议</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>到会率</translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of activity, how many</comment>
        <translation>%1%2次</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>其他：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Meetings, lectures and theme days</source>
        <translation>组织生活开展情况</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>An organisation&apos;s members include everyone below it; the total counts the branches only.</source>
        <translation>各组织党员数含其下级组织的党员，合计数只计党支部。</translation>
    </message>
    <message>
        <source>An activity of several kinds counts once for each. Attendance leaves talks out. Late entries were recorded more than 7 days after the day they were held.</source>
        <translation>一次活动兼有多种类型的，每种各计一次；出席人次不含谈心谈话；补录指开展7天以后才录入的记录。</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全体党员</translation>
    </message>
    <message>
        <source>Committee members</source>
        <translation>班子成员</translation>
    </message>
    <message>
        <source>Training hours this year</source>
        <translation>本年度教育培训学时</translation>
    </message>
    <message>
        <source>No branch belongs to this report.</source>
        <translation>本报表不含党支部。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Requirement met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Share met</source>
        <translation>达标率</translation>
    </message>
    <message>
        <source>Average hours</source>
        <translation>人均学时</translation>
    </message>
    <message>
        <source>Required in a year: 40 hours for committee members, 24 for every other member.</source>
        <translation>年度学时要求：班子成员40学时，其他党员24学时。</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>逾期%1天</translation>
    </message>
    <message>
        <source>No term runs</source>
        <translation>无现任届次</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>班子职数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>届数</translation>
    </message>
    <message>
        <source>Elected on</source>
        <translation>当选日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>届满日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已配</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Over 3 months</source>
        <translation>超3个月</translation>
    </message>
    <message>
        <source>Committees and terms</source>
        <translation>班子与换届</translation>
    </message>
    <message>
        <source>No organisation in this report elects a committee.</source>
        <translation>本报表中没有选举班子的党组织。</translation>
    </message>
    <message>
        <source>Held: positions with a holder; persons: holders, each counted once in a committee.</source>
        <translation>已配指有人任职的职务数；人数指任职人员数，同一班子中一人只计一次。</translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <comment>year, quarter</comment>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>Quarterly report on Party organisation life</source>
        <translation>党的组织生活季度报表</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <comment>organisation, period, date</comment>
        <translation>%1 · %2 · 截至%3</translation>
    </message>
    <message>
        <source>Organisation (seal)</source>
        <translation>单位（盖章）</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Party secretary</source>
        <translation>党组织书记</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No organisation existed in this period.</source>
        <translation>本期没有党组织。</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not reported and are not included: %1.</source>
        <translation>
            <numerusform>%n 个单位未报，不含在内：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>“%1” cannot be read. Check the path.</source>
        <translation>无法读取“%1”，请检查路径。</translation>
    </message>
    <message>
        <source>“%1” is larger than any file of this program.</source>
        <translation>“%1”过大，超出本程序上报文件的上限。</translation>
    </message>
    <message>
        <source>%1 is kept; a later revision holds.</source>
        <translation>%1：已留存，现以其后的一次为准。</translation>
    </message>
    <message>
        <source>%1 takes the place of the one before.</source>
        <translation>%1：替代前一次。</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1：新收。</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1：已经收过。</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>收报 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>Takes the place of the one before</source>
        <translation>替代前次</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已收过</translation>
    </message>
    <message>
        <source>Older than what holds</source>
        <translation>早于现行文件</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>There is no .zbpkg file there.</source>
        <translation>那里没有 .zbpkg 文件。</translation>
    </message>
    <message>
        <source>This file is not in the inbox.</source>
        <translation>收报中没有这个文件。</translation>
    </message>
    <message>
        <source>A later revision holds. Choose that one.</source>
        <translation>现以其后的一次为准，请选择那一次的文件。</translation>
    </message>
    <message>
        <source>Let %1 hold</source>
        <translation>以 %1 为准</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>Say of each record, or of the file, why it is returned.</source>
        <translation>请逐条记录或对整个文件说明退回原因。</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Write the receipt for %1</source>
        <translation>写出 %1 的回执</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1 %2（第 %3 次）</translation>
    </message>
    <message>
        <source>%1 is not registered as handing in to this book (seal %2).</source>
        <translation>“%1”没有登记为本账的上报单位（印记 %2）。</translation>
    </message>
    <message>
        <source>The seal of %1 is not registered (%2). Compare it with the paper and register it.</source>
        <translation>“%1”的印记没有登记（%2），请与纸面核对后登记。</translation>
    </message>
    <message>
        <source>%1 used another seal than before (%2). Ask them, compare it with the paper, and register it.</source>
        <translation>“%1”使用的印记与以前不同（%2），请询问对方，与纸面核对后登记。</translation>
    </message>
    <message>
        <source>The file of %1 bears the seal of somebody else (%2).</source>
        <translation>“%1”的文件带有其他单位的印记（%2）。</translation>
    </message>
    <message>
        <source>The file of %1 bears a seal that is no longer valid (%2).</source>
        <translation>“%1”的文件所带印记已失效（%2）。</translation>
    </message>
    <message>
        <source>Another file of %1 says something else. Compare the two and choose one.</source>
        <translation>%1：另有一份文件内容不同，请比较后选定一份。</translation>
    </message>
    <message>
        <source>%1 does not continue the revision before it. Ask the sender, compare and choose.</source>
        <translation>%1：与前一次不衔接，请询问上报单位，比较后选定。</translation>
    </message>
    <message>
        <source>An earlier revision of %1, %2 was accepted. Return that one first.</source>
        <translation>“%1”%2 此前的一次已接收，请先将其退回。</translation>
    </message>
    <message>
        <source>A received file was altered outside this program. Restore the last backup.</source>
        <translation>收到的文件在本程序之外被改动，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>A unit with the code %1 is registered here already, under another seal than %2. Most often its book was set up anew: give it its code slip, from which it sets up the book as the same unit.</source>
        <translation>同代码（%1）的单位已登记，但印记与 %2 不同，多半是该单位重建了台账。请把它的组织代码单交给它，按代码单重新建账后再报。</translation>
    </message>
    <message>
        <source>%1: another file of this revision was chosen; this one does not count.</source>
        <translation>%1：已选定同一次的另一文件，此文件未采用。</translation>
    </message>
</context>
<context>
    <name>ReceivingChecks</name>
    <message>
        <source>%1: at entry %2 of its audit trail the clock stood earlier than at the entry before. Days of recording around it may not be right.</source>
        <translation>%1：操作留痕第 %2 条的时间早于前一条，时钟可能被调回，其前后的录入日期可能不准。</translation>
    </message>
    <message>
        <source>%1: the book was restored from a copy (entry %2). What was recorded after the copy was made may be missing; the sender should look it over.</source>
        <translation>%1：台账曾由备份恢复（第 %2 条）。该备份生成后录入的内容可能缺失，应请上报单位核对。</translation>
    </message>
    <message>
        <source>%1: entries %2 to %3 of its audit trail never came here. A file in between was not received; whether anything earlier was replaced cannot be told for them.</source>
        <translation>%1：操作留痕第 %2 至 %3 条从未收到，其间有上报文件未收到；这些条目中以前的内容是否被替换，无法判断。</translation>
    </message>
    <message>
        <source>%1: its audit trail does not continue the one that came before: entry %2 is another one now. Something recorded earlier was replaced, or this is another copy of the book. It does not tell what; ask the sender.</source>
        <translation>%1：操作留痕与此前收到的不衔接：第 %2 条已与原来不同。可能以前录入的内容被替换，也可能这是台账的另一副本。由此看不出具体内容，请向上报单位核实。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Settle everything received anew</source>
        <translation>全部收报重新核定</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of its records stand in a later quarter&apos;s file too and count there. Have %1 handed in again.</source>
        <translation>
            <numerusform>%1：有 %n 条记录也在以后季度的上报文件中，只计入以后的季度，请该单位重报 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows bear numbers of rows of %2 and are left out. Is one book a copy of the other?</source>
        <translation>
            <numerusform>%1：有 %n 条信息与%2的信息编号相同，未计入。是否一方的台账由另一方复制而来？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, refused on %2: %3</source>
        <comment>file, day, why</comment>
        <translation>%1，%2 拒收：%3</translation>
    </message>
</context>
<context>
    <name>RecordActivity</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>This draft is no longer there.</source>
        <translation>这份草稿已不存在。</translation>
    </message>
    <message>
        <source>The organisation is not in this book.</source>
        <translation>本台账中没有这个组织。</translation>
    </message>
    <message>
        <source>%1 hands its records in; they cannot be changed here.</source>
        <translation>“%1”的记录由其上报，不能在此修改。</translation>
    </message>
    <message>
        <source>%1 keeps its own book.</source>
        <translation>“%1”自有台账，不能在此录入。</translation>
    </message>
    <message>
        <source>Record %1 %2</source>
        <translation>记录%1 %2</translation>
    </message>
    <message>
        <source>This record is in the trash already.</source>
        <translation>这条记录已在回收站中。</translation>
    </message>
    <message>
        <source>Say why the record is put into the trash.</source>
        <translation>请说明将记录移入回收站的原因。</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>删除%1 %2</translation>
    </message>
    <message>
        <source>This record is not in the trash.</source>
        <translation>这条记录不在回收站中。</translation>
    </message>
    <message>
        <source>Restore %1 %2</source>
        <translation>恢复%1 %2</translation>
    </message>
    <message>
        <source>There is nothing in the trash.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) for good</source>
        <translation>
            <numerusform>彻底删除 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the drafts is complete. Open one to see what it lacks.</source>
        <translation>没有要素齐全的草稿。打开草稿可查看所缺要素。</translation>
    </message>
    <message numerus="yes">
        <source>Record %n draft(s)</source>
        <translation>
            <numerusform>归档 %n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record of this kind yet.</source>
        <translation>还没有这类记录。</translation>
    </message>
    <message>
        <source>Talks are recorded by the secretary.</source>
        <translation>谈心谈话由书记记录。</translation>
    </message>
    <message>
        <source>Recorded: %1 %2</source>
        <translation>记录：%1 %2</translation>
    </message>
</context>
<context>
    <name>RecordTemplates</name>
    <message>
        <source>Give the template a name.</source>
        <translation>请给模板起名。</translation>
    </message>
    <message>
        <source>Keep the template %1</source>
        <translation>保存模板“%1”</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>删除模板</translation>
    </message>
</context>
<context>
    <name>RefusedFiles</name>
    <message>
        <source>Refuse “%1”: %2</source>
        <translation>拒收“%1”：%2</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>Open a seal slip</source>
        <translation>打开印记登记单</translation>
    </message>
    <message>
        <source>Seal slips (*.zbkey);;All files (*)</source>
        <translation>印记登记单 (*.zbkey);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>组织类别</translation>
    </message>
    <message>
        <source>Asked for records since</source>
        <translation>起报日期</translation>
    </message>
    <message>
        <source>Fingerprint on the paper</source>
        <translation>纸质单上的指纹</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>&amp;Load a seal slip…</source>
        <translation>读取印记登记单(&amp;L)…</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>This is the slip of %1, not of the unit that sent the file.</source>
        <translation>这是“%1”的登记单，不是报送该文件的单位的。</translation>
    </message>
    <message>
        <source>The slip is of another seal than the file bears. Ask the unit which one it uses now.</source>
        <translation>登记单上的印记与文件所用的不是同一枚。请向该单位核实现用哪一枚。</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>上报文件</translation>
    </message>
    <message>
        <source>Register a unit and its seal</source>
        <translation>登记单位和印记</translation>
    </message>
    <message>
        <source>From now on the unit&apos;s files are believed that bear this seal. Type the fingerprint from the paper the unit handed over, or as the unit reads it out on the telephone; it is compared with the seal.</source>
        <translation>登记后，盖有此印记的文件即视为该单位所报。请照该单位交来的纸质登记单（或由其在电话中读出）输入指纹，由程序与印记核对。</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报表</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Printed on %1</source>
        <translation>打印日期：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label before a line to sign on</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>文件 %1 无法写入：%2。</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印日期：%1</translation>
    </message>
    <message>
        <source>A report can be written as .csv, .xlsx or .html; %1 ends in none of these.</source>
        <translation>报表可存为 .csv、.xlsx 或 .html，%1 不是其中任何一种。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: the folder for temporary files, %1, is full or closed to writing.</source>
        <translation>无法生成电子表格：临时文件夹 %1 已满或不可写入。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
</context>
<context>
    <name>ReportedQuarters</name>
    <message>
        <source>The records of %1 were accepted by the office above and are locked. Ask it to return them first.</source>
        <translation>%1 的记录已由上级接收并锁定，请先请上级退回。</translation>
    </message>
    <message>
        <source>The records of %1 were handed in already. Say why they are amended, and hand the quarter in again afterwards.</source>
        <translation>%1 的记录已经上报。请说明更正原因，更正后重新上报该季度。</translation>
    </message>
</context>
<context>
    <name>ReportingRate</name>
    <message numerus="yes">
        <source> (%n day(s))</source>
        <translation>
            <numerusform>（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>, corrected (%1)</source>
        <translation>，更正（第 %1 次）</translation>
    </message>
    <message>
        <source>, accepted</source>
        <translation>，已接收</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>不要求上报</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Give 0 to %1 days.</source>
        <translation>请填写 0 至 %1 天。</translation>
    </message>
    <message>
        <source>Give 0 to %1 days of grace.</source>
        <translation>宽限请填写 0 至 %1 天。</translation>
    </message>
    <message numerus="yes">
        <source>Files are due %n day(s) after the quarter</source>
        <translation>
            <numerusform>上报期限为季度结束后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a quarter.</source>
        <translation>请选择季度。</translation>
    </message>
    <message>
        <source>Units that have not handed in</source>
        <translation>未报送单位名单</translation>
    </message>
    <message>
        <source>%1 · %2 · due on %3</source>
        <translation>%1 · %2 · 截止 %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Every unit has handed in.</source>
        <translation>各单位均已报送。</translation>
    </message>
    <message>
        <source>Handed in %1 of %2 (%3), on time %4.</source>
        <translation>应报 %2 个单位，已报 %1 个，报送率 %3，按时报送率 %4。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reporting rate</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>No unit hands in to this book yet.</source>
        <translation>还没有单位向本账上报。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>handed in / on time</source>
        <translation>已报 / 按时</translation>
    </message>
    <message>
        <source>; a file was damaged and refused on %1</source>
        <translation>（文件损坏，%1 已拒收）</translation>
    </message>
    <message>
        <source>Handed in, held</source>
        <translation>已交，待核</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Your account may not do this. Ask the branch secretary.</source>
        <translation>你的账号没有此项权限，请联系支部书记。</translation>
    </message>
    <message>
        <source>This book is opened with an account. Sign in with its name and password.</source>
        <translation>此台账须凭账户打开，请用账户名称和口令登录。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>台账所有者</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>书记</translation>
    </message>
    <message>
        <source>Party-affairs staff</source>
        <translation>党务干部</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
</context>
<context>
    <name>RosterReport</name>
    <message>
        <source>Roster of %1 with numbers</source>
        <translation>%1花名册（含证件号码）</translation>
    </message>
    <message>
        <source>Nobody belongs to it on that day.</source>
        <translation>当日没有党员。</translation>
    </message>
    <message>
        <source>Roster of members</source>
        <translation>党员花名册</translation>
    </message>
    <message>
        <source>%1 · on %2 · %3 persons</source>
        <translation>%1 · %2 · %3 人</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
</context>
<context>
    <name>Seals</name>
    <message>
        <source>Seal of this book: %1</source>
        <translation>本台账印记：%1</translation>
    </message>
    <message>
        <source>Seal of %1, registered here</source>
        <translation>%1 的印记，已在此登记</translation>
    </message>
    <message>
        <source>Seal of %1, which was revoked</source>
        <translation>%1 的印记，已被撤销</translation>
    </message>
    <message>
        <source>Seal not registered</source>
        <translation>印记未登记</translation>
    </message>
</context>
<context>
    <name>SignedContent</name>
    <message>
        <source>This is no %1 of this program.</source>
        <translation>这不是本程序的%1。</translation>
    </message>
    <message>
        <source>The %1 was written by a newer version. Update this program.</source>
        <translation>该%1由更新的版本写出，请升级本程序。</translation>
    </message>
    <message>
        <source>The %1 was changed after it was signed. Ask for it again.</source>
        <translation>该%1签名后被改动过，请重新索取。</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>a zip archive or .xlsx workbook</source>
        <translation>zip 压缩包或 .xlsx 工作簿</translation>
    </message>
    <message>
        <source>a document of an old office program, such as .xls or .doc</source>
        <translation>旧版办公软件文档（如 .xls、.doc）</translation>
    </message>
    <message>
        <source>a very old .xls workbook</source>
        <translation>很早版本的 .xls 工作簿</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>另存的网页</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>单元格 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>sheet “%1”, %2</source>
        <translation>工作表“%1”%2</translation>
    </message>
    <message>
        <source>There is no file “%1”: check its name and folder.</source>
        <translation>没有文件“%1”，请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a file: choose a spreadsheet.</source>
        <translation>“%1”不是文件，请选择电子表格。</translation>
    </message>
    <message>
        <source>“%1” is empty: ask for the file again.</source>
        <translation>“%1”是空文件，请重新索取。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check the access rights.</source>
        <translation>“%1”无法读取，请检查访问权限。</translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet: choose a .csv, .xlsx or .xls file.</source>
        <translation>“%1”不是电子表格，请选择 .csv、.xlsx 或 .xls 文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB: split it into smaller files.</source>
        <translation>“%1”超过 %2 MB，请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” is not what its name says but %2: open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”的实际内容与扩展名不符，是%2，请用电子表格软件打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password: save it without a password.</source>
        <translation>“%1”有密码保护，请取消密码后另存。</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>已取消读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a text file: line %2 holds a zero byte; save it again as .csv or .xlsx.</source>
        <translation>“%1”不是文本文件：第%2行含有空字节，请重新存为 .csv 或 .xlsx。</translation>
    </message>
    <message>
        <source>“%1”, line %2: this is neither UTF-8 nor GB18030 text; save it again as UTF-8 or as .xlsx.</source>
        <translation>“%1”第%2行既不是 UTF-8 也不是 GB18030 编码，请重新存为 UTF-8 编码或 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text: save it again as UTF-8 or as .xlsx.</source>
        <translation>“%1”是 UTF-16 编码，请重新存为 UTF-8 编码或 .xlsx。</translation>
    </message>
    <message>
        <source>“%1”, row %2: a quotation mark is opened and never closed; correct this row.</source>
        <translation>“%1”第%2行的引号没有配对，请改正这一行。</translation>
    </message>
    <message>
        <source>“%1”, row %2: text follows a closing quotation mark; correct this row.</source>
        <translation>“%1”第%2行的后引号之后还有文字，请改正这一行。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: copy it again from where it came.</source>
        <translation>“%1”已损坏或不完整，请从原处重新复制。</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than its size: it was not read; ask the sender for an ordinary file.</source>
        <translation>“%1”解压后远大于文件本身，未予读取，请向提供者索取正常文件。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2 MB: split it into smaller files.</source>
        <translation>“%1”解压后超过 %2 MB，请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“%1”, part %2: it defines a document type, which no spreadsheet program writes; it was not read.</source>
        <translation>“%1”的 %2 部分含有文档类型定义，不是电子表格软件所写，未予读取。</translation>
    </message>
    <message>
        <source>“%1”, part %2, line %3: the content is damaged; open it in a spreadsheet program and save it again.</source>
        <translation>“%1”的 %2 部分第%3行内容已损坏，请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>“%1”, part %2: a text is longer than %3 characters; shorten it.</source>
        <translation>“%1”的 %2 部分有文本超过%3个字符，请缩短。</translation>
    </message>
    <message>
        <source>“%1”, %2: the content is damaged; open it in a spreadsheet program and save it again.</source>
        <translation>“%1”%2：内容已损坏，请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>“%1”, %2: the text is longer than %3 characters; shorten it.</source>
        <translation>“%1”%2：文本超过%3个字符，请缩短。</translation>
    </message>
    <message>
        <source>“%1”, %2: there are more than %3 columns; delete those that are not needed.</source>
        <translation>“%1”%2：超过%3列，请删去不需要的列。</translation>
    </message>
    <message>
        <source>“%1”, %2: there are more rows than that; split it into smaller files.</source>
        <translation>“%1”%2：行数超过此限，请拆分成较小的文件。</translation>
    </message>
    <message>
        <source> at sheet “%1”</source>
        <translation>（工作表“%1”）</translation>
    </message>
    <message>
        <source>“%1” holds too many cells%2: split it into smaller files.</source>
        <translation>“%1”的单元格过多%2，请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 sheets: delete those that are not needed.</source>
        <translation>“%1”的工作表超过%2张，请删去不需要的。</translation>
    </message>
    <message>
        <source>“%1” cannot be read because the program zhibu-xls-reader is missing: install it, or save the file as .xlsx.</source>
        <translation>缺少程序 zhibu-xls-reader，“%1”无法读取，请安装该程序，或将文件另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is so damaged that reading it failed: open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”损坏严重，读取失败，请用电子表格软件打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” could not be read within %2 seconds: save it as .xlsx.</source>
        <translation>“%1”在%2秒内未能读完，请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” needs more than %2 MB of memory: split it, or save it as .xlsx.</source>
        <translation>读取“%1”所需内存超过 %2 MB，请拆分文件，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”已损坏或不完整，请用电子表格软件打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is not what its name says but %2: ask for the spreadsheet itself.</source>
        <translation>“%1”的实际内容与扩展名不符，是%2，请索取电子表格原件。</translation>
    </message>
    <message>
        <source>a binary workbook</source>
        <translation>二进制工作簿</translation>
    </message>
    <message>
        <source>a zip archive without a workbook</source>
        <translation>不含工作簿的 zip 压缩包</translation>
    </message>
    <message>
        <source>“%1” is packed in a way spreadsheet programs do not use: open it in one and save it again.</source>
        <translation>“%1”的压缩方式不是电子表格软件所用，请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>a document without a workbook</source>
        <translation>不含工作簿的文档</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Issued %1 by %2. %3 (%4). Unchanged since.</source>
        <translation>%1 由 %2 签发。%3（%4）。签发后未被改动。</translation>
    </message>
    <message>
        <source>&amp;Register this seal…</source>
        <translation>登记此印记(&amp;R)…</translation>
    </message>
    <message>
        <source>Register this seal</source>
        <translation>登记此印记</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the office by telephone or on paper first. Whose seal is it?</source>
        <translation>请先通过电话或纸面与对方核对指纹。这是哪个单位的印记？</translation>
    </message>
    <message>
        <source>Statement of hours</source>
        <translation>学时证明</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
</context>
<context>
    <name>StatementFile</name>
    <message>
        <source>statement of hours</source>
        <translation>学时证明</translation>
    </message>
    <message>
        <source>The statement of hours is not whole. Ask for it again.</source>
        <translation>学时证明不完整，请重新索取。</translation>
    </message>
</context>
<context>
    <name>StatementOutput</name>
    <message>
        <source>Hours of %1, %2</source>
        <translation>%1 %2 年学时</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>保存学时证明</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A protected field was altered outside this program. Restore the last backup.</source>
        <translation>受保护的内容在本程序之外被改动，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Audit entry %1: %2</source>
        <translation>操作留痕第%1条：%2</translation>
    </message>
    <message>
        <source>the entry is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>it does not continue the entry before it.</source>
        <translation>与上一条不衔接。</translation>
    </message>
    <message>
        <source>its content was altered.</source>
        <translation>内容被改动。</translation>
    </message>
    <message>
        <source>the change kept beside it was altered.</source>
        <translation>所附的改动内容被改动。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the folder and the free space; the book itself is unharmed.</source>
        <translation>备份“%1”无法写入，请检查文件夹和剩余空间；台账本身未受影响。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a book of this program.</source>
        <translation>“%1”不是本程序的台账。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Choose another copy.</source>
        <translation>“%1”已损坏，请另选备份。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>“%1”无法使用：%2</translation>
    </message>
    <message>
        <source>This book lies on a network share or a stick (%1), where it can be damaged. Work on a copy on this computer and copy it back when you are done.</source>
        <translation>台账位于网络共享或移动存储（%1），使用中容易损坏，请先复制到本机使用，用完再复制回去。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请另选文件名。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to. Choose another.</source>
        <translation>“%1”所在文件夹无法写入，请另选文件夹。</translation>
    </message>
    <message>
        <source>There is no book “%1”. Check the path.</source>
        <translation>没有台账“%1”，请检查路径。</translation>
    </message>
    <message>
        <source>“%1” is not a book of this program. Choose a .zhibu file.</source>
        <translation>“%1”不是本程序的台账，请选择 .zhibu 文件。</translation>
    </message>
    <message>
        <source>“%1” may not be written to: it opens for reading only.</source>
        <translation>“%1”不允许写入，以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program: it opens for reading only. Install the newer version to work on it.</source>
        <translation>“%1”由本程序的较新版本写成，以只读方式打开；如需录入，请安装新版本。</translation>
    </message>
    <message>
        <source>The book holds no data key. Restore the last backup.</source>
        <translation>台账缺少数据密钥，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The book does not say whose it is. Restore the last backup.</source>
        <translation>台账未注明所属组织，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This book is open for reading only; nothing was changed.</source>
        <translation>台账以只读方式打开，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: the rows it changed are no longer as it left them.</source>
        <translation>“%1”无法撤销：它改动的内容后来又有变化。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: “%2” (%3) came later and builds on it.</source>
        <translation>“%1”无法撤销：之后的“%2”（%3）以它为基础。</translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back.</source>
        <translation>“%1”已不能撤销。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The changes could not be recorded; nothing was changed.</source>
        <translation>无法记录改动，未作任何改动。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A row of “%1” refers to something that is not there.</source>
        <translation>“%1”中有一行所指的内容不存在。</translation>
    </message>
    <message>
        <source>Two organisations have the code %1.</source>
        <translation>有两个组织的代码都是 %1。</translation>
    </message>
    <message>
        <source>Two members have the number %1.</source>
        <translation>有两名党员的编号都是 %1。</translation>
    </message>
    <message>
        <source>An activity of %1 is of no kind.</source>
        <translation>%1的一项活动没有类型。</translation>
    </message>
    <message>
        <source>Member %1 belongs to two branches on one day.</source>
        <translation>编号 %1 的党员同一天属于两个党支部。</translation>
    </message>
    <message>
        <source>Organisation %1 lies below itself.</source>
        <translation>代码为 %1 的组织成了自己的下级。</translation>
    </message>
    <message>
        <source>A position ends before it begins (%1, %2).</source>
        <translation>有职务的免职日期早于任职日期（%1，%2）。</translation>
    </message>
    <message>
        <source>Another program is writing to this book. Wait a moment and try again; nothing was changed.</source>
        <translation>另一程序正在写入此台账，请稍候再试；未作任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>磁盘已满，请腾出空间后再试；未作任何改动。</translation>
    </message>
    <message>
        <source>This file is not a sound book. Restore the last backup.</source>
        <translation>此文件不是完好的台账，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The book cannot be opened. Check that the file exists and may be read.</source>
        <translation>台账无法打开，请检查文件是否存在、是否允许读取。</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>磁盘报告错误，未作任何改动；请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>The book could not be read or written; nothing was changed.</source>
        <translation>台账无法读写，未作任何改动。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it and start again.</source>
        <translation>缺少 Qt 的 SQLite 驱动，请安装后重新启动。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver uses another SQLite than this program. Install the distribution&apos;s Qt.</source>
        <translation>Qt 驱动与本程序使用的 SQLite 不一致，请安装系统发行版自带的 Qt。</translation>
    </message>
    <message>
        <source>This program is incomplete. Install it again.</source>
        <translation>本程序不完整，请重新安装。</translation>
    </message>
    <message>
        <source>This file is a database, but not a book of this program. Choose a .zhibu file.</source>
        <translation>此文件是数据库，但不是本程序的台账，请选择 .zhibu 文件。</translation>
    </message>
    <message>
        <source>The book holds a value that cannot be read. Run a check, and restore the last backup if it finds a fault.</source>
        <translation>台账中有无法读取的内容，请进行检查；如发现问题，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The search index does not match the records. It can be rebuilt.</source>
        <translation>搜索索引与记录不一致，可以重新建立。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>“%1”无法打开。%2</translation>
    </message>
    <message>
        <source>“%1” was written by an older version. Open it once for writing, so that it is brought up to date.</source>
        <translation>“%1”由旧版本写成，请先以可写方式打开一次，以便升级。</translation>
    </message>
    <message>
        <source>“%1” is open in another window. It opens here for reading only.</source>
        <translation>“%1”已在另一窗口打开，在此以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” is open in another window (process %2 on %3). It opens here for reading only.</source>
        <translation>“%1”已在另一窗口打开（计算机 %3，进程 %2），在此以只读方式打开。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to. It opens for reading only.</source>
        <translation>“%1”所在文件夹无法写入，以只读方式打开。</translation>
    </message>
    <message>
        <source>Member %1 leaves a branch before joining it.</source>
        <translation>编号 %1 的党员离开支部的日期早于进入日期。</translation>
    </message>
    <message>
        <source>Its records refer to something that is not there.</source>
        <translation>记录所指的内容不存在。</translation>
    </message>
    <message>
        <source>The book could not be brought up to this version and is as it was before. %1</source>
        <translation>台账未能升级到本版本，仍保持原样。%1</translation>
    </message>
    <message>
        <source>No source of randomness is available on this machine.</source>
        <translation>本机没有可用的随机数来源。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not in the book.</source>
        <translation>附件“%1”不在台账里。</translation>
    </message>
    <message>
        <source>The attachment “%1” was altered outside this program.</source>
        <translation>附件“%1”在本程序之外被改动过。</translation>
    </message>
    <message>
        <source>The book&apos;s key was changed by another program. Open the book again; nothing was changed.</source>
        <translation>台账密钥已被另一程序更换。请重新打开台账；没有做任何更改。</translation>
    </message>
    <message>
        <source>This account asks for more than a book may. Restore the last backup.</source>
        <translation>该账户的参数超出允许范围，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password. Close other programs.</source>
        <translation>内存不足，无法核对口令，请关闭其他程序。</translation>
    </message>
    <message>
        <source>An account&apos;s key is damaged. Restore the last backup.</source>
        <translation>账户密钥已损坏，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This needs the key of a secretary or of Party-affairs staff. Sign in first.</source>
        <translation>此操作需要书记或党务干部的密钥，请先登录。</translation>
    </message>
    <message>
        <source>The book&apos;s own seal was altered outside this program. Restore the last backup.</source>
        <translation>台账印记在本程序之外被改动，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>“%1”无法写入，请另选文件夹。</translation>
    </message>
    <message>
        <source>The book is damaged. Restore the last backup.</source>
        <translation>台账已损坏，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Nothing can be sealed to this key.</source>
        <translation>无法用此密钥加密。</translation>
    </message>
    <message>
        <source>The file of this book was moved, renamed or deleted while the book was open; nothing was changed.</source>
        <translation>本台账的文件在打开期间被移动、改名或删除；没有作任何更改。</translation>
    </message>
    <message>
        <source>The folder of this book cannot be written to; nothing was changed.</source>
        <translation>本台账所在的文件夹无法写入；没有作任何更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: a draft it made was changed since.</source>
        <translation>“%1”无法撤销：它生成的草稿后来又有改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: its draft was changed since.</source>
        <translation>“%1”无法重做：它的草稿后来又有改动。</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Records are handed in by quarter: write it as 2020Q3.</source>
        <translation>记录按季度上报，请写成 2020Q3 的形式。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 尚未开始。</translation>
    </message>
    <message>
        <source>%1 was accepted by the office above. It can be handed in again once that office has returned it.</source>
        <translation>%1 已由上级接收，须经上级退回后方可重新上报。</translation>
    </message>
    <message>
        <source>This book was restored from a copy and may not know what it has handed in since. Import the last receipt of the office above first.</source>
        <translation>本账由备份恢复，可能缺少其后的上报情况。请先导入上级最近的回执。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder; what was signed is kept and written the next time.</source>
        <translation>“%1”无法写入：%2。请另选文件夹；已签名的内容保留，下次直接写出。</translation>
    </message>
    <message>
        <source>“%1” does not read back as it was written. Use another disk or stick.</source>
        <translation>“%1”写入后读回不一致，请换用其他磁盘或 U 盘。</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>签署 %1</translation>
    </message>
    <message>
        <source>Hand in %1, revision %2</source>
        <translation>上报 %1（第 %2 次）</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another folder.</source>
        <translation>“%1”无法写入，请另选文件夹。</translation>
    </message>
    <message>
        <source>The receipt bears a seal that is not registered here (%1). Compare it with the paper of the office above and register it first.</source>
        <translation>回执所带印记没有在此登记（%1），请先与上级的纸面核对并登记。</translation>
    </message>
    <message>
        <source>The receipt bears a seal of %1 that is no longer valid (%2).</source>
        <translation>回执所带“%1”的印记已失效（%2）。</translation>
    </message>
    <message>
        <source>This receipt answers another office&apos;s file, not one of this book.</source>
        <translation>此回执答复的是其他单位的文件，不是本账的上报文件。</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1（第 %2 次）</translation>
    </message>
    <message>
        <source>Receipt of %1 for %2</source>
        <translation>%1 对 %2 的回执</translation>
    </message>
    <message>
        <source>%1 accepted %2</source>
        <translation>%1 接收 %2</translation>
    </message>
    <message>
        <source>%1 returned %2</source>
        <translation>%1 退回 %2</translation>
    </message>
</context>
<context>
    <name>SubmissionPreview</name>
    <message>
        <source>Records: %1</source>
        <translation>组织生活记录：%1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>随同上报</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>党员：%1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>党员编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>Work position</source>
        <translation>工作职务</translation>
    </message>
    <message>
        <source>Training credits: %1</source>
        <translation>学时登记：%1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>培训名称</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Also in the file</source>
        <translation>文件中的其他内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Organisations and Party groups</source>
        <translation>组织和党小组</translation>
    </message>
    <message>
        <source>Memberships: who belonged where from when to when</source>
        <translation>组织隶属：何人何时起止属于何组织</translation>
    </message>
    <message>
        <source>Terms of committees</source>
        <translation>班子届次</translation>
    </message>
    <message>
        <source>Posts and empty seats</source>
        <translation>职务和空缺</translation>
    </message>
    <message>
        <source>Explanations of what is overdue</source>
        <translation>逾期说明</translation>
    </message>
    <message>
        <source>Exemptions from training and restrictions of rights</source>
        <translation>免予学时要求和党员权利受限</translation>
    </message>
    <message>
        <source>The office&apos;s own numbers for duties</source>
        <translation>本单位对任务设定的数字</translation>
    </message>
    <message>
        <source>Attachments chosen by hand</source>
        <translation>手工选定的附件</translation>
    </message>
    <message>
        <source>only day and persons</source>
        <translation>仅日期和人员</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>会议内容</translation>
    </message>
    <message>
        <source>speeches</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>决议</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>附件 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays in this office</source>
        <translation>留在本单位、不上报的内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What was said in talks, their topics and notes</source>
        <translation>谈心谈话的内容、主题和记录</translation>
    </message>
    <message>
        <source>Identity and telephone numbers</source>
        <translation>身份证号和手机号</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Remarks about members</source>
        <translation>党员备注</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Records in the trash and earlier versions</source>
        <translation>回收站中的记录和以前的版本</translation>
    </message>
    <message>
        <source>Attachments not chosen</source>
        <translation>未选定的附件</translation>
    </message>
    <message>
        <source>What is handed in</source>
        <translation>上报内容</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SubmissionScenes</name>
    <message>
        <source>Work committee of the city</source>
        <translation>演示市级机关工委</translation>
    </message>
    <message>
        <source>The list of who was there is missing.</source>
        <translation>缺签到名单，请补齐。</translation>
    </message>
    <message>
        <source>Hand in the records of September as well.</source>
        <translation>九月份的记录请一并上报。</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>重复录入</translation>
    </message>
</context>
<context>
    <name>TermChanges</name>
    <message>
        <source>The term is not in this book.</source>
        <translation>账中没有这一届。</translation>
    </message>
    <message>
        <source>A Party group has a leader and no committee; set the leader instead.</source>
        <translation>党小组不设班子，只设党小组长。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2.</source>
        <translation>%1 在 %2 不存在。</translation>
    </message>
    <message>
        <source>A term lasts from 1 to 10 years, usually 3 or 5.</source>
        <translation>任期为 1 至 10 年，一般 3 年或 5 年。</translation>
    </message>
    <message>
        <source>Terms are numbered from 1 on.</source>
        <translation>届次从 1 开始。</translation>
    </message>
    <message>
        <source>Term %1 was elected on the same day.</source>
        <translation>第 %1 届也在这一天当选。</translation>
    </message>
    <message>
        <source>There is a term %1 already, elected on %2.</source>
        <translation>已有第 %1 届（%2 当选）。</translation>
    </message>
    <message>
        <source>Enter a term of %1</source>
        <translation>录入届次：%1</translation>
    </message>
    <message>
        <source>Correct a term of %1</source>
        <translation>更正届次：%1</translation>
    </message>
    <message>
        <source>The term runs until %1 anyway; an extension ends later.</source>
        <translation>本届任期本来就到 %1，延期应更晚。</translation>
    </message>
    <message>
        <source>A term is extended by at most one year, until %1 (Regulations on elections in grassroots organisations, article 3).</source>
        <translation>任期延长最多一年，到 %1（《中国共产党基层组织选举工作条例》第三条）。</translation>
    </message>
    <message>
        <source>Extend the term of %1</source>
        <translation>延长任期：%1</translation>
    </message>
    <message>
        <source>Say which post.</source>
        <translation>请填写职务。</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请填写任职日期。</translation>
    </message>
    <message>
        <source>Say who takes the post.</source>
        <translation>请填写由谁任职。</translation>
    </message>
    <message>
        <source>Term %1 does not run on %2.</source>
        <translation>第 %1 届在 %2 不在任期内。</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 on %3.</source>
        <translation>%3 %1 不属于 %2。</translation>
    </message>
    <message>
        <source>%1 is not a full member with all rights on %2 (Regulations on elections in grassroots organisations, article 5).</source>
        <translation>%2 %1 不是享有全部权利的正式党员（《中国共产党基层组织选举工作条例》第五条）。</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 已任%2。</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 任%2</translation>
    </message>
    <message>
        <source>The post is not in this book.</source>
        <translation>账中没有这个职务。</translation>
    </message>
    <message>
        <source>The post was given up on %1 already.</source>
        <translation>该职务已于 %1 免去。</translation>
    </message>
    <message>
        <source>It was taken on %1; it cannot be given up before.</source>
        <translation>任职日期是 %1，免职不能更早。</translation>
    </message>
    <message>
        <source>%1 gives up %2</source>
        <translation>%1 不再任%2</translation>
    </message>
    <message>
        <source>Set up the seat %1</source>
        <translation>设岗待补：%1</translation>
    </message>
    <message>
        <source>Only a Party group has a leader of this kind.</source>
        <translation>只有党小组设党小组长。</translation>
    </message>
    <message>
        <source>%1 leads %2</source>
        <translation>%1 任%2组长</translation>
    </message>
    <message>
        <source>%1 has no leader</source>
        <translation>%1 组长空缺</translation>
    </message>
</context>
<context>
    <name>TermVerbs</name>
    <message>
        <source>Give the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Elected on</source>
        <translation>当选日期</translation>
    </message>
    <message>
        <source>Length in years</source>
        <translation>任期（年）</translation>
    </message>
    <message>
        <source>Approved seats</source>
        <translation>批复职数</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Enter a term</source>
        <translation>录入届次</translation>
    </message>
    <message>
        <source>For a term that was elected before this book was kept. An election that is coming is done with the worksheet.</source>
        <translation>用于录入建账以前选出的届次；即将进行的换届请用选举工作单办理。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Correct the term</source>
        <translation>更正届次</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>延长任期</translation>
    </message>
    <message>
        <source>%1: the term ends on %2. At most one year more, with approval.</source>
        <translation>%1：任期到 %2，经批准最多延长一年。</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>延期至</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Somebody takes a post</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Fill the vacancy</source>
        <translation>增补空缺</translation>
    </message>
    <message>
        <source>%1, term %2. A vacancy of the post is filled; otherwise a seat is added.</source>
        <translation>%1 第 %2 届。该职务有空缺的补上空缺，没有空缺的增加一个职数。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>任职日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Take the post</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Somebody gives up a post</source>
        <translation>免去职务</translation>
    </message>
    <message>
        <source>%1 · %2. The seat is vacant from the day on; it should be filled within three months.</source>
        <translation>%1 · %2。自当日起该职务空缺，应在三个月内增补。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Give up the post</source>
        <translation>免职</translation>
    </message>
    <message>
        <source>Set up a seat</source>
        <translation>设岗待补</translation>
    </message>
    <message>
        <source>A seat nobody holds yet: it counts as vacant from the day on.</source>
        <translation>尚无人担任的岗位，自当日起计为空缺。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设岗</translation>
    </message>
    <message>
        <source>Leader of the Party group</source>
        <translation>党小组长</translation>
    </message>
    <message>
        <source>%1. Without a name the post is empty from the day on.</source>
        <translation>%1。不填姓名，则自当日起组长空缺。</translation>
    </message>
    <message>
        <source>Set the leader</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Nobody of the group is called %1.</source>
        <translation>小组中没有 %1。</translation>
    </message>
    <message>
        <source>%1. What the leading group has decided is asked of the work committee.</source>
        <translation>%1。经党组（党委）讨论决定后，报机关工委审批。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>报批事项</translation>
    </message>
    <message>
        <source>Setting up or changing organisations</source>
        <translation>机关党的基层组织设置调整</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>换届选举</translation>
    </message>
    <message>
        <source>Members of the committee</source>
        <translation>委员会组成</translation>
    </message>
    <message>
        <source>Appointment of secretary or deputy</source>
        <translation>书记、副书记任免</translation>
    </message>
    <message>
        <source>Extension of the term</source>
        <translation>延期换届</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision, number</source>
        <translation>决定文号</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>请示日期</translation>
    </message>
    <message>
        <source>Request, number</source>
        <translation>请示文号</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Reply, number</source>
        <translation>批复文号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>批复结果</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Work committee</source>
        <translation>机关工委</translation>
    </message>
    <message>
        <source>Leading group</source>
        <translation>党组</translation>
    </message>
    <message>
        <source>Organ committee</source>
        <translation>机关党委</translation>
    </message>
    <message>
        <source>General branch</source>
        <translation>党总支</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Party group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>联合</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>本账</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>上报收到</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>General meeting</source>
        <translation>支部党员大会</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>支部委员会会议</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation>党小组会</translation>
    </message>
    <message>
        <source>Party lecture</source>
        <translation>党课</translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation>主题党日</translation>
    </message>
    <message>
        <source>Study session</source>
        <translation>集中学习</translation>
    </message>
    <message>
        <source>Organisation life meeting</source>
        <translation>组织生活会</translation>
    </message>
    <message>
        <source>Appraisal of members</source>
        <translation>民主评议党员</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>谈心谈话</translation>
    </message>
    <message>
        <source>Party-work meeting</source>
        <translation>党建工作专题会议</translation>
    </message>
    <message>
        <source>Ideology session</source>
        <translation>意识形态专题研究</translation>
    </message>
    <message>
        <source>Report hearing</source>
        <translation>听取机关党建工作汇报</translation>
    </message>
    <message>
        <source>Centre group study</source>
        <translation>理论学习中心组学习</translation>
    </message>
    <message>
        <source>Duty report</source>
        <translation>述职评议</translation>
    </message>
    <message>
        <source>Annual notice and appraisal</source>
        <translation>通报党建工作情况并接受评议</translation>
    </message>
    <message>
        <source>Assembly of members and cadres</source>
        <translation>机关党员干部大会</translation>
    </message>
    <message>
        <source>Party-work assessment</source>
        <translation>党建工作考核</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>评选表彰</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督查检查</translation>
    </message>
    <message>
        <source>Warning education</source>
        <translation>警示教育</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>集中教育培训</translation>
    </message>
    <message>
        <source>Practice base activity</source>
        <translation>教育实践基地活动</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Election meeting</source>
        <translation>换届选举大会</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Head Party organisation</source>
        <translation>机关党组织</translation>
    </message>
    <message>
        <source>Discipline committee</source>
        <translation>机关纪委</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>集中培训</translation>
    </message>
    <message>
        <source>Online study</source>
        <translation>网络学习</translation>
    </message>
    <message>
        <source>Called up from above</source>
        <translation>上级调训</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践活动</translation>
    </message>
    <message>
        <source>Probationary member</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>Full member</source>
        <translation>正式党员</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>By-elected</source>
        <translation>增补</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the kinds of an activity</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Awaiting reply</source>
        <translation>待批复</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>There is nothing to make up any more. Look at the list again.</source>
        <translation>已没有需要补课的内容，请重新查看列表。</translation>
    </message>
    <message>
        <source>It cannot be made up before %1, the day it was held.</source>
        <translation>补课日期不能早于活动日期 %1。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message numerus="yes">
        <source>%1 made up by %n member(s)</source>
        <translation>
            <numerusform>%1：%n 人补课</numerusform>
        </translation>
    </message>
    <message>
        <source>Made up on %1</source>
        <translation>%1 补课</translation>
    </message>
    <message numerus="yes">
        <source>Make up %n absence(s)</source>
        <translation>
            <numerusform>补课 %n 人次</numerusform>
        </translation>
    </message>
    <message>
        <source>This member is no longer in the book.</source>
        <translation>该党员已不在台账中。</translation>
    </message>
    <message>
        <source>This course is no longer there.</source>
        <translation>该培训记录已不存在。</translation>
    </message>
    <message>
        <source>Give the day of the course.</source>
        <translation>请填写培训日期。</translation>
    </message>
    <message>
        <source>The course has not taken place yet.</source>
        <translation>培训尚未举行。</translation>
    </message>
    <message>
        <source>Give the name of the course.</source>
        <translation>请填写培训名称。</translation>
    </message>
    <message>
        <source>Give the hours as a number, such as 8 or 1.5.</source>
        <translation>请填写学时数，如 8 或 1.5。</translation>
    </message>
    <message>
        <source>More than %1 hours are no one course.</source>
        <translation>一次培训不会超过 %1 学时。</translation>
    </message>
    <message>
        <source>Choose who took part.</source>
        <translation>请选择参加人员。</translation>
    </message>
    <message>
        <source>%1: %2 entered, %3 h</source>
        <translation>%1：录入 %2，%3 学时</translation>
    </message>
    <message>
        <source>All of them have this course already.</source>
        <translation>所选人员都已有此培训记录。</translation>
    </message>
    <message numerus="yes">
        <source>Enter “%1” for %n member(s)</source>
        <translation>
            <numerusform>为 %n 人录入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>This member has this course already.</source>
        <translation>该党员已有此培训记录。</translation>
    </message>
    <message>
        <source>%1: %2 corrected, %3 h → %4 h</source>
        <translation>%1：更正 %2，%3 → %4 学时</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>更正“%1”</translation>
    </message>
    <message>
        <source>%1: %2 removed, %3 h</source>
        <translation>%1：删除 %2，%3 学时</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n course(s)</source>
        <translation>
            <numerusform>删除 %n 条培训记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why no hours are asked for.</source>
        <translation>请说明免予学时要求的原因。</translation>
    </message>
    <message>
        <source>%1: exempted</source>
        <translation>%1：免予要求</translation>
    </message>
    <message>
        <source>They are exempt for %1 already.</source>
        <translation>%1 年已经免予要求。</translation>
    </message>
    <message numerus="yes">
        <source>Exempt %n member(s) from the hours of %1</source>
        <translation>
            <numerusform>免予 %n 人 %1 年学时要求</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no exemption for %1.</source>
        <translation>%1 年没有免予要求的记录。</translation>
    </message>
    <message>
        <source>%1: exemption ended</source>
        <translation>%1：取消免予要求</translation>
    </message>
    <message>
        <source>End the exemption of %1 for %2</source>
        <translation>取消 %1 %2 年免予要求</translation>
    </message>
    <message>
        <source>This course was handed in; it can only be changed where it was entered.</source>
        <translation>这门课程由下级单位上报，只能由录入单位更改。</translation>
    </message>
</context>
<context>
    <name>TransferFile</name>
    <message>
        <source>The transfer file does not say who is transferred. Ask for it again.</source>
        <translation>介绍文件没有写明党员信息，请重新索取。</translation>
    </message>
    <message>
        <source>transfer file</source>
        <translation>组织关系转移文件</translation>
    </message>
</context>
<context>
    <name>UnitProgress</name>
    <message>
        <source>Stopped: nothing was worked out.</source>
        <translation>已停止，未作计算。</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>This book can be read but not changed.</source>
        <translation>此台账只能查看，不能修改。</translation>
    </message>
    <message>
        <source>There is no book at %1.</source>
        <translation>%1 处没有台账。</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme 应为 light 或 dark。</translation>
    </message>
    <message>
        <source>--lang is zh or en.</source>
        <translation>--lang 应为 zh 或 en。</translation>
    </message>
    <message>
        <source>--as-of is a day such as 2020-11-18.</source>
        <translation>--as-of 应为日期，如 2020-11-18。</translation>
    </message>
    <message>
        <source>Language: zh or en.</source>
        <translation>语言：zh 或 en。</translation>
    </message>
    <message>
        <source>Look at the book as of this day.</source>
        <translation>按这一天查看台账。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>颜色：light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Draw every screen into this folder and end.</source>
        <translation>将所有界面画入此文件夹后退出。</translation>
    </message>
    <message>
        <source>With --render-screens: screens whose name begins so.</source>
        <translation>与 --render-screens 合用：只画名称以此开头的界面。</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>要打开的台账。</translation>
    </message>
    <message>
        <source>--render-screens needs a book to show.</source>
        <translation>--render-screens 需要指明台账文件。</translation>
    </message>
    <message>
        <source>Write versions and sizes, and no word of a record, into this file and end.</source>
        <translation>将版本和大小（不含任何记录内容）写入此文件后结束。</translation>
    </message>
    <message>
        <source>With --render-screens: also at 125 % and 200 %, in the dark and in English.</source>
        <translation>与 --render-screens 同用：另按 125 % 和 200 %、深色和英文各存一份。</translation>
    </message>
</context>
<context>
    <name>YearMatrix</name>
    <message>
        <source>%1 of %2</source>
        <comment>met of asked</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>quote, clause</comment>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>duty, period, status</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <comment>met of asked</comment>
        <translation>（%1 / %2）</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people</source>
        <translation>%1：%2 / %3 人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>zhibu::AccountsPage</name>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Cut here and hand it over</source>
        <translation>裁开后交给本人</translation>
    </message>
    <message>
        <source>PINs of members</source>
        <translation>党员 PIN 码</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts are off</source>
        <translation>账户未启用</translation>
    </message>
    <message>
        <source>Everybody at this computer may do everything. For a branch with one computer that is usually right.</source>
        <translation>使用这台电脑的人可以进行全部操作。对只有一台电脑的支部，这通常是合适的。</translation>
    </message>
    <message>
        <source>Switched on, the book asks for a name and a password. Identity and phone numbers and what was said in talks are sealed with a new key that only the passwords of secretaries and staff and the recovery code open. Members see their own hours with a PIN.</source>
        <translation>启用后，打开台账须输入名称和口令。身份证号、电话号码和谈话内容用新密钥加密，只有书记、党务干部的口令和恢复码能打开。党员凭 PIN 码查看本人学时。</translation>
    </message>
    <message>
        <source>What it does not do: names, meetings and hours are not encrypted. Whoever can copy the file can read them with other tools, and try out PINs: a PIN is a gate on the screen and opens no key. Encrypt the disk as well. While accounts are off the key lies in the book and protects nothing but habit.</source>
        <translation>它不能做到的：姓名、会议和学时没有加密，能复制文件的人可用其他工具读取，也可逐个试 PIN 码；PIN 码只是屏幕上的一道门，不保管任何密钥。请同时启用磁盘加密。账户未启用时，密钥就放在台账里，只能防止无意看到。</translation>
    </message>
    <message>
        <source>&amp;Switch accounts on…</source>
        <translation>启用账户(&amp;S)…</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>可登录的账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>输错次数</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>新增账户(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;password for the chosen one…</source>
        <translation>为所选账户重设口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen one…</source>
        <translation>删除所选账户(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;PINs for members…</source>
        <translation>发放党员 PIN 码(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Own password…</source>
        <translation>修改本人口令(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Lock after…</source>
        <translation>自动锁定(&amp;L)…</translation>
    </message>
    <message>
        <source>Renew the recovery &amp;code…</source>
        <translation>更换恢复码(&amp;C)…</translation>
    </message>
    <message>
        <source>Switch accounts o&amp;ff…</source>
        <translation>停用账户(&amp;F)…</translation>
    </message>
    <message>
        <source>The window does not lock by itself.</source>
        <translation>窗口不会自动锁定。</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>%n 分钟没有操作，窗口即锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as %1. Accounts are the secretary&apos;s.</source>
        <translation>当前登录：%1。账户由书记管理。</translation>
    </message>
    <message>
        <source>Switch accounts on</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>The first account is the secretary&apos;s. A password has at least 12 characters; a sentence is easy to remember. What was done until now can no longer be taken back.</source>
        <translation>第一个账户是书记账户。口令至少 12 个字符，用一句话最好记。此前的操作将不能再撤销。</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>This code is shown once. Write it on paper and lock the paper away: when every password is forgotten it is the only way back, and without it sealed numbers and talks are lost.</source>
        <translation>恢复码只显示这一次。请抄在纸上锁好：所有口令都忘记时，它是唯一的办法；没有它，加密的号码和谈话内容将无法找回。</translation>
    </message>
    <message>
        <source>These copies are still under the key the book had before. Destroy them, and copies elsewhere (sticks, other computers), then make a fresh copy:</source>
        <translation>以下备份仍使用台账原来的密钥。请销毁它们以及别处（U 盘、其他电脑）的备份，然后重新备份：</translation>
    </message>
    <message>
        <source>I have &amp;written the code down</source>
        <translation>我已抄下恢复码(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新增账户</translation>
    </message>
    <message>
        <source>A secretary may do everything. Staff may do everything but read what was said in talks and manage accounts.</source>
        <translation>书记可进行全部操作。党务干部除查看谈话内容和管理账户外，可进行其他操作。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>修改本人口令</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>原口令</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Choose an account in the list first.</source>
        <translation>请先在列表中选择一个账户。</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>为 %1 重设口令</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>“%1” can no longer sign in. The key of the book is changed.</source>
        <translation>“%1”将不能再登录。台账密钥随之更换。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Everybody here has a PIN. A new one is given to the chosen one.</source>
        <translation>这里的党员都已有 PIN 码。可为所选人员重新发放。</translation>
    </message>
    <message>
        <source>PINs for members</source>
        <translation>发放党员 PIN 码</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have no PIN yet. Each gets one; the list is shown once, to be printed and handed over.</source>
        <translation>
            <numerusform>%n 名党员还没有 PIN 码。将为每人生成一个；名单只显示一次，请打印后发放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give PINs</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>They are shown once and kept nowhere. Print them and hand each one over.</source>
        <translation>PIN 码只显示一次，不会保存。请打印后逐一交给本人。</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>自动锁定窗口</translation>
    </message>
    <message>
        <source>Minutes without a key or a click; 0 for never.</source>
        <translation>无操作分钟数；0 为不锁定。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Renew the recovery code</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>The old code opens nothing any more, the key of the book is changed, and what was done until now can no longer be taken back.</source>
        <translation>旧恢复码将失效，台账密钥随之更换，此前的操作不能再撤销。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Switch accounts off</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>All accounts and PINs go. Everybody at this computer may do everything again, and the key lies in the book.</source>
        <translation>所有账户和 PIN 码都将删除。使用这台电脑的人又可进行全部操作，密钥放在台账里。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>Giving PINs to %n member(s)</source>
        <translation>
            <numerusform>正在给 %n 名党员发放 PIN 码</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>zhibu::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>组织生活</translation>
    </message>
    <message>
        <source>Nothing can be recorded here</source>
        <translation>此处不能记录</translation>
    </message>
    <message>
        <source>Finalised: %1 %2. Ctrl+Z takes it back to the draft.</source>
        <translation>已归档：%1 %2。按 Ctrl+Z 可退回草稿。</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>草稿没有保存</translation>
    </message>
    <message>
        <source>%1 Whoever leaves now loses what was typed since.</source>
        <translation>%1现在离开，上次保存之后录入的内容就会丢失。</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>不保存，离开</translation>
    </message>
</context>
<context>
    <name>zhibu::ActivityList</name>
    <message>
        <source>Activities</source>
        <translation>组织生活</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>The first record fills in the next ones.</source>
        <translation>以后的记录会按第一条预填。</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建记录(&amp;N)</translation>
    </message>
    <message>
        <source>New record (Alt+N)</source>
        <translation>新建记录（Alt+N）</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Topic, minutes, host; pinyin too</source>
        <translation>主题、内容、主持人，可用拼音</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>开展组织</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>全部组织</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Only drafts are shown</source>
        <translation>只显示草稿</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>What one types is kept here until it is archived.</source>
        <translation>填写的内容在归档前保存在这里。</translation>
    </message>
    <message>
        <source>No record fits the filters</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Take some away, or look for other words.</source>
        <translation>请减少筛选条件，或换用其他词搜索。</translation>
    </message>
    <message>
        <source>Record the first meeting: everyone is present already, and the next record begins as the last one.</source>
        <translation>请记录第一次会议：默认全员到会，下一条记录按上一条预填。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>What was typed is lost. It never counted anywhere.</source>
        <translation>已填写的内容将丢失，草稿从未计入任何统计。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>日历(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>清空回收站(&amp;E)…</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>批量改字段(&amp;F)…</translation>
    </message>
    <message>
        <source>Print &amp;together…</source>
        <translation>合并打印(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>导出清单(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>会议记录</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) finalised. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>已归档 %n 份草稿。Ctrl+Z 可一次撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>The records in the trash are removed for good, with their versions.</source>
        <translation>回收站中的记录及其各版本将被彻底删除。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>彻底删除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>已彻底删除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %1 records: filter the list by a period or a kind.</source>
        <translation>最多选择 %1 条记录：请先按时间或类型筛选。</translation>
    </message>
</context>
<context>
    <name>zhibu::ActivityModel</name>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>补录，晚 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two marks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>开展组织</translation>
    </message>
    <message>
        <source>Came / expected</source>
        <translation>实到 / 应到</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
</context>
<context>
    <name>zhibu::AttachmentsStrip</name>
    <message>
        <source>Keep originals of large photographs too</source>
        <translation>大照片同时保留原图</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Enter opens, Delete takes away; files and pictures can be dropped or pasted here</source>
        <translation>回车打开，Delete 移除；可把文件或图片拖入、粘贴到这里</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 · %2 kB</source>
        <translation>%1 · %2 kB</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>附件未添加</translation>
    </message>
    <message>
        <source>%1 was made smaller: %2 kB instead of %3 kB.</source>
        <translation>%1 已压缩：%3 kB 变为 %2 kB。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>粘贴的图片%1.png</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.jpg *.jpeg *.png *.gif *.bmp *.pdf)</source>
        <translation>图片和 PDF (*.jpg *.jpeg *.png *.gif *.bmp *.pdf)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the folder for temporary files is full or closed.</source>
        <translation>%1 无法打开：临时文件夹已满或不可写。</translation>
    </message>
    <message>
        <source>+ Attach files…</source>
        <translation>＋ 添加附件…</translation>
    </message>
    <message>
        <source>Take away the chosen one</source>
        <translation>移除选中的附件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
</context>
<context>
    <name>zhibu::AttendanceDelegate</name>
    <message>
        <source>Reason for %1</source>
        <translation>%1的原因</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>填写原因后按回车</translation>
    </message>
    <message>
        <source>business trip</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>personal leave</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>official business</source>
        <translation>公务</translation>
    </message>
    <message>
        <source>away for training</source>
        <translation>外出培训</translation>
    </message>
    <message>
        <source>annual leave</source>
        <translation>休假</translation>
    </message>
</context>
<context>
    <name>zhibu::AttendanceGrid</name>
    <message>
        <source>%1 %2</source>
        <comment>key and what it marks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Marks the current person: %1</source>
        <translation>将当前人员标为：%1</translation>
    </message>
    <message>
        <source>Mark the current person: %1</source>
        <translation>将当前人员标为：%1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Attendance %1 %</source>
        <translation>到会率 %1%</translation>
    </message>
</context>
<context>
    <name>zhibu::AttendanceModel</name>
    <message>
        <source>Here</source>
        <comment>attendance, one character in Chinese</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>attendance, one character in Chinese</comment>
        <translation>线</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance, one character in Chinese</comment>
        <translation>迟</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>attendance, one character in Chinese</comment>
        <translation>假</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>attendance, one character in Chinese</comment>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
</context>
<context>
    <name>zhibu::AttendancePanel</name>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Why the list differs from the roster</source>
        <translation>名单与名册不一致的原因</translation>
    </message>
    <message>
        <source>Alt+A; letters go to a name; Delete takes somebody off the list</source>
        <translation>Alt+A；键入字母定位姓名；按 Delete 移出名单</translation>
    </message>
    <message>
        <source>Nobody named %1 belongs here on that day.</source>
        <translation>当日本组织没有名为“%1”的党员。</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>谈心谈话</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>Observers from the branch</source>
        <translation>本支部列席人员</translation>
    </message>
    <message>
        <source>Add those who were to attend</source>
        <translation>添加应到人员</translation>
    </message>
    <message>
        <source>%1 is off the list. Say why below it; the name can be added again there.</source>
        <translation>%1已移出名单，请在下方说明原因，也可在那里重新添加。</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>签到表…</translation>
    </message>
    <message>
        <source>A blank list to sign, for a coming meeting</source>
        <translation>为将要召开的会议打印空白签到表</translation>
    </message>
</context>
<context>
    <name>zhibu::AttendanceTable</name>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
</context>
<context>
    <name>zhibu::Banner</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>zhibu::BookCopies</name>
    <message>
        <source>Copying the book</source>
        <translation>正在备份台账</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>备份没有成功</translation>
    </message>
    <message>
        <source>Books (*.zhibu)</source>
        <translation>台账 (*.zhibu)</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已复制到 %1</translation>
    </message>
    <message>
        <source>There are copies</source>
        <translation>有备份可用</translation>
    </message>
    <message>
        <source>There are copies of “%1”. Nothing is changed by looking at them.</source>
        <translation>“%1”有备份可用。查看备份不会更改任何内容。</translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>Restoring a copy</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Restored from “%1”.</source>
        <translation>已从“%1”恢复。</translation>
    </message>
    <message>
        <source>The book that stood here is kept beside it as “%1”; the audit trail names where it ended.</source>
        <translation>原来的台账已另存在旁边，文件名为“%1”；操作留痕记下了它最后一条记录。</translation>
    </message>
    <message>
        <source>The copy was not restored</source>
        <translation>备份没有恢复成功</translation>
    </message>
    <message>
        <source>Where quarters were handed in, import the last receipt before the next one.</source>
        <translation>如曾上报过季度，请先导入最近一次回执，再作下一次上报。</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>另存到</translation>
    </message>
    <message>
        <source>The work goes on in “%1”.</source>
        <translation>之后在“%1”上继续。</translation>
    </message>
    <message>
        <source>The second copy could not be made</source>
        <translation>另存的备份没有成功（台账旁的备份已做好）</translation>
    </message>
</context>
<context>
    <name>zhibu::BookView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>在副本上使用…</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务设置</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>zhibu::BulkDialog</name>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Observers from outside</source>
        <translation>外单位列席人员</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Set a field of several records</source>
        <translation>批量改字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Why the records are amended</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要发生的修改</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message numerus="yes">
        <source>Amend %n record(s)</source>
        <translation>
            <numerusform>批量修改 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) amended. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>已修改 %n 条记录。Ctrl+Z 可一次撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::CalendarModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kinds, topic, who held it</comment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>zhibu::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天（%1）</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1年%2月</translation>
    </message>
</context>
<context>
    <name>zhibu::CalendarView</name>
    <message>
        <source>‹ Month before</source>
        <translation>‹ 上月</translation>
    </message>
    <message>
        <source>Month after ›</source>
        <translation>下月 ›</translation>
    </message>
    <message>
        <source>Calendar of the month</source>
        <translation>当月日历</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1年%2月</translation>
    </message>
</context>
<context>
    <name>zhibu::ChartColumn</name>
    <message>
        <source>Charts of the report</source>
        <translation>报表图表</translation>
    </message>
</context>
<context>
    <name>zhibu::CheckStep</name>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>It cannot be handed in now</source>
        <translation>现在还不能上报</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Import the last receipt…</source>
        <translation>导入最后一份回执(&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing was handed in since the copy…</source>
        <translation>备份之后没有上报过…</translation>
    </message>
    <message>
        <source>Records that lack something</source>
        <translation>缺要素的记录</translation>
    </message>
    <message>
        <source>No record lacks anything</source>
        <translation>没有缺要素的记录</translation>
    </message>
    <message>
        <source>Every record of the quarter has what an inspection looks for.</source>
        <translation>本季度各条记录要素齐全。</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>Enter opens the record.</source>
        <translation>按回车打开记录。</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>逾期未完成的任务</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期任务</translation>
    </message>
    <message>
        <source>All duties of the quarter were met in time.</source>
        <translation>本季度各项任务均按期完成。</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>说明原因(&amp;E)…</translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation>为什么(&amp;H)？</translation>
    </message>
    <message>
        <source>What is explained stays overdue in every figure.</source>
        <translation>说明后在各项统计中仍计为逾期。</translation>
    </message>
    <message>
        <source>Different from what was handed in last</source>
        <translation>与上次上报不同</translation>
    </message>
    <message>
        <source>Open the &amp;record</source>
        <translation>打开记录(&amp;R)</translation>
    </message>
    <message>
        <source>Drafts stay here</source>
        <translation>草稿不上报</translation>
    </message>
    <message>
        <source>Drafts do not leave the building and count nowhere. Finalise those that belong to the quarter first.</source>
        <translation>草稿不离开本单位，也不计入任何统计。属于本季度的，请先确认归档。</translation>
    </message>
    <message>
        <source>&amp;Look at the drafts</source>
        <translation>查看草稿(&amp;L)</translation>
    </message>
    <message>
        <source>This is the first time</source>
        <translation>首次上报</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Nothing of the quarter was handed in before.</source>
        <translation>本季度此前没有上报过。</translation>
    </message>
    <message>
        <source>The records are those of the last revision.</source>
        <translation>记录与上次上报一致。</translation>
    </message>
    <message>
        <source>Lacking elements</source>
        <translation>缺要素的记录</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>与上次上报不同</translation>
    </message>
    <message>
        <source>Drafts left</source>
        <translation>未归档的草稿</translation>
    </message>
    <message>
        <source>This line is no record of organisation life.</source>
        <translation>这一行不是组织生活记录。</translation>
    </message>
    <message>
        <source>Nothing was handed in since the copy</source>
        <translation>备份之后没有上报过</translation>
    </message>
    <message>
        <source>This book was restored from a copy. If a file of this quarter was handed in after the copy was made, the office above would receive two different files with the same number and hold both. Go on only if you are certain that nothing was handed in.</source>
        <translation>本台账是从备份恢复的。如果备份之后曾经上报过本季度，上级会收到两份次数相同而内容不同的文件，两份都将待核。只有确知备份之后没有上报过，才可继续。</translation>
    </message>
    <message>
        <source>Nothing was handed in</source>
        <translation>确认没有上报过</translation>
    </message>
</context>
<context>
    <name>zhibu::ChipGroup</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>zhibu::ClosingDialog</name>
    <message>
        <source>The book is copied before the window closes.</source>
        <translation>关闭窗口前正在备份台账。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>不备份，直接关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>zhibu::ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row of titles</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row number, its titles</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>对应项目</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>“%1”列对应的项目</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>－ 不导入 －</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Drag the title onto the field it belongs to</source>
        <translation>把列名拖到它对应的栏目上</translation>
    </message>
    <message>
        <source>Whose rows these are</source>
        <translation>这些行属于</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>No column “%1”: all rows belong to</source>
        <translation>没有“%1”列：全部计入</translation>
    </message>
</context>
<context>
    <name>zhibu::CommandPalette</name>
    <message>
        <source>Name, pinyin, page or command</source>
        <translation>姓名、拼音、页面或命令</translation>
    </message>
    <message>
        <source>Search members, records, commands</source>
        <translation>搜索党员、记录、命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter goes there · Esc closes</source>
        <translation>上下键选择 · 回车前往 · Esc 关闭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try other words, pinyin or a part of the name.</source>
        <translation>没有找到“%1”。请换个词，或用拼音、名称的一部分。</translation>
    </message>
</context>
<context>
    <name>zhibu::CommitteeRows</name>
    <message>
        <source>One &amp;more post</source>
        <translation>再加一个职务(&amp;M)</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>职务 %1</translation>
    </message>
    <message>
        <source>Who holds post %1</source>
        <translation>职务 %1 由谁担任</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take out post %1</source>
        <translation>去掉职务 %1</translation>
    </message>
    <message>
        <source>“%1” is nobody, or more than one, of those who may hold a post that day. Choose from the list.</source>
        <translation>当天可以任职的人中没有“%1”，或不止一个。请从列表中选定。</translation>
    </message>
</context>
<context>
    <name>zhibu::CompareDialog</name>
    <message>
        <source>Which file holds?</source>
        <translation>以哪一份为准？</translation>
    </message>
    <message>
        <source>%1, %2. Each is shown with what it changes against the revision before it that is known here. Ask the unit which one is right; the other is kept, and does not count.</source>
        <translation>%1，%2。下面分别列出各文件与本台账所知前一次的差异。请向该单位核实；另一份留存，不计入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Made %1, received %2</source>
        <translation>生成于 %1，%2 收到</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>印记 %1</translation>
    </message>
    <message>
        <source>Differences of the file made %1</source>
        <translation>%1 生成的文件的差异</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>以此文件为准</translation>
    </message>
    <message>
        <source>From the left one to the right one</source>
        <translation>左右两份的差异（由左到右）</translation>
    </message>
    <message>
        <source>File number %1</source>
        <translation>文件编号 %1</translation>
    </message>
</context>
<context>
    <name>zhibu::CompletenessPanel</name>
    <message>
        <source>Finalise all the same</source>
        <translation>仍然归档</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺项</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::CourseDialog</name>
    <message>
        <source>Enter a course</source>
        <translation>录入培训</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>党员编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enter the course</source>
        <translation>录入(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>培训信息</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>培训形式</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Branch or Party group</source>
        <translation>党支部或党小组</translation>
    </message>
    <message>
        <source>Add a branch or Party group…</source>
        <translation>按支部或党小组添加…</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>Or paste a list: a name or number on each line, a certificate behind it.</source>
        <translation>或粘贴名单：每行一个姓名或编号，证书编号写在后面。</translation>
    </message>
    <message>
        <source>Ta&amp;ke the list</source>
        <translation>读取名单(&amp;K)</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>指的是谁</translation>
    </message>
    <message>
        <source>Nobody here is called: %1. Correct the list above.</source>
        <translation>这里没有叫这些名字的人：%1。请在上面更正。</translation>
    </message>
    <message numerus="yes">
        <source>Who is meant by “%1”? (%n left)</source>
        <translation>
            <numerusform>“%1”指的是谁？（还有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n 人参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered for %n member(s).</source>
        <translation>
            <numerusform>已为 %n 人录入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>培训名称</translation>
    </message>
</context>
<context>
    <name>zhibu::CoursesTab</name>
    <message>
        <source>Courses</source>
        <translation>培训记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>培训名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>党员编号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>培训形式</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>更正(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Courses of members&apos; own, in the year.</source>
        <translation>党员本年度的个人培训记录。</translation>
    </message>
    <message>
        <source>Choose one line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Correct the course of %1</source>
        <translation>更正 %1 的培训记录</translation>
    </message>
    <message>
        <source>Reason (of a frozen year)</source>
        <translation>更正原因（年度已冻结时）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>zhibu::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历中选择（Alt+↓）</translation>
    </message>
    <message>
        <source>2020-09-30</source>
        <translation>2020-09-30</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>There is no day “%1”. Write it like 2020-09-30.</source>
        <translation>没有“%1”这一天，请写成 2020-09-30 的形式。</translation>
    </message>
</context>
<context>
    <name>zhibu::DifferencesModel</name>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, number of rows</comment>
        <translation>%1 %2 处</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, fields</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area, change</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>zhibu::DifferencesView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>zhibu::DraftEditor</name>
    <message>
        <source>‹ All records</source>
        <translation>‹ 全部记录</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept (Esc)</source>
        <translation>返回列表，草稿保留（Esc）</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Finalise  Ctrl+Enter</source>
        <translation>确认归档  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>确认归档</translation>
    </message>
    <message>
        <source>Tab to the next field · Alt+T topic · Alt+A attendance · Alt+M minutes · Ctrl+Enter finalises</source>
        <translation>Tab 下一项 · Alt+T 主题 · Alt+A 出席 · Alt+M 内容 · Ctrl+Enter 归档</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>kind and date</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Will be a late entry: %n day(s)</source>
        <translation>
            <numerusform>将计为补录：晚 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing, with a way to each field</source>
        <translation>缺项清单，可直接前往填写</translation>
    </message>
    <message>
        <source>An inspection would miss this. Ctrl+Enter once more finalises all the same.</source>
        <translation>检查时会发现缺少此项；再按一次 Ctrl+Enter 仍可归档。</translation>
    </message>
    <message>
        <source>This keeps the record from being finalised.</source>
        <translation>此项未解决，不能归档。</translation>
    </message>
    <message>
        <source>The record was not finalised</source>
        <translation>记录未归档</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>What was typed is lost. It never counted anywhere.</source>
        <translation>已填写的内容将丢失，草稿从未计入任何统计。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing in this draft can be taken back.</source>
        <translation>这份草稿没有可撤销的改动。</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Amend: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Keep this as a template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Remove a template of our own</source>
        <translation>删除自建模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Keep this as a template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Its name; people and day are not kept</source>
        <translation>模板名称（不保存人员和日期）</translation>
    </message>
    <message>
        <source>Kept as the template %1.</source>
        <translation>已存为模板“%1”。</translation>
    </message>
    <message>
        <source>As the last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and weekday</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Save to another place…</source>
        <translation>另存到…</translation>
    </message>
    <message>
        <source>A copy of the whole book with what is typed here; the work goes on in the copy</source>
        <translation>把整本台账连同此处录入的内容另存一份，之后在另存的一份上继续</translation>
    </message>
    <message>
        <source>%1 is a %2. Change the day if it was held on another.</source>
        <translation>%1 是%2。如果不是这一天召开的，请改日期。</translation>
    </message>
    <message>
        <source>What is typed here is not saved. %1</source>
        <translation>此处录入的内容没有保存。%1</translation>
    </message>
</context>
<context>
    <name>zhibu::DraftForm</name>
    <message>
        <source>Kinds</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Kinds (several at once: entered once, counted for each)</source>
        <translation>活动类型（可多选，一次记录，多处计数）</translation>
    </message>
    <message>
        <source>Date held</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Alt+D</source>
        <translation>Alt+D</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>开展组织</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Observers from outside</source>
        <translation>外单位列席人员</translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation>Alt+H</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>讲课人</translation>
    </message>
    <message>
        <source>Counts for the year</source>
        <translation>所属年度</translation>
    </message>
    <message>
        <source>Reported to or by</source>
        <translation>汇报对象或单位</translation>
    </message>
    <message>
        <source>Lecturer (a member, or somebody from outside)</source>
        <translation>讲课人（党员或外请人员）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>One item a line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议内容</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation>Alt+G</translation>
    </message>
    <message>
        <source>Theme-day items done (the names are your own)</source>
        <translation>五事联动（名称可自定）</translation>
    </message>
    <message>
        <source>Alt+M</source>
        <translation>Alt+M</translation>
    </message>
    <message>
        <source>Resolutions and who sees to them</source>
        <translation>决议与分工</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Who talked (a member, or a superior)</source>
        <translation>谈话人（党员或上级）</translation>
    </message>
    <message>
        <source>What was said (sealed; not searched, not sent upward)</source>
        <translation>谈话内容（加密保存，不搜索、不上报）</translation>
    </message>
    <message>
        <source>Why the record is amended</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Why the record is amended (kept with the version before)</source>
        <translation>修改原因（与原版本一起留存）</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Who said what, where it is worth keeping</source>
        <translation>谁说了什么，值得留存的发言</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Attachments (photographs, sign-in sheet, PDF)</source>
        <translation>附件（照片、签到表、PDF）</translation>
    </message>
</context>
<context>
    <name>zhibu::DraftSession</name>
    <message>
        <source>Draft · not saved: %1</source>
        <translation>草稿 · 未保存：%1</translation>
    </message>
    <message>
        <source>Draft · nothing typed yet</source>
        <translation>草稿 · 尚未填写</translation>
    </message>
    <message>
        <source>Draft · saving…</source>
        <translation>草稿 · 正在保存…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>Draft · saved %n second(s) ago</source>
        <translation>
            <numerusform>草稿 · 已自动保存 %n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft · saved %n minute(s) ago</source>
        <translation>
            <numerusform>草稿 · 已自动保存 %n 分钟前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::DraftStrip</name>
    <message>
        <source>No kind yet</source>
        <translation>未选类型</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a title</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Not archived yet; they count nowhere</source>
        <translation>尚未归档，不计入统计</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n draft(s)</source>
        <translation>
            <numerusform>显示全部 %n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>MM-dd HH:mm</source>
        <translation>MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>继续填写：%1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>放弃：%1</translation>
    </message>
    <message>
        <source>Finalise all that are complete</source>
        <translation>归档所有要素齐全的草稿</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>zhibu::DutiesModel</name>
    <message>
        <source>a month</source>
        <translation>次/月</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>次/季</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>次/半年</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>次/年</translation>
    </message>
    <message>
        <source>%1 hours, committee %2</source>
        <translation>%1 学时，班子 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, in which period</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a duty</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a duty</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 年</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>要求程度</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>本单位修改</translation>
    </message>
</context>
<context>
    <name>zhibu::DutiesPage</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>committee %1</source>
        <translation>班子 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>remind %1 days before</source>
        <translation>提前 %1 天提醒</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>What the office is measured by. A change holds from a year on; earlier years keep their numbers.</source>
        <translation>修改自所填年份起执行，以前年度的数字不变。</translation>
    </message>
    <message>
        <source>Add a &amp;duty…</source>
        <translation>新增任务(&amp;D)…</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务设置</translation>
    </message>
    <message>
        <source>&amp;Save the change</source>
        <translation>保存修改(&amp;S)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Forget this change</source>
        <translation>撤回这项修改(&amp;F)</translation>
    </message>
    <message>
        <source>Changed so far</source>
        <translation>本单位已作的修改</translation>
    </message>
    <message>
        <source>A duty of the office&apos;s own</source>
        <translation>本单位自设任务</translation>
    </message>
    <message>
        <source>&amp;Add the duty</source>
        <translation>增设任务(&amp;A)</translation>
    </message>
    <message>
        <source>From %1 on the duty is as you say; earlier years keep their numbers.</source>
        <translation>自 %1 年起执行；以前年度的数字不变。</translation>
    </message>
    <message>
        <source>The duty is again as it was before %1.</source>
        <translation>任务已恢复 %1 年以前的样子。</translation>
    </message>
</context>
<context>
    <name>zhibu::DutyForm</name>
    <message>
        <source>Kinds of activity that count</source>
        <translation>计入的活动类型</translation>
    </message>
    <message>
        <source>Kinds of organisation it is asked of</source>
        <translation>适用的组织类别</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入活动</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>适用组织</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>周期(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;trictness</source>
        <translation>要求程度(&amp;T)</translation>
    </message>
    <message>
        <source>This duty is &amp;asked</source>
        <translation>启用这项任务(&amp;A)</translation>
    </message>
    <message>
        <source>e.g. the document it follows</source>
        <translation>如所依文件</translation>
    </message>
    <message>
        <source>&amp;Required</source>
        <translation>要求(&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;committee members</source>
        <translation>班子成员(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Due the year after, by</source>
        <translation>次年截止日(&amp;D)</translation>
    </message>
    <message>
        <source>Remind so many days &amp;before</source>
        <translation>提前提醒天数(&amp;B)</translation>
    </message>
    <message>
        <source>Holds &amp;since the year</source>
        <translation>自哪一年起(&amp;Y)</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>依据(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>quote, clause</comment>
        <translation>“%1”&#x3000;%2</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 学时</translation>
    </message>
    <message>
        <source>The office&apos;s own rule</source>
        <translation>本单位规定</translation>
    </message>
</context>
<context>
    <name>zhibu::ElectionStepForm</name>
    <message>
        <source>ill and unable to say what he or she wants</source>
        <translation>患病不能表达本人意志</translation>
    </message>
    <message>
        <source>abroad at own expense for more than half a year</source>
        <translation>自费出国半年以上</translation>
    </message>
    <message>
        <source>serving a sentence</source>
        <translation>正在服刑</translation>
    </message>
    <message>
        <source>old and frail, bedridden, or long ill</source>
        <translation>年老体弱卧床不起、长期生病生活不能自理</translation>
    </message>
    <message>
        <source>transferred or away for more than half a year, membership not yet transferred</source>
        <translation>工作调动或外出半年以上，应转未转组织关系</translation>
    </message>
    <message>
        <source>The request to the office above.</source>
        <translation>向上级党组织的请示。</translation>
    </message>
    <message>
        <source>What the office above replied.</source>
        <translation>上级党组织的批复。</translation>
    </message>
    <message>
        <source>Name, pinyin or number, then Enter</source>
        <translation>姓名、拼音或编号，回车加入</translation>
    </message>
    <message>
        <source>What the leading group decided, and what is elected.</source>
        <translation>党组（党委）的决定和选举事项。</translation>
    </message>
    <message>
        <source>What the leading group decided, and how many vacancies are filled.</source>
        <translation>党组（党委）的决定和增补名额。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Length in years</source>
        <translation>任期（年）</translation>
    </message>
    <message>
        <source>Persons to elect</source>
        <translation>应选名额</translation>
    </message>
    <message>
        <source>No committee: the meeting elects the secretary itself</source>
        <translation>不设委员会，由党员大会直接选举书记</translation>
    </message>
    <message>
        <source>more than half of the voters present</source>
        <translation>超过实到会人数的半数</translation>
    </message>
    <message>
        <source>more than half of the voters expected</source>
        <translation>超过应到会人数的半数</translation>
    </message>
    <message>
        <source>Elected is who has</source>
        <translation>当选票数须</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定机关</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day, and who has a vote on it. Who cannot take part for a reason the regulations allow is not counted among those expected.</source>
        <translation>选举大会日期和当日有选举权的党员。因规定原因不能参加选举的，不计入应到会人数。</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>选举大会日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入应到会</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Expected: %1 voters. At least %2 must be present.</source>
        <translation>应到会有选举权的党员 %1 名，至少 %2 名到会方可选举。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>恢复计入</translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>将 %1 计入应到会</translation>
    </message>
    <message>
        <source>The meeting elects %1 itself: at least as many candidates.</source>
        <translation>党员大会直接选举 %1 名，候选人不少于应选名额。</translation>
    </message>
    <message>
        <source>%1 to elect, at least a fifth more candidates: %2.</source>
        <translation>应选 %1 名，候选人差额不少于 20%，至少 %2 名。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Tick who came; all of them with one button. At least %1 of %2 must be present.</source>
        <translation>勾选到会人员，或一键全选。应到 %2 名，至少 %1 名到会。</translation>
    </message>
    <message>
        <source>All are present</source>
        <translation>全部到会</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Scrutineers</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>%1 (written in)</source>
        <translation>%1（另选）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate, kind of vote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>against</source>
        <translation>不赞成</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Vote %1: run-off, %2 to elect</source>
        <translation>第 %1 次投票：得票相等再次投票，应选 %2 名</translation>
    </message>
    <message>
        <source>Vote %1: %2 to elect</source>
        <translation>第 %1 次投票：应选 %2 名</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>%1 voters expected, %2 present. Returned ballots may be fewer than those issued, never more.</source>
        <translation>应到会有选举权的党员 %1 名，实到 %2 名。收回选票可以少于发出的，不能多于发出的。</translation>
    </message>
    <message>
        <source>Begin the vote</source>
        <translation>开始投票</translation>
    </message>
    <message>
        <source>Next vote</source>
        <translation>下一次投票</translation>
    </message>
    <message>
        <source>Take the last vote away</source>
        <translation>删去最后一次投票</translation>
    </message>
    <message>
        <source>Somebody voters wrote in, then Enter</source>
        <translation>另选人姓名，回车加入</translation>
    </message>
    <message>
        <source>Somebody voters wrote in</source>
        <translation>另选人</translation>
    </message>
    <message>
        <source>Half of the voters agreed to leave the rest unfilled</source>
        <translation>经半数以上选举人同意，减少名额，不再选举</translation>
    </message>
    <message>
        <source>Elected: %1</source>
        <translation>当选：%1</translation>
    </message>
    <message>
        <source>The new committee elects secretary and deputy from among itself and shares out the posts.</source>
        <translation>新一届委员会从委员中选举书记、副书记，并分工。</translation>
    </message>
    <message>
        <source>Which vacancy each one fills.</source>
        <translation>各自增补的职务。</translation>
    </message>
    <message>
        <source>First meeting on</source>
        <translation>第一次会议日期</translation>
    </message>
    <message>
        <source>Committee members present</source>
        <translation>到会委员</translation>
    </message>
    <message>
        <source>Post of %1</source>
        <translation>%1 的职务</translation>
    </message>
    <message>
        <source>Committee&apos;s votes for %1</source>
        <translation>委员会选 %1 的票数</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Nobody is elected yet: fill in the ballots first.</source>
        <translation>尚无人当选：请先填写投票计票。</translation>
    </message>
    <message>
        <source>The result is reported and approved; then the worksheet takes effect: the term begins, the one before closes, and the records of the meetings are made.</source>
        <translation>报告选举结果并经批准后办结：新一届任期开始，上一届结束，会议记录自动归档。</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Report, number</source>
        <translation>报告文号</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Approval, number</source>
        <translation>批复文号</translation>
    </message>
</context>
<context>
    <name>zhibu::ElectionView</name>
    <message>
        <source>Conc&amp;lude</source>
        <translation>办结(&amp;L)</translation>
    </message>
    <message>
        <source>Abandon…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回列表(&amp;B)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>The worksheet was not saved</source>
        <translation>工作单未保存</translation>
    </message>
    <message>
        <source>Election of the committee</source>
        <translation>换届选举</translation>
    </message>
    <message>
        <source>By-election</source>
        <translation>增补选举</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第 %1 届</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save for word processing (.docx)…</source>
        <translation>存为 Word 文档（.docx）…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>open</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Nothing is wrong so far.</source>
        <translation>目前没有问题。</translation>
    </message>
    <message>
        <source>The election cannot be concluded yet</source>
        <translation>选举还不能办结</translation>
    </message>
    <message>
        <source>The result is in force: posts are held, records made. Ctrl+Z takes all of it back.</source>
        <translation>选举结果已生效：班子已任职，会议记录已归档。Ctrl+Z 可全部撤销。</translation>
    </message>
    <message>
        <source>Abandon the worksheet</source>
        <translation>终止选举</translation>
    </message>
    <message>
        <source>Why is the election not held?</source>
        <translation>为什么不再选举？</translation>
    </message>
</context>
<context>
    <name>zhibu::ExplainDialog</name>
    <message>
        <source>“%1” %2</source>
        <comment>quote, clause</comment>
        <translation>“%1”&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>summary, clause</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>已说明原因：%1</translation>
    </message>
    <message>
        <source>What counted</source>
        <translation>计入的活动</translation>
    </message>
    <message>
        <source>What did not count, and why</source>
        <translation>未计入的活动及原因</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, how many</comment>
        <translation>%1：%2 次</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>zhibu::FigureTile</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>caption, figure, note</comment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>zhibu::FileActions</name>
    <message>
        <source>Returned: %1</source>
        <translation>退回原因：%1</translation>
    </message>
    <message>
        <source>Returned: %1 (%2)</source>
        <comment>reason, record</comment>
        <translation>退回原因：%1（%2）</translation>
    </message>
    <message>
        <source>Re&amp;gister…</source>
        <translation>登记(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;ompare and choose…</source>
        <translation>对照并选定(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接收(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Recei&amp;pt…</source>
        <translation>写回执(&amp;P)…</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>报表(&amp;E)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>&amp;Return what was accepted…</source>
        <translation>退回已接收的一次(&amp;R)…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;turn as file…</source>
        <translation>退回文件(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen. What cannot be accepted or answered is left out.</source>
        <translation>
            <numerusform>已选 %n 份文件。不能接收、不能写回执的会跳过并说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recei&amp;pts…</source>
        <translation>写回执(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>zhibu::FileStep</name>
    <message>
        <source>Members: the roster</source>
        <translation>党员名册</translation>
    </message>
    <message>
        <source>Organisations: branches and groups</source>
        <translation>组织：支部和小组</translation>
    </message>
    <message>
        <source>Terms and the posts held in them</source>
        <translation>届次与任职</translation>
    </message>
    <message>
        <source>Activities and who attended</source>
        <translation>活动与出席</translation>
    </message>
    <message>
        <source>Training hours of members</source>
        <translation>党员学时</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A spreadsheet: .xlsx, .xls or .csv</source>
        <translation>表格文件：.xlsx、.xls 或 .csv</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the spreadsheet</source>
        <translation>选择表格文件</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.csv);;All files (*)</source>
        <translation>表格文件 (*.xlsx *.xls *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Columns that are understood: %1. Their order is free; the next step shows which were recognised.</source>
        <translation>可识别的列：%1。顺序不限，下一步会显示识别结果。</translation>
    </message>
    <message>
        <source>Save an &amp;empty form…</source>
        <translation>另存空白模板…(&amp;E)</translation>
    </message>
    <message>
        <source>A spreadsheet with these columns, to be filled in and brought in here</source>
        <translation>一张带这些列的表格，填好后在这里导入</translation>
    </message>
</context>
<context>
    <name>zhibu::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>zhibu::FindingButton</name>
    <message>
        <source>Keeps the record from being archived</source>
        <translation>未解决则不能归档</translation>
    </message>
    <message>
        <source>An inspection looks for it</source>
        <translation>检查时会查看此项</translation>
    </message>
</context>
<context>
    <name>zhibu::FindingList</name>
    <message>
        <source>%1: %2</source>
        <comment>what was found, how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhibu::FirstRunPage</name>
    <message>
        <source>Branch Ledger</source>
        <translation>支部台账</translation>
    </message>
    <message>
        <source>One book is one office&apos;s ledger: members, meetings, hours, terms and reports in a single file on this computer. How would you like to begin?</source>
        <translation>一本台账就是一个单位的账：党员、会议、学时、换届和报表，都存在本机的一个文件里。请选择如何开始。</translation>
    </message>
    <message>
        <source>A new branch</source>
        <translation>新建支部</translation>
    </message>
    <message>
        <source>Name it, then bring in the roster from a spreadsheet. Takes two minutes.</source>
        <translation>填写名称，再从电子表格导入名册，两分钟即可完成。</translation>
    </message>
    <message>
        <source>&amp;Set up a branch</source>
        <translation>新建支部(&amp;S)</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看示例</translation>
    </message>
    <message>
        <source>A made-up office with a year of records. Nothing in it is real, and nothing can be broken.</source>
        <translation>一个虚构单位全年的记录，内容均非真实，可以放心试用。</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>打开示例(&amp;E)</translation>
    </message>
    <message>
        <source>An existing book</source>
        <translation>已有台账</translation>
    </message>
    <message>
        <source>A .zhibu file from this computer or from a colleague.</source>
        <translation>本机上的或同事给的 .zhibu 文件。</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>zhibu::HoursBar</name>
    <message>
        <source>%1 / %2</source>
        <comment>hours reached of hours required</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1：%2 学时</translation>
    </message>
    <message>
        <source>%1 hours, reached</source>
        <translation>%1 学时，已达标</translation>
    </message>
    <message>
        <source>%1 hours, not yet reached</source>
        <translation>%1 学时，未达标</translation>
    </message>
</context>
<context>
    <name>zhibu::HoursCard</name>
    <message>
        <source>Training hours</source>
        <translation>教育培训学时</translation>
    </message>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%2 人，%1 人达标</translation>
    </message>
    <message>
        <source>Members (%1 hours)</source>
        <translation>党员（%1 学时）</translation>
    </message>
    <message>
        <source>Committee (%1 hours)</source>
        <translation>班子成员（%1 学时）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, hours reached</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No members yet: import the roster under Members.</source>
        <translation>还没有党员，请在“党员”中导入名册。</translation>
    </message>
    <message>
        <source>Everybody has reached the hours of the year.</source>
        <translation>全体党员均已达到年度学时。</translation>
    </message>
    <message>
        <source>Furthest behind: %1</source>
        <translation>差距最大：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>学时(&amp;H)</translation>
    </message>
</context>
<context>
    <name>zhibu::HoursModel</name>
    <message>
        <source>Activities attended</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补课</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>班子成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>%1 hours, reached</source>
        <translation>%1 学时，已达标</translation>
    </message>
    <message>
        <source>%1 hours, not yet reached</source>
        <translation>%1 学时，未达标</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>要求类别</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>个人培训</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>zhibu::ImportDialog</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>1  File</source>
        <translation>1  文件</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  对应列</translation>
    </message>
    <message>
        <source>3  Rows</source>
        <translation>3  核对</translation>
    </message>
    <message>
        <source>4  Result</source>
        <translation>4  结果</translation>
    </message>
    <message>
        <source>Save the rows held &amp;back…</source>
        <translation>保存未导入的行(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>上一步(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Bring &amp;in</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is in the book.</source>
        <translation>%1 已导入台账。</translation>
    </message>
    <message>
        <source>The rows held back can be saved as a file, each with its reason. Correct them there and import that file.</source>
        <translation>未导入的行可以另存为文件，每行附有原因；改正后再导入该文件即可。</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>Save the rows held back</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save an empty form</source>
        <translation>另存空白模板</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>zhibu::ImportSession</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Say which column is %1.</source>
        <translation>请指明哪一列是“%1”。</translation>
    </message>
    <message>
        <source>More than one column is taken for %1. Leave one.</source>
        <translation>有多列对应“%1”，请只保留一列。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在核对 %1</translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The rows could not be written.</source>
        <translation>这些行未能写入文件。</translation>
    </message>
    <message>
        <source>Say which column is %1, or choose whose rows these are.</source>
        <translation>请指明哪一列是“%1”，或在上面选定这些行属于哪个组织。</translation>
    </message>
</context>
<context>
    <name>zhibu::InboxModel</name>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印记指纹</translation>
    </message>
</context>
<context>
    <name>zhibu::InboxPage</name>
    <message>
        <source>Reporting rate</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Units and seals</source>
        <translation>单位与印记</translation>
    </message>
    <message>
        <source>Notes and to do</source>
        <translation>提示与待办</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>名单与报表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Deadlines…</source>
        <translation>报送期限(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take in files</source>
        <translation>收取上报文件(&amp;T)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>Files (%n held)</source>
        <translation>
            <numerusform>收件（%n 个待核）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s) held</source>
        <translation>
            <numerusform>%1 年 · %n 个文件待核</numerusform>
        </translation>
    </message>
    <message>
        <source>Received files</source>
        <translation>收报</translation>
    </message>
</context>
<context>
    <name>zhibu::InboxTab</name>
    <message>
        <source>No files yet</source>
        <translation>还没有收到文件</translation>
    </message>
    <message>
        <source>Drop the files of the units, or the folder they lie in, onto this page. They are verified and shown before anything is taken in.</source>
        <translation>请将各单位的上报文件或所在文件夹拖到本页。程序先核验并列出，确认后才收取。</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>Unit, pinyin or code</source>
        <translation>单位、拼音或代码</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>全部季度</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Held only</source>
        <translation>只看待核</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>收到的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation>选择要收取的文件</translation>
    </message>
    <message>
        <source>Files of records handed in (*.zbpkg);;All files (*)</source>
        <translation>上报文件 (*.zbpkg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of files to take in</source>
        <translation>选择上报文件所在文件夹</translation>
    </message>
</context>
<context>
    <name>zhibu::InspectionModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的要素</translation>
    </message>
</context>
<context>
    <name>zhibu::KeyboardHelp</name>
    <message>
        <source>Keys and first steps</source>
        <translation>按键与入门</translation>
    </message>
    <message>
        <source>How a month goes</source>
        <translation>一个月的工作</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>The workbench lists what is owed. Press “Record” beside it: the record opens filled in.</source>
        <translation>工作台列出待办事项，点击旁边的“记录”，即打开已预填的记录。</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Everyone is marked present. Mark only who was not.</source>
        <translation>默认全员到会，只需标出未到会的人员。</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>The draft saves itself. “Finalise” makes it count.</source>
        <translation>草稿自动保存，“确认归档”后才计数。</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>At the end of the quarter, print or save the report.</source>
        <translation>季度末打印或保存报表。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a member, a record, a page or a command; pinyin will do</source>
        <translation>查找党员、记录、页面或命令，可用拼音</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+6</source>
        <translation>Alt+1 … Alt+6</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation>Ctrl+Z、Ctrl+Y</translation>
    </message>
    <message>
        <source>Undo and do again, by name</source>
        <translation>撤销和重做，并显示操作名称</translation>
    </message>
    <message>
        <source>1 2 3 4 5</source>
        <translation>1 2 3 4 5</translation>
    </message>
    <message>
        <source>On the attendance list: present, online, late, on leave, absent</source>
        <translation>在出席名单中：到会、线上、迟到、请假、缺席</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Finalise the record</source>
        <translation>确认归档</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>In a date: one day later or earlier</source>
        <translation>在日期中：后一天或前一天</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhibu::KeysModel</name>
    <message>
        <source>revoked %1</source>
        <translation>%1 已撤销</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>%1 已更换</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>印记归属</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>zhibu::LongTask</name>
    <message>
        <source>Something unexpected happened. Nothing was changed.</source>
        <translation>发生意外情况，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>zhibu::MainWindow</name>
    <message>
        <source>Branch Ledger</source>
        <translation>支部台账</translation>
    </message>
    <message>
        <source>%1 (read-only) – Branch Ledger</source>
        <translation>%1（只读） – 支部台账</translation>
    </message>
    <message>
        <source>%1 – Branch Ledger</source>
        <translation>%1 – 支部台账</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>台账无法打开</translation>
    </message>
    <message>
        <source>The book is ready</source>
        <translation>台账已建好</translation>
    </message>
    <message>
        <source>Next comes the roster. It can be brought in from a spreadsheet now, or later under Members.</source>
        <translation>下一步是名册，可以现在从电子表格导入，也可以以后在“党员”中导入。</translation>
    </message>
    <message>
        <source>Bring in the roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>The example could not be written</source>
        <translation>示例无法写入</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>在副本上使用</translation>
    </message>
    <message>
        <source>Members %1 · full %2 · probationary %3</source>
        <translation>党员 %1 · 正式 %2 · 预备 %3</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Books (*.zhibu);;All files (*)</source>
        <translation>台账 (*.zhibu);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>This cannot be done again</source>
        <translation>无法重做</translation>
    </message>
    <message>
        <source>Open a statement of hours</source>
        <translation>打开学时证明</translation>
    </message>
    <message>
        <source>Statements of hours (*.zbhours);;All files (*)</source>
        <translation>学时证明 (*.zbhours);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, %2 – Branch Ledger</source>
        <comment>organisation, account</comment>
        <translation>%1（%2）– 支部台账</translation>
    </message>
    <message>
        <source>The book is open in another window, which has come to the front.</source>
        <translation>本台账已在另一个窗口打开，该窗口已调到前面。</translation>
    </message>
</context>
<context>
    <name>zhibu::MakeUpTab</name>
    <message>
        <source>To make up</source>
        <translation>待补课</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>党员编号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>达标需要</translation>
    </message>
    <message>
        <source>Made up on</source>
        <translation>补课日期</translation>
    </message>
    <message>
        <source>&amp;Made up (M)</source>
        <translation>已补课(&amp;M)</translation>
    </message>
    <message>
        <source>Who was away from something that gives hours. Choose one or several.</source>
        <translation>缺席有学时活动的人员。可选一行或多行。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state and reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>! needed</source>
        <translation>! 需要</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Make up</source>
        <translation>补课</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) made up.</source>
        <translation>
            <numerusform>已补课 %n 人次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::MemberCard</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of an interval; the second is the first day after it</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Choose a member to see the whole record.</source>
        <translation>选择一名党员，查看全部信息。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Work position</source>
        <translation>工作职务</translation>
    </message>
    <message>
        <source>Leading cadre</source>
        <translation>党员领导干部</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份证号码</translation>
    </message>
    <message>
        <source>Not shown to your account</source>
        <translation>当前账户不可查看</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Training hours</source>
        <translation>教育培训学时</translation>
    </message>
    <message>
        <source>Exempt: %1</source>
        <translation>免学：%1</translation>
    </message>
    <message>
        <source>Activities attended</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补课</translation>
    </message>
    <message>
        <source>Own courses</source>
        <translation>个人培训</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hours, status</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Expected nowhere so far</source>
        <translation>至今没有应到的活动</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1 / %2（%3%）</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>on leave %1, absent %2</source>
        <translation>请假 %1 次，缺席 %2 次</translation>
    </message>
    <message>
        <source>Rights restricted</source>
        <translation>权利受限</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>第%1届</translation>
    </message>
    <message>
        <source>Belongs to no branch.</source>
        <translation>不在任何支部。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>所在支部</translation>
    </message>
    <message>
        <source>may vote</source>
        <translation>有表决权</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Convert to full member…</source>
        <translation>预备党员转正…</translation>
    </message>
    <message>
        <source>Extend the probation…</source>
        <translation>延长预备期…</translation>
    </message>
    <message>
        <source>Cancel the probation…</source>
        <translation>取消预备党员资格…</translation>
    </message>
    <message>
        <source>Another Party group…</source>
        <translation>调整党小组…</translation>
    </message>
    <message>
        <source>To another branch…</source>
        <translation>转到另一支部…</translation>
    </message>
    <message>
        <source>Transfer out…</source>
        <translation>组织关系转出…</translation>
    </message>
    <message>
        <source>Leaves the branch…</source>
        <translation>离开支部…</translation>
    </message>
    <message>
        <source>Restrict the rights…</source>
        <translation>党员权利受限…</translation>
    </message>
    <message>
        <source>End the restriction…</source>
        <translation>恢复党员权利…</translation>
    </message>
    <message>
        <source>Show and correct the numbers…</source>
        <translation>查看、更正证件号码…</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>修改历史…</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>present %1 of %2</source>
        <translation>应到 %2 次、到会 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>谈心谈话 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversion due</source>
        <translation>应转正日期</translation>
    </message>
</context>
<context>
    <name>zhibu::MemberHistoryDialog</name>
    <message>
        <source>What was changed</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，操作人 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From the audit trail; what was protected is not shown.</source>
        <translation>来自操作留痕，受保护的内容不显示。</translation>
    </message>
</context>
<context>
    <name>zhibu::MemberPage</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Change &amp;PIN…</source>
        <translation>修改 PIN 码(&amp;P)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>我的学时</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>修改 PIN 码</translation>
    </message>
    <message>
        <source>A PIN keeps the page from curious eyes. It is 6 to 12 digits.</source>
        <translation>PIN 码防止他人随意查看。为 6 至 12 位数字。</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>原 PIN 码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>zhibu::MembersModel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Leading cadre</source>
        <translation>党员领导干部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入党日期</translation>
    </message>
    <message>
        <source>Cadre</source>
        <comment>column: leading cadre</comment>
        <translation>领导干部</translation>
    </message>
</context>
<context>
    <name>zhibu::MembersPage</name>
    <message>
        <source>No members yet</source>
        <translation>还没有党员</translation>
    </message>
    <message>
        <source>Bring in the roster from a spreadsheet: its columns are recognised, and you see every row before anything is written.</source>
        <translation>从表格导入名册：自动识别各列，写入之前可逐行核对。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import the roster</source>
        <translation>导入名册(&amp;I)</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>查找党员</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Leading cadres</source>
        <translation>党员领导干部</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>姓名排序</translation>
    </message>
    <message>
        <source>Names by pinyin</source>
        <translation>按拼音排序</translation>
    </message>
    <message>
        <source>Names by strokes</source>
        <translation>按姓氏笔画排序</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message numerus="yes">
        <source>%n on %1</source>
        <translation>
            <numerusform>%1 共 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>This window only reads the book; nothing can be brought in here.</source>
        <translation>此窗口以只读方式打开台账，不能导入。</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>花名册(&amp;R)</translation>
    </message>
    <message>
        <source>Print the roster…</source>
        <translation>打印花名册…</translation>
    </message>
    <message>
        <source>Export the roster (.xlsx)…</source>
        <translation>导出花名册（.xlsx）…</translation>
    </message>
    <message>
        <source>&amp;New member</source>
        <translation>新增党员(&amp;N)</translation>
    </message>
    <message>
        <source>Enter a member…</source>
        <translation>录入党员…</translation>
    </message>
    <message>
        <source>Transfer in from a file…</source>
        <translation>由介绍文件转入…</translation>
    </message>
    <message>
        <source>Set one &amp;column…</source>
        <translation>批量设置一栏(&amp;C)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge two records…</source>
        <translation>合并两条记录(&amp;G)…</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>组织关系转入</translation>
    </message>
    <message>
        <source>Transfer file (*.zbmove)</source>
        <translation>介绍文件 (*.zbmove)</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出花名册</translation>
    </message>
    <message>
        <source>Shall identity and phone numbers be in the file? That is on record.</source>
        <translation>文件中是否包含身份证号和手机号？包含则留痕。</translation>
    </message>
    <message>
        <source>With the numbers</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>党员名册</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>已选 %n 名党员</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster on</source>
        <translation>名册日期</translation>
    </message>
    <message>
        <source>Roster on this day; empty: today</source>
        <translation>这一天的花名册；留空为今天</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>指定日期</translation>
    </message>
</context>
<context>
    <name>zhibu::MonthMatrix</name>
    <message>
        <source>Duties by month</source>
        <translation>各月任务完成情况</translation>
    </message>
</context>
<context>
    <name>zhibu::MonthMatrixModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>zhibu::MyHoursPage</name>
    <message>
        <source>Whose hours?</source>
        <translation>查看谁的学时？</translation>
    </message>
    <message>
        <source>Type a name, its pinyin or a member number above. What is shown here is what the member sees.</source>
        <translation>请在上方输入姓名、拼音或党员编号。这里显示的与党员本人看到的相同。</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Si&amp;gned file…</source>
        <translation>签名文件(&amp;G)…</translation>
    </message>
    <message>
        <source>A statement that opens on any computer and shows whose seal it bears</source>
        <translation>可在任何电脑上打开并显示印记归属的学时证明</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>No hours to show</source>
        <translation>没有可显示的学时</translation>
    </message>
    <message>
        <source>Save the signed statement</source>
        <translation>保存签名的学时证明</translation>
    </message>
    <message>
        <source>Hours of %1, %2</source>
        <translation>%1 %2 年学时</translation>
    </message>
    <message>
        <source>Statements of hours (*.zbhours)</source>
        <translation>学时证明 (*.zbhours)</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>我的学时</translation>
    </message>
</context>
<context>
    <name>zhibu::MyHoursView</name>
    <message>
        <source>What the hours are made of</source>
        <translation>学时明细</translation>
    </message>
    <message>
        <source>Missed, and not made up</source>
        <translation>缺课未补</translation>
    </message>
    <message>
        <source>Own attendance</source>
        <translation>本人出席情况</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 · %2 · hours of %3 as of %4</source>
        <translation>%1 · %2 · %3 年学时，截至 %4</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议活动</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补课</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <translation>%1 %2 学时</translation>
    </message>
    <message>
        <source>frozen on %1</source>
        <translation>%1 冻结</translation>
    </message>
    <message>
        <source>frozen on %1 with %2 h, amended since</source>
        <translation>%1 冻结时 %2 学时，其后有更正</translation>
    </message>
    <message>
        <source>Exempt this year: %1</source>
        <translation>本年度免予要求：%1</translation>
    </message>
    <message>
        <source>✓ The hours of the year are reached.</source>
        <translation>✓ 本年度学时已达标。</translation>
    </message>
    <message>
        <source>%1 h are missing, by %2.</source>
        <translation>还差 %1 学时，截止 %2。</translation>
    </message>
    <message>
        <source> (certificate %1)</source>
        <translation>（证书 %1）</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state and reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing was missed</source>
        <translation>没有缺课</translation>
    </message>
    <message>
        <source>can still be made up</source>
        <translation>仍可补课</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>, made up %1</source>
        <translation>，%1 补课</translation>
    </message>
    <message>
        <source>present at %1 of %2</source>
        <translation>应到 %2 次，到会 %1 次</translation>
    </message>
</context>
<context>
    <name>zhibu::Navigation</name>
    <message>
        <source>Areas</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>设置与帮助</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1，%2 项需处理</translation>
    </message>
</context>
<context>
    <name>zhibu::NewBranchForm</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of the organisation above</source>
        <translation>上级组织类别</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>As on the seal</source>
        <translation>与印章一致</translation>
    </message>
    <message>
        <source>Give the organisation&apos;s name.</source>
        <translation>请填写组织名称。</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>As the office above lists it</source>
        <translation>与上级登记的一致</translation>
    </message>
    <message>
        <source>Give the code, so that packages find the right place.</source>
        <translation>请填写代码，以便上报文件对应到本组织。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>&amp;Established</source>
        <translation>成立日期(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Empty when there is none</source>
        <translation>没有上级则不填</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>代码(&amp;O)</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>类别(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose where the book is kept.</source>
        <translation>请选择台账的存放位置。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>本组织</translation>
    </message>
    <message>
        <source>The organisation above</source>
        <translation>上级组织</translation>
    </message>
    <message>
        <source>to whom you report</source>
        <translation>向其上报</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>台账存放位置</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;reate the book</source>
        <translation>新建台账(&amp;R)</translation>
    </message>
    <message>
        <source>Give both name and code, or neither.</source>
        <translation>名称和代码要么都填，要么都不填。</translation>
    </message>
    <message>
        <source>This is your own code. The organisation above has another.</source>
        <translation>这是本组织的代码，上级组织的代码应与此不同。</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>新建支部</translation>
    </message>
    <message>
        <source>Books (*.zhibu)</source>
        <translation>台账 (*.zhibu)</translation>
    </message>
    <message>
        <source>I have a s&amp;lip from above…</source>
        <translation>有上级发的组织代码单(&amp;L)…</translation>
    </message>
    <message>
        <source>Slip from the office above</source>
        <translation>上级的组织代码单</translation>
    </message>
    <message>
        <source>Slip for an organisation (*.zbslip)</source>
        <translation>组织代码单 (*.zbslip)</translation>
    </message>
</context>
<context>
    <name>zhibu::NotesTab</name>
    <message>
        <source>Trail broken</source>
        <translation>轨迹中断</translation>
    </message>
    <message>
        <source>Restored from a copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>时钟回拨</translation>
    </message>
    <message>
        <source>Entries missing between</source>
        <translation>条目有缺</translation>
    </message>
    <message>
        <source>What the trails show</source>
        <translation>台账轨迹提示</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Members in two branches</source>
        <translation>同时列入两个支部的党员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>党员编号</translation>
    </message>
    <message>
        <source>First branch</source>
        <translation>党支部一</translation>
    </message>
    <message>
        <source>Second branch</source>
        <translation>党支部二</translation>
    </message>
    <message>
        <source>Trails of the units&apos; books</source>
        <translation>各单位台账轨迹</translation>
    </message>
    <message>
        <source>Members two units name at once</source>
        <translation>两个单位同时上报的党员</translation>
    </message>
    <message>
        <source>Quarter of the list</source>
        <translation>名单所属季度</translation>
    </message>
    <message>
        <source>Looking through the trails…</source>
        <translation>正在核对台账轨迹…</translation>
    </message>
    <message>
        <source>Trails and rosters of the units</source>
        <translation>核对各单位台账轨迹和花名册</translation>
    </message>
    <message>
        <source>A hash shows that an entry was replaced, never what it held. Ask the unit before drawing a conclusion.</source>
        <translation>校验值只能说明条目被替换，不能说明原来的内容。请先向该单位核实，再作判断。</translation>
    </message>
    <message>
        <source>Nobody is named by two units at once.</source>
        <translation>没有党员同时列入两个单位。</translation>
    </message>
    <message>
        <source>Each counts in both until it is settled: find out with the two units where the member belongs; the one that is wrong hands in a correction.</source>
        <translation>核清之前两边都计入。请与两个单位核实党员的组织关系所在，由有误的一方报送更正。</translation>
    </message>
    <message>
        <source>Number used twice</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>Every unit&apos;s trail goes on from file to file without a break, and no number is used twice.</source>
        <translation>各单位历次上报的台账轨迹前后衔接，没有中断，也没有编号重复的信息。</translation>
    </message>
    <message>
        <source>A number counts once. Ask the units, and have the wrong file handed in again.</source>
        <translation>同一编号只计一次。请向单位核实，由有误的一方重新报送。</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>拒收的文件</translation>
    </message>
    <message>
        <source>Refused files were not kept. Have the units make and send them again.</source>
        <translation>拒收的文件没有留存。请相应单位重新生成后再报。</translation>
    </message>
</context>
<context>
    <name>zhibu::OfficeGridModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>organisation, duty, status</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 overdue</source>
        <translation>应完成 %2 项，已完成 %1 项，逾期 %3 项</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>quote, clause</comment>
        <translation>“%1”&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>zhibu::OfficeGridView</name>
    <message>
        <source>Organisations and their duties</source>
        <translation>各组织任务完成情况</translation>
    </message>
    <message>
        <source>Enter leads to the organisation.</source>
        <translation>按回车进入该组织。</translation>
    </message>
</context>
<context>
    <name>zhibu::OrganizationPicker</name>
    <message>
        <source>Opens the list of organisations</source>
        <translation>打开组织列表</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>选择组织</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>组织：%1</translation>
    </message>
</context>
<context>
    <name>zhibu::OrganizationTree</name>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或代码</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>筛选组织</translation>
    </message>
</context>
<context>
    <name>zhibu::OrganizationsModel</name>
    <message>
        <source>By headcount this would be a %1.</source>
        <translation>按党员人数应设%1。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员人数</translation>
    </message>
    <message>
        <source>Full members</source>
        <translation>正式党员</translation>
    </message>
    <message>
        <source>%1 (should be %2)</source>
        <translation>%1（应为%2）</translation>
    </message>
</context>
<context>
    <name>zhibu::OrganizationsPage</name>
    <message>
        <source>Tree on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The tree on this day; empty: today</source>
        <translation>这一天的组织设置；留空为今天</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>&amp;Set up an organisation</source>
        <translation>设立组织(&amp;S)</translation>
    </message>
    <message>
        <source>Tree of organisations</source>
        <translation>组织树</translation>
    </message>
    <message numerus="yes">
        <source>%n on %1</source>
        <translation>
            <numerusform>%1 共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Change name, kind or place…</source>
        <translation>更名、改设、调整隶属…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>分设…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>并入另一支部…</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Save a slip for its own book…</source>
        <translation>生成组织代码单…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Not kept in this book: it hands its records in.</source>
        <translation>不在本账记录：由其上报。</translation>
    </message>
    <message>
        <source>%1 members, %2 of them full</source>
        <comment>headcount</comment>
        <translation>党员 %1 名，其中正式党员 %2 名</translation>
    </message>
    <message>
        <source>By headcount this would be a %1: 100 members an organ committee, 50 a general branch, 3 full members a branch.</source>
        <translation>按党员人数应设%1：100 人以上设机关党委，50 人以上设党总支，正式党员 3 人以上设党支部（丹发〔2020〕38号第五条）。</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Term %1, due on %2</source>
        <translation>第 %1 届，%2 届满</translation>
    </message>
    <message>
        <source>History</source>
        <translation>沿革</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织设置</translation>
    </message>
</context>
<context>
    <name>zhibu::OverdueModel</name>
    <message>
        <source>not explained</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Why it is overdue</source>
        <translation>逾期情况</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>原因说明</translation>
    </message>
</context>
<context>
    <name>zhibu::OverviewTab</name>
    <message>
        <source>Distribution of hours</source>
        <translation>学时分布</translation>
    </message>
    <message>
        <source>Hours by branch</source>
        <translation>各支部学时</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>分支部</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reached, %3 h on average</source>
        <translation>%2 人中 %1 人达标，人均 %3 学时</translation>
    </message>
</context>
<context>
    <name>zhibu::OwedCard</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Everything asked for by today is done.</source>
        <translation>截至今天应做的事项均已完成。</translation>
    </message>
    <message>
        <source>Open &amp;drafts</source>
        <translation>打开草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Record an activity</source>
        <translation>记录活动(&amp;R)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>period, duty</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>duty, for whom</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue explained: %1 …</source>
        <translation>
            <numerusform>%n 项逾期已说明（%1……）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue explained: %1</source>
        <translation>
            <numerusform>%n 项逾期已说明（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, kind</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not finalised: %1</source>
        <translation>
            <numerusform>%n 份草稿未归档：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the list fits the filter.</source>
        <translation>没有符合筛选条件的待办。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Calendar (.ics)…</source>
        <translation>日历（.ics）…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>zhibu::OwedFilters</name>
    <message>
        <source>Organisation, person or duty</source>
        <translation>组织、人员或任务</translation>
    </message>
    <message>
        <source>Filter the list by organisation, person or duty</source>
        <translation>按组织、人员或任务筛选</translation>
    </message>
    <message>
        <source>Overdue or all</source>
        <translation>逾期或全部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>仅逾期</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>要求程度</translation>
    </message>
    <message>
        <source>Any strictness</source>
        <translation>不限要求程度</translation>
    </message>
</context>
<context>
    <name>zhibu::OwedList</name>
    <message>
        <source>What is owed</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Enter presses the first button of a row, Shift+Enter the second; Space says why.</source>
        <translation>回车按第一个按钮，Shift+回车按第二个，空格查看依据。</translation>
    </message>
</context>
<context>
    <name>zhibu::OwedModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Enter late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>quote, clause</comment>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>status, duty, for whom</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Fill post</source>
        <translation>补选</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>查看依据</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>办理换届</translation>
    </message>
</context>
<context>
    <name>zhibu::PathField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>zhibu::PeopleField</name>
    <message>
        <source>%1 ✕</source>
        <comment>a person who can be taken away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>zhibu::PersonField</name>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
</context>
<context>
    <name>zhibu::PlanModel</name>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>zhibu::PostTimeline</name>
    <message>
        <source>Posts over time</source>
        <translation>任职时间轴</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <comment>post, holder, days</comment>
        <translation>%1：%2，%3 至 %4</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>zhibu::PreviewStep</name>
    <message>
        <source>This leaves the building</source>
        <translation>这些内容将离开本单位</translation>
    </message>
    <message>
        <source>Tables that leave</source>
        <translation>离开本单位的各表</translation>
    </message>
    <message>
        <source>What leaves the building</source>
        <translation>离开本单位的内容</translation>
    </message>
    <message>
        <source>This does not leave the building</source>
        <translation>这些内容不会离开本单位</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>None goes along unless it is ticked here. Look at each one first: pictures of people and papers may show more than was meant.</source>
        <translation>未勾选的附件不随文件上报。勾选前请逐个查看：照片、扫描件里可能有不宜外传的内容。</translation>
    </message>
    <message>
        <source>Attachments that may go along</source>
        <translation>可随文件上报的附件</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>正在汇集…</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>没有这类内容</translation>
    </message>
    <message>
        <source>%1 (%2 kB) · %3</source>
        <comment>attachment, its size, its record</comment>
        <translation>%1（%2 kB）· %3</translation>
    </message>
</context>
<context>
    <name>zhibu::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>zhibu::RateModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>unit, quarter, state</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>%1 in, %2 on time</source>
        <comment>two shares</comment>
        <translation>报 %1 · 按时 %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 截止</translation>
    </message>
    <message>
        <source>%1: %2 asked, %3 in, %4 on time; due %5</source>
        <translation>%1：应报 %2，已报 %3，按时 %4；%5 截止</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>支部</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the quarter was handed in that could be counted.</source>
        <translation>本季度尚无可统计的上报文件。</translation>
    </message>
    <message>
        <source>%1 of %2 duties met; %3 overdue, explained ones among them</source>
        <translation>应完成 %2 项，已完成 %1 项；逾期 %3 项（含已说明原因的）</translation>
    </message>
    <message>
        <source>Duties met</source>
        <translation>任务完成率</translation>
    </message>
    <message>
        <source>Different from last time</source>
        <translation>与上次不同</translation>
    </message>
</context>
<context>
    <name>zhibu::RateTab</name>
    <message>
        <source>Nobody is asked for files yet</source>
        <translation>还没有要求报送的单位</translation>
    </message>
    <message>
        <source>Register the units that hand in their quarters, each with the fingerprint of its seal. From then on this page shows who has reported, and when.</source>
        <translation>请登记按季度报送的单位，并核对其印记指纹。登记后，本页显示各单位是否报送、何时报送。</translation>
    </message>
    <message>
        <source>&amp;Units and seals</source>
        <translation>单位与印记(&amp;U)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应报</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Shows these units</source>
        <translation>列出这些单位</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>Unit, pinyin or code</source>
        <translation>单位、拼音或代码</translation>
    </message>
    <message>
        <source>Quarter of the figures</source>
        <translation>统计季度</translation>
    </message>
    <message>
        <source>State in the quarter</source>
        <translation>该季度报送情况</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>只看未报</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Units and quarters</source>
        <translation>各单位各季度报送情况</translation>
    </message>
    <message>
        <source>Enter shows what lies behind a cell.</source>
        <translation>按回车查看单元格详情。</translation>
    </message>
    <message>
        <source>Reporting rate</source>
        <translation>报送率</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more until %1</source>
        <translation>
            <numerusform>另有 %n 个，%1 前报</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reporting rate %1</source>
        <translation>报送率 %1</translation>
    </message>
    <message>
        <source>On-time rate %1</source>
        <translation>及时率 %1</translation>
    </message>
    <message numerus="yes">
        <source>to be corrected; %n held</source>
        <translation>
            <numerusform>待更正；另有 %n 个待核</numerusform>
        </translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>待更正</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>截止已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 截止</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>Counted in days after the last day of a quarter. Days of grace still count as on time; whoever is later is shown with the number of days.</source>
        <translation>自季度最后一天的次日起算。宽限期内报送的仍算按时；再晚的，列出迟报天数。</translation>
    </message>
    <message>
        <source>Days to hand in</source>
        <translation>报送期限（天）</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限（天）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Units that have not reported</source>
        <translation>未报单位名单</translation>
    </message>
    <message>
        <source>Units that have not reported, %1</source>
        <translation>未报单位名单 %1</translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>报送情况表</translation>
    </message>
    <message>
        <source>Reporting rate, %1</source>
        <translation>报送情况表 %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>As a spreadsheet…</source>
        <translation>存为电子表格…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Working out how far the units are</source>
        <translation>正在计算各单位任务完成情况</translation>
    </message>
</context>
<context>
    <name>zhibu::ReasonsModel</name>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>退回原因</translation>
    </message>
</context>
<context>
    <name>zhibu::ReceivePanel</name>
    <message>
        <source>Files shown</source>
        <translation>显示的文件</translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation>要收取的文件</translation>
    </message>
    <message>
        <source>Different from before</source>
        <translation>与上次不同</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>暂不收取(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write the receipts…</source>
        <translation>写回执(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交来日期</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were not looked at; they are taken in the next time.</source>
        <translation>
            <numerusform>已停止。%n 个文件尚未处理，下次收取时继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>已收取：%1</translation>
    </message>
    <message>
        <source>Other files are being read. Stop that first, or wait for it.</source>
        <translation>正在读取其他文件，请先停止或稍候。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取并核验文件…</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>收取预览</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>收取结果</translation>
    </message>
    <message>
        <source>There is no file for handing in records (.zbpkg) among them.</source>
        <translation>其中没有上报文件（.zbpkg）。</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>全部文件（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, number of files</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n file(s)</source>
        <translation>
            <numerusform>收取 %n 个文件(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>选择存放回执的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written</source>
        <translation>
            <numerusform>写了 %n 份回执</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhibu::ReceiveSession</name>
    <message>
        <source>Reading the files</source>
        <translation>读取上报文件</translation>
    </message>
    <message>
        <source>Taking the files in</source>
        <translation>收取上报文件</translation>
    </message>
    <message>
        <source>Writing the receipts</source>
        <translation>写回执</translation>
    </message>
</context>
<context>
    <name>zhibu::ReceivedModel</name>
    <message>
        <source>%1 %2</source>
        <comment>outcome, number of files</comment>
        <translation>%1 %2 个</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>zhibu::RecentCard</name>
    <message>
        <source>Held last</source>
        <translation>最近开展</translation>
    </message>
    <message>
        <source>Nothing is recorded for this year yet.</source>
        <translation>本年度还没有记录。</translation>
    </message>
    <message>
        <source>Activities held last</source>
        <translation>最近开展的活动</translation>
    </message>
    <message>
        <source>%1 / %2 present</source>
        <translation>到会 %1 / %2</translation>
    </message>
</context>
<context>
    <name>zhibu::RecordView</name>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Same again</source>
        <translation>同样再记(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>‹ All records</source>
        <translation>‹ 全部记录</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>kind and date</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>已移入回收站：%1</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>开展组织</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who talked</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>讲课人</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Counts for the year</source>
        <translation>所属年度</translation>
    </message>
    <message>
        <source>Reported to or by</source>
        <translation>汇报对象或单位</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 导入</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Theme-day items done</source>
        <translation>五事联动</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议内容</translation>
    </message>
    <message>
        <source>What was said in the talk is not shown to this account.</source>
        <translation>此账号不能查看谈话内容。</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>made up %1</source>
        <translation>%1 补课</translation>
    </message>
    <message>
        <source>%1; made up %2</source>
        <translation>%1；%2 补课</translation>
    </message>
    <message>
        <source>Observers from the branch: %1</source>
        <translation>本支部列席人员：%1</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>It goes to the trash and counts nowhere. Why?</source>
        <translation>记录将移入回收站，不再计数。请说明原因。</translation>
    </message>
    <message>
        <source>In the trash. Ctrl+Z takes it back.</source>
        <translation>已移入回收站，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Restore the record</source>
        <translation>恢复记录</translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation>修改(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>The record is locked: a change asks for a reason and keeps this version</source>
        <translation>记录已锁定：修改须写明原因，并保留现版本</translation>
    </message>
    <message>
        <source>A new record filled in as this one</source>
        <translation>按这条记录填好一条新的</translation>
    </message>
    <message>
        <source>Held &amp;today</source>
        <translation>今天举办(&amp;T)</translation>
    </message>
    <message>
        <source>Held a &amp;month later</source>
        <translation>下月同日举办(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>会议记录(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation>存为 &amp;Word…</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>打印会议记录</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>记录的各版本</translation>
    </message>
    <message numerus="yes">
        <source>Final · amended %n time(s)</source>
        <translation>
            <numerusform>已归档 · 修改过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>版本（%1）</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1: in favour %2, against %3, abstained %4. %5</source>
        <translation>%1：赞成 %2，反对 %3，弃权 %4。%5</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Why the list differs from the roster</source>
        <translation>应到名单与花名册不同的原因</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>zhibu::RecordsTab</name>
    <message>
        <source>&amp;Import a receipt or a return…</source>
        <translation>导入回执或退回(&amp;I)…</translation>
    </message>
    <message>
        <source>Files that came back (.zbreceipt) can be dropped on this page as well.</source>
        <translation>上级返回的文件（.zbreceipt）也可直接拖到本页。</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>上报记录</translation>
    </message>
    <message>
        <source>Nothing was handed in yet</source>
        <translation>还没有上报过</translation>
    </message>
    <message>
        <source>Every file that is signed stands here, with what the office above answered.</source>
        <translation>每次签发的上报文件和上级的答复都列在这里。</translation>
    </message>
    <message>
        <source>About this revision</source>
        <translation>本次上报的情况</translation>
    </message>
    <message>
        <source>Why it was returned</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>It was not returned</source>
        <translation>没有退回</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>Enter opens the record.</source>
        <translation>按回车打开记录。</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>之后改过的记录</translation>
    </message>
    <message>
        <source>Nothing was changed since</source>
        <translation>上报之后没有改动</translation>
    </message>
    <message>
        <source>Open the &amp;record</source>
        <translation>打开记录(&amp;R)</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，第 %2 次</translation>
    </message>
    <message>
        <source>Answered by %1 on %2.</source>
        <translation>%1 于 %2 答复。</translation>
    </message>
    <message>
        <source>Returned for</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>This line is no record of organisation life.</source>
        <translation>这一行不是组织生活记录。</translation>
    </message>
</context>
<context>
    <name>zhibu::Reminders</name>
    <message>
        <source>Overdue: %1 · due soon: %2</source>
        <translation>逾期 %1 项 · 即将到期 %2 项</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>今天不再提醒</translation>
    </message>
</context>
<context>
    <name>zhibu::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>整页(&amp;W)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>zhibu::ReportTableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>group of columns, column</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhibu::ReportsPage</name>
    <message>
        <source>Quarterly report</source>
        <translation>季度报表</translation>
    </message>
    <message>
        <source>This quarter has not begun</source>
        <translation>本季度尚未开始</translation>
    </message>
    <message>
        <source>Choose an earlier quarter, or another year at the top of the window.</source>
        <translation>请选择更早的季度，或在窗口上方另选年度。</translation>
    </message>
    <message>
        <source>Organisation of the report</source>
        <translation>报表所属组织</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX…</source>
        <translation>另存为 XLSX(&amp;X)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>file name: organisation, period, report</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>报表种类</translation>
    </message>
    <message>
        <source>Handbook of the year</source>
        <translation>年度工作手册</translation>
    </message>
    <message>
        <source>Check before an inspection</source>
        <translation>检查前自查</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>报表期间</translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation>存为 &amp;Word…</translation>
    </message>
    <message>
        <source>Records that lack something</source>
        <translation>要素不全的记录</translation>
    </message>
    <message>
        <source>Putting the handbook together…</source>
        <translation>正在汇编工作手册…</translation>
    </message>
    <message>
        <source>The bar below shows how far it is.</source>
        <translation>下方进度条显示完成情况。</translation>
    </message>
    <message>
        <source>Handbook of %1</source>
        <translation>%1 工作手册</translation>
    </message>
    <message>
        <source>Looking through the records…</source>
        <translation>正在逐条检查记录…</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1 年自查</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>要素齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) looked at.</source>
        <translation>
            <numerusform>共检查 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records lack something</source>
        <translation>%2 条记录中 %1 条要素不全</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>汇总报表</translation>
    </message>
    <message>
        <source>Report in words, a draft</source>
        <translation>情况报告初稿</translation>
    </message>
    <message>
        <source>Consolidated report of %1</source>
        <translation>%1 汇总报表</translation>
    </message>
    <message>
        <source>Adding up what was recorded…</source>
        <translation>正在汇总各项记录…</translation>
    </message>
    <message>
        <source>Report in words of %1</source>
        <translation>%1 情况报告初稿</translation>
    </message>
    <message>
        <source>There is no such report</source>
        <translation>无法生成这份报表</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Choose the report or the period again to begin anew.</source>
        <translation>重新选择报表或期间即可再次生成。</translation>
    </message>
</context>
<context>
    <name>zhibu::ResolutionsField</name>
    <message>
        <source>Resolution %1</source>
        <translation>决议 %1</translation>
    </message>
    <message>
        <source>What was resolved</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Who sees to resolution %1</source>
        <translation>决议 %1 的责任人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when, resolution %1</source>
        <translation>决议 %1 的期限</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>zhibu::RestoreDialog</name>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>恢复后有哪些不同</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>恢复这份备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>There are no copies beside the book yet. Choose a file, or make a copy first.</source>
        <translation>台账旁边还没有备份。请选择文件，或先做一次备份。</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>正在读取这份备份…</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Books (*.zhibu *.zhibu.before-*);;All files (*)</source>
        <translation>台账 (*.zhibu *.zhibu.before-*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The book becomes what it was in the copy of %1. The book as it stands now is kept beside it under another name, and the audit trail says so.</source>
        <translation>台账将恢复为 %1 那份备份的内容。现有台账会改名留存在旁边，操作留痕中会写明。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The copy takes the book&apos;s place…</source>
        <translation>正在用备份取代台账…</translation>
    </message>
</context>
<context>
    <name>zhibu::RestorePreviewPane</name>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>将丢失的操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>The copy of %1</source>
        <comment>moment and cause</comment>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Done since, and lost (the newest %1 of %2)</source>
        <translation>此后的操作，恢复后将丢失（共 %2 条，列出最近 %1 条）</translation>
    </message>
    <message>
        <source>Done since, and lost</source>
        <translation>此后的操作，恢复后将丢失</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment and cause of a copy</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>zhibu::ReturnDialog</name>
    <message>
        <source>Then &amp;save the answer for the unit</source>
        <translation>随后保存给该单位的退回单(&amp;S)</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>退回给 %1</translation>
    </message>
    <message>
        <source>What is wrong with the whole</source>
        <translation>整体的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>%1: the unit reads these sentences and corrects. Until its correction comes, what was handed in goes on counting; the reporting rate shows it as returned.</source>
        <translation>%1：该单位将看到这些原因并据此更正。更正报来之前，已报内容继续计入，报送率中显示为“退回”。</translation>
    </message>
    <message>
        <source>Or with single records: type beside them</source>
        <translation>或逐条填写：在记录后面输入原因</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>文件中的记录</translation>
    </message>
</context>
<context>
    <name>zhibu::ReturnedReasonsModel</name>
    <message>
        <source>the file as a whole</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>需要更正的内容</translation>
    </message>
</context>
<context>
    <name>zhibu::RichTextField</name>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>U</source>
        <comment>underline</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>• List</source>
        <translation>• 列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>项目列表</translation>
    </message>
    <message>
        <source>1. List</source>
        <translation>1. 列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
</context>
<context>
    <name>zhibu::RowsStep</name>
    <message>
        <source>%1 %2</source>
        <comment>outcome, number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The sheet holds no rows below its titles.</source>
        <translation>表头以下没有数据行。</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>表格中的行</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>未导入的列：%1</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, number of rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>同一人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>另一人(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Not in the new list, and not removed: %n member(s). %1. Who has left is taken out under Members.</source>
        <translation>
            <numerusform>新名册中没有、也不会删除的党员 %n 名：%1。已离开的请在“党员”页办理。</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 “%2”</source>
        <comment>row number, its text</comment>
        <translation>第 %1 行“%2”</translation>
    </message>
    <message>
        <source>No records, and so left out: %1</source>
        <translation>不是记录、已略去：%1</translation>
    </message>
</context>
<context>
    <name>zhibu::SealTab</name>
    <message>
        <source>The seal of this book</source>
        <translation>本单位印记</translation>
    </message>
    <message>
        <source>Fingerprint of the seal</source>
        <translation>印记指纹</translation>
    </message>
    <message>
        <source>The office above registers this seal once, from the slip file and the slip on paper. It then knows that a file comes from here and that nobody changed it.</source>
        <translation>上级凭登记文件和纸质登记单登记一次，此后即可判明文件出自本单位、未经改动。</translation>
    </message>
    <message>
        <source>&amp;Save the slip file…</source>
        <translation>保存登记文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>打印登记单(&amp;P)…</translation>
    </message>
    <message>
        <source>Slip as P&amp;DF…</source>
        <translation>登记单存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Take a &amp;new seal…</source>
        <translation>换用新印记(&amp;N)…</translation>
    </message>
    <message>
        <source>Seals that are known here</source>
        <translation>已登记的印记</translation>
    </message>
    <message>
        <source>&amp;Register the office above…</source>
        <translation>登记上级印记(&amp;R)…</translation>
    </message>
    <message>
        <source>No other seal is known yet</source>
        <translation>还没有登记其他印记</translation>
    </message>
    <message>
        <source>Receipts are believed once the seal of the office above is registered.</source>
        <translation>登记上级印记之后，才能采信上级的回执。</translation>
    </message>
    <message>
        <source>No longer &amp;believe it…</source>
        <translation>不再采信(&amp;B)…</translation>
    </message>
    <message>
        <source>What comes under a seal nobody believes is held.</source>
        <translation>以不再采信的印记签发的文件，一律待核。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>印记</translation>
    </message>
    <message>
        <source>The office above hands over its slip as a file and on paper. Type the fingerprint from the paper: the file is believed only where both agree.</source>
        <translation>上级的登记单有文件和纸质两份。请照纸质登记单输入指纹，与文件一致才予登记。</translation>
    </message>
    <message>
        <source>The seal is registered.</source>
        <translation>印记已登记。</translation>
    </message>
    <message>
        <source>Seal-%1</source>
        <comment>file name: code</comment>
        <translation>印记-%1</translation>
    </message>
    <message>
        <source>Save the slip file</source>
        <translation>保存登记文件</translation>
    </message>
    <message>
        <source>Slips of seals (*.zbkey)</source>
        <translation>印记登记文件 (*.zbkey)</translation>
    </message>
    <message>
        <source>Saved as %1. Hand it over together with the slip on paper.</source>
        <translation>已保存为 %1，请与纸质登记单一并上交。</translation>
    </message>
    <message>
        <source>Take a new seal</source>
        <translation>换用新印记</translation>
    </message>
    <message>
        <source>A new seal takes the place of the old one, which signs that it hands over: the office above takes the new slip file without comparing again. Where a computer or a copy of the book was lost, telephone the office above as well: it must no longer believe the old seal.</source>
        <translation>新印记替换原印记，由原印记签字交接，上级收到新的登记文件即可采信，不必再次核对。如果电脑或台账副本丢失，还应电话告知上级：不再采信原印记。</translation>
    </message>
    <message>
        <source>No longer believe a seal</source>
        <translation>不再采信印记</translation>
    </message>
    <message>
        <source>Files under the seal of %1 are no longer believed from now on. What was accepted already stays.</source>
        <translation>今后不再采信以 %1 印记签发的文件，已经接收的不受影响。</translation>
    </message>
    <message>
        <source>No longer believe it</source>
        <translation>不再采信</translation>
    </message>
</context>
<context>
    <name>zhibu::SentModel</name>
    <message>
        <source>received there</source>
        <translation>上级已收到</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message numerus="yes">
        <source>returned, %n reason(s)</source>
        <translation>
            <numerusform>已退回，理由 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was answered, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>上级答复</translation>
    </message>
</context>
<context>
    <name>zhibu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>更改语言后，下次启动时生效。</translation>
    </message>
    <message>
        <source>Book and copies</source>
        <translation>台账与备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>已备份 %1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>At start and every day</source>
        <translation>打开时和每天</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message>
        <source>Copy by &amp;itself: every day before the first work, and on closing when something is new</source>
        <translation>自动备份(&amp;I)：每天首次使用前一次；关闭时有新内容再备份一次</translation>
    </message>
    <message>
        <source>Copies lie in the folder “backups” beside the book and thin out by themselves: days, weeks, months, years. One is also made before every import and before files are received, and the book as it stood is kept when a copy is restored.</source>
        <translation>备份放在台账旁边的“backups”文件夹里，按天、周、月、年自动精简。每次导入、收报前也会备份；恢复备份时，恢复前的台账另行留存。</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>另存文件夹(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;No second folder</source>
        <translation>不再另存(&amp;N)</translation>
    </message>
    <message>
        <source>Where the daily copy goes as well</source>
        <translation>每日备份另存到</translation>
    </message>
    <message>
        <source>The daily copy goes nowhere else. A folder on another disk or a stick protects against a broken computer.</source>
        <translation>每日备份没有另存。另选一个在其他磁盘或 U 盘上的文件夹，电脑损坏时也不怕。</translation>
    </message>
    <message>
        <source>The daily copy goes to %1 as well.</source>
        <translation>每日备份同时另存到 %1。</translation>
    </message>
</context>
<context>
    <name>zhibu::ShareBar</name>
    <message>
        <source>%1 / %2</source>
        <comment>how many of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
</context>
<context>
    <name>zhibu::SignInPage</name>
    <message>
        <source>This book is opened with an account.</source>
        <translation>此台账须凭账户打开。</translation>
    </message>
    <message>
        <source>Another book…</source>
        <translation>打开其他台账…</translation>
    </message>
    <message>
        <source>Secretary and Party-affairs staff</source>
        <translation>书记、党务干部</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Password &amp;forgotten…</source>
        <translation>忘记口令(&amp;F)…</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>我的学时</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的党员</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Show my &amp;hours</source>
        <translation>查看我的学时(&amp;H)</translation>
    </message>
    <message>
        <source>The secretary hands PINs out. Only your own page is shown.</source>
        <translation>PIN 码由书记发放。只显示您本人的页面。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type your name first: at least two letters of it. Who is not found has no PIN yet; the secretary hands them out.</source>
        <translation>请先输入姓名（至少两个字母或字）。找不到说明还没有 PIN 码，请向书记领取。</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>忘记口令</translation>
    </message>
    <message>
        <source>Staff ask the secretary for a new password. A secretary types the recovery code from the paper it was written on, and chooses a new password.</source>
        <translation>党务干部请书记重设口令。书记输入抄在纸上的恢复码，并设置新口令。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Account of the secretary</source>
        <translation>书记账户名称</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置口令</translation>
    </message>
</context>
<context>
    <name>zhibu::SignStep</name>
    <message>
        <source>Sign and write the file</source>
        <translation>签名并生成上报文件</translation>
    </message>
    <message>
        <source>Save the file to hand in</source>
        <translation>保存上报文件</translation>
    </message>
    <message>
        <source>Files to hand in (*.zbpkg)</source>
        <translation>上报文件 (*.zbpkg)</translation>
    </message>
    <message>
        <source>Only the office above can &amp;open it</source>
        <translation>加密，只有上级能打开(&amp;O)</translation>
    </message>
    <message>
        <source>Office that can open it</source>
        <translation>能打开文件的上级</translation>
    </message>
    <message>
        <source>Sign and &amp;write</source>
        <translation>签名并生成(&amp;W)</translation>
    </message>
    <message>
        <source>Where the file is written: a stick, or a folder you hand over from</source>
        <translation>保存到哪里：U 盘，或准备上交的文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Write it &amp;again elsewhere…</source>
        <translation>再写一份到别处(&amp;A)…</translation>
    </message>
    <message>
        <source>Nothing has changed: revision %1 is written once more, exactly as it was.</source>
        <translation>记录没有改动：将原样再写一份第 %1 次上报文件。</translation>
    </message>
    <message>
        <source>This is revision %1. Once it is signed, records of the quarter are changed only with a reason.</source>
        <translation>这是第 %1 次上报。签发后，改动本季度记录须写明理由。</translation>
    </message>
    <message>
        <source>Report-%1-%2-%3</source>
        <comment>file name: code, quarter, revision</comment>
        <translation>上报-%1-%2-%3</translation>
    </message>
    <message>
        <source>Register the seal of the office above first, under “Own seal”.</source>
        <translation>请先在“本单位印记”中登记上级印记。</translation>
    </message>
    <message>
        <source>the office above</source>
        <translation>上级党组织</translation>
    </message>
    <message>
        <source>Say where the file is to be written.</source>
        <translation>请填写文件保存位置。</translation>
    </message>
    <message>
        <source>Write the file once more</source>
        <translation>再写一份上报文件</translation>
    </message>
    <message>
        <source>%1, revision %2: written once more</source>
        <translation>%1第 %2 次上报文件已再写一份</translation>
    </message>
    <message>
        <source>%1, revision %2: signed and written</source>
        <translation>%1第 %2 次上报文件已签名并生成</translation>
    </message>
    <message>
        <source>File: %1
Seal: %2</source>
        <translation>文件：%1
印记：%2</translation>
    </message>
    <message>
        <source>Hand this file to %1: on a stick, over the internal network or on a disc. The receipt (.zbreceipt) that comes back is imported under “What was handed in”.</source>
        <translation>请把这个文件交给%1：U 盘、内网、光盘均可。对方返回的回执（.zbreceipt），在“上报记录”中导入。</translation>
    </message>
</context>
<context>
    <name>zhibu::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Book: %1</source>
        <translation>台账：%1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>zhibu::StepLine</name>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
</context>
<context>
    <name>zhibu::SubmissionPage</name>
    <message>
        <source>Quarter to hand in</source>
        <translation>上报季度</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>上报记录</translation>
    </message>
    <message>
        <source>Own seal</source>
        <translation>本单位印记</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已生成：%1</translation>
    </message>
    <message>
        <source>&amp;Next: look through</source>
        <translation>下一步：预览(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next: sign</source>
        <translation>下一步：签发(&amp;N)</translation>
    </message>
    <message>
        <source>This book was restored from a copy: import the last receipt first.</source>
        <translation>本台账是从备份恢复的：请先导入最后一份回执。</translation>
    </message>
    <message>
        <source>Import a receipt or a return</source>
        <translation>导入回执或退回</translation>
    </message>
    <message>
        <source>Receipts and returns (*.zbreceipt)</source>
        <translation>回执和退回 (*.zbreceipt)</translation>
    </message>
    <message>
        <source>%1, revision %2 was returned: what is to be corrected stands below.</source>
        <translation>%1第 %2 次已退回，需要更正的内容见下。</translation>
    </message>
    <message>
        <source>%1, revision %2 was accepted.</source>
        <translation>%1第 %2 次已接收。</translation>
    </message>
    <message>
        <source>%1, revision %2 was received by %3.</source>
        <translation>%3已收到%1第 %2 次上报。</translation>
    </message>
</context>
<context>
    <name>zhibu::SubmissionSession</name>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Putting together what leaves</source>
        <translation>正在汇集上报内容</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>正在比对 %1</translation>
    </message>
    <message>
        <source>Signing %1</source>
        <translation>正在签发 %1</translation>
    </message>
</context>
<context>
    <name>zhibu::TermDetails</name>
    <message>
        <source>Posts</source>
        <translation>班子职数</translation>
    </message>
    <message>
        <source>Choose an organisation to see who holds its posts.</source>
        <translation>请选择组织，查看班子任职情况。</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>vacant post, day</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>No post is held.</source>
        <translation>无人任职。</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>任职人员</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>post, holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第 %1 届</translation>
    </message>
    <message>
        <source>elected %1</source>
        <translation>%1 当选</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>&amp;Continue the worksheet</source>
        <translation>继续办理选举(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Election worksheet…</source>
        <translation>办理换届选举(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>By-election for vacancies…</source>
        <translation>增补选举…</translation>
    </message>
    <message>
        <source>Somebody takes a post…</source>
        <translation>任职…</translation>
    </message>
    <message>
        <source>Set up a seat…</source>
        <translation>设岗待补…</translation>
    </message>
    <message>
        <source>Extend the term…</source>
        <translation>延长任期…</translation>
    </message>
    <message>
        <source>Correct the term…</source>
        <translation>更正届次…</translation>
    </message>
    <message>
        <source>Enter a term from before…</source>
        <translation>录入以往届次…</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>报批…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>增补…</translation>
    </message>
    <message>
        <source>Fill the vacancy %1</source>
        <translation>增补空缺 %1</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>免职…</translation>
    </message>
    <message>
        <source>%1 gives up %2</source>
        <translation>%1 不再任%2</translation>
    </message>
    <message>
        <source>Party groups</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>组长空缺</translation>
    </message>
    <message>
        <source>Leader…</source>
        <translation>组长…</translation>
    </message>
    <message>
        <source>Leader of %1</source>
        <translation>%1组长</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>历次选举</translation>
    </message>
    <message>
        <source>By-election, term %1</source>
        <translation>第 %1 届增补</translation>
    </message>
    <message>
        <source>open</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the worksheet of %1</source>
        <translation>查看%1的选举工作单</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>报批事项</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>工作单</translation>
    </message>
    <message>
        <source>Worksheet of %1</source>
        <translation>%1的工作单</translation>
    </message>
    <message>
        <source>Steps…</source>
        <translation>办理…</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1的办理</translation>
    </message>
    <message>
        <source>No running term is recorded: enter it, or import the terms under Members.</source>
        <translation>没有现任班子：请录入，或在“党员”页导入班子届次。</translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) late</source>
        <translation>
            <numerusform>，延期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) early</source>
        <translation>
            <numerusform>，提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain of terms</source>
        <translation>历届班子</translation>
    </message>
    <message>
        <source>Term %1, running</source>
        <translation>第 %1 届（本届）</translation>
    </message>
    <message>
        <source>E&amp;nter the committee…</source>
        <translation>录入班子…(&amp;N)</translation>
    </message>
    <message>
        <source>Enter a committee…</source>
        <translation>录入班子…</translation>
    </message>
</context>
<context>
    <name>zhibu::TermsCard</name>
    <message>
        <source>Terms and posts</source>
        <translation>班子与换届</translation>
    </message>
    <message>
        <source>Term %1 · elected %2</source>
        <translation>第 %1 届 · %2 当选</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>届满日期</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>班子职数</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>已配 %1</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>%1 running, %2 vacant posts</source>
        <translation>现任 %1 届，空缺 %2 个职务</translation>
    </message>
    <message>
        <source>No running term is recorded: import the terms and posts under Members.</source>
        <translation>未登记现任班子，请在“班子与换届”中录入或导入。</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>届次(&amp;T)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what waits, about whom</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhibu::TermsModel</name>
    <message>
        <source>No running term</source>
        <translation>无现任届次</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第 %1 届</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>post, days left</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between vacancies</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>届满日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批复职数</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>设置职数</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已配</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
</context>
<context>
    <name>zhibu::TermsPage</name>
    <message>
        <source>No committees yet</source>
        <translation>还没有班子</translation>
    </message>
    <message>
        <source>Find organisations</source>
        <translation>查找组织</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>组织名称</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n 个组织</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import terms</source>
        <translation>导入班子换届(&amp;I)</translation>
    </message>
    <message>
        <source>Terms of organisations</source>
        <translation>各组织班子换届情况</translation>
    </message>
    <message>
        <source>Nothing comes due soon</source>
        <translation>近期无到期</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or due soon</source>
        <translation>
            <numerusform>%n 个逾期或即将到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms and posts</source>
        <translation>班子换届</translation>
    </message>
    <message>
        <source>Posts over time</source>
        <translation>任职时间轴</translation>
    </message>
    <message>
        <source>No worksheet can be begun</source>
        <translation>不能开始选举工作单</translation>
    </message>
    <message>
        <source>Enter the committee that is in office, and what comes due is counted here.</source>
        <translation>录入现任班子后，这里会算出届满和补选的时限。</translation>
    </message>
    <message>
        <source>&amp;Enter the committee…</source>
        <translation>录入班子…(&amp;E)</translation>
    </message>
    <message>
        <source>This window only reads the book; nothing can be brought in here.</source>
        <translation>此窗口以只读方式打开台账，不能导入。</translation>
    </message>
</context>
<context>
    <name>zhibu::ThemeSlots</name>
    <message>
        <source>Name of theme-day item %1</source>
        <translation>五事联动第 %1 项名称</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Theme-day items done</source>
        <translation>五事联动</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Rename the theme-day items</source>
        <translation>修改五事联动名称</translation>
    </message>
    <message>
        <source>Done naming</source>
        <translation>保存名称</translation>
    </message>
</context>
<context>
    <name>zhibu::TimeField</name>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
</context>
<context>
    <name>zhibu::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Branch Ledger</source>
        <translation>支部台账</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>全部命令（F10）</translation>
    </message>
    <message>
        <source>Search members, records, commands</source>
        <translation>搜索党员、记录、命令</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>zhibu::TrainingPage</name>
    <message>
        <source>No members yet</source>
        <translation>还没有党员</translation>
    </message>
    <message>
        <source>Import the roster, and everyone&apos;s hours are counted here from the records of activities.</source>
        <translation>导入名册后，此处按活动记录自动计算每人学时。</translation>
    </message>
    <message>
        <source>&amp;Import members</source>
        <translation>导入党员(&amp;I)</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>查找党员</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>达标情况</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not yet reached</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>要求类别</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体党员</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>班子成员</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>其他党员</translation>
    </message>
    <message>
        <source>Training hours of members</source>
        <translation>党员教育培训学时</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have reached their hours</source>
        <translation>%1：%3 人，%2 人达标</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育培训</translation>
    </message>
    <message>
        <source>the office&apos;s own numbers since %1</source>
        <translation>自 %1 年起按本单位数字</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时情况</translation>
    </message>
    <message>
        <source>To make up</source>
        <translation>待补课</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>培训记录</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>No hours at all</source>
        <translation>尚无学时</translation>
    </message>
    <message>
        <source>&amp;Enter a course…</source>
        <translation>录入培训(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xempt…</source>
        <translation>免予要求(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>登记表(&amp;G)</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>As a spreadsheet…</source>
        <translation>存为表格…</translation>
    </message>
    <message>
        <source>S&amp;tatements</source>
        <translation>学时证明(&amp;T)</translation>
    </message>
    <message>
        <source>One PDF for all…</source>
        <translation>全部存为一个 PDF…</translation>
    </message>
    <message>
        <source>Signed file…</source>
        <translation>签名文件…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Freeze the year…</source>
        <translation>冻结本年度…</translation>
    </message>
    <message>
        <source>Open the year again…</source>
        <translation>解除冻结…</translation>
    </message>
    <message>
        <source>Choose one or several members in the list first.</source>
        <translation>请先在列表中选择一名或多名党员。</translation>
    </message>
    <message>
        <source>End the exemption for %1</source>
        <translation>取消 %1 年免予要求</translation>
    </message>
    <message numerus="yes">
        <source>Exempt %n member(s) from the hours</source>
        <translation>
            <numerusform>免予 %n 人学时要求</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason is asked for only where the year is frozen.</source>
        <translation>只有年度已冻结时才需填写原因。</translation>
    </message>
    <message>
        <source>For %1: no hours are asked of them, and the reason stands beside it.</source>
        <translation>%1 年不再要求学时，原因一并记录。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Freeze the year</source>
        <translation>冻结年度</translation>
    </message>
    <message>
        <source>The hours of %1 are kept as they stand. Whatever changes them later asks for a reason and is shown beside them. What was done until now can no longer be taken back.</source>
        <translation>%1 年学时按现状保存。以后的任何更改都须说明原因并一并显示。此前的操作将不能再撤销。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message numerus="yes">
        <source>Frozen for %n branch(es).</source>
        <translation>
            <numerusform>已冻结 %n 个支部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the year again</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <source>Why are the hours of %1 opened again?</source>
        <translation>为什么解除 %1 年学时冻结？</translation>
    </message>
    <message>
        <source>Register of training hours, %1</source>
        <translation>%1 年度党员学时登记表</translation>
    </message>
    <message>
        <source>Save the statements</source>
        <translation>保存学时证明</translation>
    </message>
    <message>
        <source>Statements of hours, %1</source>
        <translation>%1 年学时证明</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Statements of hours</source>
        <translation>学时证明</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>frozen for %n branch(es)</source>
        <translation>
            <numerusform>已冻结 %n 个支部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) amended since</source>
        <translation>
            <numerusform>其后更正 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Freezing the hours of %1</source>
        <translation>正在冻结 %1 年学时</translation>
    </message>
</context>
<context>
    <name>zhibu::UnitCard</name>
    <message>
        <source>received %1</source>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 截止</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files of the quarter</source>
        <translation>该季度的文件</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>印记 %1</translation>
    </message>
    <message>
        <source>Comparing with the revision before…</source>
        <translation>正在与前一次对照…</translation>
    </message>
    <message>
        <source>Comparing revisions</source>
        <translation>与前一次对照</translation>
    </message>
    <message>
        <source>Against the revision before: %1</source>
        <translation>与前一次相比：%1</translation>
    </message>
</context>
<context>
    <name>zhibu::UnitsModel</name>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>非报送单位</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不再要求</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>报至 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起报</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Seal is</source>
        <translation>印记</translation>
    </message>
    <message>
        <source>Asked for files</source>
        <translation>报送要求</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>已由 %1 接替</translation>
    </message>
    <message>
        <source>Valid, older than %1</source>
        <translation>有效（旧，另有 %1）</translation>
    </message>
    <message>
        <source>Valid, follows %1</source>
        <translation>有效（接在 %1 之后）</translation>
    </message>
</context>
<context>
    <name>zhibu::UnitsTab</name>
    <message>
        <source>Find a unit or seal</source>
        <translation>查找单位或印记</translation>
    </message>
    <message>
        <source>Unit, pinyin, code or fingerprint</source>
        <translation>单位、拼音、代码或指纹</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>印记</translation>
    </message>
    <message>
        <source>All seals</source>
        <translation>全部印记</translation>
    </message>
    <message>
        <source>Valid ones</source>
        <translation>有效印记</translation>
    </message>
    <message numerus="yes">
        <source>%n seal(s)</source>
        <translation>
            <numerusform>%n 枚印记</numerusform>
        </translation>
    </message>
    <message>
        <source>Units and their seals</source>
        <translation>单位及其印记</translation>
    </message>
    <message>
        <source>Re&amp;gister from a seal slip…</source>
        <translation>凭登记单登记(&amp;G)…</translation>
    </message>
    <message>
        <source>No longer &amp;ask for files…</source>
        <translation>不再要求报送(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;voke the seal…</source>
        <translation>撤销印记(&amp;V)…</translation>
    </message>
    <message>
        <source>Save our own seal s&amp;lip…</source>
        <translation>保存本单位印记登记单(&amp;L)…</translation>
    </message>
    <message>
        <source>Our own seal: %1</source>
        <translation>本单位印记：%1</translation>
    </message>
    <message>
        <source>No longer ask for files</source>
        <translation>不再要求报送</translation>
    </message>
    <message>
        <source>%1 is no longer asked for its quarters from the day on. What came from it stays and goes on counting.</source>
        <translation>自该日起不再要求 %1 按季度报送。已收到的内容保留并继续计入。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>No longer ask</source>
        <translation>不再要求</translation>
    </message>
    <message>
        <source>Revoke the seal</source>
        <translation>撤销印记</translation>
    </message>
    <message>
        <source>For a seal that was lost or that somebody else may have used. Files of %1 under it are held from now on, except those already accepted.</source>
        <translation>用于印记遗失或可能被他人使用的情形。此后 %1 用该印记的文件一律待核，已接收的除外。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoked: the seal of %1</source>
        <translation>已撤销 %1 的印记</translation>
    </message>
    <message>
        <source>Save our own seal slip</source>
        <translation>保存本单位印记登记单</translation>
    </message>
    <message>
        <source>Seal slip of %1</source>
        <translation>印记登记单 %1</translation>
    </message>
    <message>
        <source>Seal slips (*.zbkey)</source>
        <translation>印记登记单 (*.zbkey)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>zhibu::VerbDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>caption of a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>zhibu::VersionsDialog</name>
    <message>
        <source>Version %1, since %2: as it stands</source>
        <translation>第 %1 版，自 %2 起：现行</translation>
    </message>
    <message>
        <source>Version %1, since %2; amended because: %3</source>
        <translation>第 %1 版，自 %2 起；修改原因：%3</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>记录的各版本</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>These two are alike.</source>
        <translation>两个版本相同。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>version</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>version</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhibu::VotesField</name>
    <message>
        <source>+ Record a vote</source>
        <translation>＋ 记录一次表决</translation>
    </message>
    <message>
        <source>What was voted on</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the vote</source>
        <translation>移除这次表决</translation>
    </message>
</context>
<context>
    <name>zhibu::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import members…</source>
        <translation>导入党员(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reports and export…</source>
        <translation>报表与导出(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation>备份到(&amp;T)…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>关闭台账(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search and commands…</source>
        <translation>搜索与命令(&amp;S)…</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>颜色跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>标准字号(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;arge text</source>
        <translation>大字号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Very large text</source>
        <translation>特大字号(&amp;V)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes the next time the program starts.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keys and first steps</source>
        <translation>按键与入门(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Branch Ledger %1. One book is one office&apos;s ledger, kept in one file on this computer.</source>
        <translation>支部台账 %1。一本台账就是一个单位的账，存在本机的一个文件里。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Open a &amp;statement of hours…</source>
        <translation>打开学时证明(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Restore a cop&amp;y…</source>
        <translation>恢复备份(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>zhibu::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>This duty is not settled by an activity.</source>
        <translation>这项任务不是靠活动记录完成的。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>file name: organisation, day, report</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Save the due dates</source>
        <translation>保存到期日</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Awaiting a reply</source>
        <translation>待批复</translation>
    </message>
    <message>
        <source>Conversion due</source>
        <translation>应转正</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, day</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>zhibu::Workspace</name>
    <message>
        <source>This window only reads the book.</source>
        <translation>本窗口只能查看，不能更改。</translation>
    </message>
    <message>
        <source>Nothing can be changed here</source>
        <translation>此处不能更改</translation>
    </message>
</context>
<context>
    <name>zhibu::YearMatrixCard</name>
    <message>
        <source>No duty applies to this organisation in this year.</source>
        <translation>本年度没有适用于此组织的任务。</translation>
    </message>
    <message>
        <source>Click a cell for its records · hover for the clause</source>
        <translation>点击格子看记录 · 悬停看条文</translation>
    </message>
    <message>
        <source>Duties in %1</source>
        <translation>%1 年完成情况</translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <translation>按月查看(&amp;M)</translation>
    </message>
    <message>
        <source>By &amp;organisation</source>
        <translation>按组织查看(&amp;O)</translation>
    </message>
    <message>
        <source>Click a row for its organisation</source>
        <translation>点击一行查看该组织</translation>
    </message>
</context>
</TS>
