package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.ClusterView;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** How clusters hang together. */
record ClustersPart(Analysis analysis) implements Part {
  private static final int MOST_SIZES = 15;

  @Override
  public String id() {
    return "clusters";
  }

  @Override
  public String title() {
    return "How clusters hang together";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "A cluster is what was taken for one entity. Look at the largest ones first: a cluster far"
            + " larger than a person could have records is two people, or a placeholder value.",
        "class",
        "lead");
    sizes(html);
    ClusterView view = analysis.clusters();
    if (view.looked() == 0) {
      html.element("p", "No cluster has three records or more.", "class", "note");
      return;
    }
    html.element(
        "p",
        "Of %s with three records or more, %s held together by one pair alone somewhere, a bridge: false"
                .formatted(
                    Numbers.counted(view.looked(), "cluster", "clusters"),
                    view.withBridge() == 1 ? "1 is" : Numbers.count(view.withBridge()) + " are")
            + " links hide there. Density is the share of all pairs within a cluster that reach the"
            + " threshold (mean "
            + Numbers.trimmed(view.density(), 2)
            + "); centralisation is near 1 where one record alone holds the others together.",
        "class",
        "lead");
    html.element(
        "p",
        "Those most worth a look: the largest, then the least dense. A dot is a record, named by the"
            + " letter of its list and its number there; a line is a pair, thicker for more bits,"
            + " dashed for a bridge.",
        "class",
        "note");
    html.open("div", "class", "clusters").line();
    view.worth().forEach(each -> ClusterPicture.write(html, each));
    html.close().line();
  }

  private void sizes(Html html) {
    Map<Integer, Integer> sizes = analysis.clusters().sizes();
    int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Map.Entry<Integer, Integer>> all = new ArrayList<>(sizes.entrySet());
    Tables.begin(html, "Clusters by size", List.of("Records in it", "Clusters"));
    int shown = all.size() <= MOST_SIZES ? all.size() : MOST_SIZES - 1;
    for (Map.Entry<Integer, Integer> each : all.subList(0, shown)) {
      row(html, Numbers.count(each.getKey()), each.getValue(), most);
    }
    if (shown < all.size()) {
      int rest = all.subList(shown, all.size()).stream().mapToInt(Map.Entry::getValue).sum();
      row(
          html,
          Numbers.count(all.get(shown).getKey()) + " to " + Numbers.count(all.getLast().getKey()),
          rest,
          most);
    }
    Tables.end(html);
  }

  private static void row(Html html, String size, int clusters, int most) {
    html.open("tr").element("th", size, "scope", "row");
    Bars.cell(html, Numbers.count(clusters), (double) clusters / most, "sea");
    html.close().line();
  }
}
