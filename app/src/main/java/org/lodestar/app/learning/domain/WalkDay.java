package org.lodestar.app.learning.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.measures.Fact;

/**
 * How many walked through a course on a day, and how sure they were before and after.
 *
 * @param begun who sent a first answer
 * @param ended those of them who came to the end, whenever they did
 * @param sure how sure they were, each pair with how often it was
 */
public record WalkDay(LocalDate day, String course, int begun, int ended, List<Sure> sure) {
  /** What is told: that a course was taken, and what changed. */
  public static final String KIND = "course.assessed";

  /** As many as are counted on one day. */
  public static final int MOST = 1_000;

  /** As the level of training that everybody may have. */
  private static final String TIER = "T0";

  public WalkDay {
    sure = List.copyOf(sure);
    if (ended < 0 || ended > begun) {
      throw new IllegalArgumentException("Nobody gets to the end who never began");
    }
  }

  /**
   * How sure somebody was, in points of a scale from one to five.
   *
   * @param times how many were
   */
  public record Sure(int before, int after, int times) {
    private int gained() {
      return after - before;
    }
  }

  /** Whether people did that; so many in one day are a program. */
  public boolean isBelieved() {
    return begun < MOST;
  }

  /** How many said how sure they were, before and after. */
  public int answered() {
    return sure.stream().mapToInt(Sure::times).sum();
  }

  /** The points of all of them before. */
  public long before() {
    return sure.stream().mapToLong(each -> (long) each.before() * each.times()).sum();
  }

  /** The points of all of them after. */
  public long after() {
    return sure.stream().mapToLong(each -> (long) each.after() * each.times()).sum();
  }

  /**
   * What it tells the ledger: one for each who said how sure they were at both ends, by its month
   * and never its day; nothing where it is not believed. What they knew before was not asked, so
   * that nothing is told of a gain.
   */
  public List<Fact> facts() {
    return isBelieved() ? sure.stream().flatMap(this::told).toList() : List.of();
  }

  private Stream<Fact> told(Sure each) {
    Fact fact =
        Fact.of(KIND, YearMonth.from(day)).with("tier", TIER).with("confidence", each.gained());
    return Collections.nCopies(each.times(), fact).stream();
  }
}
