package org.lodestar.app.sharing;

import java.util.Optional;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;

/** Slot: what a later module lets a receiver do with a share that they read. */
public interface ShareDoor {
  /** Where it is done; empty where this share is not given for that, or not to this worker. */
  Optional<CasePanel.Action> door(Share share, Worker worker, Page page);
}
