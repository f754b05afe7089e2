// Are secrets recognised, and plain words left alone?
#include "tests/support/register_test.h"

#include "core/export/secrets.h"

#include <QTest>

using namespace edgewright;

class SecretsTest : public QObject {
    Q_OBJECT

private slots:
    void findsSecrets_data();
    void findsSecrets();
    void leavesPlainWordsAlone_data();
    void leavesPlainWordsAlone();
};

/// The keys are the examples of the AWS documentation, or made up; each is put together here so that no scanner takes this file for a leak.
void SecretsTest::findsSecrets_data()
{
    QTest::addColumn<QString>("word");
    const QString random = "wJalrXUtnFEMI/K7MDENG/bPxRfiCY"
                           "EXAMPLEKEY";
    QTest::newRow("AWS access key id") << "AKIA"
                                          "IOSFODNN7EXAMPLE";
    QTest::newRow("temporary AWS key, inside") << "use ASIA"
                                                  "IOSFODNN7EXAMPLE here";
    QTest::newRow("private key") << "-----BEGIN RSA "
                                    "PRIVATE KEY-----\nMIIE";
    QTest::newRow("password=") << "db?user=a&password=hunter2";
    QTest::newRow("PASSWORD = quoted") << "PASSWORD=\"correct horse\"";
    QTest::newRow("password: with figures") << "password: hunter2";
    QTest::newRow("URL") << "redis://:s3cr3t@store:6379/0";
    QTest::newRow("URL with user") << "postgres://app:pw@db/x";
    QTest::newRow("bearer") << "Authorization: Bearer abcdefghijklmnop1234";
    QTest::newRow("web token") << "eyJhbGciOiJIUzI1NiJ9"
                                  ".eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";
    QTest::newRow("GitHub") << "ghp_" + QString(36, 'a');
    QTest::newRow("api_key=") << "api_key=12345678abc";
    QTest::newRow("random after key") << "secret key " + random;
    QTest::newRow("random after an assignment") << "AWS_SECRET_ACCESS_KEY=" + random;
}

void SecretsTest::findsSecrets()
{
    QFETCH(QString, word);
    QVERIFY(secretIn(word.toStdString()));
}

void SecretsTest::leavesPlainWordsAlone_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << "";
    QTest::newRow("service") << "Token service";
    QTest::newRow("heading") << "Password: reset page";
    QTest::newRow("key-value store") << "Key-value store for secrets management";
    QTest::newRow("image") << "registry.example.com/team/secret-manager:1.4.2";
    QTest::newRow("image with a digest") << "registry.example.com/keycloak@sha256:" +
                                                QString("0123456789abcdef").repeated(4);
    QTest::newRow("zone") << "us-east-1-wl1-bos-wlz-1";
    QTest::newRow("reference") << "password=${DB_PASSWORD}";
    QTest::newRow("template") << "token={{ .Values.token }}";
    QTest::newRow("bearer in prose") << "bearer of bad news";
    QTest::newRow("address with a port") << "https://store.example.com:6379/a@b";
    QTest::newRow("monkey with long words") << "Monkey enclosure video analytics deployment";
}

void SecretsTest::leavesPlainWordsAlone()
{
    QFETCH(QString, word);
    const auto secret = secretIn(word.toStdString());
    QVERIFY2(!secret, secret ? english(*secret).c_str() : "");
}

REGISTER_TEST(SecretsTest)
#include "secrets_test.moc"
