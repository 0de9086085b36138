package org.lodestar.app.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, or is being decided, for a person.
 *
 * @param matter the question that it is about
 * @param capacity the decision on capacity that counts; null where there is none
 * @param decided the decision for them that counts; null where there is none
 * @param others what was found or decided about every question, the newest of each
 * @param records about this question, newest first
 * @param reviews of all of them, newest first
 */
public record InterestsView(
    CaseFile file,
    Person person,
    Matter matter,
    @Nullable Recorded<Decision> capacity,
    @Nullable Recorded<Decision> decided,
    List<Recorded<Decision>> others,
    List<InterestsRecord> records,
    List<Recorded<InterestsReview>> reviews) {
  public InterestsView {
    others = List.copyOf(others);
    records = List.copyOf(records);
    reviews = List.copyOf(reviews);
  }

  /** Whether the adult was found to lack capacity for this decision. */
  public boolean lacksCapacity() {
    return capacity != null && capacity.what().outcome() == Decision.Outcome.LACKS_CAPACITY;
  }

  /** The record that is being written or waits for a second person. */
  public Optional<InterestsRecord> open() {
    return records.stream().filter(InterestsRecord::isOpen).findFirst();
  }

  /** The record on which the decision rests. */
  public Optional<InterestsRecord> agreed() {
    return records.stream()
        .filter(each -> each.state() == InterestsRecord.State.AGREED)
        .findFirst();
  }

  /** How often a record was looked at again, newest first. */
  public List<Recorded<InterestsReview>> reviews(InterestsRecord of) {
    return reviews.stream().filter(each -> each.what().record().equals(of.id())).toList();
  }

  /** What has become of asking for advocates up to now. */
  public Map<AdvocateKind, AdvocateAnswer> advocates(InterestsRecord of) {
    return reviews(of).stream()
        .findFirst()
        .map(each -> each.what().advocates())
        .orElseGet(() -> of.content().advocates());
  }
}
