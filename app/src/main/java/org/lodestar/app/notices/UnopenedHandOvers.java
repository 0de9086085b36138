package org.lodestar.app.notices;

import java.util.List;

/**
 * Slot: what was handed to another body because waiting would put somebody at risk, and that nobody
 * there has opened yet. Workers are called to it again and again until somebody has. Asked by the
 * program itself, inside its transaction.
 */
public interface UnopenedHandOvers {
  /** All of them at this moment. */
  List<Unopened> now();
}
