package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.Waterfall;
import org.lodestar.linkage.score.Part;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Scale;
import org.lodestar.page.Tables;

/** What the weights of some pairs are made of. */
final class WaterfallsPart implements org.lodestar.page.Part {
  private final Analysis analysis;
  private final Scale scale;

  WaterfallsPart(Analysis analysis) {
    this.analysis = analysis;
    double low = Math.min(0, analysis.threshold());
    double high = Math.max(0, analysis.threshold());
    for (Waterfall each : analysis.waterfalls()) {
      double sum = 0;
      for (Waterfall.Step step : each.steps()) {
        sum += step.part().bits();
        low = Math.min(low, sum);
        high = Math.max(high, sum);
      }
    }
    scale = Scale.of(low, high);
  }

  @Override
  public String id() {
    return "waterfalls";
  }

  @Override
  public String title() {
    return "Some pairs, bit by bit";
  }

  @Override
  public boolean isShown() {
    return !analysis.waterfalls().isEmpty();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "These pairs lie over the whole range of weights. Each begins with what is believed of two"
            + " records at random; then every comparison moves it to the right, for one entity, or"
            + " to the left, against it. The thin upright lines are even odds and the threshold. If"
            + " a step moves a pair further than you would, look at that comparison.",
        "class",
        "lead");
    boolean first = true;
    for (Waterfall each : analysis.waterfalls()) {
      if (first || each.steps().size() <= 12) {
        html.open("details", "open", "");
      } else {
        html.open("details");
      }
      first = false;
      html.element("summary", words(each));
      table(html, each);
      html.close().line();
    }
  }

  private static String words(Waterfall each) {
    return "Records %s and %s: %s bits, probability %s, %s"
        .formatted(
            Words.record(each.left()),
            Words.record(each.right()),
            Words.bits(each.weight()),
            Numbers.probability(each.probability()),
            each.together() ? "in one cluster" : "apart");
  }

  private void table(Html html, Waterfall each) {
    List<String> heads = new ArrayList<>(List.of("Comparison", "#Bits", "#So far", "Steps"));
    if (analysis.values()) {
      heads.add(1, Words.record(each.right()));
      heads.add(1, Words.record(each.left()));
    }
    Tables.beginUnder(
        html,
        "Weight of " + Words.record(each.left()) + " and " + Words.record(each.right()),
        "water",
        heads);
    double sum = 0;
    for (Waterfall.Step step : each.steps()) {
      row(html, step, sum);
      sum += step.part().bits();
    }
    html.open("tr", "class", "total").element("th", "Together", "scope", "row");
    if (analysis.values()) {
      html.element("td", "").element("td", "");
    }
    html.element("td", "", "class", "n").element("td", Words.bits(each.weight()), "class", "n");
    bar(html, 0, each.weight(), "ink");
    html.close().line();
    Tables.end(html);
  }

  private void row(Html html, Waterfall.Step step, double before) {
    Part part = step.part();
    html.open("tr").open("th", "scope", "row");
    boolean prior = part.name().equals("prior");
    html.name(prior ? "Two records at random" : part.name());
    if (!prior) {
      html.open("span", "class", "level").name(part.level());
      html.text(part.given() ? ", weighed as what it depends on agrees" : "");
      html.text(
          Words.bits(part.rarity()).equals("0.0")
              ? ""
              : ", of it %s for rarity".formatted(Words.bits(part.rarity())));
      html.close();
    }
    html.close();
    if (analysis.values()) {
      values(html, step, true);
      values(html, step, false);
    }
    html.element("td", Words.bits(part.bits()), "class", "n");
    html.element("td", Words.bits(before + part.bits()), "class", "n");
    bar(html, before, before + part.bits(), part.bits() < 0 ? "clay" : "sea");
    html.close().line();
  }

  private static void values(Html html, Waterfall.Step step, boolean left) {
    html.open("td");
    String between = "";
    for (Waterfall.ValuePair pair : step.values()) {
      @Nullable String value = left ? pair.left() : pair.right();
      html.text(between).name(value == null ? "–" : value);
      between = ", ";
    }
    html.close();
  }

  private void bar(Html html, double from, double to, String style) {
    html.open("td", "class", "w");
    Bars.between(html, scale, from, to, style, analysis.threshold());
    html.close();
  }
}
