package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.concerns.Mailboxes.Holder;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.site.LeaveListener;
import org.lodestar.app.vault.BearerSecret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The mailbox that a browser has open: the receipt itself is asked for once and kept nowhere. */
@Component
class OpenMailbox implements LeaveListener {
  private final DraftRows rows;
  private final TransactionOperations transactions;

  OpenMailbox(DraftRows rows, TransactionOperations transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  void open(Visit visit, Holder holder) {
    BearerSecret secret = BearerSecret.fresh();
    transactions.executeWithoutResult(status -> rows.openMailbox(secret.lookup(), holder));
    VisitCookie.MAILBOX.write(visit.request(), visit.response(), secret);
  }

  Optional<Holder> find(Visit visit) {
    return VisitCookie.MAILBOX
        .read(visit.request())
        .flatMap(
            secret ->
                Objects.requireNonNull(
                    transactions.execute(status -> rows.mailbox(secret.lookup()))));
  }

  void close(HttpServletRequest request, HttpServletResponse response) {
    VisitCookie.MAILBOX
        .read(request)
        .ifPresent(
            secret ->
                transactions.executeWithoutResult(status -> rows.closeMailbox(secret.lookup())));
    VisitCookie.MAILBOX.clear(request, response);
  }

  @Override
  public void leaving(HttpServletRequest request, HttpServletResponse response) {
    close(request, response);
  }
}
