package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;
import static org.lodestar.app.members.store.tables.Tables.ROLE_PROPOSAL;
import static org.lodestar.app.members.store.tables.Tables.SIGN_ON;
import static org.lodestar.app.members.store.tables.Tables.SIGN_ON_BEGUN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Workers' accounts at a provider of sign-on, who is on the way there, and what it proposes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignOnRows {
  private final DSLContext sql;

  SignOnRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Somebody on the way.
   *
   * @param person null where they are not signed in
   */
  public record Begun(@Nullable UUID person, String target) {}

  /** A worker with the code that ties the row to them. */
  public record Linked(UUID person, byte[] code) {}

  /** Roles that are proposed for a worker. */
  public record Proposed(UUID person, Set<Role> roles) {
    public Proposed {
      roles = Set.copyOf(roles);
    }
  }

  /** Somebody goes; those who never came back are forgotten. */
  public void begin(byte[] hash, @Nullable UUID person, String target, Instant now, Instant until) {
    sql.deleteFrom(SIGN_ON_BEGUN).where(SIGN_ON_BEGUN.EXPIRES_AT.lt(at(now))).execute();
    sql.insertInto(SIGN_ON_BEGUN)
        .set(SIGN_ON_BEGUN.HASH, hash)
        .set(SIGN_ON_BEGUN.PERSON, person)
        .set(SIGN_ON_BEGUN.TARGET, target)
        .set(SIGN_ON_BEGUN.EXPIRES_AT, at(until))
        .execute();
  }

  /** Somebody comes back: once. */
  public Optional<Begun> take(byte[] hash, Instant now) {
    return sql.deleteFrom(SIGN_ON_BEGUN)
        .where(SIGN_ON_BEGUN.HASH.eq(hash), SIGN_ON_BEGUN.EXPIRES_AT.gt(at(now)))
        .returning(SIGN_ON_BEGUN.PERSON, SIGN_ON_BEGUN.TARGET)
        .fetchOptional()
        .map(row -> new Begun(row.getPerson(), row.getTarget()));
  }

  /** Links a worker with an account there; answers whether neither was linked before. */
  public boolean link(UUID person, String issuer, byte[] subject, byte[] code, Instant now) {
    return sql.insertInto(SIGN_ON)
            .set(SIGN_ON.ID, Ids.next())
            .set(SIGN_ON.PERSON, person)
            .set(SIGN_ON.ISSUER, issuer)
            .set(SIGN_ON.SUBJECT, subject)
            .set(SIGN_ON.CODE, code)
            .set(SIGN_ON.LINKED_AT, at(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Whom an account there is linked with. */
  public Optional<Linked> find(String issuer, byte[] subject) {
    return sql.select(SIGN_ON.PERSON, SIGN_ON.CODE)
        .from(SIGN_ON)
        .where(SIGN_ON.ISSUER.eq(issuer), SIGN_ON.SUBJECT.eq(subject))
        .fetchOptional(row -> new Linked(row.value1(), row.value2()));
  }

  /** Since when a worker is linked with an account there. */
  public Optional<Instant> since(UUID person, String issuer) {
    return sql.select(SIGN_ON.LINKED_AT)
        .from(SIGN_ON)
        .where(SIGN_ON.PERSON.eq(person), SIGN_ON.ISSUER.eq(issuer))
        .fetchOptional(row -> row.value1().toInstant());
  }

  /** A worker is linked with nothing any more; answers whether they were. */
  public boolean forget(UUID person) {
    return sql.deleteFrom(SIGN_ON).where(SIGN_ON.PERSON.eq(person)).execute() > 0;
  }

  /**
   * Keeps which roles are proposed that the worker does not hold. What an administrator settled is
   * not proposed again, unless it is something else.
   *
   * @return whether something new waits
   */
  public boolean propose(UUID person, Set<Role> roles, Instant now) {
    Set<Role> missing = EnumSet.noneOf(Role.class);
    missing.addAll(roles);
    sql.select(ROLE_HELD.ROLE)
        .from(ROLE_HELD)
        .where(ROLE_HELD.PERSON.eq(person))
        .fetch(row -> Role.valueOf(row.value1()))
        .forEach(missing::remove);
    if (missing.isEmpty()) {
      sql.deleteFrom(ROLE_PROPOSAL)
          .where(ROLE_PROPOSAL.PERSON.eq(person), ROLE_PROPOSAL.SETTLED_AT.isNull())
          .execute();
      return false;
    }
    String names = missing.stream().map(Role::name).collect(Collectors.joining(" "));
    return sql.insertInto(ROLE_PROPOSAL)
            .set(ROLE_PROPOSAL.PERSON, person)
            .set(ROLE_PROPOSAL.ROLES, names)
            .set(ROLE_PROPOSAL.PROPOSED_AT, at(now))
            .onConflict(ROLE_PROPOSAL.PERSON)
            .doUpdate()
            .set(ROLE_PROPOSAL.ROLES, names)
            .set(ROLE_PROPOSAL.PROPOSED_AT, at(now))
            .setNull(ROLE_PROPOSAL.SETTLED_AT)
            .setNull(ROLE_PROPOSAL.SETTLED_BY)
            .where(ROLE_PROPOSAL.ROLES.ne(names))
            .execute()
        == 1;
  }

  /** What waits for an administrator, the oldest first. */
  public List<Proposed> proposed() {
    return sql.selectFrom(ROLE_PROPOSAL)
        .where(ROLE_PROPOSAL.SETTLED_AT.isNull())
        .orderBy(ROLE_PROPOSAL.PROPOSED_AT, ROLE_PROPOSAL.PERSON)
        .limit(200)
        .fetch(
            row ->
                new Proposed(
                    row.getPerson(),
                    Arrays.stream(row.getRoles().split(" "))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet())));
  }

  /** An administrator has looked. */
  public boolean settle(UUID person, UUID by, Instant now) {
    return sql.update(ROLE_PROPOSAL)
            .set(ROLE_PROPOSAL.SETTLED_AT, at(now))
            .set(ROLE_PROPOSAL.SETTLED_BY, by)
            .where(ROLE_PROPOSAL.PERSON.eq(person), ROLE_PROPOSAL.SETTLED_AT.isNull())
            .execute()
        == 1;
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
