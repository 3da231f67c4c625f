#include "app/cli/package_examples.h"

#include "app/cli/command.h"

#include <map>

namespace zhibu::cli {

namespace {

const std::map<std::string, const char*> examples{
    {"export", "--book 一支部.zhibu package export --period 2020Q3 -o 上报-B01-2020Q3.zbpkg"},
    {"check", "--book 一支部.zhibu package check --period 2020Q3 -o 上报预览.pdf"},
    {"key", "--book 一支部.zhibu package key -o 印记登记单.zbkey"},
    {"sent", "--book 一支部.zhibu package sent"},
    {"answer", "--book 一支部.zhibu package answer 回执.zbreceipt"},
    {"extract", "--book 一支部.zhibu package extract -o 记录.sqlite"},
    {"verify", "package verify 上报-B01-2020Q3.zbpkg"},
    {"import", "--book 工委.zhibu package import 收到的文件夹 --received-on 2020-10-12"},
    {"accept", "--book 工委.zhibu package accept 3f9a2c"},
    {"choose", "--book 工委.zhibu package choose 3f9a2c"},
    {"return", "--book 工委.zhibu package return 3f9a2c --reason 2020-09-12=缺考勤"},
    {"receipt", "--book 工委.zhibu package receipt 3f9a2c -o 回执.zbreceipt"},
    {"register", "--book 工委.zhibu package register 印记登记单.zbkey --fingerprint \"1a2b 3c4d …\""},
    {"release", "--book 工委.zhibu package release B01 --on 2021-01-01"},
    {"office", "--book 一支部.zhibu package office 工委.zbkey --fingerprint \"1a2b 3c4d …\""},
    {"revoke", "--book 工委.zhibu package revoke --fingerprint \"1a2b 3c4d …\""},
    {"keys", "--book 工委.zhibu package keys"},
    {"list", "--book 工委.zhibu package list --period 2020Q3 --held"},
    {"rate", "--book 工委.zhibu package rate --year 2020 --as-of 2020-10-20"},
    {"missing", "--book 工委.zhibu package missing --period 2020Q3 -o 未报送单位名单.pdf"},
    {"flags", "--book 工委.zhibu package flags --period 2020Q3"},
    {"deadlines", "--book 工委.zhibu package deadlines --days 15 --grace 3"},
    {"settle", "--book 工委.zhibu package settle"}};

} // namespace

void addPackageExamples(CLI::App& package) {
    for (CLI::App* each : package.get_subcommands([](CLI::App*) { return true; })) {
        if (const auto own = examples.find(each->get_name()); own != examples.end())
            giveExample(*each, own->second);
    }
}

} // namespace zhibu::cli
