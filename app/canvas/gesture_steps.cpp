// How do the many steps of a drag become one step of history, or none when it is cancelled?
#include "app/canvas/gesture_steps.h"

#include "app/document/document.h"

namespace edgewright {

GestureSteps::GestureSteps(Stage& stage) : stage_(stage), gesture_(stage.document.beginGesture()) {}

bool GestureSteps::perform(const Edit& step)
{
    if (!stage_.perform(step))
        return false;
    if (all_.changes.empty())
        all_ = step;
    else
        absorb(all_, step);
    return true;
}

void GestureSteps::takeBack()
{
    Edit back = inverse(all_);
    back.gesture = gesture_; // folds with the steps to nothing, so history forgets them
    stage_.perform(std::move(back));
    all_ = {};
}

} // namespace edgewright
