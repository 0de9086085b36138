package org.lodestar.app.risks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.Table.Sorted;
import org.springframework.stereotype.Component;

/** Draws the register of risks on a page and as a file. */
@Component
class RegisterPageMaker {
  private static final int ON_A_PAGE = 20;
  private static final List<Scores.View> ORDER =
      List.of(Scores.View.INHERENT, Scores.View.RESIDUAL, Scores.View.TARGET);

  private final RiskFrame frame;

  RegisterPageMaker(RiskFrame frame) {
    this.frame = frame;
  }

  RiskPages.Listed page(Worker worker, Page page, List<Risk> all, RiskAsked asked, int number) {
    LocalDate today = frame.planning().today();
    RiskWords words = frame.words(worker, page, List.of());
    List<Risk> found = found(all, asked);
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    Choosing choosing = asked.choosing(page, words.plan());
    List<Risk> here = found.stream().skip((shown - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    return new RiskPages.Listed(
        table(page, words, choosing, here, today),
        found.size(),
        (int) all.stream().filter(each -> each.overdue(today)).count(),
        choosing.filter(),
        Paging.numbered(shown, pages, choosing::page),
        choosing.at("/risks/export"),
        worker.mayEver(Action.EDIT_RISKS));
  }

  private List<Risk> found(List<Risk> all, RiskAsked asked) {
    return all.stream()
        .filter(asked.filter().on(frame.planning().today(), frame.bands()))
        .sorted(asked.order())
        .toList();
  }

  private static Table table(
      Page page, RiskWords words, Choosing choosing, List<Risk> risks, LocalDate today) {
    return Table.of(
        page.t("risks.risks"),
        risks,
        sortable(
            page.t("strategy.number"),
            choosing,
            "number",
            Sorted.UP,
            each -> Cell.of(words.number(each))),
        Part.link(page.t("risks.risk.event"), each -> each.content().event(), RiskWords::href),
        score(page, words, choosing, "", Scores.View.RESIDUAL),
        score(page, words, choosing, "inherent", Scores.View.INHERENT),
        score(page, words, choosing, "target", Scores.View.TARGET),
        Part.words(page.t("strategy.owner"), each -> words.plan().body(each.content().body())),
        sortable(
            page.t("risks.risk.review"),
            choosing,
            "review",
            Sorted.UP,
            each -> review(page, each, today)));
  }

  private static Part<Risk> score(
      Page page, RiskWords words, Choosing choosing, String sort, Scores.View view) {
    return sortable(
        page.name("risks.view", view),
        choosing,
        sort,
        Sorted.DOWN,
        each -> Cell.tag(words.mark(each.scores().of(view))));
  }

  private static Part<Risk> sortable(
      String label, Choosing choosing, String sort, Sorted way, Function<Risk, Cell> cell) {
    return Part.sortable(
        label, choosing.sortedBy(sort), choosing.sort().equals(sort) ? way : Sorted.NOT, cell);
  }

  private static Cell review(Page page, Risk risk, LocalDate today) {
    String review = page.date(risk.content().review());
    if (!risk.open()) {
      return Cell.tag(page.name("risks.risk.state", risk.state()), "quiet");
    }
    return risk.overdue(today)
        ? Cell.tag(page.t("risks.review.overdueSince", review), "overdue")
        : Cell.of(review);
  }

  /** All that the filter lets through, with all that the register says of each. */
  Table file(Worker worker, Page page, List<Risk> all, RiskAsked asked) {
    List<Risk> found = found(all, asked);
    RiskWords words =
        frame.words(
            worker,
            page,
            found.stream()
                .map(each -> each.content().owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    List<Part<Risk>> parts = new ArrayList<>(first(page, words));
    ORDER.forEach(view -> parts.addAll(scored(page, words, view)));
    parts.addAll(last(page, words));
    return Table.of(page.t("risks.risks"), found, parts);
  }

  private static List<Part<Risk>> first(Page page, RiskWords words) {
    return List.of(
        Part.words(page.t("strategy.number"), words::number),
        Part.words(page.t("risks.risk.cause"), each -> each.content().cause()),
        Part.words(page.t("risks.risk.event"), each -> each.content().event()),
        Part.words(page.t("risks.risk.effect"), each -> each.content().effect()),
        Part.words(page.t("risks.risk.owner"), each -> words.plan().name(each.content().owner())),
        Part.words(page.t("strategy.owner"), each -> words.plan().body(each.content().body())));
  }

  private static List<Part<Risk>> scored(Page page, RiskWords words, Scores.View view) {
    String of = page.name("risks.view", view) + ": ";
    Function<Risk, Score> score = each -> each.scores().of(view);
    return List.of(
        Part.words(
            of + page.t("risks.likelihood"),
            each -> String.valueOf(score.apply(each).likelihood())),
        Part.words(of + page.t("risks.impact"), each -> String.valueOf(score.apply(each).impact())),
        Part.words(of + page.t("risks.score"), each -> String.valueOf(score.apply(each).product())),
        Part.words(of + page.t("risks.risk.band"), score.andThen(words::band)));
  }

  private static List<Part<Risk>> last(Page page, RiskWords words) {
    return List.of(
        Part.words(page.t("risks.proximity"), each -> words.proximity(each.content().proximity())),
        Part.words(
            page.t("risks.appetite"),
            each -> page.name("risks.appetite", each.content().appetite())),
        Part.words(page.t("risks.risk.review"), each -> each.content().review().toString()),
        Part.words(
            page.t("risks.risk.ask.state"), each -> page.name("risks.risk.state", each.state())));
  }
}
