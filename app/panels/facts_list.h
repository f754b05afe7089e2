// How are computed facts shown: name at the left, figure at the right, state in word and colour?
#pragma once

#include "app/panels/computed_facts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace edgewright {

class FactsList final : public QWidget {
    Q_OBJECT

public:
    explicit FactsList(QWidget* parent);
    void setFacts(const std::vector<ComputedFact>& facts);

private:
    QGridLayout* grid_;
    std::vector<std::pair<QLabel*, QLabel*>> lines_;
};

} // namespace edgewright
