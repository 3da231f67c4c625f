void load()
{
    run(u"UPDATE member SET name = ?"_s); // caught
    sqlite3_step(nullptr); // caught
    show(tr("Update the member and set the name"));
}
