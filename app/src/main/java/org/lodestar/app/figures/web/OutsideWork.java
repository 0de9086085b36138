package org.lodestar.app.figures.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lodestar.app.figures.domain.OutsideRules;
import org.lodestar.app.figures.face.OutsideCounts;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Months whose counts nobody has typed yet, on the home page of whoever types them. */
@Component
class OutsideWork implements FewWorkItems {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** So many months stand by themselves; the page lists all. */
  private static final int MOST = 2;

  private final OutsideCounts counts;
  private final AtHome home;
  private final Words words;

  OutsideWork(OutsideCounts counts, AtHome home, Words words) {
    this.counts = counts;
    this.home = home;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.ENTER_OUTSIDE_COUNTS).map(this::months).orElse(List.of());
  }

  private List<WorkItem> months(Worker worker) {
    LocalDate today = counts.today();
    return counts.waiting(worker).stream().limit(MOST).map(each -> item(each, today)).toList();
  }

  private WorkItem item(YearMonth month, LocalDate today) {
    LocalDate due = OutsideRules.due(month);
    return new WorkItem(
        today.isAfter(due) ? Kind.OVERDUE : Kind.DUE,
        words.say(Language.ENGLISH, "figures.outside.work", MONTH.format(month)),
        OutsidePage.HERE + "/" + month,
        AtHome.endOf(due));
  }
}
