package org.lodestar.app.risks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.lodestar.app.site.Table.Column;
import org.lodestar.app.site.Table.Sorted;
import org.springframework.stereotype.Component;

/** Draws the register of risks on a page and as a file. */
@Component
class RegisterDrawing {
  private static final int ON_A_PAGE = 20;
  private static final List<Scores.View> ORDER =
      List.of(Scores.View.INHERENT, Scores.View.RESIDUAL, Scores.View.TARGET);

  private final RiskFrame frame;

  RegisterDrawing(RiskFrame frame) {
    this.frame = frame;
  }

  RiskPages.Listed page(Worker worker, Page page, List<Risk> all, RiskAsked asked, int number) {
    LocalDate today = frame.planning().today();
    RiskWords words = frame.words(worker, page, List.of());
    List<Risk> found = found(all, asked);
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    Choosing choosing = asked.choosing(page, words.plan());
    List<Table.Row> rows =
        found.stream()
            .skip((shown - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(each -> row(page, words, each, today))
            .toList();
    return new RiskPages.Listed(
        new Table(page.t("risks.risks"), columns(page, choosing), rows),
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

  private static List<Column> columns(Page page, Choosing choosing) {
    return List.of(
        column(page, choosing, "number", "strategy.number", Sorted.UP),
        Column.of(page.t("risks.risk.event")),
        column(page, choosing, "", "risks.view.RESIDUAL", Sorted.DOWN),
        column(page, choosing, "inherent", "risks.view.INHERENT", Sorted.DOWN),
        column(page, choosing, "target", "risks.view.TARGET", Sorted.DOWN),
        Column.of(page.t("strategy.owner")),
        column(page, choosing, "review", "risks.risk.review", Sorted.UP));
  }

  private static Column column(
      Page page, Choosing choosing, String sort, String label, Sorted sorted) {
    return Column.sortable(
        page.t(label), choosing.sortedBy(sort), choosing.sort().equals(sort) ? sorted : Sorted.NOT);
  }

  private static Table.Row row(Page page, RiskWords words, Risk risk, LocalDate today) {
    String review = page.date(risk.content().review());
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words.number(risk)));
    cells.add(Cell.link(risk.content().event(), RiskWords.href(risk)));
    Stream.of(Scores.View.RESIDUAL, Scores.View.INHERENT, Scores.View.TARGET)
        .map(each -> words.mark(risk.scores().of(each)))
        .forEach(each -> cells.add(Cell.tag(each.label(), each.tone())));
    cells.add(Cell.of(words.plan().body(risk.content().body())));
    if (!risk.open()) {
      cells.add(Cell.tag(page.name("risks.risk.state", risk.state()), "quiet"));
    } else if (risk.overdue(today)) {
      cells.add(Cell.tag(page.t("risks.review.overdueSince", review), "overdue"));
    } else {
      cells.add(Cell.of(review));
    }
    return new Table.Row(cells);
  }

  /** All that the filter lets through, with all that the register says of each. */
  List<List<String>> file(Worker worker, Page page, List<Risk> all, RiskAsked asked) {
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
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads(page));
    found.forEach(each -> rows.add(line(page, words, each)));
    return rows;
  }

  private static List<String> heads(Page page) {
    List<String> heads = new ArrayList<>();
    heads.add(page.t("strategy.number"));
    Stream.of("cause", "event", "effect", "owner")
        .forEach(each -> heads.add(page.t("risks.risk." + each)));
    heads.add(page.t("strategy.owner"));
    for (Scores.View view : ORDER) {
      String name = page.name("risks.view", view);
      Stream.of("likelihood", "impact", "score", "risk.band")
          .forEach(each -> heads.add(name + ": " + page.t("risks." + each)));
    }
    Stream.of("proximity", "appetite", "risk.review", "risk.ask.state")
        .forEach(each -> heads.add(page.t("risks." + each)));
    return heads;
  }

  private static List<String> line(Page page, RiskWords words, Risk risk) {
    Risk.Content content = risk.content();
    List<String> line = new ArrayList<>();
    line.add(words.number(risk));
    line.add(content.cause());
    line.add(content.event());
    line.add(content.effect());
    line.add(words.plan().name(content.owner()));
    line.add(words.plan().body(content.body()));
    for (Scores.View view : ORDER) {
      Score score = risk.scores().of(view);
      line.add(String.valueOf(score.likelihood()));
      line.add(String.valueOf(score.impact()));
      line.add(String.valueOf(score.product()));
      line.add(words.band(score));
    }
    line.add(words.proximity(content.proximity()));
    line.add(page.name("risks.appetite", content.appetite()));
    line.add(content.review().toString());
    line.add(page.name("risks.risk.state", risk.state()));
    return line;
  }
}
