// Does every field of every kind of row hold what it may and refuse what it may not?
#include "tests/support/register_test.h"

#include "core/model/field.h"

#include <QTest>

#include <map>
#include <set>

using namespace edgewright;

class FieldTest : public QObject {
    Q_OBJECT

private slots:
    void holdsALegalValue_data() { everyField(); }
    void holdsALegalValue();
    void refusesBeyondItsLimits_data() { everyField(); }
    void refusesBeyondItsLimits();
    void saysWhichLimitWasPassed();
    void refusesOtherTypes_data() { everyField(); }
    void refusesOtherTypes();
    void isUnsetOnlyWhereOptional_data() { everyField(); }
    void isUnsetOnlyWhereOptional();
    void saysItsUnitInItsKey_data() { everyField(); }
    void saysItsUnitInItsKey();
    void startsWithinItsLimits_data() { everyField(); }
    void startsWithinItsLimits();
    void keysAreUnique();
    void refusesAFieldThatIsNotThere();
    void takesDaysOfTheCalendar_data();
    void takesDaysOfTheCalendar();
    void takesPairsOfNumbers();
    void takesWholeNumbersOnly();
    void choicesFollowTheirEnums();
    void isIdleWhereItChangesNothing_data();
    void isIdleWhereItChangesNothing();
    void takesSizesFromTheTableAlone();
    void saysWhyWhereItMayBeIdle();
    void everyKindHasALabel();
    void findsTheFieldsThatDiffer();

private:
    static void everyField();
};

namespace {

AnyRow blank(TableKey table)
{
    AnyRow row;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == table)
            row = Row{};
    });
    return row;
}

bool isNumber(const FieldFacts& field) { return field.kind == FieldKind::Integer || field.kind == FieldKind::Number; }

Value number(const FieldFacts& field, double value)
{
    return field.kind == FieldKind::Integer ? Value(static_cast<std::int64_t>(value)) : Value(value);
}

/// Values that differ from the default where there are any.
Value legal(const FieldFacts& field)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Number: return number(field, field.limits.most);
    case FieldKind::Choice: return std::string(field.choices.back().key);
    case FieldKind::Choices:
        return std::vector<std::string>{std::string(field.choices.front().key), std::string(field.choices.back().key)};
    case FieldKind::References: return std::vector<std::string>{"one", "two"};
    case FieldKind::Date: return std::string("2024-02-29");
    case FieldKind::Points: return std::vector<double>{field.limits.least, field.limits.most};
    case FieldKind::Reference:
    case FieldKind::Word: break;
    }
    return std::string("word");
}

const FieldFacts& fetchedField(TableKey table, const QString& key) { return *findField(table, key.toStdString()); }

} // namespace

#define FETCH_FIELD \
    QFETCH(int, table); \
    QFETCH(QString, key); \
    AnyRow row = blank(static_cast<TableKey>(table)); \
    const FieldFacts& field = fetchedField(static_cast<TableKey>(table), key);

void FieldTest::everyField()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("key");
    for (std::size_t table = 0; table < tableCount; ++table)
        for (const FieldFacts* field : fieldFacts(static_cast<TableKey>(table)))
            QTest::newRow((std::string(jsonKey(static_cast<TableKey>(table))) + "." + std::string(field->key)).c_str())
                << static_cast<int>(table)
                << QString::fromUtf8(field->key.data(), static_cast<qsizetype>(field->key.size()));
}

void FieldTest::holdsALegalValue()
{
    FETCH_FIELD
    const Result<void> isSet = set(row, field.key, legal(field));
    QVERIFY2(isSet, isSet ? "" : oneLine(isSet.error()).c_str());
    QVERIFY(get(row, field.key) == legal(field));
    // It went into this field and no other.
    for (const FieldFacts* other : fieldFacts(static_cast<TableKey>(table)))
        if (other->key != field.key)
            QVERIFY2(get(row, other->key) == get(blank(static_cast<TableKey>(table)), other->key), other->key.data());
}

void FieldTest::saysWhichLimitWasPassed()
{
    AnyRow link = Link{};
    const Result<void> above = set(link, "loss_percent", Value(100.04));
    QCOMPARE(english(above.error().what), std::string("Loss can't be more than 100 %"));
    QCOMPARE(english(above.error().remedy), std::string("enter 0 to 100 %"));
    const Result<void> below = set(link, "latency_ms", Value(-1.0));
    QCOMPARE(english(below.error().what), std::string("Latency, one way can't be less than 0 ms"));
    AnyRow service = Service{};
    QCOMPARE(english(set(service, "replicas", Value(std::int64_t{0})).error().what),
             std::string("Replicas can't be less than 1"));
}

