package org.lodestar.app.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a body outside counted in a month, as it stands. Small numbers are in it: only those who
 * type them see it, and what it tells the ledger is protected like all figures.
 *
 * @param number 1 as it was typed first, and one more with each correction
 * @param why it was corrected; empty as it was typed first
 * @param toldIn the month in which the ledger tells it: its own, or a later one that was open
 * @param by who typed it
 */
public record OutsideCount(
    YearMonth month, int number, Said said, String why, YearMonth toldIn, UUID by, Instant at) {
  /** Characters that the name of a body may have. */
  public static final int BODY = 100;

  /** Characters that a source, or a reason, may have. */
  public static final int WORDS = 300;

  /** The most that a month can have of anything: more was typed wrongly. */
  public static final int MOST = 999;

  /** What is counted there, in the order in which it comes about. */
  public enum Stage {
    DISRUPTED("K13", "disruption.obtained"),
    IDENTIFIED("K26", "suspect.identified"),
    CHARGED("K26_CHARGED", "suspect.charged"),
    CONVICTED("K26_CONVICTED", "suspect.convicted");

    private final String indicator;
    private final String kind;

    Stage(String indicator, String kind) {
      this.indicator = indicator;
      this.kind = kind;
    }

    /** The code of the indicator that it feeds. */
    public String indicator() {
      return indicator;
    }

    /** The kind of fact that one of them is. */
    public String kind() {
      return kind;
    }
  }

  /**
   * What was typed.
   *
   * @param body who counted
   * @param source where it stands there, in words
   * @param counts of each stage; what is left out is none
   */
  public record Said(String body, String source, Map<Stage, Integer> counts) {
    public Said {
      Map<Stage, Integer> all = new EnumMap<>(Stage.class);
      for (Stage each : Stage.values()) {
        all.put(each, counts.getOrDefault(each, 0));
      }
      counts = Collections.unmodifiableMap(all);
    }

    /** How many of a stage. */
    public int count(Stage stage) {
      return counts.getOrDefault(stage, 0);
    }
  }
}
