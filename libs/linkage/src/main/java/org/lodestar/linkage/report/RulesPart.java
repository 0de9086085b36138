package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.RuleShare;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** Which pairs were looked at. */
record RulesPart(Analysis analysis) implements Part {
  private static final List<String> HEADS =
      List.of("Rule", "New pairs", "#So far", "#Alone, at most", "Largest blocks", "#Left out");

  @Override
  public String id() {
    return "rules";
  }

  @Override
  public String title() {
    return "Which pairs were looked at";
  }

  @Override
  public boolean isShown() {
    return !analysis.rules().isEmpty();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "A pair is looked at when a rule finds it; a pair that no rule finds is never linked, however"
            + " alike. A rule that brings nothing new can go. Blocks are records that a rule puts"
            + " together: where some were left out as too large, look for a placeholder value, and"
            + " let another rule find those pairs.",
        "class",
        "lead");
    long most = analysis.rules().stream().mapToLong(RuleShare::found).max().orElse(0);
    Tables.begin(html, "Pairs by rule, in the order of the rules", HEADS);
    for (RuleShare rule : analysis.rules()) {
      html.open("tr").open("th", "scope", "row", "class", "code").name(rule.rule()).close();
      Bars.cell(html, Numbers.count(rule.found()), (double) rule.found() / most, "sea");
      html.element("td", Numbers.count(rule.soFar()), "class", "n");
      html.element("td", Numbers.count(rule.atMost()), "class", "n");
      html.element("td", blocks(rule));
      html.element("td", Numbers.count(rule.leftOut()), "class", "n");
      html.close().line();
    }
    Tables.end(html);
    html.element(
        "p",
        "“Alone, at most” counts the pairs of a rule's blocks before its filter and before earlier"
            + " rules. Blocks are given by their pairs, not by what their records share.",
        "class",
        "note");
  }

  private static String blocks(RuleShare rule) {
    List<String> sizes = new ArrayList<>();
    rule.largest().forEach(pairs -> sizes.add(Numbers.count(pairs)));
    return String.join(" · ", sizes);
  }
}
