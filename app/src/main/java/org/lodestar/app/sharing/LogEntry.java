package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/** A line of the liaison log: a share, something told by hand, or a request for notes. */
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
    REQUEST
  }

  /**
   * A share.
   *
   * @param outside who got it, outside the partnership; else null
   */
  record Shared(
      Share share,
      ShareState state,
      @Nullable PersonalText outside,
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

  /** Something told by hand. */
  record ByHand(Told told, Instant at) implements LogEntry {
    @Override
    public UUID person() {
      return told.person();
    }

    @Override
    public Kind kind() {
      return Kind.TOLD;
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
