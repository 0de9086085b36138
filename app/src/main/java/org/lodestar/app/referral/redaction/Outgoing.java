package org.lodestar.app.referral.redaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was worked on so far for a notification that does not name the person.
 *
 * @param texts what leaves of each written answer, by the id of its item
 * @param kept reasons for marks that stay, by the id of the mark
 * @param accepted facts that were looked at together and may stay together
 * @param reason why they may
 * @param readings who read what leaves, in the order in which they did
 * @param urgent why it leaves before the second reading; empty when it waits for it
 * @param version for optimistic locking; 0 when nothing was ever kept
 */
public record Outgoing(
    Map<String, List<OutText>> texts,
    Map<String, String> kept,
    Set<Combination.Feature> accepted,
    String reason,
    List<Reading> readings,
    String urgent,
    long version) {
  /** Three words or more, and a day among them. */
  private static final Pattern AGREED = Pattern.compile("(?=.*\\d)\\S+(\\s+\\S+){2,}");

  public Outgoing {
    texts = Map.copyOf(texts);
    kept = Map.copyOf(kept);
    accepted = Set.copyOf(accepted);
    readings = List.copyOf(readings);
  }

  /** Nothing done. */
  public static Outgoing none() {
    return new Outgoing(Map.of(), Map.of(), Set.of(), "", List.of(), "", 0);
  }

  /** What leaves of an answer, when that was worked on and the answer is the same today. */
  Optional<String> words(String item, int number, String original) {
    List<OutText> here = texts.getOrDefault(item, List.of());
    return number < here.size() && here.get(number).original().equals(original)
        ? Optional.of(here.get(number).words())
        : Optional.empty();
  }

  /** Whether this combination was looked at, and nothing has come to it since. */
  public boolean accepts(Combination combination) {
    return !reason.isBlank() && accepted.containsAll(combination.features());
  }

  /**
   * Whether a mark that leaves may: what the case knows never does, and what singles somebody out
   * only where it says who asked them for it and on which day.
   */
  public boolean keeps(Mark mark) {
    String why = kept.getOrDefault(mark.id(), "").strip();
    return !mark.known() && (mark.singlesOut() ? AGREED.matcher(why).matches() : !why.isEmpty());
  }

  /** The same with these words, as they were read. */
  public Outgoing leaving(Map<String, List<OutText>> read) {
    return new Outgoing(read, kept, accepted, reason, readings, urgent, version);
  }

  /** The same with one more reading. */
  public Outgoing read(Reading reading) {
    List<Reading> more = Stream.concat(readings.stream(), Stream.of(reading)).toList();
    return new Outgoing(texts, kept, accepted, reason, more, urgent, version);
  }

  /** The same, leaving before the second reading for this reason. */
  public Outgoing urgently(String why) {
    return new Outgoing(texts, kept, accepted, reason, readings, why.strip(), version);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Outgoing[" + texts.size() + "]";
  }
}
