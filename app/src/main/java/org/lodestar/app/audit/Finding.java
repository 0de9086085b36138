package org.lodestar.app.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the audit record.
 *
 * @param kind what sort of fault
 * @param position in the chain, counted from 1; 0 when the fault is outside the chain
 * @param event concerned, if known
 */
public record Finding(Kind kind, long position, @Nullable UUID event) {
  /** Sorts of fault. */
  public enum Kind {
    /**
     * The event does not have the hash that was chained: it was changed, or links change places.
     */
    CHANGED("an event was changed or moved"),
    /** The chain names an event that is gone. */
    EVENT_MISSING("an event was deleted"),
    /** A link of the chain is gone. */
    LINK_MISSING("a link of the chain was deleted"),
    /** The chain does not have the hash that was signed. */
    CHECKPOINT_DIFFERS("the chain differs from what was signed"),
    /** A signature is not ours. */
    SIGNATURE_WRONG("a checkpoint was not signed by our key"),
    /**
     * A checkpoint kept in the file is gone from the database, or another one stands in its place.
     */
    CHECKPOINT_MISSING("a checkpoint of the file is not in the database"),
    /** The chain ends before a signed point. */
    TAIL_MISSING("the end of the chain was cut off"),
    /** The file ends before a checkpoint of the database that is not new. */
    FILE_SHORT("the file of checkpoints ends before the database: lines were taken from it"),
    /** Somebody works here, and nothing was recorded. */
    EMPTIED("the record was emptied: the partnership was set up, and no event is there"),
    /** An event lies outside the chain and does not wait for it. */
    OUTSIDE_CHAIN("an event was inserted past the chain"),
    /** An event that waited for the chain is gone. */
    WAITING_MISSING("an event was deleted before it was chained");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** The finding as a sentence for an operator. */
  public String sentence() {
    String where = position == 0 ? "Outside the chain: " : "At position " + position + ": ";
    return where + kind.words + (event == null ? "." : " (event " + event + ").");
  }
}
