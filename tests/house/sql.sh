#!/usr/bin/env bash
# SQL is written in core/storage only; everyone else calls a repository.
# shellcheck source-path=SCRIPTDIR source=wall.sh
source "$(dirname "$0")/wall.sh"

names='\bsqlite3(\.h|_[a-z])|\bQSql[A-Z]|<QtSql'
capital='\b(SELECT .*\bFROM|INSERT( OR [A-Z]+)? INTO|UPDATE [a-z_]+ SET|DELETE FROM|REPLACE INTO|(CREATE|ALTER|DROP) (TEMP |UNIQUE |VIRTUAL )?(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA|BEGIN (IMMEDIATE|EXCLUSIVE|TRANSACTION)|ATTACH DATABASE|VACUUM INTO)\b'
small='"(select .* from |insert into |update [a-z_]+ set |delete from |create table |pragma )'
code core ui app | grep -v '^core/storage/' >"$breaches.code" || true
grep -E "$names|$capital|$small" "$breaches.code" | breach 'SQL belongs in core/storage' || true
rm -f "$breaches.code"
find core ui app resources -name '*.sql' 2>/dev/null | grep -v '^core/storage/' | sed 's/$/:1:/' |
    breach 'SQL belongs in core/storage' || true
verdict
