package org.lodestar.app.risks.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.risks.Sector.Signal;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;

/** Draws sectors with their signals. */
@Component
class SectorPageMaker {
  private static final int ON_A_PAGE = 20;

  private final RiskFrame frame;

  SectorPageMaker(RiskFrame frame) {
    this.frame = frame;
  }

  ThreatPages.Listed list(
      Worker worker, Page page, Collection<Sector> all, Map<UUID, Integer> signals, int number) {
    int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    Choosing choosing = new Choosing("/threats/sectors", List.of(), "");
    return new ThreatPages.Listed(
        all.stream()
            .skip((shown - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(each -> line(page, each, signals.getOrDefault(each.id(), 0)))
            .toList(),
        all.size(),
        new ThreatPages.Nothing(page.t("risks.sectors.none"), page.t("risks.sectors.none.text")),
        choosing.filter(),
        Paging.numbered(shown, pages, choosing::page),
        worker.mayEver(Action.EDIT_THREATS));
  }

  private Line line(Page page, Sector sector, int signals) {
    LocalDate review = sector.review();
    String when =
        review == null
            ? page.t("risks.sector.review.none")
            : page.t("risks.sector.review.at", page.date(review));
    return new Line(
        sector.name(),
        "/threats/sectors/" + sector.id(),
        page.t("risks.sector.signals", signals) + " · " + when,
        overdue(page, sector));
  }

  private @Nullable Mark overdue(Page page, Sector sector) {
    return sector.overdue(frame.planning().today())
        ? new Mark(page.t("risks.review.overdue"), "due")
        : null;
  }

  ThreatPages.Watched one(Worker worker, Page page, Sectors.View view) {
    Sector sector = view.sector();
    RiskWords words = frame.words(worker, page, view.history(), null);
    Mark overdue = overdue(page, sector);
    return new ThreatPages.Watched(
        sector.name(),
        overdue == null ? List.of() : List.of(overdue),
        rows(page, sector),
        view.signals().stream().map(each -> seen(page, each)).toList(),
        words.history(view.history()),
        "/threats/sectors/" + sector.id(),
        worker.mayEver(Action.EDIT_THREATS));
  }

  static List<SummaryRow> rows(Page page, Sector sector) {
    LocalDate review = sector.review();
    return List.of(
        SummaryRow.of(page.t("risks.sector.drivers"), sector.content().drivers()),
        SummaryRow.of(
            page.t("risks.sector.review"),
            review == null ? page.t("risks.sector.review.none") : page.date(review)));
  }

  private static ThreatPages.Seen seen(Page page, Signal signal) {
    return new ThreatPages.Seen(
        page.date(signal.dated()), signal.words(), signal.source(), forward(page, signal));
  }

  private static String forward(Page page, Signal signal) {
    String after = page.date(signal.reviewAfter());
    LocalDate before = signal.reviewBefore();
    if (before == null) {
      return page.t("risks.signal.set", after);
    }
    return signal.broughtForward()
        ? page.t("risks.signal.forward", page.date(before), after)
        : page.t("risks.signal.stays", after);
  }
}
