package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.ABSENCE;
import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.CHRONOLOGY;
import static org.lodestar.app.casework.store.tables.Tables.DRAFT;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;
import static org.lodestar.app.casework.store.tables.Tables.SUPERVISION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.domain.Childhood;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** Case files, drafts and notes of supervision, as records that end one day. */
@Component
class CaseRecords implements RecordHolder {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Condition CLOSED = CASE_FILE.STATE.eq("CLOSED");

  /** Somebody is or may be a child, or became an adult in the course of it. */
  private static final Condition HAS_CHILD =
      DSL.exists(
              DSL.selectOne()
                  .from(PERSON)
                  .where(PERSON.CASE_FILE.eq(CASE_FILE.ID), PERSON.AGE_STATUS.ne("ADULT")))
          .or(
              DSL.exists(
                  DSL.selectOne()
                      .from(CHRONOLOGY)
                      .where(CHRONOLOGY.CASE_FILE.eq(CASE_FILE.ID))
                      .and(CHRONOLOGY.CODE.like("AGE UNDER#_18 %", '#'))));

  private final DSLContext sql;
  private final CaseRows cases;
  private final PersonRows people;
  private final CaseWords words;
  private final People workers;

  CaseRecords(DSLContext sql, CaseRows cases, PersonRows people, CaseWords words, People workers) {
    this.sql = sql;
    this.cases = cases;
    this.people = people;
    this.words = words;
    this.workers = workers;
  }

