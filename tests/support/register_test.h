// How do the test files of one room share an executable? Each registers its class.
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace edgewright::testing {

using MakeTest = std::function<std::unique_ptr<QObject>()>;

inline std::vector<MakeTest>& registeredTests()
{
    static std::vector<MakeTest> tests;
    return tests;
}

struct RegisterTest {
    explicit RegisterTest(MakeTest make) { registeredTests().push_back(std::move(make)); }
};

} // namespace edgewright::testing

#define REGISTER_TEST(Class) \
    static const edgewright::testing::RegisterTest register##Class([] { return std::make_unique<Class>(); });
