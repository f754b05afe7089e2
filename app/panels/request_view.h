// What happened to one request, cache by cache? A view of the CDN panel.
#pragma once

#include "core/cache/topology/request_trace.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace edgewright {

class Document;
class Results;
class RowTable;

/// Over the steps of the request that was followed last, the choice of the next one. A step leads to its node.
class RequestView final : public QWidget {
    Q_OBJECT

public:
    RequestView(Document& document, Results& results, QWidget* parent);

    void refresh(); ///< words and colours, after another language or theme

private:
    void arrange();
    void addChoice(QHBoxLayout& line, QWidget* field);
    void follow();
    void fillPopulations();
    void fillContents();
    void limitObject();
    void fill();
    void showNode();
    RequestChoice choice() const;

    Document& document_;
    Results& results_;
    QComboBox* population_;
    QComboBox* content_;
    QSpinBox* object_;
    QSpinBox* from_;
    QPushButton* follow_;
    QLabel* summary_;
    RowTable* steps_;
    std::vector<QLabel*> labels_; ///< a label before each of the choices
};

} // namespace edgewright
