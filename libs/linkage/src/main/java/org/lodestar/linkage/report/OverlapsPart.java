package org.lodestar.linkage.report;

import java.util.Comparator;
import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.ListOverlap;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** How many entities stand on which lists. */
record OverlapsPart(Analysis analysis) implements Part {
  private static final int MOST = 60;

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
    html.element(
        "p",
        "Entities that stand on exactly these lists and on no other. These are counts of clusters,"
            + " and so they carry the errors of the linkage: a missed link makes an overlap too"
            + " small, a false one too large. Small counts can point at people: do not publish them"
            + " as they are.",
        "class",
        "lead");
    List<ListOverlap> all = analysis.overlaps();
    List<ListOverlap> shown =
        all.size() <= MOST
            ? all
            : all.stream()
                .sorted(Comparator.comparingLong(ListOverlap::entities).reversed())
                .limit(MOST)
                .toList();
    long most = all.stream().mapToLong(ListOverlap::entities).max().orElse(1);
    Tables.begin(html, "Entities by the lists on which they stand", List.of("Lists", "Entities"));
    for (ListOverlap each : shown) {
      html.open("tr").element("th", Words.lists(each.lists()), "scope", "row");
      Bars.cell(html, Numbers.count(each.entities()), (double) each.entities() / most, "sea");
      html.close().line();
    }
    Tables.end(html);
    if (shown.size() < all.size()) {
      html.element(
          "p",
          "And %s more, with fewer entities.".formatted(Numbers.count(all.size() - shown.size())),
          "class",
          "note");
    }
  }
}
