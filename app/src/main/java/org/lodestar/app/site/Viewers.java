package org.lodestar.app.site;

import java.util.Optional;

/** Slot: tells who is signed in. Filled by the module that knows people. */
public interface Viewers {
  /** The person whose request this is, or nobody. */
  Optional<Viewer> current();
}
