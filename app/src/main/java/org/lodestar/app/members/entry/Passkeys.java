package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.PASSKEY;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.PasskeyCheck;
import org.lodestar.app.members.domain.PasskeyCheck.Shown;
import org.lodestar.app.members.domain.PasskeyCheck.Site;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.PasskeyRows;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.members.store.tables.tables.records.PasskeyRecord;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.KeyAbsent;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Passkeys of workers: a device that its owner has unlocked is both steps of signing in at once,
 * and cannot be talked out of anybody by a false page. Runs with the standing of the worker.
 */
@Component
public class Passkeys {
  /** More than anybody has devices. */
  static final int MOST = 10;

  private final OwnChanges changes;
  private final PasskeyCheck check = new PasskeyCheck();
  private final PasskeyAsks asks;
  private final Factors factors;
  private final SignIn signIn;
  private final Accounts accounts;
  private final Workers workers;
  private final PasskeyRows rows;
  private final Vault vault;
  private final Audit audit;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  Passkeys(
      PasskeyAsks asks,
      Factors factors,
      SignIn signIn,
      Accounts accounts,
      Workers workers,
      PasskeyRows rows,
      Vault vault,
      Audit audit,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock,
      OwnChanges changes) {
    this.changes = changes;
    this.asks = asks;
    this.factors = factors;
    this.signIn = signIn;
    this.accounts = accounts;
    this.workers = workers;
    this.rows = rows;
    this.vault = vault;
    this.audit = audit;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** All of a worker, the oldest first. */
  public List<Passkey> list(UUID person) {
    return inside(person, () -> rows.of(person).stream().map(Passkeys::passkey).toList());
  }

  private static Passkey passkey(PasskeyRecord row) {
    OffsetDateTime used = row.getUsedAt();
    return new Passkey(
        row.getId(),
        row.getName(),
        row.getMadeAt().toInstant(),
        used == null ? null : used.toInstant(),
        row.getStoppedAt() != null);
  }

  /** By what the worker's devices know them, so that none makes a second one. */
  public List<byte[]> credentials(UUID person) {
    return inside(
        person,
        () ->
            rows.of(person).stream()
                .map(row -> check.credential(open(person, row.getId(), row.getKept())))
                .toList());
  }

  /** The worker as their devices know them: nothing that tells who they are. */
  public static byte[] user(UUID person) {
    return ByteBuffer.allocate(16)
        .putLong(person.getMostSignificantBits())
        .putLong(person.getLeastSignificantBits())
        .array();
  }

  /**
   * Keeps a new one.
   *
   * @return false when it was not made here, for what was asked just now
   * @throws Refused when there are too many
   */
  public boolean add(
      UUID person, Site site, SessionSecret ask, String name, byte[] attestation, byte[] client) {
    Optional<byte[]> asked = asks.take(ask);
    if (asked.isEmpty()) {
      return false;
    }
    try {
      PasskeyCheck.Made made = check.made(site, asked.get(), attestation, client);
      return inside(person, () -> rows.change(person, own -> kept(person, own.size(), name, made)))
          .isPresent();
    } catch (PasskeyCheck.NotShown none) {
      return false;
    }
  }

  private Optional<UUID> kept(UUID person, int own, String name, PasskeyCheck.Made key) {
    if (own >= MOST) {
      throw Refused.at("name", "members.passkey.many");
    }
    UUID id = Ids.next();
    Instant made = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int kept =
        sql.insertInto(PASSKEY)
            .set(PASSKEY.ID, id)
            .set(PASSKEY.PERSON, person)
            .set(PASSKEY.CREDENTIAL, mark(key.credential()))
            .set(PASSKEY.KEPT, seal(person, id, key.kept()))
            .set(PASSKEY.COUNTER, key.counter())
            .set(PASSKEY.NAME, name)
            .set(PASSKEY.MADE_AT, made.atOffset(ZoneOffset.UTC))
            .onConflict(PASSKEY.CREDENTIAL)
            .doNothing()
            .execute();
    if (kept != 1) {
      return Optional.empty();
    }
    record(MembersAction.PASSKEY_ADDED, person);
    changes.tell(person, OwnChanges.Kind.PASSKEY_MADE, made);
    return Optional.of(id);
  }

  private byte[] seal(UUID person, UUID id, byte[] kept) {
    return vault.seal(subject(person), place(id), Base64.getEncoder().encodeToString(kept));
  }

  private byte[] open(UUID person, UUID id, byte[] sealed) {
    return Base64.getDecoder().decode(vault.open(subject(person), place(id), sealed).text());
  }

  private static Subject subject(UUID person) {
    return new Subject(SubjectKind.WORKER, person);
  }

  private static Place place(UUID id) {
    return new Place("members", "passkey", "kept", id);
  }

  private byte[] mark(byte[] credential) {
    return vault.mark("passkey " + Base64.getEncoder().encodeToString(credential));
  }

  /**
   * Takes one away.
   *
   * @throws Refused when the worker could not sign in without it
   */
  public void remove(UUID person, UUID id) {
    inside(person, () -> rows.change(person, own -> removed(person, own, id)));
  }

  private Optional<UUID> removed(UUID person, List<PasskeyRecord> own, UUID id) {
    boolean others =
        own.stream().anyMatch(row -> !row.getId().equals(id) && row.getStoppedAt() == null);
    if (!others && !factors.isConfirmed(person)) {
      throw Refused.because("members.passkey.last");
    }
    int gone =
        sql.deleteFrom(PASSKEY).where(PASSKEY.PERSON.eq(person), PASSKEY.ID.eq(id)).execute();
    if (gone == 1) {
      record(MembersAction.PASSKEY_REMOVED, person);
      changes.tell(person, OwnChanges.Kind.PASSKEY_REMOVED);
    }
    return Optional.of(id);
  }

  /** Throws all away, in the transaction in force: lost, or their owner has left. */
  public void forget(UUID person) {
    rows.forget(person);
  }

  /** A session that was begun with a passkey, and whose. */
  public record Entered(UUID person, SessionSecret session) {}

  private record Row(UUID id, UUID person, long counter) {}

  /**
   * Both steps of signing in at once. One that is right and whose counter has gone back was copied:
   * it opens nothing from then on, and the record tells it.
   *
   * @return empty when it is none of ours; nobody is told what was wrong with it
   */
  public Optional<Entered> signIn(Site site, SessionSecret ask, Shown shown) {
    Optional<byte[]> asked = asks.take(ask);
    Optional<Row> row = asked.isEmpty() ? Optional.empty() : find(shown);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    UUID person = row.get().person();
    Optional<SessionSecret> session = tried(site, asked.orElseThrow(), row.get(), shown);
    if (session.isEmpty()) {
      audit.refused(Entry.of(MembersAction.SIGNED_IN, ObjectRef.of("WORKER", person)));
    }
    return session.map(begun -> new Entered(person, begun));
  }

  /** A row that somebody wrote or moved does not open, and is as none. */
  private Optional<SessionSecret> tried(Site site, byte[] asked, Row row, Shown shown) {
    try {
      return inside(
          row.person(),
          () ->
              rows.change(
                  row.person(),
                  own -> same(own, row).flatMap(kept -> entered(site, asked, kept, shown))));
    } catch (SealBroken | KeyAbsent forged) {
      return Optional.empty();
    }
  }

  private Optional<Row> find(Shown shown) {
    return Standing.task("passkey")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            sql.selectFrom(PASSKEY)
                                .where(
                                    PASSKEY.CREDENTIAL.eq(mark(shown.credential())),
                                    PASSKEY.STOPPED_AT.isNull())
                                .fetchOptional(
                                    row ->
                                        new Row(
                                            row.get(PASSKEY.ID),
                                            row.get(PASSKEY.PERSON),
                                            row.get(PASSKEY.COUNTER))))));
  }

  /** The one that was found, unless it was used or stopped meanwhile. */
  private static Optional<PasskeyRecord> same(List<PasskeyRecord> own, Row found) {
    return own.stream()
        .filter(row -> row.getId().equals(found.id()) && row.getStoppedAt() == null)
        .filter(row -> row.getCounter() == found.counter())
        .findFirst();
  }

  private Optional<SessionSecret> entered(Site site, byte[] asked, PasskeyRecord row, Shown shown) {
    UUID person = row.getPerson();
    boolean theirs = Arrays.equals(user(person), shown.user());
    if (!theirs || !accounts.get(person).mayEnter()) {
      return Optional.empty();
    }
    try {
      byte[] kept = open(person, row.getId(), row.getKept());
      used(row.getId(), check.shown(site, asked, kept, row.getCounter(), shown));
      return Optional.of(signIn.complete(workers.begin(person), person, SignIn.How.PASSKEY));
    } catch (PasskeyCheck.Copied copied) {
      stop(row.getId());
      record(MembersAction.PASSKEY_COPIED, person);
      return Optional.empty();
    } catch (PasskeyCheck.NotShown none) {
      return Optional.empty();
    }
  }

  private void used(UUID id, long counter) {
    sql.update(PASSKEY)
        .set(PASSKEY.COUNTER, counter)
        .set(PASSKEY.USED_AT, now())
        .where(PASSKEY.ID.eq(id))
        .execute();
  }

  private void stop(UUID id) {
    sql.update(PASSKEY).set(PASSKEY.STOPPED_AT, now()).where(PASSKEY.ID.eq(id)).execute();
  }

  private void record(MembersAction action, UUID person) {
    audit.record(action, ObjectRef.of("WORKER", person));
  }

  private <T> T inside(UUID person, java.util.function.Supplier<T> work) {
    return Standing.member(person)
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
