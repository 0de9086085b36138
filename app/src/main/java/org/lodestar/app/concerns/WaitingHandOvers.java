package org.lodestar.app.concerns;

import java.util.List;

/**
 * What of hand-overs waits for the organisation that acts.
 *
 * @param offered open offers to it
 * @param unanswered urgent ones that it gave, and that nobody has answered for a while
 * @param takenOver urgent ones that it gave, taken over of late, of which nobody has read by whom
 * @param toReview ones that it gave and a second person has to look at
 * @param putRight ones to it, put right and not read since
 * @param toRing ones that it took over, with an hour to ring back that stands
 * @param cameBack urgent ones that it gave, that came back and nobody has taken
 */
public record WaitingHandOvers(
    List<HandOver> offered,
    List<HandOver> unanswered,
    List<HandOver> takenOver,
    List<HandOver> toReview,
    List<HandOver> putRight,
    List<HandOver> toRing,
    List<HandOver> cameBack) {
  public WaitingHandOvers {
    offered = List.copyOf(offered);
    unanswered = List.copyOf(unanswered);
    takenOver = List.copyOf(takenOver);
    toReview = List.copyOf(toReview);
    putRight = List.copyOf(putRight);
    toRing = List.copyOf(toRing);
    cameBack = List.copyOf(cameBack);
  }
}
