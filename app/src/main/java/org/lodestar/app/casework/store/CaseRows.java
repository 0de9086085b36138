package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.DECLARATION;
import static org.lodestar.app.casework.store.tables.Tables.STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.ChargeChanged;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.store.tables.tables.records.CaseFileRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Case files, as rows. */
@Component
public class CaseRows {
  private final DSLContext sql;
  private final Cells cells;
  private final Grants grants;
  private final MissingNow missing;
  private final CaseCodes codes;
  private final ApplicationEventPublisher events;

  CaseRows(
      DSLContext sql,
      Cells cells,
      Grants grants,
      MissingNow missing,
      CaseCodes codes,
      ApplicationEventPublisher events) {
    this.events = events;
    this.sql = sql;
    this.codes = codes;
    this.cells = cells;
    this.grants = grants;
    this.missing = missing;
  }

  private static Subject subject(UUID caseFile) {
    return new Subject(SubjectKind.CASE, caseFile);
  }

  /** Adds a case whose grants are written. False when the reference is taken. */
  public boolean insert(CaseFile file) {
    CaseFileRecord row = new CaseFileRecord();
    row.setId(file.id());
    row.setReference(file.reference());
    row.setOrganisation(file.organisation());
    row.setState(file.state().name());
    row.setConcern(file.concern());
    row.setOwner(file.owner());
    row.setSummary(cells.seal(subject(file.id()), CASE_FILE.SUMMARY, file.id(), file.summary()));
    row.setOpenedBy(file.openedBy());
    row.setOpenedAt(Columns.at(file.openedAt()));
    return sql.insertInto(CASE_FILE)
            .set(codes.cases().coded(row))
            .onConflict(CASE_FILE.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  /** Writes what may change in a case file, if nobody else has since; says who is in charge now. */
  public void update(CaseFile file) {
    UUID before =
        sql.select(CASE_FILE.OWNER)
            .from(CASE_FILE)
            .where(CASE_FILE.ID.eq(file.id()))
            .fetchOne(CASE_FILE.OWNER);
    CaseFileRecord row = new CaseFileRecord();
    row.setState(file.state().name());
    row.setOwner(file.owner());
    row.setRestricted(file.restricted());
    row.setSummary(cells.seal(subject(file.id()), CASE_FILE.SUMMARY, file.id(), file.summary()));
    row.setClosedAt(file.closedAt() == null ? null : Columns.at(file.closedAt()));
    row.setCloseReason(file.closeReason() == null ? null : file.closeReason().name());
    row.setVersion(file.version() + 1);
    int changed =
        sql.update(CASE_FILE)
            .set(row)
            .where(CASE_FILE.ID.eq(file.id()), CASE_FILE.VERSION.eq(file.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
    if (!Objects.equals(before, file.owner())) {
      events.publishEvent(new ChargeChanged(file.id(), before, file.owner()));
    }
  }

  /** A case that the one who asks may see; all others are not found. */
  public CaseFile get(UUID id) {
    return list(CASE_FILE.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** As {@link #get}, locked until the transaction ends, for changes that must not cross. */
  public CaseFile lock(UUID id) {
    sql.select(CASE_FILE.ID).from(CASE_FILE).where(CASE_FILE.ID.eq(id)).forUpdate().fetch();
    return get(id);
  }

  /** A case by its reference, however it is written. */
  public Optional<CaseFile> find(String reference) {
    return list(CASE_FILE.REFERENCE.eq(written(reference))).stream().findFirst();
  }

  /** Cases opened from a concern, and by whoever handed it in. */
  public List<CaseFile> ofConcern(UUID concern) {
    return ofConcerns(List.of(concern));
  }

  /** The same from one of several. */
  public List<CaseFile> ofConcerns(Collection<UUID> concerns) {
    return list(
        Columns.among(CASE_FILE.CONCERN, concerns)
            .or(Columns.among(CASE_FILE.HANDED_IN, concerns)));
  }

  /** Keeps which concern its opener had handed in; it stays with whoever received it. */
  public void handedIn(UUID caseFile, UUID concern) {
    sql.update(CASE_FILE)
        .set(CASE_FILE.HANDED_IN, concern)
        .where(CASE_FILE.ID.eq(caseFile))
        .execute();
  }

  /** The concern from which a case came, either way; null where it came from none. */
  public @Nullable UUID cameFrom(UUID caseFile) {
    return sql.select(DSL.coalesce(CASE_FILE.CONCERN, CASE_FILE.HANDED_IN))
        .from(CASE_FILE)
        .where(CASE_FILE.ID.eq(caseFile))
        .fetchOptional(Record1::value1)
        .orElse(null);
  }

  /** Some of these cases, as far as they are seen. */
  public List<CaseFile> list(Collection<UUID> ids) {
    return list(Columns.among(CASE_FILE.ID, ids));
  }

  /** Those of the identifiers that are cases which the asker sees. */
  public Set<UUID> seenOf(Collection<UUID> ids) {
    return sql.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(Columns.among(CASE_FILE.ID, ids))
        .fetchSet(CASE_FILE.ID);
  }

  /** References of those of the cases which the asker sees. */
  public Map<UUID, String> references(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return sql.select(CASE_FILE.ID, CASE_FILE.REFERENCE)
        .from(CASE_FILE)
        .where(Columns.among(CASE_FILE.ID, ids))
        .fetchMap(CASE_FILE.ID, CASE_FILE.REFERENCE);
  }

  private List<CaseFile> list(Condition condition) {
    return files(
        sql
            .selectFrom(CASE_FILE)
            .where(condition)
            .orderBy(CASE_FILE.OPENED_AT.desc(), CASE_FILE.ID.desc())
            .stream()
            .filter(codes.cases()::isRight)
            .toList());
  }

  /**
   * The newest cases that fit, at most so many. A case is opened to its organisation, or to workers
   * by name, and to nobody else: so a list begins with these, and walks past no case of others,
   * each of which it would have to ask about.
   *
   * @param found cases that the search has found; null when nothing is searched for
   */
  public List<UUID> newest(CaseFilter filter, Worker worker, @Nullable Set<UUID> found, int most) {
    Condition fits = condition(filter, worker.id(), found);
    if (found != null || filter.whose() == CaseFilter.Whose.MINE) {
      return newest(fits, most).fetch(CASE_FILE.ID);
    }
    Condition ours = CASE_FILE.ORGANISATION.eq(worker.organisation());
    Set<UUID> lent = grants.heldBy(worker.id());
    if (lent.isEmpty()) {
      return newest(ours.and(fits), most).fetch(CASE_FILE.ID);
    }
    Condition byName = Columns.among(CASE_FILE.ID, lent).andNot(ours);
    return sql.selectFrom(newest(ours.and(fits), most).unionAll(newest(byName.and(fits), most)))
        .orderBy(DSL.field(DSL.name("opened_at")).desc(), DSL.field(DSL.name("id")).desc())
        .limit(most)
        .fetch(CASE_FILE.ID);
  }

  private Select<Record2<UUID, OffsetDateTime>> newest(Condition condition, int most) {
    return sql.select(CASE_FILE.ID, CASE_FILE.OPENED_AT)
        .from(CASE_FILE)
        .where(condition)
        .orderBy(CASE_FILE.OPENED_AT.desc(), CASE_FILE.ID.desc())
        .limit(most);
  }

  private static Condition condition(CaseFilter filter, UUID worker, @Nullable Set<UUID> found) {
    Condition condition =
        switch (filter.whose()) {
          case ANYBODYS -> DSL.noCondition();
          case MINE -> CASE_FILE.OWNER.eq(worker);
          case NOBODYS -> CASE_FILE.OWNER.isNull();
        };
    if (filter.state() != null) {
      condition = condition.and(CASE_FILE.STATE.eq(filter.state().name()));
    }
    if (found != null) {
      condition =
          condition.and(
              Columns.among(CASE_FILE.ID, found)
                  .or(CASE_FILE.REFERENCE.eq(written(filter.search()))));
    }
    return condition;
  }

  /** Of each of these people the date of the open step that is due first. */
  public Map<UUID, LocalDate> nextDue(Collection<UUID> people) {
    return sql.select(STEP.PERSON, DSL.min(STEP.DUE))
        .from(STEP)
        .where(
            Columns.among(STEP.PERSON, people),
            STEP.STATE.eq("OPEN"),
            STEP.HOLDS.isTrue(),
            STEP.DUE.isNotNull())
        .groupBy(STEP.PERSON)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** References are read aloud: small letters, spaces and missing dashes are forgiven. */
  private static String written(String typed) {
    String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return bare.length() == 7
        ? bare.charAt(0) + "-" + bare.substring(1, 5) + "-" + bare.substring(5)
        : "";
  }

  /** Whether a worker has said that they know nobody in a case. */
  public boolean declared(UUID caseFile, UUID worker) {
    return sql.fetchExists(
        DECLARATION, DECLARATION.CASE_FILE.eq(caseFile).and(DECLARATION.WORKER.eq(worker)));
  }

  /** Keeps that a worker has said so. */
  public void declare(UUID caseFile, UUID worker, Instant at) {
    sql.insertInto(DECLARATION)
        .set(DECLARATION.CASE_FILE, caseFile)
        .set(DECLARATION.WORKER, worker)
        .set(DECLARATION.DECLARED_AT, Columns.at(at))
        .onConflictDoNothing()
        .execute();
  }

  private List<CaseFile> files(List<CaseFileRecord> rows) {
    Cells.Opened opened =
        cells.open(
            rows, CASE_FILE.ID, row -> subject(row.get(CASE_FILE.ID)), List.of(CASE_FILE.SUMMARY));
    Map<UUID, Set<UUID>> gone = missing.of(rows.stream().map(CaseFileRecord::getId).toList());
    return rows.stream()
        .map(row -> file(row, opened, gone.getOrDefault(row.getId(), Set.of())))
        .toList();
  }

  private static CaseFile file(CaseFileRecord row, Cells.Opened opened, Set<UUID> gone) {
    return new CaseFile(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        CaseState.valueOf(row.getState()),
        row.getConcern(),
        row.getOwner(),
        row.getRestricted(),
        gone,
        opened.text(row, CASE_FILE.SUMMARY),
        row.getOpenedBy(),
        row.getOpenedAt().toInstant(),
        Columns.instant(row.getClosedAt()),
        row.getCloseReason() == null ? null : CloseReason.valueOf(row.getCloseReason()),
        row.getVersion());
  }
}
