#include "core/usecases/sent_records.h"

#include "core/exchange/package/package_file.h"
#include "core/storage/audit.h"

namespace zhibu::sent_records {

std::optional<SentPackage> newest(Connection& connection, const Period& quarter) {
    std::optional<SentPackage> found;
    for (const SentPackage& package : package_repository::sent(connection)) {
        if (package.period == quarter) found = package; // they come by revision
    }
    return found;
}

std::optional<PackageRecords> recordsOf(Connection& connection, const QByteArray& file) {
    const QByteArray bytes = package_repository::sentOpened(connection, file);
    if (bytes.isEmpty()) return std::nullopt;
    const auto read = readSigned(bytes);
    if (!read) return std::nullopt;
    auto package = openPackage(*read);
    return package ? std::optional(std::move(package->records)) : std::nullopt;
}

std::vector<QByteArray> attachmentsIn(const PackageRecords& records) {
    std::vector<QByteArray> hashes;
    for (const auto& [hash, bytes] : records.attachments)
        hashes.push_back(hash);
    return hashes;
}

std::map<QByteArray, AnswerFile> answersByFile(Connection& connection) {
    std::map<QByteArray, AnswerFile> newest;
    for (const PackageAnswer& stored : package_repository::answers(connection)) {
        if (stored.bytes.isEmpty()) continue;
        if (auto answer = readAnswer(stored.bytes)) newest.insert_or_assign(stored.file, std::move(*answer));
    }
    return newest;
}

Acknowledged acknowledged(Connection& connection) {
    Acknowledged best;
    for (const auto& [file, answer] : answersByFile(connection)) {
        if (answer.entry <= best.entry) continue;
        const auto own = audit::entry(connection, answer.entry);
        if (own && own->hash == answer.head) best = {answer.entry, answer.head};
    }
    return best;
}

} // namespace zhibu::sent_records
