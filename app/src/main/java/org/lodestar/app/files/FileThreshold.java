package org.lodestar.app.files;

import java.util.UUID;
import org.lodestar.app.members.Worker;

/**
 * What stands between a worker and the files of an object besides role and relationship, such as
 * the question whether they know somebody in it. Filled by the module that keeps the object, so
 * that no address of a file leads around it.
 */
public interface FileThreshold {
  /** Lets the worker pass, or throws; an object of another module is let pass. */
  void require(Worker worker, UUID object);

  /**
   * Whether the object's module opens originals itself, after questions of its own; no general
   * address may then give them out.
   */
  boolean opensOriginalsItself(UUID object);
}
