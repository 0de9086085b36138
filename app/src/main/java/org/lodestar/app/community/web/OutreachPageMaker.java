package org.lodestar.app.community.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Reach.Counted;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;

/** Draws plans of outreach. */
@Component
class OutreachPageMaker {
  private static final int ON_A_PAGE = 20;

  private final OutreachFrame frame;

  OutreachPageMaker(OutreachFrame frame) {
    this.frame = frame;
  }

  OutreachFrame frame() {
    return frame;
  }

  OutreachPages.Listed list(Worker worker, Page page, Reach.View reach, int number) {
    List<OutreachPlan> all = reach.plans();
    int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    Map<UUID, String> organisations = frame.names();
    List<Line> lines =
        all.stream()
            .skip((shown - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(each -> line(page, each, reach.reach(), organisations))
            .toList();
    return new OutreachPages.Listed(
        lines,
        Paging.numbered(shown, pages, each -> "/outreach?page=" + each),
        worker.mayEver(Action.PLAN_OUTREACH));
  }

  private static Line line(
      Page page, OutreachPlan plan, Reach reach, Map<UUID, String> organisations) {
    OutreachWords words = new OutreachWords(page);
    Counted counted = reach.plans().getOrDefault(plan.id(), Counted.NONE);
    return new Line(
        plan.content().title(),
        OutreachWords.href(plan.id()),
        String.join(
            " · ",
            words.audiences(plan.content().audiences()),
            organisations.getOrDefault(plan.content().organisation(), ""),
            words.reached(counted)),
        words.mark(plan));
  }

  OutreachPages.One one(
      Worker worker, Page page, OutreachPlans.View view, Reach reach, List<Visit.Line> visits) {
    OutreachPlan plan = view.plan();
    OutreachWords words = new OutreachWords(page);
    boolean plans = worker.mayEver(Action.PLAN_OUTREACH);
    return new OutreachPages.One(
        plan.id().toString(),
        plan.content().title(),
        words.mark(plan),
        rows(page, plan),
        view.sites().stream().map(each -> site(page, each, plans && plan.open())).toList(),
        visits.stream().map(each -> visit(page, each)).toList(),
        words.reached(reach.all()),
        OutreachWords.href(plan.id()),
        plan.version(),
        new OutreachPages.Can(
            plans && plan.open(),
            plans
                && plan.state() == OutreachPlan.State.DRAFT
                && view.sites().stream().anyMatch(OutreachSite::listed),
            plans && plan.running(),
            worker.mayEver(Action.LOG_VISIT) && plan.running()));
  }

  /** What a plan says, also for somebody who typed something else. */
  List<SummaryRow> rows(Page page, OutreachPlan plan) {
    OutreachPlan.Content content = plan.content();
    OutreachWords words = new OutreachWords(page);
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "audiences", words.audiences(content.audiences())));
    rows.add(row(page, "why", content.why()));
    rows.add(
        row(
            page,
            "answers",
            content.answers().isEmpty() ? page.t("community.answers.none") : content.answers()));
    rows.add(row(page, "organisation", frame.names().getOrDefault(content.organisation(), "")));
    rows.add(row(page, "when", words.days(content)));
    if (!plan.endNote().isEmpty()) {
      rows.add(row(page, "end.note", plan.endNote()));
    }
    return rows;
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t("community." + key), answer);
  }

  private Line site(Page page, OutreachSite site, boolean change) {
    String ward = site.content().ward();
    String facts =
        page.name("community.site.kind", site.content().kind()) + " · " + site.content().address();
    return new Line(
        site.content().name(),
        change ? OutreachWords.href(site.plan()) + "/sites/" + site.id() : null,
        ward.isEmpty() ? facts : facts + " · " + frame.ward(ward),
        site.listed() ? null : new Mark(page.t("community.site.off"), "quiet"));
  }

  static Line visit(Page page, Visit.Line line) {
    Visit visit = line.visit();
    OutreachWords words = new OutreachWords(page);
    String languages =
        visit.content().languages().stream()
            .sorted()
            .map(each -> page.name("community.language", each))
            .collect(Collectors.joining(", "));
    return new Line(
        page.t("community.visit.at", line.siteName(), page.date(visit.content().day())),
        OutreachWords.href(visit),
        words.people(visit.content().people()) + " · " + languages,
        visit.takenBack() ? new Mark(page.t("community.visit.takenBack.mark"), "quiet") : null);
  }

  /** What a place says now, for somebody who typed something else. */
  List<SummaryRow> rows(Page page, OutreachSite site) {
    String ward = site.content().ward();
    return List.of(
        row(page, "site.kind", page.name("community.site.kind", site.content().kind())),
        row(page, "site.name", site.content().name()),
        row(page, "site.address", site.content().address()),
        row(page, "site.ward", ward.isEmpty() ? page.t("community.hung.noWard") : frame.ward(ward)),
        row(
            page,
            "site.listed",
            page.t("community.site.listed." + (site.listed() ? "yes" : "no"))));
  }
}
