package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;
import static org.lodestar.app.casework.store.tables.Tables.PERSON_NAME;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.PotentialVictim;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.store.tables.tables.records.PersonNameRecord;
import org.lodestar.app.casework.store.tables.tables.records.PersonRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** People of cases, as rows. */
@Component
public class PersonRows {
  private static final List<TableField<PersonRecord, byte[]>> SEALED =
      List.of(
          PERSON.AGE_NOTE,
          PERSON.BIRTH,
          PERSON.GENDER_WORDS,
          PERSON.NATIONALITIES,
          PERSON.LANGUAGES,
          PERSON.COMMUNICATION,
          PERSON.CHILDREN);

  private final DSLContext sql;
  private final Cells cells;
  private final NameRows names;
  private final CaseCodes codes;

  PersonRows(DSLContext sql, Cells cells, NameRows names, CaseCodes codes) {
    this.sql = sql;
    this.codes = codes;
    this.cells = cells;
    this.names = names;
  }

  /** Whose key seals what is said about a person. */
  static Subject subject(UUID person) {
    return new Subject(SubjectKind.PERSON, person);
  }

  /** Adds a person whose grants are already written. */
  public void insert(Person person) {
    PersonRecord row = new PersonRecord();
    row.setId(person.id());
    row.setCaseFile(person.caseFile());
    row.setAddedBy(person.addedBy());
    row.setAddedAt(Columns.at(person.addedAt()));
    row.setVersion(person.version());
    fill(row, person.details());
    sql.insertInto(PERSON).set(codes.people().coded(row)).execute();
    names.replace(person.id(), person.details().names());
  }

  /** Changes a person if nobody else has since. Throws {@link EditClash} otherwise. */
  public void update(UUID person, PersonDetails details, long version) {
    PersonRecord row = new PersonRecord();
    row.setId(person);
    fill(row, details);
    row.changed(PERSON.ID, false);
    row.setVersion(version + 1);
    int changed =
        sql.update(PERSON)
            .set(row)
            .where(PERSON.ID.eq(person), PERSON.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
    names.replace(person, details.names());
  }

  private void fill(PersonRecord row, PersonDetails details) {
    Subject subject = subject(row.getId());
    UUID id = row.getId();
    row.setRoles(Columns.names(details.roles()));
    row.setAgeStatus(details.age().status().name());
    row.setAgeBasis(details.age().basis().name());
    row.setAgeBasisOn(details.age().on());
    row.setAgeNote(cells.seal(subject, PERSON.AGE_NOTE, id, details.age().note()));
    row.setBirth(cells.seal(subject, PERSON.BIRTH, id, PersonalText.of(details.birth().print())));
    row.setBirthDisputed(details.birthDisputed());
    row.setGender(details.gender().name());
    row.setGenderWords(cells.seal(subject, PERSON.GENDER_WORDS, id, details.genderWords()));
    row.setNationalities(
        cells.seal(subject, PERSON.NATIONALITIES, id, Columns.codes(details.nationalities())));
    row.setLanguages(cells.seal(subject, PERSON.LANGUAGES, id, Columns.codes(details.languages())));
    row.setCommunication(cells.seal(subject, PERSON.COMMUNICATION, id, details.communication()));
    row.setChildren(cells.seal(subject, PERSON.CHILDREN, id, details.children()));
  }

  /** Another body has written down more about how to reach somebody than it gave. */
  public void holdReach(UUID person, UUID body) {
    sql.update(PERSON).set(PERSON.REACH_HELD_BY, body).where(PERSON.ID.eq(person)).execute();
  }

  /** Which body holds more about how to reach each of these people; nobody else is in the map. */
  public Map<UUID, UUID> reachHeldBy(Collection<UUID> people) {
    return sql.select(PERSON.ID, PERSON.REACH_HELD_BY)
        .from(PERSON)
        .where(Columns.among(PERSON.ID, people), PERSON.REACH_HELD_BY.isNotNull())
        .fetchMap(PERSON.ID, PERSON.REACH_HELD_BY);
  }

  /** A person that the one who asks may see. */
  public Optional<Person> find(UUID person) {
    return list(PERSON.ID.eq(person)).stream().findFirst();
  }

  /** Holds a person's row until the transaction ends, for changes that must not cross. */
  public void lock(UUID person) {
    sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(person)).forUpdate().fetch();
  }

