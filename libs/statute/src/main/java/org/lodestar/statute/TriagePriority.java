package org.lodestar.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * The order in which concerns are looked at, with every factor in words. A person confirms it, and
 * a low score never closes a concern.
 *
 * @param score maxHarm × likelihood + vulnerability + immediacy, 0 to 24
 * @param factors every part of the score and every override, in words
 */
public record TriagePriority(int score, TriageBand band, List<Factor> factors) {
  private static final List<Threshold> THRESHOLDS =
      ResourceTable.read(TriagePriority.class, "triage.psv").stream().map(Threshold::of).toList();

  public TriagePriority {
    factors = List.copyOf(factors);
  }

  /**
   * One part of the priority.
   *
   * @param code key under which an application may keep its own words
   */
  public record Factor(String code, String words) {}

  /** The priority of these factors under the thresholds in force on a day. */
  public static TriagePriority of(TriageFactors factors, LocalDate on) {
    int score =
        factors.maxHarm() * factors.likelihood() + factors.vulnerability() + factors.immediacy();
    TriageBand band = factors.overrides().isEmpty() ? band(score, on) : TriageBand.RED;
    return new TriagePriority(score, band, words(factors, score));
  }

  /** Where the score comes from. */
  public Source source() {
    return Sources.get("TRIAGE");
  }

  private static TriageBand band(int score, LocalDate on) {
    return THRESHOLDS.stream()
        .filter(threshold -> threshold.effective().covers(on) && score >= threshold.score())
        .map(Threshold::band)
        .findFirst()
        .orElse(TriageBand.GREEN);
  }

  private static List<Factor> words(TriageFactors factors, int score) {
    List<Factor> words = new ArrayList<>();
    for (TriageOverride override : TriageOverride.values()) {
      if (factors.overrides().contains(override)) {
        words.add(factor(override.name()));
      }
    }
    words.add(factor("maxHarm", factors.maxHarm()));
    words.add(factor("likelihood", factors.likelihood()));
    words.add(factor("vulnerability", factors.vulnerability()));
    words.add(factor("immediacy", factors.immediacy()));
    words.add(factor("score", score));
    return words;
  }

  private static Factor factor(String code, Object... arguments) {
    return new Factor(code, Words.get("triage." + code, arguments));
  }

  private record Threshold(Effective effective, TriageBand band, int score) {
    static Threshold of(ResourceTable.Row row) {
      return new Threshold(
          Effective.of(row), row.choice("band", TriageBand.class), row.number("score"));
    }
  }
}
