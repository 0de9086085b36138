package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.overlap.CountInterval;
import org.lodestar.linkage.overlap.OverlapEstimate;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** How many entities stand on which lists, and how far that may be off. */
record OverlapsPart(Analysis analysis) implements Part {
  /** Smaller counts can point at somebody; nought is not told either. */
  static final SmallNumbers SMALL = SmallNumbers.usual();

  private static final int MOST = 60;
  private static final List<String> COUNTED = List.of("Lists", "Clusters");
  private static final List<String> ESTIMATED =
      List.of("Lists", "Clusters", "#Expected", "#From", "#To");

  /**
   * A line of the table.
   *
   * @param expected entities; null where that is not estimated
   */
  private record Row(List<Integer> lists, long clusters, @Nullable CountInterval expected) {}

  @Override
  public String id() {
    return "overlaps";
  }

  @Override
  public String title() {
    return "Who stands on which lists";
  }

  @Override
  public boolean isShown() {
    return analysis.linked().table().sources().size() > 1;
  }

  @Override
  public void write(Html html) {
    OverlapEstimate estimate = analysis.estimate();
    html.element("p", lead(estimate != null), "class", "lead");
    List<Row> all = rows(estimate);
    List<Row> told = all.stream().filter(row -> SMALL.isEnough(row.clusters)).toList();
    table(html, told.size() <= MOST ? told : largest(told), estimate != null);
    if (told.size() > MOST) {
      note(html, "And %s more, with fewer entities.", told.size() - MOST);
    }
    if (told.size() < all.size()) {
      note(
          html,
          "Left out: %s with fewer than 5 clusters each, since small counts can point at somebody."
              + " What stands here may still give them away beside the sizes of the lists: do not"
              + " publish it as it is.",
          all.size() - told.size());
    }
    if (estimate != null) {
      new LinksTable(estimate.pairs(), analysis.linked().table().sources()).write(html);
    }
  }

  private static String lead(boolean estimated) {
    String counted =
        "Entities that stand on exactly these lists and on no other. Clusters are what was found,"
            + " and carry the errors of the linkage: a missed link makes an overlap too small, a"
            + " false one too large.";
    return estimated
        ? counted
            + " What is expected allows for links that may be false or missed. With 95 in 100 the"
            + " true number lies from the one figure beside it to the other, as far as the weights"
            + " can be believed; with fewer than some 1,000 records have pairs judged first."
        : counted;
  }

  private List<Row> rows(@Nullable OverlapEstimate estimate) {
    if (estimate == null) {
      return analysis.overlaps().stream()
          .map(each -> new Row(each.lists(), each.entities(), null))
          .toList();
    }
    List<String> names = analysis.linked().table().sources();
    return estimate.cells().stream()
        .map(
            cell ->
                new Row(
                    cell.lists().stream().map(names::indexOf).toList(),
                    cell.count(),
                    cell.entities()))
        .toList();
  }

  private static List<Row> largest(List<Row> rows) {
    return rows.stream()
        .sorted(Comparator.comparingLong(Row::clusters).reversed())
        .limit(MOST)
        .toList();
  }

  private static void table(Html html, List<Row> rows, boolean estimated) {
    long most = rows.stream().mapToLong(Row::clusters).max().orElse(1);
    List<String> heads = estimated ? ESTIMATED : COUNTED;
    Tables.begin(html, "Entities by the lists on which they stand", heads);
    for (Row row : rows) {
      html.open("tr").element("th", Words.lists(row.lists), "scope", "row");
      Bars.cell(html, Numbers.count(row.clusters), (double) row.clusters / most, "sea");
      figures(row.expected).forEach(figure -> html.element("td", figure, "class", "n"));
      html.close().line();
    }
    Tables.end(html);
  }

  /** Expected, from, to, in whole entities. */
  private static List<String> figures(@Nullable CountInterval count) {
    List<String> figures = new ArrayList<>();
    if (count != null) {
      figures.add(Numbers.count(Math.round(count.expected())));
      figures.add(Numbers.count(Math.round(count.low())));
      figures.add(Numbers.count(Math.round(count.high())));
    }
    return figures;
  }

  private static void note(Html html, String text, int number) {
    html.element(
        "p",
        text.formatted(Numbers.counted(number, "combination of lists", "combinations of lists")),
        "class",
        "note");
  }
}
