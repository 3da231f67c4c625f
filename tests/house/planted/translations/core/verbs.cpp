struct Text {
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

void say()
{
    Text::tr("Saved");
    Text::tr("Not translated yet");
    Text::tr("Started to be translated");
    Text::tr("Translated to nothing");
    Text::tr("%1 of %2 rows");
    Text::tr("&Print");
    Text::tr("%n rows", nullptr, 3);
}

struct Unknown {
};

QString Unknown::said()
{
    return tr("In no context");
}
