package org.lodestar.app.members.entry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.SignOnFault;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.domain.Throttle;
import org.lodestar.app.members.signon.Begun;
import org.lodestar.app.members.signon.Said;
import org.lodestar.app.members.signon.SignOnProvider;
import org.lodestar.app.members.signon.SignOnSettings.Provider;
import org.lodestar.app.members.store.SignOnRows;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing in by an account elsewhere. It stands for the password and lets in only whom it is linked
 * with: a worker links it themselves, while they are signed in. An e-mail address links nobody, and
 * a group gives nobody a role.
 */
@Component
public class SignOn {
  /** How long somebody may take there. */
  public static final Duration ON_THE_WAY = Duration.ofMinutes(10);

  private static final Standing TASK = Standing.task("sign-on");
  private static final String KIND = "WORKER";
  private static final int FREE = 200;
  private static final Duration SKEW = Duration.ofSeconds(60);

  private final SignOnProvider provider;
  private final SignOnRows rows;
  private final SignIn signIn;
  private final Accounts accounts;
  private final Workers workers;
  private final Vault vault;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final OwnChanges changes;
  private final Throttle sources;

  SignOn(
      SignOnProvider provider,
      SignOnRows rows,
      SignIn signIn,
      Accounts accounts,
      Workers workers,
      Vault vault,
      Audit audit,
      TransactionOperations transactions,
      Clock clock,
      OwnChanges changes) {
    this.changes = changes;
    this.provider = provider;
    this.rows = rows;
    this.signIn = signIn;
    this.accounts = accounts;
    this.workers = workers;
    this.vault = vault;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    this.sources = new Throttle(clock, FREE, Duration.ofSeconds(30), Duration.ofMinutes(10));
  }

  /**
   * That one can sign in elsewhere.
   *
   * @param name of the provider, as workers know it
   * @param away whether it could not be reached a moment ago
   */
  public record Offer(String name, boolean away) {}

  /** Somebody who goes there: with this in their cookie, by this mark, to this address. */
  public record Going(SessionSecret secret, String mark, URI address) {}

  /** What somebody brings back in the address. */
  public record Brought(
      @Nullable SessionSecret cookie,
      String state,
      @Nullable String code,
      @Nullable String issuer,
      @Nullable UUID signedIn,
      String source) {
    @Override
    public String toString() {
      return "Brought";
    }
  }

  /** What became of somebody who came back. */
  public sealed interface Came {
    /** In, or half of the way where the second factor is still to be shown or set up. */
    record In(
        UUID person, SessionSecret session, boolean whole, boolean factorToSetUp, String target)
        implements Came {}

    /** The account there is linked with the worker who is signed in here. */
    record Linked() implements Came {}

    /** Not in. */
    record Not(SignOnFault why) implements Came {}
  }

  /** Where one can sign in elsewhere; empty where nothing is set up. */
  public Optional<Offer> offer() {
    return provider.provider().map(each -> new Offer(each.name(), provider.isAway(each)));
  }

  /**
   * Begins the way there.
   *
   * @param person whom to link; null to sign in
   * @return nothing where the provider is away, or none is set up
   * @throws TryLater after many from one source
   */
  public Optional<Going> begin(@Nullable UUID person, String target, String source) {
    String key = sources.key("sign-on", source);
    Duration left = sources.begin(key);
    if (left.isPositive()) {
      throw new TryLater(left);
    }
    Provider to = provider.provider().orElse(null);
    if (to == null) {
      return Optional.empty();
    }
    Begun begun = new Begun(SessionSecret.fresh());
    Optional<URI> address = provider.address(to, begun);
    address.ifPresent(
        found -> {
          Instant now = clock.instant();
          byte[] hash = begun.secret().hash();
          asTask(
              () -> {
                rows.begin(hash, person, target, now, now.plus(ON_THE_WAY));
                return true;
              });
        });
    return address.map(found -> new Going(begun.secret(), Begun.mark(begun.state()), found));
  }

