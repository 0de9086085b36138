package org.lodestar.app.statements.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.State;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.domain.StatementRules.Nearness;
import org.lodestar.statute.StatementChecks;
import org.lodestar.statute.StatementFinding;
import org.lodestar.statute.StatementRule.Weight;
import org.springframework.stereotype.Component;

/** Draws statements for those who work on them. */
@Component
class StatementPageMaker {
  private static final int ON_A_PAGE = 20;

  private final RiskFrame frame;
  private final QualityPageMaker quality;

  StatementPageMaker(RiskFrame frame, QualityPageMaker quality) {
    this.frame = frame;
    this.quality = quality;
  }

  static String href(Statement statement) {
    return "/statements/" + statement.id();
  }

  static String title(Page page, Statement statement) {
    return page.t("statements.statement.title", StatementRules.year(statement.head()));
  }

  static Mark mark(Page page, State state) {
    String tone =
        switch (state) {
          case DRAFT -> "due";
          case IN_REVIEW -> "new";
          case APPROVED, SIGNED -> "plain";
          case PUBLISHED -> "done";
          case SUPERSEDED -> "quiet";
        };
    return new Mark(page.name("statements.statement.state", state), tone);
  }

  StatementPages.Listed page(Worker worker, Page page, List<Statement> all, int number) {
    int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    List<Statement> here = all.stream().skip((shown - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    return new StatementPages.Listed(
        table(page, here),
        all.size(),
        reminder(page, all),
        Paging.numbered(shown, pages, each -> "/statements?page=" + each),
        worker.mayEver(Action.EDIT_STATEMENTS));
  }

  private static Table table(Page page, List<Statement> statements) {
    return Table.of(
        page.t("statements.statements"),
        statements,
        Part.link(page.t("statements.statement.year"), Statement::slug, StatementPageMaker::href),
        Part.words(page.t("statements.statement.organisation"), each -> each.head().organisation()),
        Part.of(page.t("statements.statement.state"), each -> Cell.tag(mark(page, each.state()))),
        Part.words(
            page.t("statements.statement.published"),
            each -> each.publishedAt() == null ? "" : page.date(each.publishedAt())));
  }

  private String reminder(Page page, List<Statement> all) {
    LocalDate today = frame.planning().today();
    LocalDate ended = StatementRules.lastYearEnd(today);
    Nearness nearness = StatementRules.nearness(ended, today);
    boolean done =
        all.stream().anyMatch(each -> each.state().isPublic() && !each.ends().isBefore(ended));
    return done || nearness == Nearness.NOT_YET
        ? ""
        : page.t(
            "statements.statement.reminder." + nearness,
            page.date(ended),
            page.date(StatementChecks.lastDay(ended)));
  }

  StatementPages.One one(Worker worker, Page page, StatementView view) {
    Statement statement = view.statement();
    RiskWords words = frame.words(worker, page, view.history(), reviewer(view));
    boolean edits = worker.mayEver(Action.EDIT_STATEMENTS);
    return new StatementPages.One(
        title(page, statement),
        href(statement),
        mark(page, statement.state()),
        page.name("statements.statement.ground.is", statement.head().ground()),
        rows(page, statement),
        view.findings().stream().map(each -> check(page, each)).toList(),
        areas(page, view),
        quality.quality(page, words.plan(), view),
        words.history(view.history()),
        presses(worker, page, statement),
        statement.state().isPublic() ? statement.address() : null,
        meeting(statement),
        new StatementPages.Can(
            edits && statement.isDraft(), edits, mayRate(worker, view), view.before() != null));
  }

  private static @Nullable String meeting(Statement statement) {
    Statement.Approval approval = statement.approval();
    return approval == null || approval.meeting() == null
        ? null
        : "/boards/" + approval.body() + "/meetings/" + approval.meeting();
  }

  private static @Nullable UUID reviewer(StatementView view) {
    return view.reviews().isEmpty() ? null : view.reviews().getFirst().reviewer();
  }

  private static boolean mayRate(Worker worker, StatementView view) {
    return worker.mayEver(Action.RATE_STATEMENT)
        && (view.reviews().size() < 2 || view.reviewOf(worker.id()).isPresent());
  }

  private static List<SummaryRow> rows(Page page, Statement statement) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "organisation", statement.head().organisation()));
    rows.add(row(page, "period", period(page, statement)));
    rows.add(row(page, "approved", approval(page, statement)));
    rows.add(row(page, "signed", signature(page, statement)));
    Statement.ByHand byHand = statement.byHand();
    rows.add(row(page, "homepage", byHand.homepage()));
    rows.add(row(page, "homepageSeen", date(page, byHand.homepageSeen())));
    rows.add(row(page, "registered", date(page, byHand.registered())));
    rows.add(row(page, "turnover", page.name("statements.statement.turnover", byHand.turnover())));
    rows.removeIf(each -> each.answers().isEmpty());
    return rows;
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t("statements.statement." + key), answer);
  }

  static String period(Page page, Statement statement) {
    return page.t("strategy.period", page.date(statement.begins()), page.date(statement.ends()));
  }

  private static String date(Page page, @Nullable LocalDate date) {
    return date == null ? "" : page.date(date);
  }

  private static String approval(Page page, Statement statement) {
    Statement.Approval approval = statement.approval();
    return approval == null
        ? ""
        : page.t(
            "statements.statement.approved.by",
            approval.name(),
            page.date(approval.on()),
            approval.minute());
  }

  private static String signature(Page page, Statement statement) {
    Statement.Signature signature = statement.signature();
    return signature == null
        ? ""
        : page.t(
            "statements.statement.signed.by",
            signature.name(),
            signature.jobTitle(),
            page.date(signature.on()));
  }

  private static StatementPages.Check check(Page page, StatementFinding finding) {
    boolean required = finding.rule().weight() == Weight.REQUIRED;
    String tone =
        switch (finding.result()) {
          case MET -> "done";
          case NOT_ASKED -> "quiet";
          case OPEN -> required ? "overdue" : "due";
        };
    return new StatementPages.Check(
        finding.rule().name(),
        new Mark(page.name("statements.statement.check", finding.result()), tone),
        page.name("statements.statement.weight", finding.rule().weight()),
        finding.rule().words(),
        finding.advice(),
        finding.rule().source());
  }

  private static List<StatementPages.Area> areas(Page page, StatementView view) {
    return view.texts().stream()
        .map(
            each ->
                new StatementPages.Area(
                    page.name("statements.statement.area", each.area()),
                    href(view.statement()) + "/areas/" + each.area(),
                    mark(page, each),
                    each.words(),
                    each.whyNot()))
        .toList();
  }

  private static Mark mark(Page page, StatementText text) {
    if (text.says()) {
      return new Mark(page.t("statements.statement.area.says"), "done");
    }
    return text.silent()
        ? new Mark(page.t("statements.statement.area.silent"), "overdue")
        : new Mark(page.t("statements.statement.area.whyNot"), "plain");
  }

  private static List<Press> presses(Worker worker, Page page, Statement statement) {
    boolean edits = worker.mayEver(Action.EDIT_STATEMENTS);
    boolean approves = worker.mayEver(Action.APPROVE_STATEMENT);
    List<String> ways =
        switch (statement.state()) {
          case DRAFT -> edits ? List.of("submit") : List.of();
          case IN_REVIEW -> approves ? List.of("approve", "send-back") : List.of();
          case APPROVED -> ways(edits, "sign", approves);
          case SIGNED -> ways(edits, "publish", approves);
          default -> List.of();
        };
    return ways.stream()
        .map(
            each ->
                new Press(
                    href(statement) + "/" + each, page.t("statements.statement.move." + each)))
        .toList();
  }

  /** On, for who writes it, and back, for who may approve it. */
  private static List<String> ways(boolean edits, String on, boolean approves) {
    return Stream.of(edits ? on : "", approves ? "send-back" : "")
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** The levels that somebody is asked for, beside what each area says. */
  StatementPages.Rating rating(
      Page page, StatementView view, long version, List<SummaryRow> standing) {
    Statement statement = view.statement();
    return new StatementPages.Rating(
        new Editing(
            page.t("statements.statement.quality.rate"),
            title(page, statement),
            href(statement) + "/quality",
            href(statement),
            standing,
            version),
        view.texts().stream()
            .map(
                each ->
                    new StatementPages.RatedArea(
                        page.name("statements.statement.area", each.area()),
                        each.says() ? each.words() : each.whyNot()))
            .toList(),
        Stream.iterate(0, each -> each <= StatementReview.HIGHEST, each -> each + 1)
            .map(
                each ->
                    Option.of(String.valueOf(each), page.t("statements.statement.level." + each)))
            .toList());
  }
}
