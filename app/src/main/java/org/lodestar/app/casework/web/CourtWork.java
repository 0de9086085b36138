package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.face.CaseCourt;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/**
 * Children in police detention or charged, before all else for whoever manages the cases: until it
 * is written what became of the arrest, and where they sleep until court and who goes there.
 */
@Component
class CourtWork implements WorkItems {
  private final CaseCourt court;
  private final Words words;

  CourtWork(CaseCourt court, Words words) {
    this.court = court;
    this.words = words;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return waiting(viewer, kind).size();
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return waiting(viewer, kind).stream().skip(offset).limit(limit).map(this::item).toList();
  }

  private List<CourtDay> waiting(Viewer viewer, WorkItem.Kind kind) {
    boolean shown = kind == WorkItem.Kind.OVERDUE && viewer.may(Action.MANAGE_CASELOAD);
    return shown
        ? Standing.current().member().map(court::childrenFor).orElse(List.of())
        : List.of();
  }

  private WorkItem item(CourtDay child) {
    return new WorkItem(
        WorkItem.Kind.OVERDUE,
        words.say(Language.ENGLISH, "casework.work.court." + state(child), child.reference()),
        Addresses.custody(child.caseFile(), child.person()),
        child.moment());
  }

  private static String state(CourtDay child) {
    CustodyOutcome.Kind outcome = child.outcome();
    return outcome == null ? "HELD" : outcome.name();
  }
}
