package org.lodestar.prevalence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Variant;

/** What would come out if a list were dropped, two merged, or links wrong. */
record VariantsPart(Answer answer) implements Part {
  private static final List<String> HEADS =
      List.of("What is otherwise", "#People seen", "#Estimate", "#95%, given the model", "Model");

  @Override
  public String id() {
    return "otherwise";
  }

  @Override
  public String title() {
    return "What would change it";
  }

  @Override
  public boolean isShown() {
    return answer.publishable() && !variants().isEmpty();
  }

  private List<Variant> variants() {
    return answer.variants().stream()
        .filter(variant -> variant.kind() != Variant.Kind.UNSEEN_OTHERWISE)
        .toList();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "The best model by BIC, chosen afresh for each of these. An answer that hangs on one list,"
            + " or on a few links, is no firm answer.",
        "class",
        "lead");
    for (Variant.Kind kind : Variant.Kind.values()) {
      List<Variant> of = variants().stream().filter(each -> each.kind() == kind).toList();
      if (!of.isEmpty()) {
        write(html, kind.words(), of);
      }
    }
  }

  private void write(Html html, String title, List<Variant> variants) {
    html.element("h3", title);
    html.open("figure");
    List<Forest.Row> rows = new ArrayList<>();
    variants.forEach(each -> rows.add(row(each)));
    new Forest(
            title, rows, List.of(new Forest.Mark(answer.table().people(), "seen with all lists")))
        .write(html);
    html.close().line();
    Tables.folded(html, title, HEADS, variants.stream().map(VariantsPart::cells).toList());
  }

  private static Forest.Row row(Variant variant) {
    Interval interval = variant.interval();
    return new Forest.Row(
        variant.words(),
        variant.estimate(),
        interval == null ? Map.of() : Map.of(95, interval),
        "no estimate");
  }

  private static List<String> cells(Variant variant) {
    String model = variant.model();
    return List.of(
        variant.words(),
        Rounded.words(variant.seen()),
        MethodsPart.figure(variant.estimate()),
        MethodsPart.interval(variant.interval()),
        model == null ? "–" : model);
  }
}
