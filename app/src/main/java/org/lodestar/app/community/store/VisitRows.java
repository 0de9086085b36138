package org.lodestar.app.community.store;

import static org.lodestar.app.community.store.tables.Tables.OUTREACH_PLAN;
import static org.lodestar.app.community.store.tables.Tables.OUTREACH_SITE;
import static org.lodestar.app.community.store.tables.Tables.VISIT;
import static org.lodestar.app.community.store.tables.Tables.VISIT_TURN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.Visit.Before;
import org.lodestar.app.community.Visit.Change;
import org.lodestar.app.community.Visit.Content;
import org.lodestar.app.community.VisitFilter;
import org.lodestar.app.community.store.tables.tables.records.VisitRecord;
import org.lodestar.app.community.store.tables.tables.records.VisitTurnRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.EditClash;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** Visits with what became of their logs. */
@Component
public class VisitRows {
  private final DSLContext sql;

  VisitRows(DSLContext sql) {
    this.sql = sql;
  }

  /** A page of those that the filter lets through, the newest day first. */
  public List<Visit.Line> lines(VisitFilter filter, int skip, int most) {
    return sql.select(VISIT.asterisk(), OUTREACH_PLAN.TITLE, OUTREACH_SITE.NAME)
        .from(VISIT)
        .join(OUTREACH_PLAN)
        .on(OUTREACH_PLAN.ID.eq(VISIT.PLAN))
        .join(OUTREACH_SITE)
        .on(OUTREACH_SITE.ID.eq(VISIT.SITE))
        .where(through(filter))
        .orderBy(VISIT.HELD_ON.desc(), VISIT.ID.desc())
        .offset(skip)
        .limit(most)
        .fetch(
            row ->
                new Visit.Line(
                    visit(row.into(VISIT)),
                    row.get(OUTREACH_PLAN.TITLE),
                    row.get(OUTREACH_SITE.NAME)));
  }

  /** How many the filter lets through. */
  public int count(VisitFilter filter) {
    return sql.fetchCount(VISIT, through(filter));
  }

  /** All that the filter lets through. */
  public List<Visit> all(VisitFilter filter) {
    return sql.selectFrom(VISIT)
        .where(through(filter))
        .orderBy(VISIT.HELD_ON, VISIT.ID)
        .fetch(VisitRows::visit);
  }

  private static Condition through(VisitFilter filter) {
    UUID plan = filter.plan();
    UUID site = filter.site();
    LocalDate since = filter.since();
    return DSL.and(
        plan == null ? DSL.noCondition() : VISIT.PLAN.eq(plan),
        site == null ? DSL.noCondition() : VISIT.SITE.eq(site),
        since == null ? DSL.noCondition() : VISIT.HELD_ON.ge(since));
  }

  /** One of them. */
  public Optional<Visit> find(UUID id) {
    return sql.selectFrom(VISIT).where(VISIT.ID.eq(id)).fetchOptional(VisitRows::visit);
  }

  private static Visit visit(VisitRecord row) {
    return new Visit(
        row.getId(),
        row.getPlan(),
        new Content(
            row.getSite(),
            Audience.valueOf(row.getAudience()),
            row.getHeldOn(),
            new Visit.Team(row.getTeam(), Set.of(row.getOrganisations())),
            row.getPeople(),
            Codes.read(row.getLanguages(), Spoken::valueOf),
            new Visit.Handed(row.getCards(), row.getLeaflets(), row.getPosters(), row.getOthers()),
            row.getNextStep()),
        row.getLoggedBy(),
        row.getTakenBack(),
        row.getVersion());
  }

  private static Map<Field<?>, @Nullable Object> said(Content content, Fact told) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(VISIT.SITE, content.site());
    said.put(VISIT.AUDIENCE, content.audience().name());
    said.put(VISIT.HELD_ON, content.day());
    said.put(VISIT.TEAM, content.team().size());
    said.put(
        VISIT.ORGANISATIONS, content.team().organisations().stream().sorted().toArray(UUID[]::new));
    said.put(VISIT.PEOPLE, content.people());
    said.put(VISIT.LANGUAGES, Codes.write(content.languages()));
    said.put(VISIT.CARDS, content.handed().cards());
    said.put(VISIT.LEAFLETS, content.handed().leaflets());
    said.put(VISIT.POSTERS, content.handed().posters());
    said.put(VISIT.OTHERS, content.handed().others());
    said.put(VISIT.NEXT_STEP, content.next());
    said.put(VISIT.TOLD, told.line());
    return said;
  }

  /** Keeps a new one. */
  public void insert(Visit visit, Fact told) {
    sql.insertInto(VISIT)
        .set(VISIT.ID, visit.id())
        .set(VISIT.PLAN, visit.plan())
        .set(said(visit.content(), told))
        .set(VISIT.LOGGED_BY, visit.loggedBy())
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(UUID id, Content content, Fact told, long version) {
    Codes.mustBeOne(
        sql.update(VISIT)
            .set(said(content, told))
            .set(VISIT.VERSION, version + 1)
            .where(VISIT.ID.eq(id), VISIT.VERSION.eq(version), VISIT.TAKEN_BACK.isFalse())
            .execute());
  }

  /** Takes one back, if nobody else has changed it since. */
  public void takeBack(UUID id, long version) {
    Codes.mustBeOne(
        sql.update(VISIT)
            .set(VISIT.TAKEN_BACK, true)
            .setNull(VISIT.TOLD)
            .set(VISIT.VERSION, version + 1)
            .where(VISIT.ID.eq(id), VISIT.VERSION.eq(version), VISIT.TAKEN_BACK.isFalse())
            .execute());
  }

  /**
   * What one told the ledger that stands.
   *
   * @throws EditClash when somebody has taken it back meanwhile
   */
  public Fact told(UUID id) {
    return sql.select(VISIT.TOLD)
        .from(VISIT)
        .where(VISIT.ID.eq(id))
        .fetchOptional(VISIT.TOLD)
        .map(Fact::read)
        .orElseThrow(EditClash::new);
  }

  /** What became of one, the first turn first. */
  public List<Visit.Turn> turns(UUID visit) {
    return sql.selectFrom(VISIT_TURN)
        .where(VISIT_TURN.VISIT.eq(visit))
        .orderBy(VISIT_TURN.DONE_AT, VISIT_TURN.ID)
        .fetch(VisitRows::turn);
  }

  private static Visit.Turn turn(VisitTurnRecord row) {
    UUID site = row.getBeforeSite();
    LocalDate day = row.getBeforeDay();
    Before before =
        site == null || day == null ? null : new Before(site, day, row.getBeforePeople());
    return new Visit.Turn(
        Change.valueOf(row.getKind()),
        row.getReason(),
        before,
        row.getDoneBy(),
        row.getDoneAt().toInstant());
  }

  /** Keeps what became of one. */
  public void turn(UUID visit, Visit.Turn turn) {
    Before before = turn.before();
    sql.insertInto(VISIT_TURN)
        .set(VISIT_TURN.ID, Ids.next())
        .set(VISIT_TURN.VISIT, visit)
        .set(VISIT_TURN.KIND, turn.change().name())
        .set(VISIT_TURN.REASON, turn.reason())
        .set(VISIT_TURN.BEFORE_DAY, before == null ? null : before.day())
        .set(VISIT_TURN.BEFORE_SITE, before == null ? null : before.site())
        .set(VISIT_TURN.BEFORE_PEOPLE, before == null ? null : before.people())
        .set(VISIT_TURN.DONE_BY, turn.by())
        .set(VISIT_TURN.DONE_AT, turn.at().atOffset(ZoneOffset.UTC))
        .execute();
  }
}
