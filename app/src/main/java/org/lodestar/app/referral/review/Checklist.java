package org.lodestar.app.referral.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.ResourceTable;

/** What a second reader looks at: dated rows with their sources. */
public final class Checklist {
  private static final List<Point> POINTS =
      ResourceTable.read(Checklist.class, "checklist.psv").stream().map(Point::of).toList();

  private Checklist() {}

  /**
   * One thing to look at.
   *
   * @param code by which its words are found
   * @param routes questionnaires about which it is asked
   * @param mark how far the source can be relied on
   * @param checked when somebody last compared it
   */
  public record Point(
      String code,
      Set<FormRoute> routes,
      Effective effective,
      String citation,
      String address,
      Mark mark,
      LocalDate checked) {
    public Point {
      routes = Set.copyOf(routes);
    }

    private static Point of(ResourceTable.Row row) {
      return new Point(
          row.text("code"),
          row.list("for").stream().map(FormRoute::valueOf).collect(Collectors.toSet()),
          Effective.of(row),
          row.text("citation"),
          row.text("address"),
          row.choice("mark", Mark.class),
          row.date("checked"));
    }
  }

  /** What is looked at on a day in a document of this kind, in order. */
  public static List<Point> of(FormRoute route, LocalDate day) {
    return POINTS.stream()
        .filter(point -> point.routes().contains(route) && point.effective().covers(day))
        .toList();
  }
}
