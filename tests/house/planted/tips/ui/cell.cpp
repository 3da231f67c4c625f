void fill(QListWidgetItem* item, const QString& topic) {
    item->setToolTip(plainTip(topic));
    item->setToolTip(topic); // caught
    item->setToolTip(2, plainTip(topic));
    item->setToolTip(tr("Back to the list"));
}
QVariant Model::data(const QModelIndex& index, int role) const {
    if (role == Qt::ToolTipRole) return plainTip(topic);
    switch (role) {
    case Qt::DisplayRole: return topic;
    case Qt::ToolTipRole: return topic; // caught
    default: break;
    }
    if (role == Qt::UserRole) return number;
    if (role == Qt::FontRole) return bold;
    if (role == Qt::DecorationRole) return icon;
    if (role == Qt::SizeHintRole) return size;
    if (role == Qt::ForegroundRole) return colour;
    return number;
}
