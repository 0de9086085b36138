package org.lodestar.app.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Written;

/**
 * How people whom an operation may meet are received.
 *
 * @param organisation that plans it
 * @param expected how many people may be met, at most
 * @param languages tags of those that may be spoken
 * @param partners organisations that see it
 * @param written {@code name} of the operation, {@code place}, {@code note}
 * @param outcome what came of it; nothing before
 * @param version for optimistic locking
 */
public record ReceptionPlan(
    UUID id,
    String reference,
    UUID organisation,
    State state,
    LocalDate day,
    int expected,
    Children children,
    List<String> languages,
    Set<UUID> partners,
    Written written,
    Written outcome,
    Marks marks,
    long version) {
  public ReceptionPlan {
    languages = List.copyOf(languages);
    partners = Set.copyOf(partners);
  }

  /** How far it is. */
  public enum State {
    DRAFT,
    PROPOSED,
    APPROVED,
    HELD,
    CANCELLED
  }

  /** Whether children may be among those who are met. */
  public enum Children {
    YES,
    NO,
    NOT_KNOWN
  }

  /** Who did what. */
  public record Marks(
      @Nullable UUID plannedBy,
      Instant plannedAt,
      @Nullable UUID proposedBy,
      @Nullable UUID approvedBy,
      @Nullable Instant approvedAt) {
    /** The same, proposed by somebody and approved by nobody yet. */
    public Marks proposed(@Nullable UUID by) {
      return new Marks(plannedBy, plannedAt, by, null, null);
    }

    /** The same, approved. */
    public Marks approved(UUID by, Instant at) {
      return new Marks(plannedBy, plannedAt, proposedBy, by, at);
    }
  }

  /** The same in another state. */
  public ReceptionPlan in(State next, Marks now, long shown) {
    return new ReceptionPlan(
        id,
        reference,
        organisation,
        next,
        day,
        expected,
        children,
        languages,
        partners,
        written,
        outcome,
        now,
        shown);
  }

  /** The same with what came of it. */
  public ReceptionPlan with(Written cameOfIt) {
    return new ReceptionPlan(
        id,
        reference,
        organisation,
        state,
        day,
        expected,
        children,
        languages,
        partners,
        written,
        cameOfIt,
        marks,
        version);
  }
}
