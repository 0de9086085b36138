package org.lodestar.app.statements.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.statements.face.Duties;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** What changes of law ask somebody to look at, on the home page of who looks after the duty. */
@Component
class DutyWork implements FewWorkItems {
  private final Duties duties;
  private final AtHome home;
  private final Planning planning;
  private final Words words;

  DutyWork(Duties duties, AtHome home, Planning planning, Words words) {
    this.duties = duties;
    this.home = home;
    this.planning = planning;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.READ_DUTIES)
        .map(each -> duties.waiting(each).stream().map(this::item).toList())
        .orElse(List.of());
  }

  private WorkItem item(DutyReview review) {
    return new WorkItem(
        review.overdue(planning.today()) ? Kind.OVERDUE : Kind.DUE,
        words.say(
            Language.ENGLISH,
            "statements.duty.work",
            review.duty().law().name(),
            review.change().content().title()),
        "/duties/reviews/" + review.id(),
        AtHome.endOf(review.due()));
  }
}
