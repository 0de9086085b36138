package org.lodestar.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A disposal from the first look to its end.
 *
 * @param approvals none, one, or two by different people
 * @param fromDay nothing goes before it; null until two have agreed
 * @param explanation why so many are right, where there were too many
 * @param calledOff why it was called off
 */
public record Disposal(
    UUID id,
    String reference,
    UUID organisation,
    Kind kind,
    DisposalState state,
    Approval prepared,
    List<Approval> approvals,
    @Nullable LocalDate fromDay,
    @Nullable Instant endedAt,
    @Nullable PersonalText explanation,
    @Nullable PersonalText calledOff,
    long version) {
  public Disposal {
    approvals = List.copyOf(approvals);
    if (approvals.stream().map(Approval::by).distinct().count() < approvals.size()) {
      throw new IllegalArgumentException("Two different people agree");
    }
  }

  /** Why records go. */
  public enum Kind {
    BY_RULE,
    /** One person, on a request that was approved. */
    ERASURE
  }

  /** Who did it, and when. */
  public record Approval(UUID by, Instant at) {}

  /** Whether this worker has agreed. */
  public boolean isApprovedBy(UUID worker) {
    return approvals.stream().anyMatch(each -> each.by().equals(worker));
  }

  /** The same in another state. */
  public Disposal moved(DisposalState to, @Nullable Instant ended) {
    return new Disposal(
        id,
        reference,
        organisation,
        kind,
        to,
        prepared,
        approvals,
        fromDay,
        ended,
        explanation,
        calledOff,
        version);
  }

  /** The same with one approval more, and the day from which records go if it was the second. */
  public Disposal approved(Approval more, DisposalState to, @Nullable LocalDate from) {
    return new Disposal(
        id,
        reference,
        organisation,
        kind,
        to,
        prepared,
        Stream.concat(approvals.stream(), Stream.of(more)).toList(),
        from,
        endedAt,
        explanation,
        calledOff,
        version);
  }

  /** The same as it was shown to somebody who decides now. */
  public Disposal at(long shown) {
    return new Disposal(
        id,
        reference,
        organisation,
        kind,
        state,
        prepared,
        approvals,
        fromDay,
        endedAt,
        explanation,
        calledOff,
        shown);
  }
}
