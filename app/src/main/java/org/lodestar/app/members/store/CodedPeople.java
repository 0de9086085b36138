package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.store.tables.tables.records.PersonRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;

/**
 * Workers with their codes: one over the account, one over all their roles, bound to the account as
 * it is now, and one over all that they are shut out of. So neither can a role be added or put back
 * alone, nor a conflict of interest be taken away.
 */
@Component
public class CodedPeople {
  private static final String TABLE = "person";
  private static final String ROLES = "role_held";
  private static final String SHUT = "exclusion";

  /** What must be read of an account to know whether it is right. */
  public static final List<Field<?>> COLUMNS =
      List.of(
          PERSON.ID,
          PERSON.ORGANISATION,
          PERSON.EMAIL,
          PERSON.DISPLAY_NAME,
          PERSON.STATE,
          PERSON.PASSWORD_HASH,
          PERSON.FACTOR_SET,
          PERSON.VERSION,
          PERSON.CODE,
          PERSON.ROLES_CODE);

  /** All roles of the person of the row. */
  public static final Field<String[]> ROLE_NAMES =
      DSL.array(DSL.select(ROLE_HELD.ROLE).from(ROLE_HELD).where(ROLE_HELD.PERSON.eq(PERSON.ID)))
          .as("role_names");

  private final DSLContext sql;
  private final RowCodes codes;
  private final ForgedRows forged;
  private final CodedTies ties;

  CodedPeople(DSLContext sql, RowCodes codes, ForgedRows forged, CodedTies ties) {
    this.sql = sql;
    this.codes = codes;
    this.forged = forged;
    this.ties = ties;
  }

  /** Writes a new worker with roles, shut out of nothing. */
  public void insert(PersonRecord row, Set<Role> roles) {
    row.setFactorSet(false);
    row.setVersion(0L);
    row.setCode(account(row));
    row.setRolesCode(roles(row.getId(), row.getCode(), names(roles)));
    row.setShutCode(shut(row.getId(), List.of()));
    row.setTiesCode(ties.code(row.getId(), row.getRolesCode()));
    sql.insertInto(PERSON).set(row).execute();
    insert(row.getId(), roles);
  }

  private void insert(UUID id, Set<Role> roles) {
    roles.forEach(
        role ->
            sql.insertInto(ROLE_HELD)
                .set(ROLE_HELD.PERSON, id)
                .set(ROLE_HELD.ROLE, role.name())
                .execute());
  }

  /**
   * Changes the accounts that fit and that the platform wrote. Their roles stay theirs.
   *
   * @return how many
   */
  public int change(Condition which, Consumer<PersonRecord> change) {
    int changed = 0;
    for (PersonRecord row : sql.selectFrom(PERSON).where(which).forNoKeyUpdate().fetch()) {
      if (isRight(row)) {
        String[] held = held(row.getId());
        boolean right = hasRoles(row, held);
        change.accept(row);
        row.setCode(account(row));
        if (right) {
          withTies(row, roles(row.getId(), row.getCode(), Arrays.asList(held)));
        }
        row.update();
        changed++;
      }
    }
    return changed;
  }

