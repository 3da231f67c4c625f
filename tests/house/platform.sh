#!/usr/bin/env bash
# The calls that differ between operating systems stand in core/storage/platform, behind functions of ours.
# shellcheck source-path=SCRIPTDIR source=wall.sh
source "$(dirname "$0")/wall.sh"

headers='include[[:space:]]*<((sys|linux|arpa|netinet)/[a-z_]+|unistd|fcntl|signal|csignal|pwd|termios|dlfcn|poll|spawn|windows|io|process|direct)\.?h?>'
calls='(^|[^A-Za-z0-9_:.>"])(::)?(v?fork|execv[pe]*|execl[pe]*|setrlimit|flock|lockf|fcntl|fsync|fdatasync|ftruncate|mmap|prctl|waitpid|posix_[a-z_]+|renameat2?|umask|CreateFileW|MoveFileExW|FlushFileBuffers|LockFileEx)\('
systems='#[[:space:]]*(el)?if.*(_WIN32|__linux__|__unix__|__APPLE__)'
code core ui app | grep -v '^core/storage/platform/' | grep -E "$headers|$calls|$systems" |
    breach 'operating system calls belong in core/storage/platform' || true
verdict