void FieldTest::refusesBeyondItsLimits()
{
    FETCH_FIELD
    if (!isNumber(field))
        return;
    QVERIFY(field.limits.least > std::numeric_limits<double>::lowest() &&
            field.limits.most < std::numeric_limits<double>::max());
    QVERIFY(set(row, field.key, number(field, field.limits.least)));
    QVERIFY(set(row, field.key, number(field, field.limits.most)));
    const AnyRow before = row;
    const double step = std::max(1.0, field.limits.most * 1e-3);
    for (const double beyond :
         {field.limits.least - step, field.limits.most + step, std::nan(""), HUGE_VAL, -HUGE_VAL}) {
        const Result<void> refused = set(row, field.key, Value(beyond));
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, std::string(field.key));
        QVERIFY(!refused.error().remedy.empty());
        QVERIFY(row == before);
    }
}

void FieldTest::refusesOtherTypes()
{
    FETCH_FIELD
    const AnyRow before = row;
    std::vector<Value> wrong{true};
    if (!isNumber(field))
        wrong.insert(wrong.end(), {Value(std::int64_t{1}), Value(1.5)});
    else
        wrong.push_back(std::string("1"));
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Date)
        wrong.push_back(std::string("no such word"));
    if (field.kind == FieldKind::Choices)
        wrong.push_back(std::vector<std::string>{"no such word"});
    if (field.kind != FieldKind::Choices && field.kind != FieldKind::References)
        wrong.push_back(std::vector<std::string>{"word"});
    if (field.kind != FieldKind::Points)
        wrong.push_back(std::vector<double>{1, 2});
    for (const Value& value : wrong) {
        QVERIFY(!set(row, field.key, value));
        QVERIFY(row == before);
    }
}

void FieldTest::isUnsetOnlyWhereOptional()
{
    FETCH_FIELD
    QVERIFY(set(row, field.key, legal(field)));
    QCOMPARE(set(row, field.key, std::monostate{}).has_value(), field.optional);
    QCOMPARE(std::holds_alternative<std::monostate>(get(row, field.key)), field.optional);
}

void FieldTest::saysItsUnitInItsKey()
{
    FETCH_FIELD
    static const std::map<std::string_view, std::string_view> suffixes = {
        {"ms", "_ms"},
        {"s", "_s"},
        {"Mb/s", "_mbps"},
        {"GiB", "_gib"},
        {"kB", "_kb"},
        {"USD/h", "_usd_per_hour"},
        {"USD/GB", "_usd_per_gb"},
        {"cores", "_cores"},
        {"USD", "_usd"},
        {"W", "_w"},
    };
    // The unit is the key itself in these: "loss_percent" and "percentile", "latitude", "requests_per_second".
    static const std::set<std::string_view> inTheName = {"%", "°", "req/s"};
    for (const auto& [unit, suffix] : suffixes)
        QCOMPARE(field.key.ends_with(suffix), field.unit == unit);
    QVERIFY2(field.unit.empty() || suffixes.contains(field.unit) || inTheName.contains(field.unit), field.unit.data());
}

void FieldTest::startsWithinItsLimits()
{
    FETCH_FIELD
    if (field.required)
        return; // what a required field names is given by whoever adds the row
    const Value start = get(row, field.key);
    QVERIFY2(check(field, start).has_value(), field.key.data());
}

void FieldTest::keysAreUnique()
{
    for (std::size_t table = 0; table < tableCount; ++table) {
        std::set<std::string_view> keys{"id"};
        for (const FieldFacts* field : fieldFacts(static_cast<TableKey>(table))) {
            QVERIFY2(keys.insert(field->key).second, field->key.data());
            QVERIFY(!field->label.empty());
        }
        QVERIFY(keys.size() > 1);
    }
}

void FieldTest::refusesAFieldThatIsNotThere()
{
    AnyRow row = Node{};
    QVERIFY(!set(row, "latency_ms", 1.0));
    QVERIFY(std::holds_alternative<std::monostate>(get(row, "latency_ms")));
    QVERIFY(!findField(TableKey::Nodes, "latency_ms"));
    QVERIFY(findField(TableKey::Links, "latency_ms"));
}