  /** Somebody comes back. Whatever they bring, what they began is used up. */
  public Came back(Brought brought) {
    Provider from = provider.provider().orElse(null);
    SessionSecret cookie = brought.cookie();
    if (from == null || cookie == null) {
      return not(SignOnFault.NOT_BEGUN);
    }
    Begun begun = new Begun(cookie);
    SignOnRows.Begun way = asTask(() -> rows.take(cookie.hash(), clock.instant())).orElse(null);
    if (way == null || !same(begun.state(), brought.state())) {
      return not(SignOnFault.NOT_BEGUN);
    }
    // Whoever comes back by the way that they began is none of many who only begin.
    sources.undo(sources.key("sign-on", brought.source()));
    if (brought.issuer() != null && !brought.issuer().equals(from.issuer())) {
      return not(SignOnFault.UNFIT);
    }
    String code = brought.code();
    if (code == null) {
      return not(SignOnFault.SAID_NO);
    }
    UUID linking = way.person();
    if (linking != null && !linking.equals(brought.signedIn())) {
      return not(SignOnFault.OTHER_WORKER);
    }
    Said said = provider.redeem(from, begun, code);
    if (said instanceof Said.Who who) {
      return linking == null ? entered(from, who, way.target()) : linked(linking, who);
    }
    return not(said instanceof Said.Away ? SignOnFault.AWAY : SignOnFault.UNFIT);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private Came not(SignOnFault why) {
    return not(why, ObjectRef.all(KIND));
  }

  private Came not(SignOnFault why, ObjectRef whom) {
    audit.refused(
        Entry.of(MembersAction.SIGNED_IN, whom).detail(Detail.none().with("signOn", why)));
    return new Came.Not(why);
  }

  private Came linked(UUID person, Said.Who who) {
    byte[] subject = subject(who);
    boolean linked =
        inside(
            person,
            () -> {
              byte[] code = code(person, who);
              Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
              boolean done = rows.link(person, who.issuer(), subject, code, now);
              if (done) {
                audit.record(MembersAction.SIGN_ON_LINKED, ObjectRef.of(KIND, person));
                changes.tell(person, OwnChanges.Kind.LINKED, now);
              }
              return done;
            });
    return linked ? new Came.Linked() : not(SignOnFault.TAKEN, ObjectRef.of(KIND, person));
  }

  /** The same answer for nobody, for who has left, and for a row that somebody changed. */
  private Came entered(Provider from, Said.Who who, String target) {
    SignOnRows.Linked found = asTask(() -> rows.find(who.issuer(), subject(who))).orElse(null);
    if (found == null || !MessageDigest.isEqual(found.code(), code(found.person(), who))) {
      return not(SignOnFault.STRANGER);
    }
    UUID person = found.person();
    Account account = accounts.get(person);
    if (!account.mayEnter()) {
      return not(SignOnFault.STRANGER, ObjectRef.of(KIND, person));
    }
    propose(person, from.proposed(who.groups()), from);
    SessionSecret half = workers.begin(person);
    if (account.factorConfirmed() && from.factorCounts() && showedFactor(who)) {
      SessionSecret whole = inside(person, () -> signIn.complete(half, person, SignIn.How.SIGN_ON));
      return new Came.In(person, whole, true, false, target);
    }
    return new Came.In(person, half, false, !account.factorConfirmed(), target);
  }

  /** Whether the provider says that it asked for a second factor, and just now. */
  private boolean showedFactor(Said.Who who) {
    Instant shown = who.shownAt();
    return who.methods().contains("mfa")
        && shown != null
        && shown.plus(SignOnProvider.FACTOR_AGE).plus(SKEW).isAfter(clock.instant());
  }

  private void propose(UUID person, Set<Role> roles, Provider from) {
    if (from.groups().isEmpty()) {
      return;
    }
    asTask(
        () -> {
          if (rows.propose(person, roles, clock.instant())) {
            audit.record(MembersAction.ROLES_PROPOSED, ObjectRef.of(KIND, person));
          }
          return true;
        });
  }

  /** Since when a worker is linked with the provider that is set up. */
  public Optional<Instant> since(UUID person) {
    return provider
        .provider()
        .flatMap(each -> inside(person, () -> rows.since(person, each.issuer())));
  }

  /** A worker ends the link; their password stays. */
  public void end(UUID person) {
    inside(
        person,
        () -> {
          if (rows.forget(person)) {
            audit.record(MembersAction.SIGN_ON_ENDED, ObjectRef.of(KIND, person));
            changes.tell(person, OwnChanges.Kind.LINK_ENDED);
          }
          return true;
        });
  }

  private byte[] subject(Said.Who who) {
    return vault.mark("sign-on|" + who.issuer() + "|" + who.subject());
  }

  private byte[] code(UUID person, Said.Who who) {
    return vault.mark("sign-on of " + person + "|" + who.issuer() + "|" + who.subject());
  }

  private <T> T asTask(Supplier<T> work) {
    return TASK.call(() -> done(work));
  }

  private <T> T inside(UUID person, Supplier<T> work) {
    return Standing.member(person).call(() -> done(work));
  }

  private <T> T done(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
