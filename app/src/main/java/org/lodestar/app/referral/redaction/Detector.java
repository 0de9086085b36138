package org.lodestar.app.referral.redaction;

import java.util.List;

/** Finds passages of one sort. */
@FunctionalInterface
interface Detector {
  /** Everything of its sort in the text, in any order. */
  List<Hit> find(String text);
}
