package org.lodestar.app.maturity.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityDomain;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.domain.MaturityRules;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.maturity.face.MaturityScores;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Task;
import org.springframework.stereotype.Component;

/** Draws what a partner says of itself, and the forms about it. */
@Component
class MaturityPartPageMaker {
  private final MaturityRounds rounds;
  private final MaturityScores scores;
  private final MaturityPageMaker maker;

  MaturityPartPageMaker(MaturityRounds rounds, MaturityScores scores, MaturityPageMaker maker) {
    this.rounds = rounds;
    this.scores = scores;
    this.maker = maker;
  }

  static String href(MaturityView view, UUID body) {
    view.part(body);
    return MaturityWords.href(view.round()) + "/bodies/" + body;
  }

  MaturityPages.Part part(Worker worker, Page page, MaturityView view, UUID body) {
    MaturityWords words = maker.words(worker, page, view);
    boolean mayScore = scores.mayScore(worker, view, body);
    boolean mayModerate = scores.mayModerate(worker, view, body);
    boolean shown = mayScore || MaturityWords.shown(view.round()) && view.part(body).isHandedIn();
    MaturityPages.Head head = words.head(view.round());
    List<MaturityScore> said = view.scores(body);
    return new MaturityPages.Part(
        new MaturityPages.Head(head.name(), head.state(), head.facts(), href(view, body)),
        words.plan().body(body),
        view.part(body).isHandedIn()
            ? page.t("maturity.handedIn.long")
            : page.t("maturity.answered.long", said.size(), view.criteria().size()),
        shown ? groups(page, words, view, body, mayScore, mayModerate) : List.of(),
        shown,
        mayScore,
        mayModerate,
        (int) said.stream().filter(each -> each.found() == null).count());
  }

  private static List<MaturityPages.Tasks> groups(
      Page page,
      MaturityWords words,
      MaturityView view,
      UUID body,
      boolean mayScore,
      boolean mayModerate) {
    String end = mayScore ? "" : mayModerate ? "/moderate" : null;
    return Stream.of(MaturityDomain.values())
        .map(
            domain ->
                new MaturityPages.Tasks(
                    words.domain(domain),
                    view.criteria().stream()
                        .filter(each -> each.domain() == domain)
                        .map(each -> task(page, words, view, body, each, end))
                        .toList()))
        .toList();
  }

  /**
   * A criterion as something to do.
   *
   * @param end of the address where it is done; null where nothing is to be done
   */
  private static Task task(
      Page page,
      MaturityWords words,
      MaturityView view,
      UUID body,
      Criterion criterion,
      @Nullable String end) {
    MaturityScore score = view.score(body, criterion.code()).orElse(null);
    boolean open = end != null && (score != null || end.isEmpty());
    String lacks = MaturityRules.lacks(score == null ? null : score.said());
    String href =
        open
            ? href(view, body) + "/" + criterion.code() + end
            : MaturityWords.href(view.round(), criterion.code());
    Mark mark = status(page, words, score, lacks);
    return new Task(
        words.title(criterion),
        score != null && lacks != null ? page.t(lacks) : null,
        href,
        mark.label(),
        mark.tone());
  }

  private static Mark status(
      Page page, MaturityWords words, @Nullable MaturityScore score, @Nullable String lacks) {
    if (score == null) {
      return new Mark(page.t("maturity.notAnswered"), "quiet");
    }
    if (score.found() == null) {
      return new Mark(words.own(score), lacks == null ? "plain" : "due");
    }
    return score.isChanged()
        ? new Mark(
            page.t(
                "maturity.changed",
                words.answer(score.said().answer()),
                words.answer(score.found().answer())),
            "new")
        : new Mark(page.t("maturity.agreed", words.answer(score.standing())), "done");
  }

  /** What a partner lacks before it can hand in, each with its address. */
  List<Task> lacking(Worker worker, Page page, MaturityView view, UUID body) {
    MaturityWords words = maker.words(worker, page, view);
    return scores.lacking(worker, view, body).stream()
        .map(code -> lacking(page, words, view, body, code))
        .toList();
  }

  private static Task lacking(
      Page page, MaturityWords words, MaturityView view, UUID body, String code) {
    String lacks =
        MaturityRules.lacks(view.score(body, code).map(MaturityScore::said).orElse(null));
    return new Task(
        words.title(view.criterion(code)),
        null,
        href(view, body) + "/" + code,
        lacks == null ? "" : page.t(lacks),
        "due");
  }

  /** The answer of the last round, for the form about a criterion. */
  MaturityPages.Beside scoring(
      Worker worker, Page page, MaturityView view, UUID body, String code) {
    MaturityView last = rounds.before(worker, view.round()).orElse(null);
    MaturityScore score = last == null ? null : last.score(body, code).orElse(null);
    return last == null || score == null
        ? new MaturityPages.Beside(List.of(), "")
        : new MaturityPages.Beside(
            maker.words(worker, page, last).said(score),
            page.t("maturity.last", last.round().name()));
  }

  /** What the partner said, for the form of a moderator. */
  List<SummaryRow> standing(Worker worker, Page page, MaturityView view, UUID body, String code) {
    MaturityWords words = maker.words(worker, page, view);
    return view.score(body, code).map(words::said).orElse(List.of());
  }
}
