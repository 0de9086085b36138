package org.lodestar.app.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was said, decided and agreed at a meeting, as far as the one who asks may see it.
 *
 * @param written all minutes that were ever written, oldest first
 */
public record MinutesView(
    MeetingView meeting,
    List<Minute> written,
    List<MeetingDecision> decisions,
    List<AgreedAction> actions,
    List<Correction> corrections) {
  public MinutesView {
    written = List.copyOf(written);
    decisions = List.copyOf(decisions);
    actions = List.copyOf(actions);
    corrections = List.copyOf(corrections);
  }

  /** The items that are for the one who asks, in order. */
  public List<AgendaItem> items() {
    return meeting.agenda();
  }

  /** The minutes of an item that count. */
  public Optional<Minute> minute(UUID item) {
    return versions(item).stream().max(Comparator.comparingInt(Minute::version));
  }

  /** Every version of the minutes of an item, oldest first. */
  public List<Minute> versions(UUID item) {
    return of(item, Minute.Kind.MINUTE);
  }

  /** What was added to the minutes of an item after they were agreed. */
  public List<Minute> addenda(UUID item) {
    return of(item, Minute.Kind.ADDENDUM);
  }

  private List<Minute> of(UUID item, Minute.Kind kind) {
    return written.stream()
        .filter(minute -> minute.item().equals(item) && minute.kind() == kind)
        .toList();
  }
}
