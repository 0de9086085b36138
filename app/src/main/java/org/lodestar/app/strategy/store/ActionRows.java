package org.lodestar.app.strategy.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.strategy.store.tables.Tables.PART;
import static org.lodestar.app.strategy.store.tables.Tables.PLAN_ACTION;
import static org.lodestar.app.strategy.store.tables.Tables.STRATEGY_;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.Tag;
import org.lodestar.app.strategy.store.tables.tables.records.PlanActionRecord;
import org.lodestar.measures.Measure.Strand;
import org.springframework.stereotype.Component;

/** Actions with the bodies that have a part in them. */
@Component
public class ActionRows {
  private static final String OVERSEES = "OVERSEES";
  private static final String TAKES_PART = "TAKES_PART";
  private static final Field<Set<UUID>> OVERSEERS = bodies(OVERSEES);
  private static final Field<Set<UUID>> PARTNERS = bodies(TAKES_PART);

  private final DSLContext sql;

  ActionRows(DSLContext sql) {
    this.sql = sql;
  }

  private static Field<Set<UUID>> bodies(String kind) {
    return multiset(
            select(PART.BODY).from(PART).where(PART.ACTION.eq(PLAN_ACTION.ID), PART.KIND.eq(kind)))
        .as(kind.toLowerCase(java.util.Locale.ROOT))
        .convertFrom(
            rows -> rows.stream().map(row -> row.value1()).collect(Collectors.toUnmodifiableSet()));
  }

  /** Actions of a strategy, by number. */
  public List<PlanAction> list(UUID strategy) {
    return list(PLAN_ACTION.STRATEGY.eq(strategy));
  }

  /** Who leads any action of a strategy that is not over. */
  public Set<UUID> leads() {
    return sql.selectDistinct(PLAN_ACTION.LEAD)
        .from(PLAN_ACTION)
        .join(STRATEGY_)
        .on(STRATEGY_.ID.eq(PLAN_ACTION.STRATEGY))
        .where(PLAN_ACTION.LEAD.isNotNull(), STRATEGY_.STATE.ne(StrategyState.CLOSED.name()))
        .fetchSet(PLAN_ACTION.LEAD);
  }

  /** These actions, by number. */
  public List<PlanAction> those(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list(PLAN_ACTION.ID.in(ids));
  }

  /** One action of a strategy. */
  public Optional<PlanAction> find(UUID strategy, UUID id) {
    return list(PLAN_ACTION.STRATEGY.eq(strategy).and(PLAN_ACTION.ID.eq(id))).stream().findFirst();
  }

  /** One action of whatever strategy. */
  public Optional<PlanAction> find(UUID id) {
    return list(PLAN_ACTION.ID.eq(id)).stream().findFirst();
  }

  private List<PlanAction> list(Condition which) {
    return sql.select(PLAN_ACTION.asterisk())
        .select(OVERSEERS, PARTNERS)
        .from(PLAN_ACTION)
        .where(which)
        .orderBy(PLAN_ACTION.NUMBER, PLAN_ACTION.ID)
        .fetch(ActionRows::action);
  }

  private static PlanAction action(Record row) {
    return new PlanAction(
        row.get(PLAN_ACTION.ID),
        row.get(PLAN_ACTION.STRATEGY),
        row.get(PLAN_ACTION.NUMBER),
        planned(row),
        List.of(row.get(PLAN_ACTION.CARRIED_FROM)),
        new Outcome(
            Outcome.Result.valueOf(row.get(PLAN_ACTION.OUTCOME)),
            row.get(PLAN_ACTION.OUTCOME_WORDS),
            row.get(PLAN_ACTION.OUTCOME_ON)),
        row.get(PLAN_ACTION.ADDED_BY),
        row.get(PLAN_ACTION.VERSION));
  }

