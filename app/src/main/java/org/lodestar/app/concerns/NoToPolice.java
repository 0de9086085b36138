package org.lodestar.app.concerns;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;

/**
 * Slot: what a later room knows of a no to the police by an adult whom a concern is about. Asked in
 * the transaction that hands it over, and shows no more than the one who acts may read.
 */
public interface NoToPolice {
  /** Whether one stands against which nothing that counts was decided. */
  boolean stands(Collection<UUID> concerns);

  /** What they said no to, for the page that hands over. */
  List<SummaryRow> said(Worker worker, Collection<UUID> concerns, Page page);
}
