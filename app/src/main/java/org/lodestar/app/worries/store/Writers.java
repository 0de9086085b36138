package org.lodestar.app.worries.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.OwnReportShut;
import org.lodestar.app.concerns.OwnWriters;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.ToldState;
import org.springframework.stereotype.Component;

/**
 * Keeps what the workers who wrote a worry are told of it. For who is shut out of the concern, and
 * for all while its case is restricted, the word stands still: a change would be news.
 */
@Component
public class Writers implements OwnWriters {
  private static final String RESTRICTED = "RESTRICTED_CASE";

  private final OwnReportRows rows;
  private final Grants grants;

  Writers(OwnReportRows rows, Grants grants) {
    this.rows = rows;
    this.grants = grants;
  }

  @Override
  public Optional<UUID> writerOf(UUID concern) {
    return rows.ofConcern(concern).map(OwnReport::worker);
  }

  @Override
  public void follow(Now now) {
    rows.ofConcern(now.concern()).filter(own -> !standsStill(own)).ifPresent(own -> tell(own, now));
  }

  private void tell(OwnReport own, Now now) {
    ToldState told =
        ToldState.of(now.state(), now.reason(), !now.receiver().equals(own.receiver()));
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

  @Override
  public void requireReader(UUID concern) {
    if (rows.ofConcern(concern).filter(this::shutOut).isPresent()) {
      throw new OwnReportShut();
    }
  }

  @Override
  public void written(UUID concern) {
    rows.ofConcern(concern).ifPresent(rows::written);
  }

  /** Thanks the writer, once; false when somebody has done so already. */
  public boolean thank(OwnReport own, UUID officer, String text) {
    return rows.thank(own, officer, text);
  }
}
