package org.lodestar.app.members.face;

import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.store.CodedPeople;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.tables.tables.records.PersonRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workers of the partnership, as other modules need them: names, roles, duty officers. */
@Component
@Transactional
public class People {
  private final DSLContext sql;
  private final CodedPeople coded;
  private final Grants grants;
  private final Audit audit;
  private final Clock clock;

  People(DSLContext sql, CodedPeople coded, Grants grants, Audit audit, Clock clock) {
    this.sql = sql;
    this.coded = coded;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
  }

  /** A worker, present or former. */
  @Transactional(readOnly = true)
  public Optional<Person> find(UUID id) {
    return AskedOnce.ask(
        People.class, List.of(id), () -> list(PERSON.ID.eq(id)).stream().findFirst());
  }

  /**
   * A worker who must exist.
   *
   * @throws NotFound when there is none
   */
  @Transactional(readOnly = true)
  public Person get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /** The work address of somebody who works here today, for a notice without content. */
  @Transactional(readOnly = true)
  public Optional<String> workEmail(UUID id) {
    return sql.select(PERSON.EMAIL)
        .from(PERSON)
        .where(PERSON.ID.eq(id), PERSON.STATE.eq("ACTIVE"))
        .fetchOptional(PERSON.EMAIL);
  }

  /** Display names of workers, present or former; unknown identifiers are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(PERSON.ID, PERSON.DISPLAY_NAME)
        .from(PERSON)
        .where(PERSON.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
        .fetchMap(PERSON.ID, PERSON.DISPLAY_NAME);
  }

  /** Those of them who do not work here today: suspended, gone, or no longer known. */
  @Transactional(readOnly = true)
  public Set<UUID> away(Collection<UUID> ids) {
    Set<UUID> away = new HashSet<>(ids);
    away.removeAll(
        sql.select(PERSON.ID)
            .from(PERSON)
            .where(
                PERSON.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                PERSON.STATE.in(Person.State.ACTIVE.name(), Person.State.INVITED.name()),
                PERSON.ORGANISATION.in(
                    DSL.select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.CLOSED_AT.isNull())))
            .fetch(PERSON.ID));
    return away;
  }

  /** Those who work in an organisation today, by name. */
  @Transactional(readOnly = true)
  public List<Person> listIn(UUID organisation) {
    return list(activeIn(organisation));
  }

  /** Those who hold a role in an organisation today, by name. */
  @Transactional(readOnly = true)
  public List<Person> listByRole(UUID organisation, Role role) {
    return list(activeIn(organisation).and(holds(role)));
  }

  private static Condition holds(Role role) {
    return DSL.exists(
        selectOne()
            .from(ROLE_HELD)
            .where(ROLE_HELD.PERSON.eq(PERSON.ID), ROLE_HELD.ROLE.eq(role.name())));
  }

  /** Those who hold one of these roles anywhere today, by name. */
  @Transactional(readOnly = true)
  public List<Person> listByRoles(Collection<Role> roles) {
    return list(PERSON.STATE.eq("ACTIVE").and(DSL.or(roles.stream().map(People::holds).toList())));
  }

  /** Whether anybody who works in an organisation today holds one of these roles. */
  @Transactional(readOnly = true)
  public boolean anyHolds(UUID organisation, Collection<Role> roles) {
    return sql.fetchExists(
        selectOne()
            .from(PERSON)
            .where(activeIn(organisation), DSL.or(roles.stream().map(People::holds).toList())));
  }

  /** Organisations in which somebody who works there today holds one of these roles. */
  @Transactional(readOnly = true)
  public Set<UUID> organisationsWith(Collection<Role> roles) {
    return Set.copyOf(
        sql.selectDistinct(PERSON.ORGANISATION)
            .from(PERSON)
            .where(PERSON.STATE.eq("ACTIVE"), DSL.or(roles.stream().map(People::holds).toList()))
            .fetch(PERSON.ORGANISATION));
  }

  /** Those who work today in any organisation that takes part, by name. */
  @Transactional(readOnly = true)
  public List<Person> listAtWork() {
    return list(PERSON.STATE.eq("ACTIVE").and(ORGANISATION.CLOSED_AT.isNull()));
  }

  /** Those whom an urgent message of an organisation reaches. */
  @Transactional(readOnly = true)
  public List<Person> dutyOfficers(UUID organisation) {
    return listByRole(organisation, Role.DUTY_OFFICER);
  }

  private static Condition activeIn(UUID organisation) {
    return PERSON.ORGANISATION.eq(organisation).and(PERSON.STATE.eq("ACTIVE"));
  }

  private List<Person> list(Condition which) {
    return sql.select(
            PERSON.ID,
            PERSON.DISPLAY_NAME,
            PERSON.POST,
            PERSON.ORGANISATION,
            ORGANISATION.NAME,
            PERSON.STATE,
            PERSON.CODE,
            PERSON.ROLES_CODE,
            CodedPeople.ROLE_NAMES)
        .from(PERSON)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION))
        .where(which)
        .orderBy(DSL.lower(PERSON.DISPLAY_NAME), PERSON.ID)
        .fetch(this::person);
  }

  private Person person(Record row) {
    return new Person(
        row.get(PERSON.ID),
        row.get(PERSON.DISPLAY_NAME),
        row.get(PERSON.POST),
        row.get(PERSON.ORGANISATION),
        row.get(ORGANISATION.NAME),
        coded.rolesOf(row),
        Person.State.valueOf(row.get(PERSON.STATE)));
  }

  /** Writes down a worker who will get a link. */
  public UUID invite(NewPerson joining) {
    UUID id = insert(joining, Person.State.INVITED);
    audit.record(MembersAction.WORKER_INVITED, ObjectRef.of("WORKER", id));
    return id;
  }

  /**
   * Writes down a worker who counts as active at once: the first administrator, and the invented
   * people of a demonstration. Without a password nobody can sign in as them.
   */
  public UUID enrol(NewPerson joining) {
    UUID id = insert(joining, Person.State.ACTIVE);
    audit.record(MembersAction.WORKER_ENROLLED, ObjectRef.of("WORKER", id));
    return id;
  }

  private UUID insert(NewPerson joining, Person.State state) {
    UUID id = Ids.next();
    PersonRecord row = new PersonRecord();
    row.setId(id);
    row.setOrganisation(joining.organisation());
    row.setEmail(joining.email());
    row.setDisplayName(joining.displayName());
    row.setPost(joining.post());
    row.setState(state.name());
    row.setCreatedAt(CodedRows.kept(clock.instant()));
    coded.insert(row, joining.roles());
    // A worker's factor is sealed for the worker alone.
    grants.allow(id, id, Level.WORK, "OWN_FACTOR");
    return id;
  }
}
