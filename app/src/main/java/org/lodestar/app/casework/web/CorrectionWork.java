package org.lodestar.app.casework.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/**
 * What another body put right of the concern behind a case, for whoever works on the case and reads
 * no concerns: who does has the concern itself in their work.
 */
@Component
class CorrectionWork implements FewWorkItems {
  private final WaitingConcerns waiting;
  private final Cases cases;
  private final Words words;

  CorrectionWork(WaitingConcerns waiting, Cases cases, Words words) {
    this.waiting = waiting;
    this.cases = cases;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.WORK_ON_CASE) && !viewer.may(Action.LIST_CONCERNS)
        ? waiting.putRight().stream().flatMap(this::items).toList()
        : List.of();
  }

  private Stream<WorkItem> items(HandOver notice) {
    return cases.ofConcern(notice.concern()).stream().map(this::item);
  }

  private WorkItem item(CaseFile file) {
    return new WorkItem(
        WorkItem.Kind.OVERDUE,
        words.say(Language.ENGLISH, "casework.work.putRight", file.reference()),
        Addresses.file(file.id()),
        null);
  }
}
