package org.lodestar.linkage.report;

import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.ProbabilityBand;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** How the weights of the pairs lie. */
record PairsPart(Analysis analysis) implements Part {
  private static final List<String> HEADS =
      List.of("Probability", "Pairs", "#Matches expected", "#In one cluster");

  @Override
  public String id() {
    return "pairs";
  }

  @Override
  public String title() {
    return "How alike the pairs are";
  }

  @Override
  public boolean isShown() {
    return !analysis.bins().isEmpty();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "A good linkage shows two hills with a valley between them, and the threshold in the valley."
            + " One hill alone means that the columns cannot tell people apart. Bars above the line"
            + " are pairs that ended in one cluster, bars below it are pairs that did not.",
        "class",
        "lead");
    html.open("figure");
    html.element("figcaption", "Pairs by match weight, of those that were kept");
    HistogramChart.write(html, analysis.bins(), analysis.threshold());
    Tables.folded(
        html,
        "Pairs by match weight",
        List.of("Bits", "#In one cluster", "#Apart"),
        analysis.bins().stream()
            .map(
                bin ->
                    List.of(
                        Words.bits(bin.from()) + " to " + Words.bits(bin.to()),
                        Numbers.count(bin.together()),
                        Numbers.count(bin.apart())))
            .toList());
    html.close().line();
    html.element(
        "p",
        "Pairs in the middle bands are those that a person should look at. The expected matches are"
            + " what the model believes; whether that is so, only a check by hand or a truth tells.",
        "class",
        "lead");
    bands(html);
  }

  private void bands(Html html) {
    long most = analysis.bands().stream().mapToLong(ProbabilityBand::pairs).max().orElse(0);
    Tables.begin(html, "Pairs by probability", HEADS);
    for (ProbabilityBand band : analysis.bands()) {
      html.open("tr");
      html.element(
          "th",
          Numbers.trimmed(100 * Math.max(band.low(), analysis.settings().shown()), 1)
              + "% to "
              + Numbers.trimmed(100 * band.high(), 1)
              + "%",
          "scope",
          "row");
      Bars.cell(html, Numbers.count(band.pairs()), (double) band.pairs() / most, "sea");
      html.element("td", Numbers.count(Math.round(band.expected())), "class", "n");
      html.element("td", Numbers.count(band.together()), "class", "n");
      html.close().line();
    }
    Tables.end(html);
  }
}
