package org.lodestar.app.members.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.HandLimits;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.domain.SecondPiece;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.RequestRows;
import org.lodestar.app.members.store.TwoHands;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What happens when a worker opens a one-time link: a password, and half a session to go on with.
 */
@Component
public class Joining {
  private static final Standing TASK = Standing.task("one-time-link");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Links links;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Workers workers;
  private final RequestRows requests;
  private final TwoHands twoHands;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  Joining(
      Links links,
      Accounts accounts,
      Passwords passwords,
      Workers workers,
      RequestRows requests,
      TwoHands twoHands,
      Audit audit,
      TransactionOperations transactions,
      Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.passwords = passwords;
    this.workers = workers;
    this.requests = requests;
    this.twoHands = twoHands;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whose link it is, when it can still be used. */
  public Optional<Account> accountOf(LinkSecret secret) {
    return links
        .find(secret)
        .flatMap(open -> Optional.ofNullable(open.person()))
        .map(accounts::get);
  }

  /** Whether a second piece is asked for beside it. */
  public boolean needsPiece(LinkSecret secret) {
    return links.find(secret).filter(Links.Open::sheet).isPresent();
  }

  /**
   * What came of opening a link.
   *
   * @param half null where the link was used meanwhile, or the piece does not fit
   * @param fault key of what is wrong with the piece, else null
   */
  public record Opened(@Nullable SessionSecret half, @Nullable String fault) {}

  /** Uses the link up and stores the password, where the second piece fits if one is asked for. */
  public Opened join(LinkSecret secret, String password, String piece) {
    return TASK.call(() -> opened(secret, password, piece));
  }

  private Opened opened(LinkSecret secret, String password, String piece) {
    Optional<String> fault =
        Objects.requireNonNull(
            transactions.execute(status -> Optional.ofNullable(fault(secret, piece))));
    if (fault.isPresent()) {
      return new Opened(null, fault.get());
    }
    String hash = passwords.hash(password);
    Optional<SessionSecret> half =
        Objects.requireNonNull(
            transactions.execute(status -> links.use(secret).map(open -> joined(open, hash))));
    return new Opened(half.orElse(null), null);
  }

  /** Whoever guesses guesses a few times; then the sheet is worthless. */
  private @Nullable String fault(LinkSecret secret, String piece) {
    Links.Open open = links.find(secret).orElse(null);
    UUID request = open == null ? null : open.request();
    if (open == null || request == null || !open.sheet()) {
      return null;
    }
    Optional<byte[]> kept = requests.piece(request);
    if (kept.isEmpty()) {
      return "members.join.piece.notYet";
    }
    if (SecondPiece.isTyped(piece, request, kept.get())) {
      return null;
    }
    int most = HandLimits.on(LocalDate.ofInstant(clock.instant(), LONDON)).wrongPieces();
    if (requests.wrongPiece(request) >= most) {
      links.makeVoid(open.person());
      audit.record(
          Entry.of(
                  MembersAction.LINK_SPOILED,
                  ObjectRef.of("WORKER", java.util.Objects.requireNonNull(open.person())))
              .detail(Detail.none().with("request", request)));
    }
    return "members.join.piece.wrong";
  }

  private SessionSecret joined(Links.Open open, String hash) {
    UUID person = java.util.Objects.requireNonNull(open.person());
    accounts.setPassword(person, hash);
    accounts.join(person);
    UUID request = open.request();
    if (request != null) {
      requests.used(request, clock.instant());
    }
    twoHands.close();
    audit.record(
        Entry.of(MembersAction.LINK_USED, ObjectRef.of("WORKER", person))
            .detail(Detail.none().with("purpose", open.purpose())));
    return workers.begin(person);
  }
}