  @Override
  public List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    List<KeptRecord> begun = new ArrayList<>(cases(organisation, day));
    begun.addAll(drafts(organisation, day));
    begun.addAll(supervisions(organisation, day));
    return begun;
  }

  private List<KeptRecord> cases(UUID organisation, LocalDate day) {
    return sql.select(CASE_FILE.ID, CASE_FILE.OPENED_AT, CASE_FILE.CLOSED_AT, DSL.field(HAS_CHILD))
        .from(CASE_FILE)
        .where(CASE_FILE.ORGANISATION.eq(organisation), CLOSED)
        .and(CASE_FILE.CLOSED_AT.lt(startOf(day)))
        .orderBy(CASE_FILE.CLOSED_AT, CASE_FILE.ID)
        .fetch(row -> kept(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  private KeptRecord kept(UUID id, OffsetDateTime opened, OffsetDateTime closed, boolean child) {
    Childhood childhood =
        Childhood.of(
            people.listOf(id).stream().map(each -> each.details().birth()).toList(), day(opened));
    RecordClass found =
        child || childhood.somebodyWasAChild() ? RecordClass.CHILD_CASE : RecordClass.ADULT_CASE;
    return new KeptRecord(found, id, day(closed), childhood.youngest());
  }

  private List<KeptRecord> drafts(UUID organisation, LocalDate day) {
    return sql.select(DRAFT.ID, DRAFT.SAVED_AT)
        .from(DRAFT)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(DRAFT.CASE_FILE))
        .where(CASE_FILE.ORGANISATION.eq(organisation), DRAFT.SAVED_AT.lt(startOf(day)))
        .orderBy(DRAFT.ID)
        .fetch(row -> new KeptRecord(RecordClass.DRAFT, row.value1(), day(row.value2()), null));
  }

  private List<KeptRecord> supervisions(UUID organisation, LocalDate day) {
    return sql.select(SUPERVISION.ID, SUPERVISION.HELD_ON)
        .from(SUPERVISION)
        .where(ofWorkers(organisation), SUPERVISION.HELD_ON.lt(day))
        .orderBy(SUPERVISION.ID)
        .fetch(
            row -> new KeptRecord(RecordClass.SUPERVISION_NOTE, row.value1(), row.value2(), null));
  }

  @Override
  public Map<RecordClass, Long> counts(UUID organisation) {
    Condition own = CASE_FILE.ORGANISATION.eq(organisation);
    return Map.of(
        RecordClass.CHILD_CASE, (long) sql.fetchCount(CASE_FILE, own.and(HAS_CHILD)),
        RecordClass.ADULT_CASE, (long) sql.fetchCount(CASE_FILE, own.andNot(HAS_CHILD)),
        RecordClass.DRAFT,
            (long)
                sql.fetchCount(
                    DRAFT.join(CASE_FILE).on(CASE_FILE.ID.eq(DRAFT.CASE_FILE)).where(own)),
        RecordClass.SUPERVISION_NOTE, (long) sql.fetchCount(SUPERVISION, ofWorkers(organisation)));
  }

  private Condition ofWorkers(UUID organisation) {
    List<UUID> here = workers.listIn(organisation).stream().map(Person::id).toList();
    return SUPERVISION.WORKER.in(here).or(SUPERVISION.MANAGER.in(here));
  }

  @Override
  public Set<UUID> parts(RecordRef ref) {
    return ref.isCase()
        ? sql.select(PERSON.ID)
            .from(PERSON)
            .where(PERSON.CASE_FILE.eq(ref.id()))
            .fetchSet(PERSON.ID)
        : Set.of();
  }

  @Override
  public Set<UUID> related(RecordRef ref) {
    Set<UUID> related = new HashSet<>();
    switch (ref.recordClass()) {
      case ADULT_CASE, CHILD_CASE ->
          related.addAll(ids(CASE_FILE.CONCERN, CASE_FILE.ID.eq(ref.id())));
      case CONCERN, NAMELESS_CONCERN ->
          related.addAll(ids(CASE_FILE.ID, CASE_FILE.CONCERN.eq(ref.id())));
      case PERSON ->
          related.addAll(
              sql.select(PERSON.CASE_FILE)
                  .from(PERSON)
                  .where(PERSON.ID.eq(ref.id()))
                  .fetch(PERSON.CASE_FILE));
      case DRAFT -> related.addAll(ofDraft(ref.id()));
      case SUPERVISION_NOTE ->
          related.addAll(
              sql.select(SUPERVISION.CASE_FILE)
                  .from(SUPERVISION)
                  .where(SUPERVISION.ID.eq(ref.id()))
                  .fetch(SUPERVISION.CASE_FILE));
      case ENDED_SHARE, CASE_EXPORT, DATA_REQUEST -> {}
    }
    related.remove(null);
    return related;
  }

  private List<UUID> ids(org.jooq.Field<UUID> which, Condition condition) {
    return sql.select(which).from(CASE_FILE).where(condition).fetch(which);
  }

  private List<UUID> ofDraft(UUID draft) {
    return sql
        .select(DRAFT.CASE_FILE, DRAFT.PERSON)
        .from(DRAFT)
        .where(DRAFT.ID.eq(draft))
        .fetch()
        .stream()
        .flatMap(row -> Stream.of(row.value1(), row.value2()))
        .toList();
  }

  @Override
  public Set<String> open(RecordRef ref) {
    Set<String> open = new HashSet<>();
    if (ref.isConcern() && sql.fetchExists(CASE_FILE, CASE_FILE.CONCERN.eq(ref.id()))) {
      open.add("IN_A_CASE");
    }
    if (ref.isOfPeople()) {
      if (sql.fetchExists(CASE_FILE, CASE_FILE.STATE.eq("OPEN").and(isCaseOf(ref)))) {
        open.add("CASE_OPEN");
      }
      if (sql.fetchExists(ABSENCE.where(ABSENCE.PERSON.in(ref.all()), ABSENCE.FOUND_AT.isNull()))) {
        open.add("MISSING");
      }
    }
    return open;
  }

  private static Condition isCaseOf(RecordRef ref) {
    return CASE_FILE
        .ID
        .eq(ref.id())
        .or(
            CASE_FILE.ID.in(
                DSL.select(PERSON.CASE_FILE).from(PERSON).where(PERSON.ID.eq(ref.id()))));
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return switch (ref.recordClass()) {
      case ADULT_CASE, CHILD_CASE, DRAFT, SUPERVISION_NOTE -> gone(ref.id());
      case PERSON -> goneFromCase(ref);
      case CONCERN, NAMELESS_CONCERN, ENDED_SHARE, CASE_EXPORT, DATA_REQUEST -> Disposed.nothing();
    };
  }

  private Disposed gone(UUID id) {
    return Disposed.of(sql.fetchSingle("select casework.dispose_of(?)", id).get(0, String[].class));
  }

  /** Words about one person are among those by which the case is found. */
  private Disposed goneFromCase(RecordRef person) {
    Set<UUID> files = related(person);
    Disposed gone = gone(person.id());
    files.forEach(file -> words.ofCase(cases.get(file)));
    return gone;
  }

  private static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(LONDON).toOffsetDateTime();
  }

  private static LocalDate day(OffsetDateTime moment) {
    return LocalDate.ofInstant(moment.toInstant(), LONDON);
  }
}
