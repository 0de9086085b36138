package org.lodestar.app.referral.after;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.ResourceTable;

/** What is done in each situation: dated rows with their sources. */
public final class Guide {
  private static final List<Step> STEPS =
      ResourceTable.read(Guide.class, "guide.psv").stream().map(Step::of).toList();

  private Guide() {}

  /**
   * One thing to do.
   *
   * @param days how long before its day the situation is one of now; 0 where it has no such time
   * @param mark how far the source can be relied on
   */
  public record Step(
      Situation.Kind situation,
      String code,
      Effective effective,
      int days,
      String citation,
      String address,
      Mark mark,
      LocalDate checked) {
    private static Step of(ResourceTable.Row row) {
      return new Step(
          row.choice("situation", Situation.Kind.class),
          row.text("step"),
          Effective.of(row),
          row.find("days").map(Integer::valueOf).orElse(0),
          row.text("citation"),
          row.text("address"),
          row.choice("mark", Mark.class),
          row.date("checked"));
    }
  }

  /** What is done in a situation on a day, in order. */
  public static List<Step> of(Situation.Kind situation, LocalDate day) {
    return STEPS.stream()
        .filter(step -> step.situation() == situation && step.effective().covers(day))
        .toList();
  }

  /** How many days ahead a situation is one of now. */
  static int daysAhead(Situation.Kind situation, LocalDate day) {
    return of(situation, day).stream().mapToInt(Step::days).max().orElse(0);
  }
}
