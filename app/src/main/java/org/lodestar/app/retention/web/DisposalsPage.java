package org.lodestar.app.retention.web;

import java.util.List;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.Tombstone;

/** Disposals of an organisation, and what is left of what is gone. */
public record DisposalsPage(
    List<Disposal> disposals, List<Tombstone> tombstones, boolean mayPrepare) {
  public DisposalsPage {
    disposals = List.copyOf(disposals);
    tombstones = List.copyOf(tombstones);
  }
}
