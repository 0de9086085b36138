package org.lodestar.app.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lodestar.app.members.Worker;

/** Slot: what boards were given for good, which holds words that stand elsewhere too. */
public interface GivenToBoards {
  /** What boards can read now and what holds any of these texts. */
  List<Holding> holding(Collection<String> texts);

  /** Withholds at once all that holds any of these texts, in the transaction of whoever calls. */
  void withhold(Worker worker, Collection<String> texts, WordsOut.Why why);

  /**
   * Something that boards were given.
   *
   * @param texts those that it holds
   */
  record Holding(String title, Set<String> texts) {
    public Holding {
      texts = Set.copyOf(texts);
    }
  }
}
