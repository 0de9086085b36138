package org.lodestar.app;

import static org.lodestar.app.directory.store.tables.Tables.SERVICE;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A worker of one organisation for each role, with a fresh session at each call, and a stranger.
 */
@Component
public class MatrixWorkers {
  private static final Set<Role> KEEPER =
      Set.of(
          Role.TRIAGE_OFFICER,
          Role.FIRST_RESPONDER,
          Role.NAVIGATOR,
          Role.MANAGER,
          Role.PLATFORM_ADMINISTRATOR);

  private final DSLContext sql;
  private final Workers sessions;
  private final Grants grants;
  private final Clock clock;
  private final TransactionOperations transactions;
  private final Map<UUID, UUID> keepers = new HashMap<>();
  private final Map<Role, UUID> byRole = new EnumMap<>(Role.class);
  private UUID own = new UUID(0, 0);
  private UUID other = new UUID(0, 0);
  private UUID third = new UUID(0, 0);
  private UUID suspended = new UUID(0, 0);
  private UUID roleless = new UUID(0, 0);
  private final Recoded recoded;

  MatrixWorkers(
      DSLContext sql,
      Workers sessions,
      Grants grants,
      Clock clock,
      TransactionOperations transactions,
      Recoded recoded) {
    this.recoded = recoded;
    this.sql = sql;
    this.sessions = sessions;
    this.grants = grants;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** The organisation of the workers. */
  public UUID organisation() {
    prepare();
    return own;
  }

  /** An organisation in which none of them works. */
  public UUID otherOrganisation() {
    prepare();
    return other;
  }

  /** An organisation that has to do with the other one only. */
  UUID thirdOrganisation() {
    prepare();
    return third;
  }

  public Worker worker(Role role) {
    prepare();
    return whole(Objects.requireNonNull(byRole.get(role)), own, Set.of(role));
  }

  /** A worker of an organisation who makes what the others try to reach. */
  public Worker keeper(UUID organisation) {
    prepare();
    return whole(Objects.requireNonNull(keepers.get(organisation)), organisation, KEEPER);
  }

  /** Somebody of the same organisation, whom a form can name. */
  UUID colleague() {
    prepare();
    return roleless;
  }

  /** Every role that works with content, in an organisation that nothing was ever given to. */
  Worker stranger() {
    UUID nowhere = newOrganisation();
    UUID id = transactions.execute(status -> holder(nowhere, KEEPER));
    return whole(id, nowhere, KEEPER);
  }

  private static Worker whole(UUID id, UUID organisation, Set<Role> roles) {
    return new Worker(id, "Worker " + id, organisation, "Matrix", roles, Instant.EPOCH);
  }

  /** One in which nobody works, to be changed or closed. */
  UUID newOrganisation() {
    return transactions.execute(status -> organisation("Matrix Fresh"));
  }

  /** A record of the directory, which the whole partnership shares. */
  UUID service() {
    return transactions.execute(
        status -> sql.select(SERVICE.ID).from(SERVICE).limit(1).fetchSingle(SERVICE.ID));
  }

  /** Someone to be administered, of the given organisation; new at each call. */
  UUID newcomer(UUID organisation) {
    return transactions.execute(status -> insert(organisation, "ACTIVE"));
  }

  Cookie of(Role role) {
    prepare();
    return session(Objects.requireNonNull(byRole.get(role)));
  }

  Cookie suspended() {
    prepare();
    Cookie cookie = session(suspended);
    sql.update(PERSON).set(PERSON.STATE, "SUSPENDED").where(PERSON.ID.eq(suspended)).execute();
    recoded.person(suspended);
    return cookie;
  }

  Cookie roleless() {
    prepare();
    return session(roleless);
  }

  Cookie session(UUID person) {
    return new Cookie("lodestar", sessions.complete(sessions.begin(person)).value());
  }

  private synchronized void prepare() {
    if (byRole.isEmpty()) {
      transactions.executeWithoutResult(status -> insertAll());
    }
  }

  private void insertAll() {
    own = organisation("Matrix Council");
    other = organisation("Matrix Stranger");
    third = organisation("Matrix Third");
    for (Role role : Role.values()) {
      byRole.put(role, holder(own, Set.of(role)));
    }
    for (UUID each : List.of(own, other, third)) {
      keepers.put(each, holder(each, KEEPER));
    }
    suspended = insert(own, "ACTIVE");
    roleless = insert(own, "ACTIVE");
  }

  private UUID holder(UUID organisation, Set<Role> roles) {
    UUID person = insert(organisation, "ACTIVE");
    roles.forEach(
        role ->
            sql.insertInto(ROLE_HELD)
                .set(ROLE_HELD.PERSON, person)
                .set(ROLE_HELD.ROLE, role.name())
                .execute());
    recoded.person(person);
    return person;
  }

  private UUID organisation(String name) {
    UUID id = Ids.next();
    sql.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, id)
        .set(ORGANISATION.NAME, name + " " + id)
        .set(ORGANISATION.KIND, "COUNCIL")
        .set(ORGANISATION.CREATED_AT, now())
        .execute();
    return id;
  }

  private UUID insert(UUID organisation, String state) {
    UUID id = Ids.next();
    sql.insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.ORGANISATION, organisation)
        .set(PERSON.EMAIL, id + "@example.invalid")
        .set(PERSON.DISPLAY_NAME, "Worker " + id)
        .set(PERSON.STATE, state)
        .set(PERSON.CREATED_AT, now())
        .execute();
    recoded.person(id);
    grants.allow(id, id, Level.WORK, "OWN_FACTOR");
    return id;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
