package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.PatternRow;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** In what ways pairs agree. */
record PatternsPart(Analysis analysis) implements Part {
  private static final int CELLS = 1_200;
  private static final int MOST = 40;
  private static final int LEAST = 12;

  @Override
  public String id() {
    return "patterns";
  }

  @Override
  public String title() {
    return "In what ways pairs agree";
  }

  @Override
  public boolean isShown() {
    return !analysis.patterns().isEmpty();
  }

  private List<Comparison> comparisons() {
    return analysis.linked().model().comparisons();
  }

  @Override
  public void write(Html html) {
    int most = Math.clamp(CELLS / comparisons().size(), LEAST, MOST);
    List<PatternRow> shown =
        analysis.patterns().stream()
            .limit(most)
            .sorted(Comparator.comparingDouble(row -> -row.lightest() - row.heaviest()))
            .toList();
    html.element(
        "p",
        "Pairs that agree in the same way fall into one row. Look for rows near the threshold that"
            + " seem wrong to you: they show which comparison says too much or too little.",
        "class",
        "lead");
    html.element(
        "p",
        "A column for each comparison, numbered as below: 0 is no agreement, larger and stronger in"
            + " colour is better, a dash is an absent value.",
        "class",
        "note");
    html.open("ol", "class", "key");
    comparisons().forEach(each -> html.open("li").name(each.name()).close());
    html.close().line();
    table(html, shown);
    html.element(
        "p",
        "The commonest %s of %s, the heaviest first."
            .formatted(
                Numbers.count(shown.size()),
                Numbers.counted(analysis.patterns().size(), "pattern", "patterns")),
        "class",
        "note");
  }

  private void table(Html html, List<PatternRow> shown) {
    List<String> heads = new ArrayList<>(List.of("Pairs"));
    for (int i = 1; i <= comparisons().size(); i++) {
      heads.add("#" + i);
    }
    heads.addAll(List.of("#Bits", "#In one cluster"));
    Tables.begin(html, "Ways in which pairs agree", heads);
    for (PatternRow row : shown) {
      html.open("tr").element("th", Numbers.count(row.pairs()), "scope", "row", "class", "n");
      for (int i = 0; i < row.levels().size(); i++) {
        level(html, comparisons().get(i), row.levels().get(i));
      }
      html.element("td", bits(row), "class", "n");
      html.element("td", Numbers.roughly((double) row.together() / row.pairs()), "class", "n");
      html.close().line();
    }
    Tables.end(html);
  }

  private static void level(Html html, Comparison comparison, int level) {
    int shown = comparison.shown(level);
    int best = comparison.shown(comparison.best());
    if (shown < 0) {
      html.element("td", "–", "class", "l");
    } else {
      int tint = best == 0 ? 0 : Math.round(4f * shown / best);
      html.element("td", String.valueOf(shown), "class", "l l" + tint);
    }
  }

  private static String bits(PatternRow row) {
    String low = Words.bits(row.lightest());
    String high = Words.bits(row.heaviest());
    return low.equals(high) ? low : low + " to " + high;
  }
}