void FieldTest::takesDaysOfTheCalendar_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("a day") << "2024-06-30" << true;
    QTest::newRow("a leap day") << "2024-02-29" << true;
    QTest::newRow("no leap day") << "2023-02-29" << false;
    QTest::newRow("a century is no leap year") << "1900-02-29" << false;
    QTest::newRow("June has 30 days") << "2024-06-31" << false;
    QTest::newRow("no month") << "2024-13-01" << false;
    QTest::newRow("day zero") << "2024-01-00" << false;
    QTest::newRow("short") << "2024-1-1" << false;
    QTest::newRow("letters") << "2024-0a-01" << false;
    QTest::newRow("slashes") << "2024/01/01" << false;
    QTest::newRow("not known") << "" << true;
}

void FieldTest::takesDaysOfTheCalendar()
{
    QFETCH(QString, date);
    QFETCH(bool, isDay);
    AnyRow row = Link{};
    QCOMPARE(set(row, "date", date.toStdString()).has_value(), isDay);
}

void FieldTest::takesPairsOfNumbers()
{
    AnyRow row = LinkLayout{};
    QVERIFY(set(row, "bends", std::vector<double>{}));
    QVERIFY(!set(row, "bends", std::vector<double>{1, 2, 3}));
    QVERIFY(!set(row, "bends", std::vector<double>{1, 2e7}));
    QVERIFY(!set(row, "bends", std::vector<double>{1, std::nan("")}));
}

void FieldTest::takesWholeNumbersOnly()
{
    AnyRow row = Service{};
    QVERIFY(set(row, "replicas", 3.0));
    QVERIFY(get(row, "replicas") == Value(std::int64_t{3}));
    QVERIFY(!set(row, "replicas", 3.5));
    QVERIFY(set(row, "cpu_cores", std::int64_t{2}));
    QVERIFY(get(row, "cpu_cores") == Value(2.0));
}

void FieldTest::choicesFollowTheirEnums()
{
    QCOMPARE(choiceOf(Tier::Cloud).key, std::string_view("cloud"));
    QCOMPARE(choicesOf<Tier>().size(), std::size_t{4});
    QCOMPARE(choiceOf(NodeKind::Access).key, std::string_view("access"));
    QCOMPARE(choicesOf<NodeKind>().size(), std::size_t{4});
    QCOMPARE(choiceOf(Provider::Akamai).key, std::string_view("akamai"));
    QCOMPARE(choiceOf(Provider::AwsWavelength).key, std::string_view("aws_wavelength"));
    QCOMPARE(choicesOf<Provider>().size(), std::size_t{12});
    QCOMPARE(choiceOf(Medium::Virtual).key, std::string_view("virtual"));
    QCOMPARE(choiceOf(Medium::Radio5g).key, std::string_view("5g"));
    QCOMPARE(choicesOf<Medium>().size(), std::size_t{7});
    QCOMPARE(choiceOf(Provenance::Estimated).key, std::string_view("estimated"));
    QCOMPARE(choiceOf(GroupKind::Vpc).key, std::string_view("vpc"));
    QCOMPARE(choiceOf(ServiceState::Stateful).key, std::string_view("stateful"));
    QCOMPARE(choiceOf(CacheStrategy::PurgeOnPublish).key, std::string_view("purge_on_publish"));
    QCOMPARE(choiceOf(NodeState::Down).key, std::string_view("down"));
    QCOMPARE(choiceOf(PopularityLaw::Weibull).key, std::string_view("weibull"));
}

void FieldTest::everyKindHasALabel()
{
    std::set<std::string> labels;
    for (std::size_t table = 0; table < tableCount; ++table) {
        labels.insert(english(kindLabel(static_cast<TableKey>(table))));
        labels.insert(english(kindLabelPlural(static_cast<TableKey>(table))));
    }
    QCOMPARE(labels.size(), 2 * tableCount);
}

