package org.lodestar.app.site;

import java.util.Optional;

/** Slot: a link at the foot of the public home page, while there is something to read. */
public interface FootLink {
  /** Key of its words, which are public. */
  String label();

  /** Where it leads; nothing while there is nothing to read. */
  Optional<String> href();
}
