package org.lodestar.app.support.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.support.Outcome;
import org.lodestar.app.support.OutcomesView;
import org.lodestar.app.support.Scoring;
import org.lodestar.app.support.form.OutcomeForms;
import org.springframework.stereotype.Component;

/** Draws what a person scored: curves, and the same figures in a table. */
@Component
class OutcomesPageMaker {
  private final Cases cases;
  private final CaseAccess access;

  OutcomesPageMaker(Cases cases, CaseAccess access) {
    this.cases = cases;
    this.access = access;
  }

  /** The scores as questions: 0 to 10 each. */
  static SheetQuestions scores(Page page) {
    List<Option> scale =
        IntStream.rangeClosed(0, Outcome.MOST)
            .mapToObj(score -> Option.of(String.valueOf(score), scale(score, page)))
            .toList();
    return new SheetQuestions(
        page,
        "support.SCORE",
        OutcomeForms.SCORES,
        Arrays.stream(Outcome.values()).collect(Collectors.toMap(Enum::name, each -> scale)));
  }

  private static String scale(int score, Page page) {
    String key = "support.scale." + score;
    return page.has(key) ? page.t(key) : String.valueOf(score);
  }

  OutcomesPage page(Worker worker, UUID id, OutcomesView view, Page page) {
    List<Scoring> scorings = view.scorings();
    return new OutcomesPage(
        cases.head(worker, id),
        view.person(),
        Addresses.outcomes(id, view.person().id()),
        view.person().treatedAsChild(),
        view.agreedOn().isPresent(),
        standing(view, page),
        curves(scorings, page),
        table(scorings, page),
        scorings.stream()
            .map(each -> each.answers().text("words"))
            .filter(words -> !words.isEmpty())
            .toList(),
        access.mayWork(worker, id));
  }

  private static String standing(OutcomesView view, Page page) {
    return view.agreedOn()
        .map(day -> page.t("support.scoring.agreed", page.date(day)))
        .orElseGet(
            () ->
                page.t(view.withdrawn() ? "support.scoring.withdrawn" : "support.scoring.notYet"));
  }

  private static List<Curve> curves(List<Scoring> scorings, Page page) {
    if (scorings.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Outcome.values())
        .map(outcome -> curve(scorings, outcome, page))
        .filter(curve -> !curve.points().isEmpty())
        .toList();
  }

  private static Curve curve(List<Scoring> scorings, Outcome outcome, Page page) {
    String figures =
        scorings.stream()
            .filter(each -> each.score(outcome).isPresent())
            .map(
                each ->
                    page.t(
                        "support.score.on",
                        String.valueOf(each.score(outcome).getAsInt()),
                        page.date(each.on())))
            .collect(Collectors.joining(", "));
    String title = page.name("support.SCORE", outcome);
    return new Curve(
        title, page.t("support.curve", title, figures), Curve.points(scorings, outcome));
  }

  private static @Nullable Table table(List<Scoring> scorings, Page page) {
    if (scorings.isEmpty()) {
      return null;
    }
    List<Part<Outcome>> parts = new ArrayList<>();
    parts.add(Part.words(page.t("support.outcome"), each -> page.name("support.SCORE", each)));
    scorings.forEach(
        scoring ->
            parts.add(
                Part.number(page.date(scoring.on()), each -> score(scoring.score(each), page))));
    return Table.of(page.t("support.outcomes.table"), List.of(Outcome.values()), parts);
  }

  private static String score(OptionalInt score, Page page) {
    return score.isPresent() ? String.valueOf(score.getAsInt()) : page.t("support.score.none");
  }
}
