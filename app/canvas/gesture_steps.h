// How do the many steps of a drag become one step of history, or none when it is cancelled?
#pragma once

#include "app/canvas/stage.h"

namespace edgewright {

/// The steps of one gesture. Each is performed at once, so all that shows the drawing follows; history holds them as one.
class GestureSteps {
public:
    explicit GestureSteps(Stage& stage);

    Gesture gesture() const { return gesture_; }
    /// False where the document refused it.
    bool perform(const Edit& step);
    void takeBack(); ///< as if no step had ever been

private:
    Stage& stage_;
    Gesture gesture_;
    Edit all_;
};

} // namespace edgewright
