package org.lodestar.app.risks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Tab;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Draws one risk, and all of them on the map. */
@Component
class RiskPageMaker {
  private final RiskFrame frame;

  RiskPageMaker(RiskFrame frame) {
    this.frame = frame;
  }

  RiskPages.One one(Worker worker, Page page, Risks.View view) {
    Risk risk = view.risk();
    RiskWords words = frame.words(worker, page, view.history(), risk.content().owner());
    boolean edits = worker.mayEver(Action.EDIT_RISKS);
    return new RiskPages.One(
        words.number(risk),
        risk.content().event(),
        marks(page, words, risk),
        rows(page, words, risk),
        scores(page, words, risk.scores()),
        view.controls().stream().map(each -> held(words, each, edits && risk.open())).toList(),
        words.lines(view.actions()),
        words.history(view.history()),
        RiskWords.href(risk),
        risk.open(),
        edits);
  }

  private List<Mark> marks(Page page, RiskWords words, Risk risk) {
    List<Mark> marks = new ArrayList<>();
    marks.add(words.mark(risk.scores().residual()));
    if (!risk.open()) {
      marks.add(new Mark(page.name("risks.risk.state", risk.state()), "quiet"));
    }
    if (risk.overdue(frame.planning().today())) {
      marks.add(new Mark(page.t("risks.review.overdue"), "overdue"));
    }
    return marks;
  }

  List<SummaryRow> rows(Page page, RiskWords words, Risk risk) {
    Risk.Content content = risk.content();
    String above = risk.scores().aboveWhy();
    Stream<SummaryRow> why =
        above.isEmpty()
            ? Stream.empty()
            : Stream.of(SummaryRow.of(page.t("risks.risk.aboveWhy"), above));
    return Stream.concat(said(page, words, content).stream(), why).toList();
  }

  private static List<SummaryRow> said(Page page, RiskWords words, Risk.Content content) {
    return List.of(
        SummaryRow.of(page.t("risks.risk.cause"), content.cause()),
        SummaryRow.of(page.t("risks.risk.event"), content.event()),
        SummaryRow.of(page.t("risks.risk.effect"), content.effect()),
        new SummaryRow(
            page.t("risks.risk.owner"),
            List.of(
                content.owner() == null
                    ? page.t("strategy.nobody")
                    : words.plan().name(content.owner()),
                words.plan().body(content.body())),
            null,
            null),
        SummaryRow.of(page.t("risks.proximity"), words.proximity(content.proximity())),
        SummaryRow.of(page.t("risks.appetite"), page.name("risks.appetite", content.appetite())),
        SummaryRow.of(page.t("risks.risk.review"), page.date(content.review())));
  }

  /** How a risk stands now, for somebody who typed something else. */
  List<SummaryRow> standing(Worker worker, Page page, Risk risk) {
    RiskWords words = frame.words(worker, page, List.of(), risk.content().owner());
    Stream<SummaryRow> scores =
        Stream.of(Scores.View.values())
            .map(
                each ->
                    SummaryRow.of(
                        page.name("risks.view", each), words.mark(risk.scores().of(each)).label()));
    return Stream.concat(rows(page, words, risk).stream(), scores).toList();
  }

  private static Table scores(Page page, RiskWords words, Scores scores) {
    return Table.of(
        page.t("risks.risk.scores"),
        List.of(Scores.View.INHERENT, Scores.View.RESIDUAL, Scores.View.TARGET),
        Part.words(page.t("risks.risk.when"), each -> page.name("risks.view", each)),
        Part.words(
            page.t("risks.likelihood"),
            each -> page.t("risks.likelihood." + scores.of(each).likelihood())),
        Part.words(
            page.t("risks.impact"), each -> page.t("risks.impact." + scores.of(each).impact())),
        Part.of(page.t("risks.score"), each -> Cell.tag(words.mark(scores.of(each)))));
  }

  private static RiskPages.Held held(RiskWords words, Control control, boolean edits) {
    return new RiskPages.Held(
        control.what(),
        control.who(),
        words.working(control.working()),
        edits ? "/risks/" + control.risk() + "/controls/" + control.id() : null);
  }

  /** Open risks where they stand, the likeliest on top. */
  RiskPages.Map map(Worker worker, Page page, List<Risk> all, Scores.View view) {
    RiskWords words = frame.words(worker, page, List.of());
    List<Risk> open = all.stream().filter(Risk::open).toList();
    return new RiskPages.Map(
        page.t("risks.map.caption", page.name("risks.view", view)),
        Stream.of(Scores.View.values()).map(each -> tab(page, each, view)).toList(),
        numbers().mapToObj(each -> head(page, "risks.impact.word.", each)).toList(),
        numbers()
            .map(each -> Score.MOST + 1 - each)
            .mapToObj(each -> line(page, words, open, view, each))
            .toList(),
        open.size());
  }

  private static IntStream numbers() {
    return IntStream.rangeClosed(1, Score.MOST);
  }

  private static Tab tab(Page page, Scores.View view, Scores.View current) {
    return new Tab(page.name("risks.view", view), "/risks/map?view=" + view, view == current);
  }

  private static RiskPages.Head head(Page page, String prefix, int number) {
    return new RiskPages.Head(number, page.t(prefix + number));
  }

  private static RiskPages.MapLine line(
      Page page, RiskWords words, List<Risk> open, Scores.View view, int likelihood) {
    return new RiskPages.MapLine(
        head(page, "risks.likelihood.word.", likelihood),
        numbers().mapToObj(each -> cell(words, open, view, new Score(likelihood, each))).toList());
  }

  private static RiskPages.Cell cell(
      RiskWords words, List<Risk> open, Scores.View view, Score score) {
    return new RiskPages.Cell(
        score.product(),
        words.band(score),
        RiskWords.tone(words.bands().of(score)),
        open.stream()
            .filter(each -> each.scores().of(view).equals(score))
            .map(
                each ->
                    new RiskPages.Link(
                        words.number(each), each.content().event(), RiskWords.href(each)))
            .toList());
  }
}
