package org.lodestar.app.statements.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterReport;
import org.lodestar.app.statements.CharterSigning;
import org.lodestar.app.statements.CharterView;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.Commitment.Standing;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** Draws the commitments for those who work on them. */
@Component
class CharterPageMaker {
  private static final String BETWEEN = " · ";

  private final RiskFrame frame;

  CharterPageMaker(RiskFrame frame) {
    this.frame = frame;
  }

  static String href(Commitment commitment) {
    return "/charter/" + commitment.code();
  }

  static Mark mark(Page page, Standing standing) {
    String tone =
        switch (standing) {
          case MET -> "done";
          case PARTLY -> "due";
          case NOT_YET -> "overdue";
          case NOT_KNOWN -> "quiet";
        };
    return new Mark(page.name("statements.charter.standing", standing), tone);
  }

  CharterPages.Listed list(
      Worker worker,
      Page page,
      List<CharterView> all,
      @Nullable CharterSigning signing,
      List<CharterReport> reports) {
    PlanWords words = frame.planning().words(worker, page, List.of());
    LocalDate today = frame.planning().today();
    long met =
        all.stream().filter(each -> each.commitment().kept().standing() == Standing.MET).count();
    return new CharterPages.Listed(
        signing(page, signing),
        page.t("statements.charter.counts", met, all.size()),
        all.stream().map(each -> line(page, words, each, today)).toList(),
        reports.stream()
            .map(
                each ->
                    new Press(
                        "/charter/reports/" + each.id(), CharterReportPageMaker.title(page, each)))
            .toList(),
        worker.mayEver(Action.EDIT_CHARTER));
  }

  static List<SummaryRow> signing(Page page, @Nullable CharterSigning signing) {
    return signing == null
        ? List.of()
        : List.of(
            SummaryRow.of(
                page.t("statements.charter.how"),
                page.name("statements.charter.how", signing.how())),
            SummaryRow.of(page.t("statements.charter.signedOn"), page.date(signing.on())),
            SummaryRow.of(page.t("statements.charter.signing.words"), signing.words()));
  }

  private static CharterPages.CommitmentLine line(
      Page page, PlanWords words, CharterView view, LocalDate today) {
    Commitment commitment = view.commitment();
    long open = view.gaps().stream().filter(CharterGap::isOpen).count();
    long waiting = view.evidence().stream().filter(CharterEvidence::waits).count();
    String facts =
        Stream.of(
                owner(page, words, commitment),
                due(page, commitment, today),
                page.t("statements.charter.gaps.open", open),
                waiting == 0 ? "" : page.t("statements.charter.evidence.waiting", waiting))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    return new CharterPages.CommitmentLine(
        page.t("statements.charter.line", commitment.code(), commitment.said().words()),
        href(commitment),
        mark(page, commitment.kept().standing()),
        facts);
  }

  private static String owner(Page page, PlanWords words, Commitment commitment) {
    String owner =
        Stream.of(words.body(commitment.kept().body()), commitment.kept().post())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return owner.isEmpty() ? page.t("strategy.owner.none") : owner;
  }

  private static String due(Page page, Commitment commitment, LocalDate today) {
    LocalDate due = commitment.kept().due();
    if (due == null) {
      return "";
    }
    return page.t(
        commitment.overdue(today) ? "statements.charter.due.over" : "strategy.dueOn",
        page.date(due));
  }

  private static String day(Page page, Commitment commitment, LocalDate today) {
    LocalDate due = commitment.kept().due();
    return due == null || commitment.overdue(today) ? due(page, commitment, today) : page.date(due);
  }

