package org.lodestar.app.members.web;

import java.util.UUID;
import org.lodestar.app.ground.Ids;

/** Whose page it is, so that it shows nobody else what its worker wrote; it names nobody. */
final class WorkerMark {
  private WorkerMark() {}

  static String of(UUID worker) {
    return Ids.derived("page", worker, worker).toString();
  }
}
