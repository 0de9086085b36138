package org.lodestar.app.risks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Band;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.face.RiskFilter;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Choosing.Question;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.wording.PlanWords;

/** What is asked for of the register; what nobody offers is as good as nothing. */
record RiskAsked(
    @Nullable String state,
    @Nullable String band,
    @Nullable String body,
    @Nullable String overdue,
    @Nullable String sort) {
  static final String OVERDUE = "yes";
  private static final String NUMBER = "number";
  private static final String INHERENT = "inherent";
  private static final String TARGET = "target";
  private static final String REVIEW = "review";

  RiskFilter filter() {
    return new RiskFilter(
        Choosing.constant(Risk.State.class, Typed.text(state)).orElse(null),
        Choosing.constant(Band.class, Typed.text(band)).orElse(null),
        identifier(Typed.text(body)),
        OVERDUE.equals(overdue));
  }

  private static @Nullable UUID identifier(String asked) {
    try {
      return asked.isEmpty() ? null : UUID.fromString(asked);
    } catch (IllegalArgumentException noIdentifier) {
      return null;
    }
  }

  String sorted() {
    return List.of(NUMBER, INHERENT, TARGET, REVIEW).contains(Typed.text(sort))
        ? Typed.text(sort)
        : "";
  }

  /** Open ones first; then as asked for, or else the highest with controls first. */
  Comparator<Risk> order() {
    Comparator<Risk> wanted =
        switch (sorted()) {
          case NUMBER -> Comparator.comparingInt(Risk::number);
          case INHERENT -> highest(Scores.View.INHERENT);
          case TARGET -> highest(Scores.View.TARGET);
          case REVIEW -> Comparator.comparing(each -> each.content().review());
          default -> highest(Scores.View.RESIDUAL);
        };
    return Comparator.comparing(Risk::state).thenComparing(wanted).thenComparingInt(Risk::number);
  }

  private static Comparator<Risk> highest(Scores.View view) {
    return Comparator.comparing((Risk each) -> each.scores().of(view), Comparator.reverseOrder());
  }

  Choosing choosing(Page page, PlanWords words) {
    List<Question> questions = new ArrayList<>();
    questions.add(
        question(page, "state", Option.all(page, "risks.risk.state", Risk.State.values()), state));
    questions.add(question(page, "band", Option.all(page, "risks.band", Band.values()), band));
    questions.add(
        question(
            page,
            "body",
            words.bodies().values().stream()
                .map(each -> Option.of(each.id().toString(), each.shown()))
                .toList(),
            body));
    questions.add(
        question(
            page, "overdue", List.of(Option.of(OVERDUE, page.t("risks.review.overdue"))), overdue));
    return new Choosing("/risks", questions, sorted());
  }

  private static Question question(
      Page page, String name, List<Option> options, @Nullable String chosen) {
    return new Question(name, page.t("risks.risk.ask." + name), options, Typed.text(chosen));
  }
}
