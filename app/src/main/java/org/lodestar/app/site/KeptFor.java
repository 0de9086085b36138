package org.lodestar.app.site;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Slot: how long a body keeps what it is told. Filled by the room that keeps the rules. */
public interface KeptFor {
  /** In the order in which they are told. */
  List<Line> kept(UUID organisation);

  /**
   * One rule.
   *
   * @param code of the class of record
   * @param birthday of the youngest before which nothing goes; null where it does not matter
   * @param toBeConfirmed nobody of the practice has confirmed it yet
   */
  record Line(String code, int months, @Nullable Integer birthday, boolean toBeConfirmed) {}
}
