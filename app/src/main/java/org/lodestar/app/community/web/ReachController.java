package org.lodestar.app.community.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.VisitFilter;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All visits as a list, and whom they reached. */
@Controller
@RequestMapping("/outreach")
class ReachController {
  private static final int ON_A_PAGE = 20;

  private final Visits visits;
  private final OutreachPlans plans;
  private final ReachPageMaker maker;
  private final OutreachFrame frame;

  ReachController(Visits visits, OutreachPlans plans, ReachPageMaker maker, OutreachFrame frame) {
    this.visits = visits;
    this.plans = plans;
    this.maker = maker;
    this.frame = frame;
  }

  @GetMapping("/visits")
  @Permit(Action.READ_OUTREACH)
  String list(
      @ModelAttribute("asked") VisitsAsked asked,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    VisitFilter filter = asked.filter(frame.today());
    int found = visits.count(worker, filter);
    int pages = Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    List<Visit.Line> lines = visits.list(worker, filter, (shown - 1) * ON_A_PAGE, ON_A_PAGE);
    OutreachPages.Filter drawn =
        asked.drawn(page, plans.list(worker), sites(worker, filter.plan()));
    model.addAttribute(
        "model",
        new OutreachPages.Visits(
            table(page, lines),
            found,
            drawn,
            Paging.numbered(
                shown, pages, each -> VisitsAsked.address(drawn.questions(), "", each))));
    return "community/visits";
  }

  private List<OutreachSite> sites(Worker worker, @Nullable UUID plan) {
    return plans.list(worker).stream()
        .filter(each -> each.id().equals(plan))
        .findFirst()
        .map(each -> plans.get(worker, each.id()).sites())
        .orElse(List.of());
  }

  private static Table table(Page page, List<Visit.Line> lines) {
    return Table.of(
        page.t("community.visits"),
        lines,
        Part.link(
            page.t("community.visit.day"),
            each -> page.date(each.visit().content().day()),
            each -> OutreachWords.href(each.visit())),
        Part.words(page.t("community.visit.site"), Visit.Line::siteName),
        Part.words(
            page.t("community.visit.audience"),
            each -> page.name("community.audience", each.visit().content().audience())),
        Part.of(page.t("community.visit.people"), each -> people(page, each.visit())),
        Part.words(page.t("community.reach.plan"), Visit.Line::planTitle));
  }

  private static Cell people(Page page, Visit visit) {
    return visit.takenBack()
        ? Cell.tag(page.t("community.visit.takenBack.mark"), "quiet")
        : Cell.of(new OutreachWords(page).people(visit.content().people()));
  }

  @GetMapping("/reach")
  @Permit(Action.READ_OUTREACH)
  String reach(
      @RequestParam(defaultValue = "") String plan, Worker worker, Page page, Model model) {
    UUID asked = asked(plan);
    model.addAttribute("model", maker.page(page, visits.reach(worker, asked), asked));
    return "community/reach";
  }

  /** An address of a plan that is none finds nothing, so that nobody takes all for one. */
  private static @Nullable UUID asked(String plan) {
    UUID asked = VisitsAsked.identifier(plan);
    if (asked == null && !plan.isEmpty()) {
      throw new NotFound();
    }
    return asked;
  }

  @GetMapping("/reach.csv")
  @Permit(Action.READ_OUTREACH)
  ResponseEntity<byte[]> file(
      @RequestParam(defaultValue = "") String plan, Worker worker, Page page) {
    UUID asked = asked(plan);
    Reach.View reach = visits.reach(worker, asked);
    visits.exported(worker);
    return Csv.file("outreach-reach", maker.file(page, reach, asked));
  }
}
