package org.lodestar.app.concerns.store;

import java.util.UUID;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.OwnReport;
import org.lodestar.app.concerns.OwnReportShut;
import org.lodestar.app.concerns.ToldState;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/**
 * Keeps what the workers who wrote a worry are told of it. For who is shut out of the concern, and
 * for all while its case is restricted, the word stands still: a change would be news.
 */
@Component
public class Writers {
  private static final String RESTRICTED = "RESTRICTED_CASE";

  private final OwnReportRows rows;
  private final ConcernRows concerns;
  private final Grants grants;

  Writers(OwnReportRows rows, ConcernRows concerns, Grants grants) {
    this.rows = rows;
    this.concerns = concerns;
    this.grants = grants;
  }

  /** The concern has moved. */
  void follow(ConcernRecord concern) {
    rows.ofConcern(concern.getId())
        .filter(own -> !standsStill(own))
        .ifPresent(own -> tell(own, concern));
  }

  /** Tells the writer where it stands, after what kept them from it is gone. */
  public void catchUp(UUID concern) {
    concerns.find(concern).ifPresent(this::follow);
  }

  private void tell(OwnReport own, ConcernRecord concern) {
    ToldState told =
        ToldState.of(
            ConcernState.valueOf(concern.getState()),
            concern.getCloseReason() == null ? null : CloseReason.valueOf(concern.getCloseReason()),
            !concern.getReceiver().equals(own.receiver()));
    if (told != own.told()) {
      rows.tell(own, told);
    }
  }

  private boolean standsStill(OwnReport own) {
    return shutOut(own) || !grants.holdersFor(own.concern(), RESTRICTED).isEmpty();
  }

  /** Whether the writer is shut out of the concern by a conflict of interest. */
  public boolean shutOut(OwnReport own) {
    return grants.excludedFrom(own.concern()).contains(own.worker());
  }

  /** Insists that a worker who wrote the concern may read what is new in it. */
  public void requireReader(UUID concern) {
    if (rows.ofConcern(concern).filter(this::shutOut).isPresent()) {
      throw new OwnReportShut();
    }
  }

  /** A message of staff waits for the writer. */
  public void written(UUID concern) {
    rows.ofConcern(concern).ifPresent(rows::written);
  }

  /** Thanks the writer, once; false when somebody has done so already. */
  public boolean thank(OwnReport own, UUID officer, String text) {
    return rows.thank(own, officer, text);
  }
}
