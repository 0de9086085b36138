package org.lodestar.prevalence.report;

import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.prevalence.answer.Answer;

/** What was chosen, so that it can be done again. */
record LogPart(Answer answer) implements Part {
  @Override
  public String id() {
    return "log";
  }

  @Override
  public String title() {
    return "How it was done";
  }

  @Override
  public boolean isShown() {
    return !answer.log().isEmpty();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "With the same table, the same choices and the same seed the same figures come out.",
        "class",
        "lead");
    html.open("ul", "class", "lead");
    answer.log().forEach(each -> html.element("li", each));
    html.close().line();
  }
}
