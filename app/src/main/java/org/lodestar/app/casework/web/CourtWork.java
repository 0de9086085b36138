package org.lodestar.app.casework.web;

import java.time.Instant;
import java.util.List;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.face.CaseCourt;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Children in police detention or charged, before all else for whoever manages the cases and for
 * who is in charge of theirs, until it is written what became of it. Where a bed and who goes are
 * written and court is further off, they wait for its day.
 */
@Component
class CourtWork implements FewWorkItems {
  private final CaseCourt court;
  private final Today today;
  private final Words words;

  CourtWork(CaseCourt court, Today today, Words words) {
    this.court = court;
    this.today = today;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    if (!viewer.may(Action.WORK_ON_CASE) && !viewer.may(Action.MANAGE_CASELOAD)) {
      return List.of();
    }
    boolean all = viewer.may(Action.MANAGE_CASELOAD);
    return Standing.current().member().stream()
        .flatMap(worker -> court.childrenFor(worker, all).stream())
        .map(this::item)
        .toList();
  }

  /** What was due is said in words: to write what became of it is never late. */
  private WorkItem item(CourtDay child) {
    Instant moment = child.moment();
    boolean over = CourtWords.isOver(child, today.now());
    boolean near = !child.isSettled() || CourtWords.isNear(child, today.date());
    return new WorkItem(
        near ? WorkItem.Kind.FIRST : WorkItem.Kind.DUE,
        words.say(
            Language.ENGLISH,
            "casework.work.court." + (over ? "OVER" : CourtWords.state(child)),
            child.reference()),
        Addresses.custody(child.caseFile(), child.person()),
        over ? null : moment);
  }
}
