// How does the simplex method of CLP hear that it is to stop?
#pragma once

#include <coin/ClpEventHandler.hpp>

#include <functional>
#include <utility>

namespace edgewright {

class StopWhenTold final : public ClpEventHandler {
public:
    explicit StopWhenTold(std::function<bool()> isStopped) : isStopped_(std::move(isStopped)) {}
    int event(Event) override { return isStopped_() ? 0 : -1; }
    ClpEventHandler* clone() const override { return new StopWhenTold(*this); }

private:
    std::function<bool()> isStopped_;
};

} // namespace edgewright
