package org.lodestar.prevalence.report;

import java.util.List;
import java.util.Objects;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Variant;

/** How the answer moves with what no data can show. */
record UntestablePart(Answer answer) implements Part {
  private static final List<String> HEADS = List.of("People on no list", "#Unseen", "#In all");

  @Override
  public String id() {
    return "untestable";
  }

  @Override
  public String title() {
    return "What no data can show";
  }

  @Override
  public boolean isShown() {
    return answer.publishable() && !sweep().isEmpty();
  }

  private List<Variant> sweep() {
    return answer.variants().stream()
        .filter(each -> each.kind() == Variant.Kind.UNSEEN_OTHERWISE && each.estimate() != null)
        .toList();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Every method takes the link between all lists together as none. If it is not, the unseen"
            + " are more or fewer by a factor that nobody can measure; two models that fit equally"
            + " well can give any answer. This is how far the best estimate by BIC would move.",
        "class",
        "lead");
    Tables.begin(html, "If the unseen were more or fewer", HEADS);
    for (Variant variant : sweep()) {
      double all = Objects.requireNonNull(variant.estimate());
      Tables.row(
          html,
          HEADS,
          List.of(
              variant.words(),
              Rounded.words(Rounded.two(all - variant.seen())),
              Rounded.words(Rounded.two(all))));
    }
    Tables.end(html);
  }
}
