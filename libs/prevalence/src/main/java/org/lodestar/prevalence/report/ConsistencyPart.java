package org.lodestar.prevalence.report;

import java.util.List;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;
import org.lodestar.prevalence.answer.Answer;

/** Whether the lists foretell each other. */
record ConsistencyPart(Answer answer) implements Part {
  private static final List<String> HEADS =
      List.of("List", "#Really on it", "#Seen by others", "#Estimated", "#95%", "Holds?");

  @Override
  public String id() {
    return "consistency";
  }

  @Override
  public String title() {
    return "Do the lists foretell each other?";
  }

  @Override
  public boolean isShown() {
    return answer.publishable() && !answer.consistency().isEmpty();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Each list in turn is taken for all the people there are, and estimated from the other lists"
            + " alone. Its size is known, so this shows how well the method does on these very lists."
            + " On public tables every miss was an upper limit that was too low.",
        "class",
        "lead");
    Tables.begin(html, "Each list, estimated from the others", HEADS);
    for (Answer.Foretold each : answer.consistency()) {
      Tables.row(html, HEADS, row(each));
    }
    Tables.end(html);
  }

  private static List<String> row(Answer.Foretold each) {
    return List.of(
        each.list(),
        Wording.small(each.size()),
        Wording.small(each.seen()),
        MethodsPart.figure(each.estimate()),
        MethodsPart.interval(each.interval()),
        each.estimate() == null ? "nothing can be said" : each.holds() ? "yes" : "no");
  }
}
