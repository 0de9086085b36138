package org.lodestar.app.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StepCode;

/**
 * What we add here to a step of the law. The step itself, its words and its sources stay in {@code
 * statute} and cannot be changed.
 *
 * @param code the step of the law
 * @param owner the team that does it here; empty when nobody is named yet
 * @param contacts whom to ring: records of the directory
 * @param limit shorter than the national pathway's; null when that one holds
 * @param words a note beside the law's words; may be empty
 * @param place order within its stage, smaller first
 * @param version rises with each change in a draft
 */
public record StepPlan(
    StepCode code,
    String owner,
    List<UUID> contacts,
    @Nullable TimeLimit limit,
    String words,
    int place,
    long version) {
  /** Longest name of an owner. */
  public static final int OWNER = 120;

  /** Longest note. */
  public static final int WORDS = 1000;

  private static final int APART = 10;

  public StepPlan {
    contacts = List.copyOf(contacts);
  }

  /** A step for which nothing is planned. */
  public static StepPlan empty(StepCode code) {
    return new StepPlan(code, "", List.of(), null, "", usualPlace(code), 0);
  }

  /** Where the law has the step. */
  public static int usualPlace(StepCode code) {
    return (code.ordinal() + 1) * APART;
  }

  /**
   * The last day for a step that arose on a day: the earlier of the law's and ours, so that ours
   * never gives more time.
   *
   * @param law the national pathway's day; null when it has none
   */
  public @Nullable LocalDate due(@Nullable LocalDate law, LocalDate arose) {
    if (limit == null) {
      return law;
    }
    LocalDate ours = limit.due(arose);
    return law != null && law.isBefore(ours) ? law : ours;
  }

  /** The same after a change. */
  public StepPlan risen() {
    return new StepPlan(code, owner, contacts, limit, words, place, version + 1);
  }
}
