package org.lodestar.app.guests.face;

import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.GuestMatter;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.guests.GuestsAction;
import org.lodestar.app.guests.PassEvent;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.guests.Shut;
import org.lodestar.app.guests.domain.BrowserNumber;
import org.lodestar.app.guests.domain.PassMoves;
import org.lodestar.app.guests.store.PassRows;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.vault.face.BearerSecret;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door for people without an account. Looking changes nothing, since scanners of mail look at
 * each link; a button opens it and ties it to the browser. A link alone lets nobody in a second
 * time: a browser must show what was put into it.
 */
@Component
public class GuestDoor {
  private static final Standing FINDS = Standing.task("guest-door");

  private final PassRows rows;
  private final PassDesk desk;
  private final TransactionOperations transactions;

  GuestDoor(PassRows rows, PassDesk desk, TransactionOperations transactions) {
    this.rows = rows;
    this.desk = desk;
    this.transactions = transactions;
  }

  /** What a browser holds for a link, if anything. */
  public interface Held {
    Optional<BearerSecret> of(UUID pass);
  }

  /**
   * What came of opening a link, or of asking to be let in.
   *
   * @param kept what the browser is to hold from now on; null where nothing changed
   */
  public record Turned(GuestEntry entry, @Nullable BearerSecret kept) {}

  /** A link as it was typed, and the row that it leads to. */
  private record Found(String link, PassRecord row) {
    Guest guest() {
      return new Guest(
          link,
          row.getId(),
          row.getPurpose(),
          row.getObject(),
          row.getAskedOrg(),
          row.getUntil().toInstant());
    }
  }

  /** What a link is in this browser. */
  public GuestEntry look(String typed, Held held) {
    return find(typed).map(each -> within(each, () -> entry(each, held))).orElse(over());
  }

  private static GuestEntry over() {
    return new GuestEntry.Over();
  }

  /** The program finds it, since nobody stands anywhere before; who asks stands by it after. */
  private Optional<Found> find(String typed) {
    return ReceiptCode.parse(typed)
        .flatMap(
            link ->
                FINDS
                    .call(
                        () ->
                            Objects.requireNonNull(
                                transactions.execute(
                                    status -> rows.findByLink(desk.mark(link), desk.now()))))
                    .map(row -> new Found(link.grouped(), row)));
  }

  private <T> T within(Found found, ScopedValue.CallableOp<T, RuntimeException> work) {
    return found
        .guest()
        .standing()
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.call())));
  }

  private GuestEntry entry(Found found, Held held) {
    PassRecord row = found.row();
    byte[] browser = row.getBrowser();
    if (browser == null) {
      return unopened(found);
    }
    Optional<byte[]> own = held.of(row.getId()).map(each -> desk.mark(row.getId(), each));
    if (own.filter(each -> MessageDigest.isEqual(each, browser)).isPresent()) {
      return new GuestEntry.In(found.guest());
    }
    boolean asked = own.filter(each -> MessageDigest.isEqual(each, row.getSecond())).isPresent();
    return new GuestEntry.Elsewhere(
        found.guest(), asked ? BrowserNumber.of(Objects.requireNonNull(row.getSecond())) : null);
  }

  /** What is settled meanwhile is asked of nobody who has not begun. */
  private GuestEntry unopened(Found found) {
    GuestPurpose purpose = desk.purpose(found.row().getPurpose());
    Optional<GuestMatter> matter = purpose.find(found.row().getObject()).filter(GuestMatter::open);
    return matter.isPresent() ? new GuestEntry.Unopened(found.guest(), matter.get()) : over();
  }

  /** Opens a link in this browser, and in no other. Of two at once one gets it. */
  public Turned open(String typed, Held held) {
    return turn(typed, found -> opened(found, held));
  }

  private Turned opened(Found found, Held held) {
    GuestEntry now = entry(found, held);
    if (!(now instanceof GuestEntry.Unopened)) {
      return new Turned(now, null);
    }
    // Never what a browser brought along: somebody else could have put it there, and would hold it.
    BearerSecret kept = BearerSecret.fresh();
    rows.change(
        found.row(),
        row -> {
          desk.move(row, PassEvent.OPEN);
          row.setBrowser(desk.mark(row.getId(), kept));
        });
    desk.trace(GuestsAction.GUEST_LINK_OPENED, found.row().getId());
    return new Turned(new GuestEntry.In(found.guest()), kept);
  }

  /** Asks whoever sent a link to let this browser in too. The one that asked last counts. */
  public Turned ask(String typed, Held held) {
    return turn(typed, found -> asked(found, held));
  }

  private Turned asked(Found found, Held held) {
    GuestEntry now = entry(found, held);
    if (!(now instanceof GuestEntry.Elsewhere elsewhere) || elsewhere.number() != null) {
      return new Turned(now, null);
    }
    BearerSecret kept = BearerSecret.fresh();
    byte[] mark = desk.mark(found.row().getId(), kept);
    rows.change(
        found.row(),
        row -> {
          row.setSecond(mark);
          row.setSecondAt(PassRows.kept(desk.now()));
        });
    desk.trace(GuestsAction.GUEST_SECOND_BROWSER_ASKED, found.row().getId());
    return new Turned(new GuestEntry.Elsewhere(elsewhere.guest(), BrowserNumber.of(mark)), kept);
  }

  private interface Turn {
    Turned of(Found found);
  }

  /** Holds the row, and looks again whether it is still what the link leads to. */
  private Turned turn(String typed, Turn turn) {
    return find(typed)
        .map(
            seen ->
                within(
                    seen,
                    () ->
                        rows.hold(seen.row().getId())
                            .filter(row -> stillLeads(row, seen.row()))
                            .map(row -> turn.of(new Found(seen.link(), row)))
                            .orElseGet(() -> new Turned(over(), null))))
        .orElseGet(() -> new Turned(over(), null));
  }

  private boolean stillLeads(PassRecord row, PassRecord seen) {
    byte[] link = row.getLink();
    return link != null
        && MessageDigest.isEqual(link, seen.getLink())
        && PassState.valueOf(row.getState()).isOpen()
        && row.getUntil().toInstant().isAfter(desk.now());
  }

  /**
   * Holds a link of which a guest has written something, in the transaction in which it is kept.
   *
   * @throws Shut when the link was ended, sent anew or given to another browser meanwhile
   */
  void used(Guest guest) {
    PassRecord row =
        rows.hold(guest.pass())
            .filter(each -> PassMoves.TABLE.allows(state(each), PassEvent.USE))
            .filter(each -> each.getUntil().toInstant().isAfter(desk.now()))
            .filter(each -> leads(each, guest))
            .orElseThrow(() -> new Shut(over()));
    rows.change(row, used -> desk.move(used, PassEvent.USE));
  }

  private boolean leads(PassRecord row, Guest guest) {
    return ReceiptCode.parse(guest.link())
        .filter(link -> MessageDigest.isEqual(desk.mark(link), row.getLink()))
        .isPresent();
  }

  private static PassState state(PassRecord row) {
    return PassState.valueOf(row.getState());
  }
}
