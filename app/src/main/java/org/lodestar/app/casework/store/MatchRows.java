package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.RESTRICTED_MATCH;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.MatchKind;
import org.lodestar.app.casework.RestrictedMatch;
import org.lodestar.app.casework.store.tables.tables.records.RestrictedMatchRecord;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** What was noticed about people of restricted cases, as rows. */
@Component
public class MatchRows {
  /** Searching again within this time is the same search. */
  private static final Duration ONE_SEARCH = Duration.ofHours(24);

  private final DSLContext sql;

  MatchRows(DSLContext sql) {
    this.sql = sql;
  }

  /** To whom a report or a search leads in one case. */
  public record Led(UUID caseFile, Set<UUID> people, Set<MatchKind> kinds) {
    public Led {
      people = Set.copyOf(people);
      kinds = Set.copyOf(kinds);
    }
  }

  /** A concern leads here: one row, which is new again when the concern has grown. */
  public void met(Led led, UUID concern, UUID team, Instant now) {
    Condition same =
        RESTRICTED_MATCH.CASE_FILE.eq(led.caseFile()).and(RESTRICTED_MATCH.CONCERN.eq(concern));
    Optional<RestrictedMatchRecord> before = sql.fetchOptional(RESTRICTED_MATCH, same);
    if (before.isEmpty()) {
      RestrictedMatchRecord row = row(led, now);
      row.setConcern(concern);
      row.setTeam(team);
      sql.insertInto(RESTRICTED_MATCH).set(row).onConflictDoNothing().execute();
    } else if (grow(before.get(), led)) {
      RestrictedMatchRecord row = before.get();
      row.setTeam(team);
      row.setFoundAt(Columns.at(now));
      row.setSeenBy(null);
      row.setSeenAt(null);
      row.store();
    }
  }

  /** A worker's search leads here. */
  public void sought(Led led, UUID searcher, Instant now) {
    Condition same =
        RESTRICTED_MATCH
            .CASE_FILE
            .eq(led.caseFile())
            .and(RESTRICTED_MATCH.SEARCHER.eq(searcher))
            .and(RESTRICTED_MATCH.FOUND_AT.gt(Columns.at(now.minus(ONE_SEARCH))));
    Optional<RestrictedMatchRecord> before =
        sql.selectFrom(RESTRICTED_MATCH).where(same).limit(1).fetchOptional();
    if (before.isEmpty()) {
      RestrictedMatchRecord row = row(led, now);
      row.setSearcher(searcher);
      sql.insertInto(RESTRICTED_MATCH).set(row).execute();
    } else if (grow(before.get(), led)) {
      before.get().store();
    }
  }

  private static RestrictedMatchRecord row(Led led, Instant now) {
    RestrictedMatchRecord row = new RestrictedMatchRecord();
    row.setId(Ids.next());
    row.setCaseFile(led.caseFile());
    row.setPeople(led.people().toArray(UUID[]::new));
    row.setKinds(Columns.names(led.kinds()));
    row.setFoundAt(Columns.at(now));
    return row;
  }

  private static boolean grow(RestrictedMatchRecord row, Led led) {
    Set<UUID> people = new LinkedHashSet<>(Arrays.asList(row.getPeople()));
    Set<MatchKind> kinds = Columns.constants(MatchKind.class, row.getKinds());
    boolean more = people.addAll(led.people());
    more |= kinds.addAll(led.kinds());
    row.setPeople(people.toArray(UUID[]::new));
    row.setKinds(Columns.names(kinds));
    return more;
  }

  /** Concerns that rows of this case point at. */
  public Set<UUID> concernsOf(UUID caseFile) {
    return sql.selectDistinct(RESTRICTED_MATCH.CONCERN)
        .from(RESTRICTED_MATCH)
        .where(RESTRICTED_MATCH.CASE_FILE.eq(caseFile), RESTRICTED_MATCH.CONCERN.isNotNull())
        .fetchSet(RESTRICTED_MATCH.CONCERN);
  }

  /** Concerns that rows point at which somebody has yet to see. */
  public Set<UUID> concernsUnseen() {
    return sql.selectDistinct(RESTRICTED_MATCH.CONCERN)
        .from(RESTRICTED_MATCH)
        .where(RESTRICTED_MATCH.SEEN_AT.isNull(), RESTRICTED_MATCH.CONCERN.isNotNull())
        .fetchSet(RESTRICTED_MATCH.CONCERN);
  }

  /** For whom rows are shown: nobody sees their own search, or a report they are shut out of. */
  public record Reader(UUID worker, Set<UUID> shutOutOf) {
    public Reader {
      shutOutOf = Set.copyOf(shutOutOf);
    }
  }

  private static Condition shownTo(Reader reader) {
    return RESTRICTED_MATCH
        .SEARCHER
        .isDistinctFrom(reader.worker())
        .and(
            RESTRICTED_MATCH
                .CONCERN
                .isNull()
                .or(RESTRICTED_MATCH.CONCERN.notIn(reader.shutOutOf())));
  }

