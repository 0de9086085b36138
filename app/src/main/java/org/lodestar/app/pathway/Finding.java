package org.lodestar.app.pathway;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StepLimit;

/**
 * Something about a draft that stands in the way of publishing it, or that somebody should look at.
 *
 * @param step code of the step at which it is told
 * @param others codes of the steps that it is about
 * @param who the flow in which it shows; null when it shows in all
 * @param law the national pathway's limit that is broken; null when none is
 */
public record Finding(
    Kind kind, String step, List<String> others, @Nullable Who who, @Nullable StepLimit law) {
  /** What was found. */
  public enum Kind {
    /** One would go round and round. */
    LOOP(true),
    /** Nothing leads to it. */
    NOT_REACHED(true),
    /** It goes on with a step that is not there. */
    LEADS_NOWHERE(true),
    /** The end cannot be reached from it. */
    NO_END(true),
    LONGER_THAN_THE_LAW(true),
    NO_OWNER(true),
    CONTACT_GONE(true),
    NO_WORDS(true),
    FOR_NOBODY(true),
    SAME_TITLE(true),
    OWN_WITHOUT_OWNER(false),
    NO_CONTACT(false),
    OWN_WITHOUT_LIMIT(false);

    private final boolean error;

    Kind(boolean error) {
      this.error = error;
    }

    /** Whether publishing is refused while it stands. */
    public boolean isError() {
      return error;
    }
  }

  public Finding {
    others = List.copyOf(others);
  }

  /** Something about one step. */
  public static Finding of(Kind kind, String step) {
    return new Finding(kind, step, List.of(), null, null);
  }

  /** Something in the flow for somebody. */
  public static Finding in(Who who, Kind kind, String step, Collection<String> others) {
    return new Finding(kind, step, List.copyOf(others), who, null);
  }

  /** A limit that is longer than the national pathway's. */
  public static Finding longer(String step, StepLimit law) {
    return new Finding(Kind.LONGER_THAN_THE_LAW, step, List.of(), null, law);
  }

  /** Whether none of them stands in the way of publishing. */
  public static boolean clear(Collection<Finding> findings) {
    return findings.stream().noneMatch(finding -> finding.kind().isError());
  }
}
