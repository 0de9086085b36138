package org.lodestar.redaction.known;

import java.util.List;
import org.lodestar.redaction.Passage;

/** Finds passages of one sort. */
@FunctionalInterface
interface Detector {
  /** Everything of its sort in the text, in any order. */
  List<Passage> find(String text);
}
