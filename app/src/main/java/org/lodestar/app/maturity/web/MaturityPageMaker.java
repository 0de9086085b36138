package org.lodestar.app.maturity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityDomain;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.Spread;
import org.lodestar.app.maturity.face.MaturityGaps;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.Task;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws rounds of the self-assessment: the matrix, one round, one criterion of it. */
@Component
class MaturityPageMaker {
  private final Planning planning;
  private final MaturityGaps gaps;
  private final MaturityRounds rounds;

  MaturityPageMaker(Planning planning, MaturityGaps gaps, MaturityRounds rounds) {
    this.rounds = rounds;
    this.planning = planning;
    this.gaps = gaps;
  }

  MaturityWords words(Worker worker, Page page, MaturityView view) {
    List<UUID> moderators =
        view.scores().stream()
            .map(MaturityScore::found)
            .filter(Objects::nonNull)
            .map(each -> each.by().who())
            .distinct()
            .toList();
    return new MaturityWords(page, planning.words(worker, page, moderators));
  }

  MaturityPages.Matrix matrix(Worker worker, Page page, List<Criterion> criteria) {
    MaturityWords words = new MaturityWords(page, planning.words(worker, page, List.of()));
    return new MaturityPages.Matrix(
        Stream.of(MaturityDomain.values())
            .map(
                domain ->
                    new MaturityPages.Group(
                        words.domain(domain),
                        criteria.stream()
                            .filter(each -> each.domain() == domain)
                            .map(each -> worded(page, words, each))
                            .toList()))
            .toList(),
        worker.mayEver(Action.RUN_MATURITY));
  }

  private static MaturityPages.Worded worded(Page page, MaturityWords words, Criterion each) {
    List<SummaryRow> rows = new ArrayList<>(words.levels(each));
    rows.add(SummaryRow.of(page.t("maturity.source"), each.content().source()));
    return new MaturityPages.Worded(
        words.title(each), rows, words.worded(each), "/maturity/matrix/" + each.code());
  }

  MaturityPages.One one(Worker worker, Page page, MaturityView view) {
    MaturityWords words = words(worker, page, view);
    List<MaturityPages.CriterionLine> first =
        view.criteria().stream()
            .filter(each -> view.spread(each.code()).isWide())
            .map(each -> line(worker, words, view, each))
            .toList();
    boolean shown = MaturityWords.shown(view.round());
    boolean runs = worker.mayEver(Action.RUN_MATURITY);
    return new MaturityPages.One(
        words.head(view.round()),
        view.parts().stream().map(each -> partner(page, words, view, each)).toList(),
        view.isAlone() ? page.t("maturity.alone") : "",
        shown ? first : List.of(),
        shown ? domains(worker, words, view) : List.of(),
        runs
            ? rounds.next(view.round()).map(each -> page.name("maturity.move", each)).orElse(null)
            : null);
  }

  private static Task partner(
      Page page, MaturityWords words, MaturityView view, MaturityRound.Part part) {
    List<MaturityScore> scores = view.scores(part.body());
    int all = view.criteria().size();
    long found = scores.stream().filter(each -> each.found() != null).count();
    boolean looked = MaturityWords.shown(view.round()) && !view.isAlone();
    String status;
    if (!part.isHandedIn()) {
      status = page.t("maturity.answered", scores.size(), all);
    } else if (looked) {
      status = page.t("maturity.moderated", found, all);
    } else {
      status = page.t("maturity.handedIn");
    }
    boolean done = part.isHandedIn() && (!looked || found == all);
    return new Task(
        words.plan().body(part.body()),
        null,
        MaturityWords.href(view.round()) + "/bodies/" + part.body(),
        status,
        done ? "done" : "due");
  }

  private List<MaturityPages.Domain> domains(
      Worker worker, MaturityWords words, MaturityView view) {
    return Stream.of(MaturityDomain.values())
        .map(
            domain ->
                new MaturityPages.Domain(
                    words.domain(domain),
                    view.isAlone() ? "" : words.level(view.level(domain)),
                    view.criteria().stream()
                        .filter(each -> each.domain() == domain)
                        .map(each -> line(worker, words, view, each))
                        .toList()))
        .toList();
  }

  private MaturityPages.CriterionLine line(
      Worker worker, MaturityWords words, MaturityView view, Criterion criterion) {
    Spread spread = view.spread(criterion.code());
    return new MaturityPages.CriterionLine(
        words.title(criterion),
        MaturityWords.href(view.round(), criterion.code()),
        Dots.of(spread, words.spread(spread)),
        action(worker, words, view.actions(), criterion.code()));
  }

  private @Nullable Line action(
      Worker worker, MaturityWords words, Map<String, PlanAction> actions, String code) {
    PlanAction action = actions.get(code);
    return action == null || !worker.mayEver(Action.READ_PLAN)
        ? null
        : words.line(action, gaps.judged(worker, action));
  }

  MaturityPages.Spreading spreading(Worker worker, Page page, MaturityView view, String code) {
    MaturityWords words = words(worker, page, view);
    Criterion criterion = view.criterion(code);
    Spread spread = view.spread(code);
    boolean shown = MaturityWords.shown(view.round());
    return new MaturityPages.Spreading(
        words.head(view.round()),
        words.title(criterion),
        words.worded(criterion),
        Dots.of(spread, words.spread(spread)),
        words.levels(criterion),
        partners(page, words, view, code),
        shown ? answers(words, view, code) : List.of(),
        action(worker, words, view.actions(), code),
        shown,
        shown && worker.mayEver(Action.EDIT_PLAN) && !view.actions().containsKey(code));
  }

  private static Table partners(Page page, MaturityWords words, MaturityView view, String code) {
    return Table.of(
        page.t("maturity.partners"),
        view.parts(),
        Part.words(page.t("maturity.partner"), each -> words.plan().body(each.body())),
        Part.words(
            page.t("maturity.own"),
            each -> score(view, each, code).map(words::own).orElse(page.t("maturity.notHandedIn"))),
        Part.words(
            page.t("maturity.found"),
            each ->
                score(view, each, code)
                    .map(MaturityScore::found)
                    .map(found -> words.answer(found.answer()))
                    .orElse(page.t("maturity.notModerated.yet"))));
  }

  private static Optional<MaturityScore> score(
      MaturityView view, MaturityRound.Part part, String code) {
    return part.isHandedIn() ? view.score(part.body(), code) : Optional.empty();
  }

  private static List<MaturityPages.Answer> answers(
      MaturityWords words, MaturityView view, String code) {
    return view.parts().stream()
        .filter(MaturityRound.Part::isHandedIn)
        .flatMap(part -> view.score(part.body(), code).stream())
        .map(
            each ->
                new MaturityPages.Answer(
                    words.plan().body(each.body()),
                    words.said(each),
                    each.said().link().isEmpty() ? null : each.said().link()))
        .toList();
  }

  /** What stands in the way of the next move of a round. */
  List<Task> missing(Worker worker, Page page, MaturityView view) {
    MaturityWords words = words(worker, page, view);
    return view.parts().stream()
        .filter(each -> !each.isHandedIn() || stillToModerate(view, each))
        .map(each -> partner(page, words, view, each))
        .toList();
  }

  private static boolean stillToModerate(MaturityView view, MaturityRound.Part part) {
    return MaturityWords.shown(view.round())
        && view.waiting().stream().anyMatch(each -> each.body().equals(part.body()));
  }
}