  /** These roles and no others, whatever stands there. */
  public void setRoles(UUID id, Set<Role> roles) {
    for (PersonRecord row :
        sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).forNoKeyUpdate().fetch()) {
      if (isRight(row)) {
        sql.deleteFrom(ROLE_HELD).where(ROLE_HELD.PERSON.eq(id)).execute();
        insert(id, roles);
        withTies(row, roles(id, row.getCode(), names(roles)));
        row.update();
      }
    }
  }

  /** Who had a hand in the account goes on with the roles; what was wrong stays wrong. */
  private void withTies(PersonRecord row, byte[] roles) {
    boolean right = ties.isRight(row.getId());
    row.setRolesCode(roles);
    if (right) {
      row.setTiesCode(ties.code(row.getId(), roles));
    }
  }

  private String[] held(UUID id) {
    return sql.select(ROLE_HELD.ROLE)
        .from(ROLE_HELD)
        .where(ROLE_HELD.PERSON.eq(id))
        .fetchArray(ROLE_HELD.ROLE);
  }

  /** Whether the platform wrote the account of a row with {@link #COLUMNS}. */
  public boolean isRight(Record row) {
    boolean right =
        codes.fits(
            row.get(PERSON.CODE),
            TABLE,
            parts(
                row.get(PERSON.ID),
                row.get(PERSON.ORGANISATION),
                row.get(PERSON.EMAIL),
                row.get(PERSON.DISPLAY_NAME),
                row.get(PERSON.STATE),
                row.get(PERSON.PASSWORD_HASH),
                row.get(PERSON.FACTOR_SET),
                row.get(PERSON.VERSION)));
    if (!right) {
      met(TABLE, row.get(PERSON.ID));
    }
    return right;
  }

  /**
   * The roles of a row with {@link #ROLE_NAMES}, id and codes; none where they are not those that
   * the platform gave.
   */
  public Set<Role> rolesOf(Record row) {
    String[] held = row.get(ROLE_NAMES);
    return hasRoles(row, held)
        ? Arrays.stream(held).map(Role::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  private boolean hasRoles(Record row, String[] held) {
    UUID id = row.get(PERSON.ID);
    byte[] code = row.get(PERSON.CODE);
    boolean right =
        code != null
            && codes.fits(
                row.get(PERSON.ROLES_CODE), ROLES, rolesParts(id, code, Arrays.asList(held)));
    if (!right) {
      met(ROLES, id);
    }
    return right;
  }

  /** Shuts a worker out of objects, or lets them in again, with all that follows for the code. */
  void changeShut(UUID person, Runnable change) {
    Optional<byte[]> before =
        sql.select(PERSON.SHUT_CODE)
            .from(PERSON)
            .where(PERSON.ID.eq(person))
            .forNoKeyUpdate()
            .fetchOptional()
            .filter(row -> isShutRight(person, row.value1(), shutOutOf(person)))
            .map(row -> row.value1());
    change.run();
    if (before.isPresent()) {
      sql.update(PERSON)
          .set(PERSON.SHUT_CODE, shut(person, shutOutOf(person)))
          .where(PERSON.ID.eq(person))
          .execute();
    }
  }

  private List<UUID> shutOutOf(UUID person) {
    return sql.select(EXCLUSION.OBJECT)
        .from(EXCLUSION)
        .where(EXCLUSION.PERSON.eq(person))
        .orderBy(EXCLUSION.OBJECT)
        .fetch(EXCLUSION.OBJECT);
  }

  /** Whether a worker is shut out of just what the platform shut them out of. */
  boolean isShutRight(UUID person, byte @Nullable [] code, Collection<UUID> objects) {
    boolean right = codes.fits(code, SHUT, shutParts(person, objects));
    if (!right) {
      met(SHUT, person);
    }
    return right;
  }

  private void met(String kind, UUID person) {
    forged.met(kind, person.toString(), person);
  }

  byte[] account(PersonRecord row) {
    return codes.of(
        TABLE,
        parts(
            row.getId(),
            row.getOrganisation(),
            row.getEmail(),
            row.getDisplayName(),
            row.getState(),
            row.getPasswordHash(),
            row.getFactorSet(),
            row.getVersion()));
  }

  byte[] roles(UUID id, byte[] account, List<String> names) {
    return codes.of(ROLES, rolesParts(id, account, names));
  }

  byte[] shut(UUID id, Collection<UUID> objects) {
    return codes.of(SHUT, shutParts(id, objects));
  }

  /** Post and dates are left out: nothing is decided by them. */
  static List<@Nullable Object> parts(
      UUID id,
      UUID organisation,
      String email,
      String name,
      String state,
      @Nullable String password,
      boolean factorSet,
      long version) {
    return Arrays.asList(id, organisation, email, name, state, password, factorSet, version);
  }

  private static List<Object> rolesParts(UUID id, byte[] account, List<String> names) {
    return List.of(id, account, names.stream().sorted().toList());
  }

  private static List<Object> shutParts(UUID id, Collection<UUID> objects) {
    return List.of(id, objects.stream().map(UUID::toString).sorted().toList());
  }

  private static List<String> names(Set<Role> roles) {
    return roles.stream().map(Enum::name).toList();
  }
}
