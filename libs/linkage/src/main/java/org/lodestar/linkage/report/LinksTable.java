package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.overlap.CountInterval;
import org.lodestar.linkage.overlap.ListPairEstimate;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Tables;

/**
 * How many links between each two lists, and within one, may be false and how many missed.
 *
 * @param names of the lists
 */
record LinksTable(List<ListPairEstimate> pairs, List<String> names) {
  private static final List<String> HEADS =
      List.of("Lists", "#Links", "#False", "#from, to", "#Missed", "#from, to");

  void write(Html html) {
    List<ListPairEstimate> told = pairs.stream().filter(LinksTable::isTold).toList();
    if (told.isEmpty()) {
      return;
    }
    Tables.begin(html, "Links that may be false or missed, by the lists", HEADS);
    told.forEach(pair -> Tables.row(html, HEADS, row(pair)));
    Tables.end(html);
    html.element(
        "p",
        "A link is two records of one cluster; where somebody has several records on a list they make"
            + " several links. False and missed ones are estimates, with 95 in 100 from the one"
            + " figure to the other.",
        "class",
        "note");
  }

  /** Within a list without duplicates there is nothing to tell. */
  private static boolean isTold(ListPairEstimate pair) {
    return pair.linked() > 0 || pair.missedLinks().high() > 0;
  }

  private List<String> row(ListPairEstimate pair) {
    boolean small = !OverlapsPart.SMALL.isEnough(pair.linked());
    List<String> row = new ArrayList<>();
    row.add(lists(pair));
    row.add(small ? "under " + OverlapsPart.SMALL.least() : Numbers.count(pair.linked()));
    // What is false of a few links tells how many these are.
    row.add(small ? "–" : expected(pair.falseLinks()));
    row.add(small ? "–" : interval(pair.falseLinks()));
    row.add(expected(pair.missedLinks()));
    row.add(interval(pair.missedLinks()));
    return row;
  }

  private String lists(ListPairEstimate pair) {
    int one = names.indexOf(pair.one());
    int other = names.indexOf(pair.other());
    return one == other ? "within " + Words.letter(one) : Words.lists(List.of(one, other));
  }

  private static String expected(CountInterval count) {
    return Numbers.count(Math.round(count.expected()));
  }

  private static String interval(CountInterval count) {
    return Numbers.count(Math.round(count.low())) + ", " + Numbers.count(Math.round(count.high()));
  }
}
