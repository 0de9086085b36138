package org.lodestar.app.breakglass;

import java.util.UUID;

/** What came of trying to open a case. */
public sealed interface Outcome {
  /** It is open, and everybody was told. */
  record Opened(Opening opening) implements Outcome {}

  /** The worker reads it anyway. */
  record AlreadyYours(UUID caseFile) implements Outcome {}

  /** Nothing opens: no such reference, or not for this worker. The two are not told apart. */
  record Nothing() implements Outcome {}

  /**
   * Somebody whom it is about said no to this worker's body: it is asked who decides it all the
   * same. What they said is not told.
   */
  record AgainstTheirNo() implements Outcome {}

  /** This worker has tried or opened too often. */
  record TooOften() implements Outcome {}
}
