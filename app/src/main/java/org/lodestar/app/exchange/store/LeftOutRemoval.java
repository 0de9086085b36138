package org.lodestar.app.exchange.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.springframework.stereotype.Component;

/** Forgets that somebody was left out when they are removed from their case as added in error. */
@Component
class LeftOutRemoval implements PersonRemoval {
  private final LeftOutRows rows;
  private final ExportedRows exported;
  private final SummaryRows summaries;

  LeftOutRemoval(LeftOutRows rows, ExportedRows exported, SummaryRows summaries) {
    this.rows = rows;
    this.exported = exported;
    this.summaries = summaries;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    return Optional.empty();
  }

  @Override
  public void remove(UUID person) {
    rows.delete(person);
    exported.delete(person);
    summaries.delete(person);
  }
}