void FieldTest::isIdleWhereItChangesNothing_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("deciding");
    QTest::addColumn<QVariant>("idleUnder");
    QTest::addColumn<QVariant>("countsUnder");
    QTest::addColumn<QString>("key");
    const auto add = [](const char* what, TableKey table, const char* deciding, const QVariant& idle,
                        const QVariant& counts, const char* key) {
        QTest::newRow(what) << static_cast<int>(table) << QString(deciding) << idle << counts << QString(key);
    };
    using enum TableKey;
    add("an origin caches nothing", Nodes, "kind", "origin", "point_of_presence", "cache_gib");
    add("no accelerators, no model", Nodes, "accelerators", 0, 1, "accelerator_model");
    add("nothing runs where users enter", Nodes, "kind", "access", "compute", "speed");
    add("what hosts nothing costs nothing", Nodes, "kind", "access", "compute", "cost_usd_per_hour");
    add("no call, no request", Flows, "calls_per_request", 0, 2, "request_kb");
    add("no call, no response", Flows, "calls_per_request", 0, 2, "response_kb");
    add("one object is always the first", Contents, "objects", 1, 2, "zipf_exponent");
    add("one object has no popularity", Contents, "objects", 1, 2, "popularity");
    add("Weibull looks at no Zipf exponent", Contents, "popularity", "weibull", "zipf", "zipf_exponent");
    add("Zipf has no shape", Contents, "popularity", "zipf", "weibull", "weibull_shape");
    add("Zipf has no scale", Contents, "popularity", "zipf", "weibull", "weibull_scale");
    add("an origin has no cache servers", Nodes, "kind", "origin", "point_of_presence", "servers");
    add("an origin admits nothing by size", Nodes, "kind", "origin", "point_of_presence", "admit_size_kb");
    add("an origin admits nothing by chance", Nodes, "kind", "origin", "point_of_presence",
        "admit_probability_percent");
    add("an origin admits nothing at a request", Nodes, "kind", "origin", "point_of_presence", "admit_at_request");
    add("nobody is led to an origin by anycast", Nodes, "kind", "origin", "point_of_presence", "misrouted_percent");
    add("an origin does not fail over", Nodes, "kind", "origin", "point_of_presence", "state");
    add("without a peak every hour is alike", Populations, "peak_factor", 1, 2, "peak_hour");
    add("purging looks at no age", Contents, "strategy", "purge_on_publish", "ttl", "ttl_s");
    add("TTL serves nothing stale", Contents, "strategy", "ttl", "stale_while_revalidate", "stale_while_revalidate_s");
    add("purging serves nothing stale", Contents, "strategy", "purge_on_publish", "stale_while_revalidate",
        "stale_while_revalidate_s");
}

void FieldTest::isIdleWhereItChangesNothing()
{
    QFETCH(int, table);
    QFETCH(QString, deciding);
    QFETCH(QVariant, idleUnder);
    QFETCH(QVariant, countsUnder);
    QFETCH(QString, key);
    AnyRow row = blank(static_cast<TableKey>(table));
    const auto decide = [&](const QVariant& value) {
        return set(row, deciding.toStdString(),
                   value.userType() == QMetaType::Int ? Value(std::int64_t{value.toInt()})
                                                      : Value(value.toString().toStdString()));
    };
    QVERIFY(decide(idleUnder));
    QVERIFY(whyIdle(row, key.toStdString()));
    QVERIFY(decide(countsUnder));
    QVERIFY(!whyIdle(row, key.toStdString()));
}

void FieldTest::takesSizesFromTheTableAlone()
{
    AnyRow content = ContentSet{};
    QVERIFY(!whyIdle(content, "mean_size_kb") && !whyIdle(content, "size_sigma"));
    QVERIFY(set(content, "size_table", std::vector<double>{10, 1}));
    QVERIFY(whyIdle(content, "mean_size_kb") && whyIdle(content, "size_sigma"));
}

void FieldTest::saysWhyWhereItMayBeIdle()
{
    forEachKind([]<class Row>(std::type_identity<Row>) {
        for (const Field<Row>& field : fieldsOf<Row>())
            QVERIFY2(field.idleBecause.empty() == !field.appliesTo, field.key.data());
        QVERIFY(!whyIdle(Row{}, "no such field"));
    });
}

void FieldTest::findsTheFieldsThatDiffer()
{
    const Node small{.id = {"n"}, .cpu = Cores(2), .memory = Gibibytes(4)};
    Node large = small;
    QVERIFY(fieldChanges(small, large).empty());
    large.tier = Tier::Cloud;
    large.cpu = Cores(8);
    const std::vector<FieldChange> changes = fieldChanges(small, large);
    QCOMPARE(changes.size(), std::size_t{2}); // in the order of the file
    QCOMPARE(changes[0].field->key, std::string_view("tier"));
    QCOMPARE(changes[1].field->key, std::string_view("cpu_cores"));
    QVERIFY(changes[1].before == Value(2.0) && changes[1].after == Value(8.0));
}

REGISTER_TEST(FieldTest)
#include "field_test.moc"
