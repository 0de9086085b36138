package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A strategy of the partnership. */
public record Strategy(UUID id, Content content, StrategyState state, long version) {
  /**
   * What it says of itself.
   *
   * @param begins first day of its first year
   * @param priorities their titles, the first is priority 1
   * @param owner body that answers for it
   * @param review when it is looked at again
   * @param predecessor the one before it
   * @param related titles of documents that are read with it
   */
  public record Content(
      String title,
      LocalDate begins,
      int years,
      List<String> priorities,
      @Nullable UUID owner,
      @Nullable LocalDate review,
      @Nullable UUID predecessor,
      List<String> related) {
    /** No strategy is longer. */
    public static final int MOST_YEARS = 10;

    public Content {
      priorities = List.copyOf(priorities);
      related = List.copyOf(related);
      if (years < 1 || years > MOST_YEARS || priorities.isEmpty()) {
        throw new IllegalArgumentException("A strategy has years and priorities");
      }
    }
  }

  public String title() {
    return content.title();
  }

  /** Its last day. */
  public LocalDate ends() {
    return firstDayOf(content.years() + 1).minusDays(1);
  }

  /** First day of one of its years, from 1. */
  public LocalDate firstDayOf(int year) {
    return content.begins().plusYears(year - 1L);
  }

  /** Whether its actions can be changed. */
  public boolean open() {
    return state != StrategyState.CLOSED;
  }

  /** Whether it is carried out. */
  public boolean inForce() {
    return state == StrategyState.IN_FORCE;
  }
}
