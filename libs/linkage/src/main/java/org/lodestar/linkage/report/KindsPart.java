package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.PairKind;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** The kinds of pairs that were told apart, and how each agrees. */
record KindsPart(Analysis analysis) implements Part {
  private static final int MOST_KINDS = 40;
  private static final int MOST_COMPARISONS = 20;

  @Override
  public String id() {
    return "kinds";
  }

  @Override
  public String title() {
    return "Kinds of pairs";
  }

  @Override
  public boolean isShown() {
    return analysis.linked().model().kinds().size() > 2;
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Two people of one home agree in several things at once, and somebody who moved agrees in"
            + " few: so pairs were told apart by kind, and each kind has shares of its own. A kind"
            + " of two entities that agrees in nearly everything is a warning: those are pairs that"
            + " look like one person and are not, or that are one person after all.",
        "class",
        "lead");
    List<Comparison> comparisons = analysis.linked().model().comparisons();
    List<Comparison> shown = comparisons.subList(0, Math.min(MOST_COMPARISONS, comparisons.size()));
    html.element(
        "p",
        "A column for each comparison, numbered as below: the share of the pairs of a kind that"
            + " agree wholly, in hundredths.",
        "class",
        "note");
    html.open("ol", "class", "key");
    shown.forEach(each -> html.open("li").name(each.name()).close());
    html.close().line();
    table(html, shown);
  }

  private void table(Html html, List<Comparison> shown) {
    List<String> heads = new ArrayList<>(List.of("Kind", "Of"));
    heads.add("Share of these");
    for (int i = 1; i <= shown.size(); i++) {
      heads.add("#" + i);
    }
    Tables.begin(html, "Kinds of pairs, and how they agree", heads);
    analysis.linked().model().kinds().stream()
        .sorted(
            Comparator.comparing(PairKind::match).thenComparingDouble(PairKind::share).reversed())
        .limit(MOST_KINDS)
        .forEach(
            kind -> {
              html.open("tr").open("th", "scope", "row").name(kind.name()).close();
              html.element("td", kind.match() ? "one entity" : "two entities");
              Bars.cell(html, Numbers.percent(kind.share()), kind.share(), "sea");
              for (int i = 0; i < shown.size(); i++) {
                agreement(html, kind.levels().get(i).get(shown.get(i).best()));
              }
              html.close().line();
            });
    Tables.end(html);
  }

  private static void agreement(Html html, double share) {
    long hundredths = Math.round(100 * share);
    html.element(
        "td",
        hundredths == 0 && share > 0 ? "<1" : String.valueOf(hundredths),
        "class",
        "l l" + Math.round(4 * share));
  }
}
