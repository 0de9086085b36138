package org.lodestar.linkage.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Given;
import org.lodestar.linkage.model.Level;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Scale;
import org.lodestar.page.Tables;

/** What each level of each comparison says. */
final class WeightsPart implements Part {
  private static final int UNFOLDED = 12;

  private final Analysis analysis;
  private final Scale scale;

  WeightsPart(Analysis analysis) {
    this.analysis = analysis;
    double low = 0;
    double high = 0;
    for (Comparison comparison : analysis.linked().model().comparisons()) {
      low = Math.min(low, least(comparison));
      high = Math.max(high, most(comparison));
    }
    scale = Scale.of(low, high);
  }

  @Override
  public String id() {
    return "weights";
  }

  @Override
  public String title() {
    return "What agreement says";
  }

  private static double least(Comparison comparison) {
    return comparison.levels().stream().mapToDouble(Level::weight).min().orElse(0);
  }

  private static double most(Comparison comparison) {
    return comparison.levels().stream().mapToDouble(Level::weight).max().orElse(0);
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Each comparison adds bits to the weight of a pair, or takes some away; ten bits are a"
            + " thousand to one. Before any is looked at, a pair has "
            + Words.bits(analysis.linked().model().priorWeight())
            + " bits: two records at random are of one entity with probability "
            + Numbers.probability(analysis.linked().model().lambda())
            + ". A comparison that neither adds nor takes away can go.",
        "class",
        "lead");
    overview(html);
    html.element(
        "p",
        "m is the share of pairs of one entity that fall into a level, u the share of all other"
            + " pairs. A better level should have more bits than the one below it: where it does"
            + " not, look at its condition. Where the lists are small, m and u are rough. Bits with"
            + " a star are those of a value of usual frequency: a rare one has more, a common one"
            + " fewer."
            + (analysis.linked().model().kinds().isEmpty()
                ? ""
                : " There are several kinds of pairs here, so m and u are means over them, and what"
                    + " a comparison adds to a pair depends on what else agrees."),
        "class",
        "lead");
    boolean unfolded = analysis.linked().model().comparisons().size() <= UNFOLDED;
    for (Comparison comparison : analysis.linked().model().comparisons()) {
      if (unfolded) {
        html.open("details", "open", "");
      } else {
        html.open("details");
      }
      html.open("summary").name(comparison.name()).close();
      levels(html, comparison);
      html.close().line();
    }
  }

  private void overview(Html html) {
    List<String> heads = List.of("Comparison", "#From", "#To", "Range of bits");
    Tables.begin(html, "How much each comparison can say, the most first", heads);
    analysis.linked().model().comparisons().stream()
        .sorted(Comparator.comparingDouble(each -> least(each) - most(each)))
        .forEach(
            each -> {
              html.open("tr").open("th", "scope", "row").name(each.name()).close();
              html.element("td", Words.bits(least(each)), "class", "n");
              html.element("td", Words.bits(most(each)), "class", "n");
              html.open("td", "class", "w");
              Bars.between(html, scale, least(each), most(each), "sea");
              html.close().close().line();
            });
    Tables.end(html);
  }

  private void levels(Html html, Comparison comparison) {
    Given given = comparison.given();
    Tables.beginUnder(
        html, "Levels of " + comparison.name(), "levels", List.of("Level", "m", "u", "Bits"));
    for (int i = 0; i < comparison.levels().size(); i++) {
      Level level = comparison.levels().get(i);
      html.open("tr").open("th", "scope", "row").name(level.label()).close();
      if (level.isNull()) {
        html.element("td", "a value is absent: says nothing", "colspan", "3");
      } else {
        share(html, level.m(), "sea");
        share(html, level.u(), "hollow");
        bits(html, level);
      }
      html.close().line();
      if (given != null && !level.isNull()) {
        html.open("tr", "class", "given").open("th", "scope", "row").text("where ");
        html.name(given.parent()).text(" agrees").close();
        Level there = level.with(given.m().get(i), given.u().get(i));
        share(html, there.m(), "sea");
        share(html, there.u(), "hollow");
        bits(html, there);
        html.close().line();
      }
    }
    Tables.end(html);
  }

  private static void share(Html html, @Nullable Double share, String style) {
    if (share == null) {
      html.element("td", "not known");
    } else {
      Bars.cell(html, Numbers.probability(share), share, style);
    }
  }

  private void bits(Html html, Level level) {
    html.open("td").open("div", "class", "b");
    html.element("span", Words.bits(level.weight()) + (level.frequency() == null ? "" : "*"));
    Bars.between(html, scale, 0, level.weight(), level.weight() < 0 ? "clay" : "sea");
    html.close().close();
  }
}
