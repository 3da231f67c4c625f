void MembersPage::build()
{
    setWindowTitle(u"Members"_s); // caught
    auto* label = new QLabel(u"党员"_s, this); // caught
    label->setText(tr("%1 members").arg(count));
    label->setObjectName(u"members-count"_s);
    label->setText(u"–"_s);
    menu->addAction(u"Print"_s, this, [] {}); // caught
    form->addRow(tr("Name"), name); // 姓名
    button->setToolTip(QStringLiteral("Delete the member")); // caught
    open(QUrl(u"https://example.invalid/党员"_s)); // caught
}
