package org.lodestar.prevalence.report;

import java.util.List;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Light;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Warning;

/** What can be said, in one look. */
record AnswerPart(Answer answer) implements Part {
  @Override
  public String id() {
    return "answer";
  }

  @Override
  public String title() {
    return "What can be said";
  }

  @Override
  public void write(Html html) {
    new Wording(answer)
        .sentences()
        .forEach(each -> html.element("p", each, "class", "lead").line());
    figures(html);
    Light light = Light.of(answer.table().overlap());
    html.open("p", "class", "lead").element("strong", light.colour() + ". ");
    html.text(light.words()).close().line();
    warnings(html, "What stands in the way", answer.blocking());
    warnings(html, "What to be careful with", ofWeight(Warning.Weight.SERIOUS));
    warnings(html, "Good to know", ofWeight(Warning.Weight.NOTE));
  }

  private void figures(Html html) {
    html.open("dl", "class", "figures");
    if (answer.publishable()) {
      answer.range().ifPresent(range -> figure(html, range(range), "people in all"));
    }
    answer
        .lowerBound()
        .ifPresent(
            bound ->
                figure(html, Rounded.words(new Wording(answer).lowest(bound)), "likely at least"));
    figure(html, Rounded.words(answer.table().people()), "people seen");
    figure(html, Wording.small(answer.table().overlap()), "on two lists or more");
    html.close().line();
  }

  private static String range(Interval range) {
    return Rounded.words(Rounded.down(range.low()))
        + " to "
        + Rounded.words(Rounded.up(range.high()));
  }

  private static void figure(Html html, String number, String words) {
    html.open("div").element("dt", words).element("dd", number).close();
  }

  private List<Warning> ofWeight(Warning.Weight weight) {
    return answer.allWarnings().stream().filter(each -> each.code().weight() == weight).toList();
  }

  private static void warnings(Html html, String title, List<Warning> warnings) {
    if (warnings.isEmpty()) {
      return;
    }
    html.element("h3", title).open("ul", "class", "lead");
    warnings.forEach(each -> html.open("li").name(each.text()).close());
    html.close().line();
  }
}
