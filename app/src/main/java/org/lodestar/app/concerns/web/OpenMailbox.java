package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.site.LeaveListener;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.face.BearerSecret;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The mailbox that a browser has open: the receipt itself is asked for once and kept nowhere. What
 * the reporter has added and not sent lies sealed under the secret of the cookie and ends with it.
 */
@Component
class OpenMailbox implements LeaveListener {
  private static final String PURPOSE = "concerns.unsent";

  private final DraftRows rows;
  private final Uploads uploads;
  private final TransactionOperations transactions;

  OpenMailbox(DraftRows rows, Uploads uploads, TransactionOperations transactions) {
    this.rows = rows;
    this.uploads = uploads;
    this.transactions = transactions;
  }

  /**
   * Opens it for this browser.
   *
   * @param text what was typed before it lapsed; may be empty
   */
  void open(Visit visit, Holder holder, String text) {
    BearerSecret secret = BearerSecret.fresh();
    String unsent = Unsent.nothing().with(text).written();
    transactions.executeWithoutResult(
        status -> {
          rows.openMailbox(secret.lookup(), holder);
          rows.keepUnsent(secret.lookup(), secret.seal(PURPOSE, unsent));
        });
    VisitCookie.MAILBOX.write(visit.request(), visit.response(), secret);
  }

  Optional<Holder> find(Visit visit) {
    return holder(visit.request());
  }

  Optional<Holder> holder(HttpServletRequest request) {
    return VisitCookie.MAILBOX
        .read(request)
        .flatMap(secret -> within(() -> rows.mailbox(secret.lookup())));
  }

  /** What is not sent yet. */
  Unsent unsent(HttpServletRequest request) {
    return VisitCookie.MAILBOX
        .read(request)
        .flatMap(secret -> within(() -> rows.unsent(secret.lookup())).map(row -> read(secret, row)))
        .orElseGet(Unsent::nothing);
  }

  /** Changes what is not sent yet; posts of one reporter wait for each other. */
  Unsent change(HttpServletRequest request, UnaryOperator<Unsent> change) {
    return VisitCookie.MAILBOX
        .read(request)
        .map(secret -> within(() -> changed(secret, change)))
        .orElseGet(Unsent::nothing);
  }

  private Unsent changed(BearerSecret secret, UnaryOperator<Unsent> change) {
    Unsent before =
        rows.lockUnsent(secret.lookup()).map(row -> read(secret, row)).orElseGet(Unsent::nothing);
    Unsent now = change.apply(before);
    return rows.keepUnsent(secret.lookup(), secret.seal(PURPOSE, now.written()))
        ? now
        : Unsent.nothing();
  }

  private static Unsent read(BearerSecret secret, byte @Nullable [] sealed) {
    try {
      return sealed == null ? Unsent.nothing() : Unsent.read(secret.open(PURPOSE, sealed).text());
    } catch (SealBroken stranger) {
      return Unsent.nothing();
    }
  }

  void close(HttpServletRequest request, HttpServletResponse response) {
    Gathered left = left(request);
    VisitCookie.MAILBOX
        .read(request)
        .ifPresent(
            secret ->
                transactions.executeWithoutResult(status -> rows.closeMailbox(secret.lookup())));
    VisitCookie.MAILBOX.clear(request, response);
    left.files().forEach(uploads::drop);
    left.begun().forEach(uploads::drop);
  }

  /** Leaving must work while the database is away. */
  private Gathered left(HttpServletRequest request) {
    try {
      return unsent(request).gathered();
    } catch (DataAccessException | TransactionException away) {
      return Gathered.nothing();
    }
  }

  @Override
  public void leaving(HttpServletRequest request, HttpServletResponse response) {
    close(request, response);
  }

  private <T> T within(java.util.function.Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
