package org.lodestar.app.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;

/** Slot: what boards were given for good, which holds words that stand elsewhere too. */
public interface GivenToBoards {
  /** What boards can read now and what holds any of these texts. */
  List<Holding> holding(Collection<String> texts);

  /**
   * Keeps what holds any of these texts while they are destroyed elsewhere, in the transaction of
   * whoever calls: without their words nobody could tell.
   *
   * @param withhold whether all of it is withheld at once
   */
  void destroyed(Worker worker, WordsOut done, Collection<String> texts, boolean withhold);

  /** What held something that was destroyed, as the worker may look at it. */
  List<Held> held(Worker worker, Collection<UUID> takings);

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

  /**
   * Something that held words when they were destroyed elsewhere.
   *
   * @param href where one sees who opened it, or says what becomes of it; null where the worker may
   *     see neither
   * @param open whether people can open it, and nobody said why it stays
   * @param opened how many opened it
   * @param tookAlong how many of them took a file of it along
   * @param stays why it stays although it held them; empty while nobody said so
   */
  record Held(
      String title, @Nullable String href, boolean open, int opened, int tookAlong, String stays) {}
}
