package org.lodestar.app.statements.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.statements.Duty;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.statements.face.Duties;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws duties on pages and as a file. */
@Component
class DutyPageMaker {
  private final RiskFrame frame;
  private final ObjectProvider<NavEntry> entries;

  DutyPageMaker(RiskFrame frame, ObjectProvider<NavEntry> entries) {
    this.frame = frame;
    this.entries = entries;
  }

  static String href(Duty duty) {
    return "/duties/" + duty.code();
  }

  DutyPages.Listed list(Worker worker, Page page, List<Duty> duties, List<DutyReview> reviews) {
    PlanWords words = words(worker, page, duties);
    long missing = duties.stream().filter(each -> !each.carried().isLive()).count();
    return new DutyPages.Listed(
        duties.stream()
            .map(
                each ->
                    new DutyPages.Line(
                        each.law().name(),
                        href(each),
                        marks(page, each),
                        page.t(
                            "statements.duty.facts",
                            each.law().section(),
                            owner(page, words, each))))
            .toList(),
        missing == 0 ? "" : page.t("statements.duties.missing", missing),
        reviews.stream().filter(DutyReview::isOpen).map(each -> line(page, each)).toList(),
        worker.mayEver(Action.EDIT_DUTIES));
  }

  private PlanWords words(Worker worker, Page page, List<Duty> duties) {
    List<UUID> owners =
        duties.stream()
            .map(each -> each.carried().owner())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return frame.planning().words(worker, page, owners);
  }

  private static String owner(Page page, PlanWords words, Duty duty) {
    String owner = words.name(duty.carried().owner());
    return owner.isEmpty() ? page.t("statements.duty.owner.none") : owner;
  }

  private static List<Mark> marks(Page page, Duty duty) {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        duty.carried().isLive()
            ? new Mark(page.t("statements.duty.live"), "done")
            : new Mark(page.t("statements.duty.notLive"), "overdue"));
    if (!duty.law().confirmed()) {
      marks.add(new Mark(page.t("statements.duty.unconfirmed"), "due"));
    }
    return marks;
  }

  private DutyPages.Line line(Page page, DutyReview review) {
    LocalDate today = frame.planning().today();
    Mark mark =
        review.overdue(today)
            ? new Mark(page.t("statements.duty.review.overdue"), "overdue")
            : review.isOpen()
                ? new Mark(page.t("statements.duty.review.open"), "due")
                : new Mark(page.t("statements.duty.review.closed"), "done");
    return new DutyPages.Line(
        page.t(
            "statements.duty.review.title",
            review.duty().law().name(),
            review.change().content().title()),
        "/duties/reviews/" + review.id(),
        List.of(mark),
        page.t(
            "statements.duty.review.facts",
            page.date(review.change().content().effect()),
            page.date(review.due())));
  }

  DutyPages.One one(Worker worker, Page page, Duties.View view) {
    Duty duty = view.duty();
    RiskWords words = frame.words(worker, page, view.history(), duty.carried().owner());
    return new DutyPages.One(
        duty.law().name(),
        href(duty),
        marks(page, duty),
        duty.law().note(),
        rows(page, words.plan(), duty),
        duty.carried().isLive() ? duty.carried().process() : null,
        duty.carried().words(),
        opens(page, duty.carried().process()),
        view.reviews().stream().map(each -> line(page, each)).toList(),
        words.history(view.history()),
        worker.mayEver(Action.EDIT_DUTIES));
  }

  /** Whether its reader gets a page: not where all lines to which it belongs are kept from them. */
  private boolean opens(Page page, String process) {
    String path = process.replaceFirst("[?#].*", "");
    List<NavEntry> lines = entries.stream().filter(each -> each.covers(path)).toList();
    return lines.isEmpty() || page.viewer().filter(viewer -> isShown(lines, viewer)).isPresent();
  }

  private static boolean isShown(List<NavEntry> lines, Viewer viewer) {
    return lines.stream().anyMatch(each -> each.shownTo(viewer));
  }

  private static List<SummaryRow> rows(Page page, PlanWords words, Duty duty) {
    Duty.Law law = duty.law();
    return List.of(
        row(page, "section", law.section()),
        row(page, "who", law.who()),
        row(page, "when", law.when()),
        row(page, "deadline", law.deadline()),
        row(page, "evidence", law.evidence()),
        row(page, "owner", owner(page, words, duty)),
        row(
            page,
            "source",
            page.t("statements.source.checked", law.source(), page.date(law.checked()))));
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t("statements.duty." + key), answer);
  }

  DutyPages.Review review(Worker worker, Page page, DutyReview review, boolean mayDecide) {
    DutyReview.Decided decided = review.decided();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "title", review.change().content().title()));
    rows.add(row(page, "words", review.change().content().words()));
    rows.add(row(page, "effect", page.date(review.change().content().effect())));
    rows.add(row(page, "source", review.change().content().source()));
    rows.add(row(page, "review.due", page.date(review.due())));
    if (decided != null) {
      PlanWords words = frame.planning().words(worker, page, List.of(decided.by()));
      rows.add(row(page, "decided", decided.words()));
      rows.add(
          row(
              page,
              "decided.by",
              page.t(
                  "statements.duty.decided.byOn",
                  words.name(decided.by()),
                  page.date(decided.at()))));
    }
    return new DutyPages.Review(
        page.t("statements.duty.review"),
        review.duty().law().name(),
        href(review.duty()),
        rows,
        decided == null && mayDecide ? "/duties/reviews/" + review.id() + "/decide" : null);
  }

  /** All duties with all that the register says of each. */
  Table file(Worker worker, Page page, List<Duty> duties) {
    PlanWords words = words(worker, page, duties);
    return Table.of(
        page.t("statements.duties"),
        duties,
        Part.words(page.t("statements.duty.name"), each -> each.law().name()),
        Part.words(page.t("statements.duty.section"), each -> each.law().section()),
        Part.words(page.t("statements.duty.who"), each -> each.law().who()),
        Part.words(page.t("statements.duty.when"), each -> each.law().when()),
        Part.words(page.t("statements.duty.deadline"), each -> each.law().deadline()),
        Part.words(page.t("statements.duty.evidence"), each -> each.law().evidence()),
        Part.words(page.t("statements.duty.process"), each -> each.carried().process()),
        Part.words(page.t("statements.duty.owner"), each -> owner(page, words, each)),
        Part.words(page.t("statements.duty.source"), each -> each.law().source()),
        Part.words(page.t("statements.duty.checked"), each -> each.law().checked().toString()),
        Part.words(page.t("statements.duty.confirmed"), each -> page.t(confirmed(each.law()))));
  }

  private static String confirmed(Duty.Law law) {
    return law.confirmed() ? "statements.duty.read" : "statements.duty.unconfirmed";
  }
}