  /** How many rows of a case the reader may see. */
  public int count(UUID caseFile, Reader reader) {
    return sql.fetchCount(
        RESTRICTED_MATCH, RESTRICTED_MATCH.CASE_FILE.eq(caseFile).and(shownTo(reader)));
  }

  /** Rows of a case, those that nobody has seen first, then the newest. */
  public List<RestrictedMatch> list(UUID caseFile, Reader reader, int offset, int limit) {
    return sql.selectFrom(RESTRICTED_MATCH)
        .where(RESTRICTED_MATCH.CASE_FILE.eq(caseFile), shownTo(reader))
        .orderBy(
            RESTRICTED_MATCH.SEEN_AT.isNotNull(),
            RESTRICTED_MATCH.FOUND_AT.desc(),
            RESTRICTED_MATCH.ID.desc())
        .offset(offset)
        .limit(limit)
        .fetch(MatchRows::match);
  }

  /** A row of a case, if the reader may see it. */
  public Optional<RestrictedMatch> find(UUID caseFile, UUID match, Reader reader) {
    return sql.selectFrom(RESTRICTED_MATCH)
        .where(
            RESTRICTED_MATCH.ID.eq(match), RESTRICTED_MATCH.CASE_FILE.eq(caseFile), shownTo(reader))
        .fetchOptional(MatchRows::match);
  }

  /** Keeps who has seen it; whoever was first stays. False when somebody had. */
  public boolean seen(UUID match, UUID worker, Instant now) {
    return sql.update(RESTRICTED_MATCH)
            .set(RESTRICTED_MATCH.SEEN_BY, worker)
            .set(RESTRICTED_MATCH.SEEN_AT, Columns.at(now))
            .where(RESTRICTED_MATCH.ID.eq(match), RESTRICTED_MATCH.SEEN_AT.isNull())
            .execute()
        == 1;
  }

  /** A restricted case in which something waits to be seen, by its reference. */
  public record Waiting(UUID caseFile, String reference) {}

  /** How many restricted cases hold something that the reader may see and nobody has seen. */
  public int countWaiting(Reader reader) {
    return sql.fetchCount(
        DSL.selectDistinct(RESTRICTED_MATCH.CASE_FILE)
            .from(RESTRICTED_MATCH)
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(RESTRICTED_MATCH.CASE_FILE))
            .where(waiting(reader)));
  }

  /** Those cases, the newest first. */
  public List<Waiting> waiting(Reader reader, int offset, int limit) {
    return sql.select(CASE_FILE.ID, CASE_FILE.REFERENCE)
        .from(RESTRICTED_MATCH)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(RESTRICTED_MATCH.CASE_FILE))
        .where(waiting(reader))
        .groupBy(CASE_FILE.ID, CASE_FILE.REFERENCE)
        .orderBy(DSL.max(RESTRICTED_MATCH.FOUND_AT).desc(), CASE_FILE.ID)
        .offset(offset)
        .limit(limit)
        .fetch(row -> new Waiting(row.value1(), row.value2()));
  }

  private static Condition waiting(Reader reader) {
    return RESTRICTED_MATCH
        .SEEN_AT
        .isNull()
        .and(CASE_FILE.RESTRICTED.isTrue())
        .and(shownTo(reader));
  }

  /** Rows that point at a person point at them no more; a row that points at nobody goes. */
  public void forgetPerson(UUID person) {
    Condition points = RESTRICTED_MATCH.PEOPLE.contains(new UUID[] {person});
    sql.deleteFrom(RESTRICTED_MATCH)
        .where(points, DSL.cardinality(RESTRICTED_MATCH.PEOPLE).eq(1))
        .execute();
    sql.update(RESTRICTED_MATCH)
        .set(RESTRICTED_MATCH.PEOPLE, DSL.arrayRemove(RESTRICTED_MATCH.PEOPLE, person))
        .where(points)
        .execute();
  }

  /** Rows that point at a concern go. */
  public void forgetConcern(UUID concern) {
    sql.deleteFrom(RESTRICTED_MATCH).where(RESTRICTED_MATCH.CONCERN.eq(concern)).execute();
  }

  /** Some of these cases: those that the one who acts may see. */
  public Set<UUID> seenOf(Collection<UUID> cases) {
    return sql.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(Columns.among(CASE_FILE.ID, cases))
        .fetchSet(CASE_FILE.ID);
  }

  private static RestrictedMatch match(RestrictedMatchRecord row) {
    return new RestrictedMatch(
        row.getId(),
        row.getCaseFile(),
        Set.of(row.getPeople()),
        Columns.constants(MatchKind.class, row.getKinds()),
        row.getConcern(),
        row.getTeam(),
        row.getSearcher(),
        row.getFoundAt().toInstant(),
        row.getSeenBy(),
        Columns.instant(row.getSeenAt()));
  }
}
