package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.vault.PersonalText;

/**
 * A line of the liaison log: a share, something told by hand, what another room gave, or a request
 * for notes.
 */
public sealed interface LogEntry {
  /** Whom it is about. */
  UUID person();

  /** When it began. */
  Instant at();

  /** What sort it is. */
  Kind kind();

  /** Sorts of entry. */
  enum Kind {
    SHARE,
    TOLD,
    ELSEWHERE,
    REQUEST
  }

  /**
   * A share.
   *
   * @param outside who got it, outside the partnership; else null
   * @param frozenAt what the receiver has says how it stood then, whenever it was sent; null for
   *     what was never sent
   */
  record Shared(
      Share share,
      ShareState state,
      @Nullable PersonalText outside,
      @Nullable Instant frozenAt,
      List<Happened> happened,
      List<Reading> readings)
      implements LogEntry {
    public Shared {
      happened = List.copyOf(happened);
      readings = List.copyOf(readings);
    }

    /** Which version the receiver has; the first is 1. */
    public long version() {
      return 1 + happened.stream().filter(each -> each.event() == ShareEvent.RENEW).count();
    }

    @Override
    public UUID person() {
      return share.person();
    }

    @Override
    public Instant at() {
      return share.marks().proposedAt();
    }

    @Override
    public Kind kind() {
      return Kind.SHARE;
    }
  }

  /**
   * Something told by hand.
   *
   * @param recordedAt when it was written down
   * @param over how the hand-over stands; null where nobody was handed over
   */
  record ByHand(Told told, Instant at, Instant recordedAt, Keeping.@Nullable Standing over)
      implements LogEntry {
    @Override
    public UUID person() {
      return told.person();
    }

    @Override
    public Kind kind() {
      return Kind.TOLD;
    }
  }

  /** What was given otherwise: at a meeting, to an authority, on paper. */
  record Elsewhere(GivenElsewhere.Given given, Instant at) implements LogEntry {
    @Override
    public UUID person() {
      return given.person();
    }

    @Override
    public Kind kind() {
      return Kind.ELSEWHERE;
    }
  }

  /** A request for notes. */
  record Asked(NotesRequest request) implements LogEntry {
    @Override
    public UUID person() {
      return request.person();
    }

    @Override
    public Instant at() {
      return request.loggedAt();
    }

    @Override
    public Kind kind() {
      return Kind.REQUEST;
    }
  }
}
