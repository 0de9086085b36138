package org.lodestar.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done when: a row for each thing, bars from day to day, milestones, and what waits for
 * what.
 *
 * @param thing what a row stands for; heads their names in the table
 * @param when heads the column of days in the table
 * @param from the first day that is drawn
 * @param to the last
 * @param now a line through all rows, such as today; null for none
 * @param ties what must end before something else begins
 */
public record Timeline(
    String title,
    String description,
    String thing,
    String when,
    LocalDate from,
    LocalDate to,
    @Nullable Milestone now,
    List<Row> rows,
    List<Tie> ties)
    implements Chart {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public Timeline {
    rows = List.copyOf(rows);
    ties = List.copyOf(ties);
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("What is drawn over time begins before it ends");
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("There is a row to draw");
    }
    Set<String> keys = rows.stream().map(Row::key).collect(Collectors.toSet());
    if (keys.size() != rows.size()) {
      throw new IllegalArgumentException("Two rows have one key");
    }
    if (ties.stream()
        .anyMatch(each -> !keys.contains(each.before()) || !keys.contains(each.after()))) {
      throw new IllegalArgumentException("A tie leads from a row to a row");
    }
  }

  /**
   * A row.
   *
   * @param key by which ties name it
   * @param heading whether it names those below it, and is set in bold
   */
  public record Row(
      String key, String name, boolean heading, List<Span> spans, List<Milestone> milestones) {
    public Row {
      spans = List.copyOf(spans);
      milestones = List.copyOf(milestones);
    }

    /** A name over the rows below. */
    public static Row heading(String key, String name) {
      return new Row(key, name, true, List.of(), List.of());
    }

    /** A row of bars. */
    public static Row of(String key, String name, Span... spans) {
      return new Row(key, name, false, List.of(spans), List.of());
    }

    /** The same with milestones. */
    public Row with(Milestone... milestones) {
      return new Row(key, name, heading, spans, List.of(milestones));
    }
  }

  /**
   * A bar.
   *
   * @param to its last day
   * @param words what is written at it, such as a state and a number; may be empty
   */
  public record Span(LocalDate from, LocalDate to, Ink ink, String words) {
    public Span {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("A bar ends before it begins");
      }
    }
  }

  /** A day. */
  public record Milestone(LocalDate on, String words) {}

  /** One row that must end before another begins. */
  public record Tie(String before, String after) {}

  @Override
  public Picture draw(Frame frame) {
    return new TimelineDrawing(this, frame).draw();
  }

  /** Each row with its days; headings are left to the names of what stands below. */
  @Override
  public Grid table() {
    return new Grid(
        List.of(thing, when),
        rows.stream()
            .filter(each -> !each.heading())
            .map(each -> List.of(each.name(), days(each)))
            .toList());
  }

  private static String days(Row row) {
    List<String> days = new ArrayList<>();
    row.spans()
        .forEach(
            each ->
                days.add(
                    said(DAY.format(each.from()) + " – " + DAY.format(each.to()), each.words())));
    row.milestones().forEach(each -> days.add(said(DAY.format(each.on()), each.words())));
    return days.isEmpty() ? "–" : String.join("; ", days);
  }

  private static String said(String days, String words) {
    return words.isEmpty() ? days : days + ": " + words;
  }
}
