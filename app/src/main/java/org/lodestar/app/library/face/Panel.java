package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.Vignettes;
import org.lodestar.app.library.domain.Comparison;
import org.lodestar.app.library.domain.PanelFile;
import org.lodestar.app.library.store.PanelRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A panel of practitioners answers the vignettes, and the screening aid stands beside it. */
@Component
public class Panel {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String KIND = "SCREENING_PANEL";

  private final PanelRows rows;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Panel(PanelRows rows, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Loads a file whole. What its panellists had answered before is replaced.
   *
   * @throws IllegalArgumentException for a file with a fault
   */
  @Transactional
  public void load(Worker worker, PanelFile file) {
    policy.require(worker, Action.COMPARE_SCREENING);
    if (!file.faults().isEmpty()) {
      throw new IllegalArgumentException("A file with a fault is not loaded");
    }
    file.answers().stream().map(PanelFile.Answer::panellist).distinct().forEach(rows::forget);
    rows.insert(file.answers(), worker.id());
    audit.record(
        Entry.of(LibraryAudit.PANEL_LOADED, ObjectRef.all(KIND))
            .detail(Detail.none().with("answers", file.answers().size())));
  }

  /** Forgets what a panellist answered; nothing happens when they answered nothing. */
  @Transactional
  public void forget(Worker worker, String panellist) {
    policy.require(worker, Action.COMPARE_SCREENING);
    if (rows.forget(panellist) > 0) {
      audit.record(LibraryAudit.PANELLIST_FORGOTTEN, ObjectRef.all(KIND));
    }
  }

  /** The aid beside the panel, as both stand today. */
  @Transactional(readOnly = true)
  public Comparison compare(Worker worker) {
    policy.require(worker, Action.COMPARE_SCREENING);
    return Comparison.of(
        Vignettes.list(), rows.list(), LocalDate.ofInstant(clock.instant(), LONDON));
  }

  /** Codes of those who have answered. */
  @Transactional(readOnly = true)
  public List<String> panellists(Worker worker) {
    policy.require(worker, Action.COMPARE_SCREENING);
    return rows.panellists();
  }
}
