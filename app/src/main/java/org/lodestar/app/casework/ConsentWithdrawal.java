package org.lodestar.app.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/**
 * Slot: what a later module does on the strength of a consent. Called inside the transaction in
 * which the consent stops counting, so that nothing goes on for a moment longer.
 */
public interface ConsentWithdrawal {
  /** What would follow, in words, for the page that asks before it is recorded. */
  Effect effect(UUID caseFile, UUID person, ConsentKind kind, Page page);

  /**
   * The consent does not count any more: ends at once whatever rests on it.
   *
   * @param notTold why the person is not told what goes on, when telling raises risk; else null
   */
  void ended(
      Worker worker, UUID caseFile, UUID person, ConsentKind kind, @Nullable PersonalText notTold);

  /**
   * What follows, a line for each.
   *
   * @param stops what ends with the consent
   * @param goesOn what rests on a duty and goes on, and on which
   * @param read what was already read of that which ends
   */
  record Effect(List<String> stops, List<String> goesOn, List<String> read) {
    public Effect {
      stops = List.copyOf(stops);
      goesOn = List.copyOf(goesOn);
      read = List.copyOf(read);
    }

    /** Both together. */
    public Effect and(Effect other) {
      return new Effect(
          joined(stops, other.stops), joined(goesOn, other.goesOn), joined(read, other.read));
    }

    private static List<String> joined(List<String> one, List<String> other) {
      return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Nothing follows. */
    public static Effect none() {
      return new Effect(List.of(), List.of(), List.of());
    }
  }
}