  /** As {@link #find}, in one case. */
  public Person get(UUID caseFile, UUID person) {
    return list(PERSON.ID.eq(person).and(PERSON.CASE_FILE.eq(caseFile))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** All people of a case, in the order in which they were added. */
  public List<Person> listOf(UUID caseFile) {
    return list(PERSON.CASE_FILE.eq(caseFile));
  }

  /** Potential victims in the cases of an organisation, as far as the one who asks may see them. */
  public List<PotentialVictim> potentialVictims(UUID organisation, @Nullable CaseState state) {
    Condition cases = CASE_FILE.ORGANISATION.eq(organisation);
    return sql.select(PERSON.CASE_FILE, PERSON.ID)
        .from(PERSON)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(state == null ? cases : cases.and(CASE_FILE.STATE.eq(state.name())))
        .and(PERSON.ROLES.contains(new String[] {RoleInCase.POTENTIAL_VICTIM.name()}))
        .fetch(row -> new PotentialVictim(row.value1(), row.value2()));
  }

  /** All people of these cases. */
  public List<Person> listOf(Collection<UUID> cases) {
    return list(Columns.among(PERSON.CASE_FILE, cases));
  }

  /** The cases of these people. */
  public Set<UUID> casesOf(Collection<UUID> people) {
    return sql.selectDistinct(PERSON.CASE_FILE)
        .from(PERSON)
        .where(Columns.among(PERSON.ID, people))
        .fetchSet(PERSON.CASE_FILE);
  }

  /** Identifiers of all people of a case; one whom somebody moved there is not among them. */
  public List<UUID> idsOf(UUID caseFile) {
    return sql
        .select(codes.people().columns())
        .from(PERSON)
        .where(PERSON.CASE_FILE.eq(caseFile))
        .stream()
        .filter(codes.people()::isRight)
        .map(row -> row.get(PERSON.ID))
        .toList();
  }

  /** Removes a person and all that was recorded about them. */
  public void delete(UUID person) {
    sql.deleteFrom(PERSON).where(PERSON.ID.eq(person)).execute();
  }

  private List<Person> list(Condition condition) {
    List<PersonRecord> rows =
        sql.selectFrom(PERSON).where(condition).orderBy(PERSON.ADDED_AT, PERSON.ID).stream()
            .filter(codes.people()::isRight)
            .toList();
    Set<UUID> ids = rows.stream().map(PersonRecord::getId).collect(Collectors.toSet());
    List<PersonNameRecord> nameRows = names.rows(ids);
    List<SealedText> sealed =
        new ArrayList<>(cells.sealed(rows, PERSON.ID, row -> subject(row.get(PERSON.ID)), SEALED));
    sealed.addAll(names.sealed(nameRows));
    Cells.Together together = cells.open(sealed);
    Map<UUID, List<PersonName>> named = NameRows.named(nameRows, together.get(PERSON_NAME.ID));
    Cells.Opened opened = together.get(PERSON.ID);
    return rows.stream()
        .map(row -> person(row, opened, named.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private static Person person(PersonRecord row, Cells.Opened opened, List<PersonName> names) {
    return new Person(
        row.getId(),
        row.getCaseFile(),
        details(row, opened, names),
        row.getAddedBy(),
        row.getAddedAt().toInstant(),
        row.getVersion());
  }

  private static PersonDetails details(
      PersonRecord row, Cells.Opened opened, List<PersonName> names) {
    return new PersonDetails(
        Columns.constants(RoleInCase.class, row.getRoles()),
        names,
        new AgeFinding(
            AgeStatus.valueOf(row.getAgeStatus()),
            AgeBasis.valueOf(row.getAgeBasis()),
            row.getAgeBasisOn(),
            opened.text(row, PERSON.AGE_NOTE)),
        birth(opened.text(row, PERSON.BIRTH)),
        row.getBirthDisputed(),
        Gender.valueOf(row.getGender()),
        opened.text(row, PERSON.GENDER_WORDS),
        Columns.codes(opened.text(row, PERSON.NATIONALITIES)),
        Columns.codes(opened.text(row, PERSON.LANGUAGES)),
        opened.text(row, PERSON.COMMUNICATION),
        opened.text(row, PERSON.CHILDREN));
  }

  private static UncertainDate birth(@Nullable PersonalText stored) {
    return stored == null ? new UncertainDate.Unknown() : UncertainDate.parse(stored.text());
  }

  /** For rows of other tables that belong to a person. */
  static Subject subjectOf(Record row, TableField<?, UUID> person) {
    return subject(row.get(person));
  }
}
