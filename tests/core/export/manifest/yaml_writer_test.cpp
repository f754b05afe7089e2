// Does every reader get back from YAML what was written?
#include "tests/support/register_test.h"

#include "core/export/manifest/yaml_writer.h"
#include "tests/core/export/drawings.h"

#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace edgewright;

class YamlWriterTest : public QObject {
    Q_OBJECT

private slots:
    void wordsThatReadAsAnotherTypeAreQuoted_data();
    void wordsThatReadAsAnotherTypeAreQuoted();
    void hostileWordsComeBackAsTheyWere();
    void treesComeBackAsTheyWere();
};

void YamlWriterTest::wordsThatReadAsAnotherTypeAreQuoted_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"no",         "Yes",      "ON", "y", "null", "~",    "true", "1e3",  "0x1f", "012", "1.5",
                             "2026-11-25", "12:30:45", "-",  "",  " a",   ".inf", "a: b", "a #b", "[a",   "{a",  "*a",
                             "&a",         "!a",       "|",  ">", "%a",   "@a",   "`a",   "?",    "<<",   "="})
        QTest::newRow(word) << word;
}

void YamlWriterTest::wordsThatReadAsAnotherTypeAreQuoted()
{
    QFETCH(QString, word);
    const std::string written = yaml::scalar(word.toStdString());
    QVERIFY2(written.starts_with('"') && written.ends_with('"'), written.c_str());
    QCOMPARE(YAML::Load(written).as<std::string>(), word.toStdString());
}

void YamlWriterTest::hostileWordsComeBackAsTheyWere()
{
    for (const std::string& word : testing::hostileNames()) {
        if (word.find('\xFF') != std::string::npos)
            continue; // not UTF-8: comes back with U+FFFD for the bad bytes
        const YAML::Node read = YAML::Load(yaml::write(yaml::Map{{word, yaml::List{word, yaml::Map{{"k", word}}}}}));
        QCOMPARE(read.begin()->first.as<std::string>(), word);
        QCOMPARE(read.begin()->second[0].as<std::string>(), word);
        QCOMPARE(read.begin()->second[1]["k"].as<std::string>(), word);
    }
    QCOMPARE(YAML::Load(yaml::scalar("a\xFFz")).as<std::string>(), std::string("a\xEF\xBF\xBDz"));
}

void YamlWriterTest::treesComeBackAsTheyWere()
{
    using yaml::List;
    using yaml::Map;
    const std::string text =
        yaml::write(Map{{"a", Map{{"b", List{1, true, List{"x", "y"}}}, {"c", Map{}}}}, {"d", List{}}});
    const YAML::Node read = YAML::Load(text);
    QCOMPARE(read["a"]["b"][0].as<int>(), 1);
    QCOMPARE(read["a"]["b"][1].as<bool>(), true);
    QCOMPARE(read["a"]["b"][2][1].as<std::string>(), std::string("y"));
    QVERIFY(read["a"]["c"].IsMap() && read["a"]["c"].size() == 0);
    QVERIFY(read["d"].IsSequence() && read["d"].size() == 0);
    QVERIFY(text.ends_with('\n') && !text.ends_with("\n\n"));
    QCOMPARE(yaml::write(List{Map{{"a", 1}, {"b", 2}}}), std::string("- a: 1\n  b: 2\n"));
}

REGISTER_TEST(YamlWriterTest)
#include "yaml_writer_test.moc"
