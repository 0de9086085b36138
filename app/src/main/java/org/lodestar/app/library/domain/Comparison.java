package org.lodestar.app.library.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lodestar.app.library.Vignette;
import org.lodestar.statute.WorryOutcome;

/**
 * The screening aid beside a panel.
 *
 * @param rows one for each vignette, answered or not
 * @param panellists how many have answered anything
 */
public record Comparison(List<Row> rows, int panellists) {
  private static final WorryOutcome[] ANSWERS = WorryOutcome.values();

  public Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * One vignette.
   *
   * @param counts how many panellists gave each answer, from still worried to act now
   */
  public record Row(Vignette vignette, WorryOutcome aid, List<Integer> counts) {
    public Row {
      counts = List.copyOf(counts);
    }

    /** How many answered. */
    public int answers() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * What more said than anything else; where two are level, the more urgent. Asked only where
     * somebody answered.
     */
    public WorryOutcome majority() {
      int most = counts.stream().mapToInt(Integer::intValue).max().orElseThrow();
      return ANSWERS[counts.lastIndexOf(most)];
    }

    /** Whether more than half said so. */
    public boolean isOfMost() {
      return 2 * counts.stream().mapToInt(Integer::intValue).max().orElse(0) > answers();
    }

    /** Whether the aid says what most of the panel says. */
    public boolean agrees() {
      return answers() > 0 && majority() == aid;
    }

    /** Whether the aid says less than the panel: the fault that must not happen. */
    public boolean tooLittle() {
      return answers() > 0 && aid.compareTo(majority()) < 0;
    }
  }

  /** Compares on a day. */
  public static Comparison of(
      List<Vignette> vignettes, List<PanelFile.Answer> answers, LocalDate on) {
    Map<String, List<PanelFile.Answer>> byVignette =
        answers.stream().collect(Collectors.groupingBy(PanelFile.Answer::vignette));
    List<Row> rows =
        vignettes.stream()
            .map(
                each ->
                    new Row(
                        each, each.aid(on), counts(byVignette.getOrDefault(each.id(), List.of()))))
            .toList();
    return new Comparison(
        rows, (int) answers.stream().map(PanelFile.Answer::panellist).distinct().count());
  }

  private static List<Integer> counts(List<PanelFile.Answer> answers) {
    return Arrays.stream(ANSWERS)
        .map(answer -> (int) answers.stream().filter(each -> each.answer() == answer).count())
        .toList();
  }

  /** Whether no panel has answered yet. */
  public boolean pending() {
    return answered() == 0;
  }

  /** Vignettes that anybody answered. */
  public int answered() {
    return (int) rows.stream().filter(row -> row.answers() > 0).count();
  }

  /** Vignettes at which the aid says what most of the panel says. */
  public int agreed() {
    return (int) rows.stream().filter(Row::agrees).count();
  }

  /** Vignettes at which the aid says less than the panel. */
  public int tooLittle() {
    return (int) rows.stream().filter(Row::tooLittle).count();
  }

  /** The share at which they agree; asked only when something was answered. */
  public Interval share() {
    return Interval.wilson(agreed(), answered());
  }

  /** Aid against the panel's majority, beyond chance; two steps apart count twice. */
  public OptionalDouble beyondChance() {
    int[][] table = new int[ANSWERS.length][ANSWERS.length];
    rows.stream()
        .filter(row -> row.answers() > 0)
        .forEach(row -> table[row.aid().ordinal()][row.majority().ordinal()]++);
    return Kappa.weighted(table);
  }

  /** How far the panellists agree among themselves, beyond chance. */
  public OptionalDouble amongPanel() {
    return Kappa.fleiss(
        rows.stream()
            .map(row -> row.counts().stream().mapToInt(Integer::intValue).toArray())
            .toList());
  }
}
