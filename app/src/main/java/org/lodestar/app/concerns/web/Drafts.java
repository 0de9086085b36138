package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.site.LeaveListener;
import org.lodestar.app.vault.BearerSecret;
import org.lodestar.app.vault.SealBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Drafts of visitors. Sealed under the secret of the cookie, so that without the cookie nobody can
 * read one; they outlive a restart of the program but not the visit.
 */
@Component
class Drafts implements LeaveListener {
  private static final String PURPOSE = "concerns.draft";

  private final DraftRows rows;
  private final TransactionOperations transactions;

  Drafts(DraftRows rows, TransactionOperations transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  /** The draft of this visit, if it has one and did not idle too long. */
  Optional<Draft> find(HttpServletRequest request) {
    return VisitCookie.DRAFT
        .read(request)
        .flatMap(
            secret ->
                Objects.requireNonNull(transactions.execute(status -> rows.find(secret.lookup())))
                    .flatMap(bytes -> open(secret, bytes)));
  }

  /** Changes the draft of this visit, or begins one; posts of one visitor wait for each other. */
  Draft change(
      HttpServletRequest request, HttpServletResponse response, UnaryOperator<Draft> change) {
    Optional<BearerSecret> present = VisitCookie.DRAFT.read(request);
    BearerSecret secret = present.orElseGet(BearerSecret::fresh);
    Draft changed =
        Objects.requireNonNull(
            transactions.execute(
                status -> {
                  Draft draft =
                      present
                          .flatMap(known -> rows.lock(known.lookup()))
                          .flatMap(bytes -> open(secret, bytes))
                          .orElseGet(Draft::fresh);
                  Draft next = draft.sent() ? draft : change.apply(draft);
                  rows.save(secret.lookup(), secret.seal(PURPOSE, next.written()));
                  return next;
                }));
    if (present.isEmpty()) {
      VisitCookie.DRAFT.write(request, response, secret);
    }
    return changed;
  }

  /** Ends this visit's draft and its cookie. */
  void forget(HttpServletRequest request, HttpServletResponse response) {
    VisitCookie.DRAFT
        .read(request)
        .ifPresent(
            secret -> transactions.executeWithoutResult(status -> rows.delete(secret.lookup())));
    VisitCookie.DRAFT.clear(request, response);
  }

  @Override
  public void leaving(HttpServletRequest request, HttpServletResponse response) {
    forget(request, response);
  }

  private static Optional<Draft> open(BearerSecret secret, byte[] sealed) {
    try {
      return Optional.of(Draft.read(secret.open(PURPOSE, sealed).text()));
    } catch (SealBroken stranger) {
      return Optional.empty();
    }
  }
}
