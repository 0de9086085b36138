package org.lodestar.app.strategy;

import java.util.List;
import java.util.UUID;

/**
 * Words at a place that boards read, which can be destroyed together.
 *
 * @param texts each as it was typed; those that are empty are left out
 */
public record KeptWords(UUID id, Kind kind, List<String> texts) {
  public KeptWords {
    texts = texts.stream().filter(each -> !each.isBlank()).toList();
  }

  /** What they were written for. */
  public enum Kind {
    /** Why something of an action was changed. */
    HAPPENING,
    /** Why an action stood as it did. */
    STANDING,
    /** What was to bring it back, of one of these or of what is said now. */
    RECOVERY,
    /** Why it is said to stand as it does, in a draft of a plan. */
    WORD,
    EVIDENCE,
    /** Why somebody followed another in a post. */
    HAND_OVER,
    /** An item of an agenda, with its paper and its minutes. */
    ITEM,
    DECISION,
    /** What a board asks somebody to do, and what came of it. */
    ASK,
    /** Why that is due later. */
    MOVED,
    /** Why a meeting was called off. */
    CANCELLED
  }
}
