package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * Drafts of visitors. Sealed under the secret of the cookie, so that without the cookie nobody can
 * read one; they outlive a restart of the program but not the visit.
 */
@Component
class Drafts implements LeaveListener {
  private static final String PURPOSE = "concerns.draft";

  /** Where a request that begins a draft holds its secret, which no cookie of it tells yet. */
  private static final String BEGUN = Drafts.class.getName() + ".begun";

  private final DraftRows rows;
  private final Uploads uploads;
  private final FormCounting counting;
  private final TransactionOperations transactions;

  Drafts(
      DraftRows rows, Uploads uploads, FormCounting counting, TransactionOperations transactions) {
    this.rows = rows;
    this.uploads = uploads;
    this.counting = counting;
    this.transactions = transactions;
  }

  /** The draft of this visit, if it has one and did not idle too long. */
  Optional<Draft> find(HttpServletRequest request) {
    return secret(request)
        .flatMap(
            secret ->
                Objects.requireNonNull(transactions.execute(status -> rows.find(secret.lookup())))
                    .flatMap(bytes -> open(secret, bytes)));
  }

  private static Optional<BearerSecret> secret(HttpServletRequest request) {
    return request.getAttribute(BEGUN) instanceof BearerSecret begun
        ? Optional.of(begun)
        : VisitCookie.DRAFT.read(request);
  }

  private record Changed(BearerSecret secret, boolean known, Draft before, Draft draft) {}

  /**
   * Changes the draft of this visit, or begins one; posts of one visitor wait for each other. A
   * secret that no draft here is sealed under was not given out by us: it seals nothing, so that
   * whoever plants a cookie in a shared browser cannot read what is typed there.
   */
  Draft change(
      HttpServletRequest request, HttpServletResponse response, UnaryOperator<Draft> change) {
    return change(request, response, Draft.fresh(), change);
  }

  /** The same; where a draft begins, it begins as this one. */
  Draft change(
      HttpServletRequest request,
      HttpServletResponse response,
      Draft first,
      UnaryOperator<Draft> change) {
    Optional<BearerSecret> offered = secret(request);
    Changed changed =
        Objects.requireNonNull(transactions.execute(status -> changed(offered, first, change)));
    if (!changed.known()) {
      request.setAttribute(BEGUN, changed.secret());
      VisitCookie.DRAFT.write(request, response, changed.secret());
    }
    counting.count(changed.before(), changed.draft());
    return changed.draft();
  }

  private Changed changed(
      Optional<BearerSecret> offered, Draft first, UnaryOperator<Draft> change) {
    Optional<Draft> stored =
        offered.flatMap(secret -> rows.lock(secret.lookup()).flatMap(bytes -> open(secret, bytes)));
    BearerSecret secret = stored.isPresent() ? offered.orElseThrow() : BearerSecret.fresh();
    Draft draft = stored.orElse(first);
    Draft next = draft.sent() ? draft : change.apply(draft);
    rows.save(secret.lookup(), secret.seal(PURPOSE, next.written()));
    return new Changed(secret, stored.isPresent(), draft, next);
  }

  /** The receipt of a report that was sent, once and within its time; empty afterwards. */
  String showReceipt(HttpServletRequest request, Instant now) {
    return secret(request)
        .map(secret -> Objects.requireNonNull(transactions.execute(status -> shown(secret, now))))
        .orElse("");
  }

  private String shown(BearerSecret secret, Instant now) {
    Optional<Draft> draft = rows.lock(secret.lookup()).flatMap(bytes -> open(secret, bytes));
    draft
        .filter(each -> !each.receipt().isEmpty())
        .ifPresent(
            each ->
                rows.save(secret.lookup(), secret.seal(PURPOSE, each.withoutReceipt().written())));
    return draft.filter(each -> each.shows(now)).map(Draft::receipt).orElse("");
  }

  /** Ends this visit's draft and its cookie. */
  void forget(HttpServletRequest request, HttpServletResponse response) {
    Optional<Draft> ended = present(request);
    secret(request)
        .ifPresent(
            secret -> transactions.executeWithoutResult(status -> rows.delete(secret.lookup())));
    request.removeAttribute(BEGUN);
    VisitCookie.DRAFT.clear(request, response);
    ended.ifPresent(this::dropFiles);
  }

  /** Without the draft nobody can open its files; their bytes go too, now or with the sweep. */
  private void dropFiles(Draft draft) {
    draft.files().forEach(uploads::drop);
    draft.begun().forEach(uploads::drop);
  }

  /** Leaving must work while the database is away. */
  private Optional<Draft> present(HttpServletRequest request) {
    try {
      return find(request);
    } catch (DataAccessException | TransactionException away) {
      return Optional.empty();
    }
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
