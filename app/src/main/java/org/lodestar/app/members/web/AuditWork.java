package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.audit.AuditState;
import org.lodestar.app.audit.face.AuditChecks;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Tells auditors and administrators of the platform that the audit record is not as it should be.
 */
@Component
class AuditWork implements FewWorkItems {
  private final AuditChecks checks;
  private final Words words;

  AuditWork(AuditChecks checks, Words words) {
    this.checks = checks;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.RECORDS;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    if (!viewer.may(Action.READ_AUDIT_STATE)) {
      return List.of();
    }
    return items(checks.state());
  }

  private List<WorkItem> items(AuditState state) {
    List<WorkItem> items = new ArrayList<>();
    if (!state.faults().isEmpty()) {
      items.add(item(WorkItem.Kind.OVERDUE, "audit.work.unsound"));
    }
    if (!state.others().isEmpty()) {
      items.add(item(WorkItem.Kind.OVERDUE, "audit.work.forged"));
    }
    if (state.isLate()) {
      items.add(item(WorkItem.Kind.DUE, "audit.work.late"));
    }
    if (state.isAdrift()) {
      items.add(item(WorkItem.Kind.DUE, "audit.work.adrift"));
    }
    return items;
  }

  private WorkItem item(WorkItem.Kind kind, String key) {
    return new WorkItem(kind, words.say(Language.ENGLISH, key), "/audit/state", null);
  }
}
