package org.lodestar.app.triage;

import java.util.UUID;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.members.Worker;

/** Slot: something that a later module offers to do with a concern, such as opening a case. */
public interface ConcernAction {
  /** Message key of the words on the button. */
  String label();

  /** Address of the page that does it. */
  String href(UUID concern);

  /** Place among the actions; smaller comes first. */
  int order();

  /** Whether this worker may do it with this concern as it stands. */
  boolean offered(Worker worker, Concern concern);
}
