package org.lodestar.app.sharing.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.ShareMoves;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Moves a share along its table, and opens and closes it to receivers as the table says. */
@Component
public class Endings {
  /** Why a receiver holds a grant. */
  public static final String RECEIVED = "SHARE_RECEIVED";

  private final ShareRows shares;
  private final TraceRows traces;
  private final SharingDesk desk;
  private final Grants grants;

  Endings(ShareRows shares, TraceRows traces, SharingDesk desk, Grants grants) {
    this.shares = shares;
    this.traces = traces;
    this.desk = desk;
    this.grants = grants;
  }

  /** What happens, by whom, and why. */
  public record Move(
      ShareEvent event,
      SharingAction action,
      @Nullable EndReason reason,
      @Nullable PersonalText words) {
    /** Without a reason. */
    public static Move of(ShareEvent event, SharingAction action) {
      return new Move(event, action, null, null);
    }
  }

  /** Keeps that a share was proposed. */
  public void begin(Worker worker, Share share) {
    keep(worker, share, Move.of(ShareEvent.PROPOSE, SharingAction.SHARE_PROPOSED), desk.now());
  }

  private void keep(Worker worker, Share share, Move move, Instant now) {
    traces.insert(
        share,
        new Happened(
            share.id(),
            move.event(),
            move.reason(),
            move.words(),
            worker.id(),
            worker.organisation(),
            now));
    desk.trace(
        move.action(),
        share,
        move.reason() == null ? Detail.none() : Detail.none().with("reason", move.reason()));
  }

  /** Moves a share that is held; whoever may not read it afterwards holds no grant on its words. */
  public Share move(Worker worker, Share share, Move move) {
    Instant now = desk.now();
    ShareState to = ShareMoves.TABLE.after(share.state(now), move.event());
    Share moved = share.moved(to, share.marks().after(move.event(), to, move.reason(), now));
    shares.update(moved);
    keep(worker, moved, move, now);
    openOrClose(moved);
    return shares.get(share.id());
  }

  private void openOrClose(Share share) {
    if (share.kept().isReadable()) {
      open(share);
    } else {
      close(share);
    }
  }

  /** Lets whoever looked at it before notice that it is another now. */
  public void touch(Share share) {
    shares.update(share);
  }

  /** Lets the receivers know that there is a share. */
  public void announce(Share share) {
    for (UUID holder : share.receiver().holders()) {
      grants.allow(share.id(), holder, Level.NOTICE, RECEIVED);
    }
  }

  /** Opens the version that was sent to the receivers, until the last day is over. */
  private void open(Share share) {
    UUID sent = share.sent();
    if (sent != null) {
      share
          .receiver()
          .holders()
          .forEach(
              holder -> grants.allowUntil(sent, holder, Level.READ, RECEIVED, share.expiresAt()));
    }
  }

  /** Closes the version that was sent. */
  public void close(Share share) {
    UUID sent = share.sent();
    if (sent != null) {
      grants.holdersFor(sent, RECEIVED).forEach(holder -> grants.revoke(sent, holder));
    }
  }
}