  private static Planned planned(Record row) {
    return new Planned(
        row.get(PLAN_ACTION.TITLE),
        row.get(PLAN_ACTION.ABOUT),
        new Planned.Place(
            row.get(PLAN_ACTION.PRIORITY),
            each(row.get(PLAN_ACTION.STRANDS), Strand::valueOf),
            List.of(row.get(PLAN_ACTION.YEARS)),
            each(row.get(PLAN_ACTION.TAGS), Tag::valueOf)),
        new Planned.Parties(
            row.get(PLAN_ACTION.OWNER),
            row.get(OVERSEERS),
            row.get(PARTNERS),
            row.get(PLAN_ACTION.LEAD_POST),
            row.get(PLAN_ACTION.LEAD)),
        new Planned.Span(row.get(PLAN_ACTION.STARTS), row.get(PLAN_ACTION.DUE)),
        row.get(PLAN_ACTION.MEASURE),
        row.get(PLAN_ACTION.COST));
  }

  private static <T> Set<T> each(String[] codes, java.util.function.Function<String, T> read) {
    return Arrays.stream(codes).map(read).collect(Collectors.toUnmodifiableSet());
  }

  /** The number after the last one of a strategy that is held. */
  public int nextNumber(UUID strategy) {
    return sql.select(coalesce(max(PLAN_ACTION.NUMBER), 0).plus(1))
        .from(PLAN_ACTION)
        .where(PLAN_ACTION.STRATEGY.eq(strategy))
        .fetchSingle()
        .value1();
  }

  /** Keeps a new one. */
  public void insert(PlanAction added) {
    PlanActionRecord row = filled(added.planned());
    row.setId(added.id());
    row.setStrategy(added.strategy());
    row.setNumber(added.number());
    row.setCarriedFrom(added.carriedFrom().toArray(UUID[]::new));
    row.setAddedBy(added.addedBy());
    sql.insertInto(PLAN_ACTION).set(row).execute();
    insertParts(added.id(), added.planned().parties());
  }

  private PlanActionRecord filled(Planned planned) {
    PlanActionRecord row = new PlanActionRecord();
    row.setTitle(planned.title());
    row.setAbout(planned.about());
    row.setPriority(planned.place().priority());
    row.setStrands(names(planned.place().strands()));
    row.setYears(planned.place().years().toArray(Integer[]::new));
    row.setTags(names(planned.place().tags()));
    row.setOwner(planned.parties().owner());
    row.setLeadPost(planned.parties().leadPost());
    row.setLead(planned.parties().lead());
    row.setStarts(planned.span().starts());
    row.setDue(planned.span().due());
    row.setMeasure(planned.measure());
    row.setCost(planned.cost());
    return row;
  }

  private static String[] names(Set<? extends Enum<?>> codes) {
    return codes.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private void insertParts(UUID action, Planned.Parties parties) {
    parties.overseers().forEach(body -> insertPart(action, body, OVERSEES));
    parties.partners().forEach(body -> insertPart(action, body, TAKES_PART));
  }

  private void insertPart(UUID action, UUID body, String kind) {
    sql.insertInto(PART)
        .set(PART.ACTION, action)
        .set(PART.BODY, body)
        .set(PART.KIND, kind)
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(UUID id, Planned planned, long version) {
    PlanActionRecord row = filled(planned);
    row.setVersion(version + 1);
    mustBeOne(
        sql.update(PLAN_ACTION)
            .set(row)
            .where(PLAN_ACTION.ID.eq(id), PLAN_ACTION.VERSION.eq(version))
            .execute());
    sql.deleteFrom(PART).where(PART.ACTION.eq(id)).execute();
    insertParts(id, planned.parties());
  }

  /** Something that belongs to one changes, if nobody else has changed it since. */
  public void touch(UUID id, long version) {
    mustBeOne(
        sql.update(PLAN_ACTION)
            .set(PLAN_ACTION.VERSION, version + 1)
            .where(PLAN_ACTION.ID.eq(id), PLAN_ACTION.VERSION.eq(version))
            .execute());
  }

  /** Says what came of one, if nobody else has changed it since. */
  public void record(UUID id, Outcome outcome, @Nullable UUID by, long version) {
    mustBeOne(
        sql.update(PLAN_ACTION)
            .set(PLAN_ACTION.OUTCOME, outcome.result().name())
            .set(PLAN_ACTION.OUTCOME_WORDS, outcome.words())
            .set(PLAN_ACTION.OUTCOME_ON, outcome.on())
            .set(PLAN_ACTION.OUTCOME_BY, by)
            .set(PLAN_ACTION.VERSION, version + 1)
            .where(PLAN_ACTION.ID.eq(id), PLAN_ACTION.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }
}