  CharterPages.One one(Worker worker, Page page, CharterView view) {
    Commitment commitment = view.commitment();
    RiskWords words =
        frame.words(
            worker,
            page,
            Stream.concat(
                    view.history().stream().map(Turn::by),
                    view.evidence().stream().map(CharterEvidence::addedBy))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    boolean edits = worker.mayEver(Action.EDIT_CHARTER);
    LocalDate today = frame.planning().today();
    return new CharterPages.One(
        commitment.code(),
        href(commitment),
        commitment.said().words(),
        mark(page, commitment.kept().standing()),
        commitment.said().note(),
        rows(page, words.plan(), commitment, today),
        view.evidence().stream()
            .map(each -> evidence(worker, page, words.plan(), commitment, each))
            .toList(),
        view.gaps().stream()
            .map(each -> gap(page, words.plan(), view, each, edits, today))
            .toList(),
        history(page, words, view.history()),
        edits);
  }

  private static List<SummaryRow> rows(
      Page page, PlanWords words, Commitment commitment, LocalDate today) {
    Commitment.Said said = commitment.said();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "reason", commitment.kept().reason()));
    rows.add(row(page, "owner", owner(page, words, commitment)));
    rows.add(row(page, "wanted", said.wanted()));
    rows.add(row(page, "often", page.name("statements.charter.often", commitment.kept().often())));
    rows.add(row(page, "due", day(page, commitment, today)));
    rows.add(row(page, "area", page.name("statements.statement.area", said.area())));
    rows.add(
        row(
            page,
            "source",
            page.t("statements.source.checked", said.source(), page.date(said.checked()))));
    return rows;
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t("statements.charter." + key), answer);
  }

  private static CharterPages.Evidence evidence(
      Worker worker, Page page, PlanWords words, Commitment commitment, CharterEvidence evidence) {
    boolean may = worker.mayEver(Action.CONFIRM_CHARTER) && !worker.id().equals(evidence.addedBy());
    String here = href(commitment) + "/evidence/" + evidence.id();
    return new CharterPages.Evidence(
        evidence.words(),
        evidence.link().isEmpty() ? null : evidence.link(),
        mark(page, evidence),
        page.t(
            "statements.charter.evidence.facts",
            page.date(evidence.dated()),
            words.name(evidence.addedBy())),
        evidence.review() == null ? "" : evidence.review().reason(),
        may && evidence.waits() ? here : null,
        may && evidence.isConfirmed() ? here + "/set-back" : null);
  }

  private static Mark mark(Page page, CharterEvidence evidence) {
    if (evidence.review() == null) {
      return new Mark(page.t("statements.charter.evidence.waits"), "due");
    }
    boolean accepted = evidence.review().verdict() == Verdict.ACCEPTED;
    return new Mark(
        page.name("statements.charter.verdict", evidence.review().verdict()),
        accepted ? "done" : "overdue");
  }

  private static CharterPages.Gap gap(
      Page page,
      PlanWords words,
      CharterView view,
      CharterGap gap,
      boolean edits,
      LocalDate today) {
    PlanAction action = view.action(gap);
    String facts =
        gap.closed() == null
            ? page.t("statements.charter.gap.facts", gap.who(), page.date(gap.by()))
            : page.t("statements.charter.gap.closedBy", gap.closed());
    return new CharterPages.Gap(
        gap.missing(),
        mark(page, gap, today),
        facts,
        action == null ? null : new Line(words.title(action), PlanWords.href(action), "", null),
        edits ? href(view.commitment()) + "/gaps/" + gap.id() : null,
        edits && gap.isOpen() && gap.action() == null);
  }

  private static Mark mark(Page page, CharterGap gap, LocalDate today) {
    if (!gap.isOpen()) {
      return new Mark(page.t("statements.charter.gap.closed"), "done");
    }
    return gap.overdue(today)
        ? new Mark(page.t("statements.charter.gap.overdue"), "overdue")
        : new Mark(page.t("statements.charter.gap.open"), "due");
  }

  private static List<TimelineEntry> history(Page page, RiskWords words, List<Turn> turns) {
    List<TimelineEntry> plain = words.history(turns);
    List<TimelineEntry> told = new ArrayList<>();
    for (int place = 0; place < turns.size(); place++) {
      Turn turn = turns.get(place);
      TimelineEntry entry = plain.get(place);
      told.add(new TimelineEntry(title(page, turn, entry), entry.by(), entry.at(), entry.text()));
    }
    return told;
  }

  private static String title(Page page, Turn turn, TimelineEntry entry) {
    return switch (turn.kind()) {
      case STANDING ->
          page.t(
              "statements.charter.turn.standing",
              page.t("statements.charter.standing." + turn.from()),
              page.t("statements.charter.standing." + turn.to()));
      case EVIDENCE_REVIEWED ->
          page.t(
              "statements.charter.turn.reviewed",
              page.t("statements.charter.verdict." + turn.to()));
      default -> entry.title();
    };
  }
}
