package org.lodestar.app.risks.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.risks.store.tables.Tables.CONTROL;
import static org.lodestar.app.risks.store.tables.Tables.RISK;
import static org.lodestar.app.risks.store.tables.Tables.RISK_ACTION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Risks with their controls and the actions that work against them. */
@Component
public class RiskRows {
  private static final Field<Set<UUID>> ACTIONS =
      multiset(select(RISK_ACTION.ACTION).from(RISK_ACTION).where(RISK_ACTION.RISK.eq(RISK.ID)))
          .as("actions")
          .convertFrom(
              rows ->
                  rows.stream().map(row -> row.value1()).collect(Collectors.toUnmodifiableSet()));

  private final DSLContext sql;

  RiskRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, by number. */
  public List<Risk> list() {
    return list(DSL.noCondition());
  }

  /** One of them. */
  public Optional<Risk> find(UUID id) {
    return list(RISK.ID.eq(id)).stream().findFirst();
  }

  private List<Risk> list(Condition which) {
    return sql.select(RISK.asterisk())
        .select(ACTIONS)
        .from(RISK)
        .where(which)
        .orderBy(RISK.NUMBER)
        .fetch(RiskRows::risk);
  }

  private static Risk risk(Record row) {
    return new Risk(
        row.get(RISK.ID),
        row.get(RISK.NUMBER),
        new Risk.Content(
            row.get(RISK.CAUSE),
            row.get(RISK.EVENT),
            row.get(RISK.EFFECT),
            row.get(RISK.OWNER),
            row.get(RISK.BODY),
            row.get(RISK.PROXIMITY),
            Risk.Appetite.valueOf(row.get(RISK.APPETITE)),
            row.get(RISK.REVIEW),
            row.get(ACTIONS)),
        new Scores(
            new Score(row.get(RISK.INHERENT_LIKELIHOOD), row.get(RISK.INHERENT_IMPACT)),
            new Score(row.get(RISK.RESIDUAL_LIKELIHOOD), row.get(RISK.RESIDUAL_IMPACT)),
            new Score(row.get(RISK.TARGET_LIKELIHOOD), row.get(RISK.TARGET_IMPACT)),
            row.get(RISK.ABOVE_WHY)),
        Risk.State.valueOf(row.get(RISK.STATE)),
        row.get(RISK.VERSION));
  }

  private static Map<Field<?>, @Nullable Object> said(Risk.Content content, Scores scores) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(RISK.CAUSE, content.cause());
    said.put(RISK.EVENT, content.event());
    said.put(RISK.EFFECT, content.effect());
    said.put(RISK.OWNER, content.owner());
    said.put(RISK.BODY, content.body());
    said.put(RISK.PROXIMITY, content.proximity());
    said.put(RISK.APPETITE, content.appetite().name());
    said.put(RISK.REVIEW, content.review());
    said.put(RISK.INHERENT_LIKELIHOOD, scores.inherent().likelihood());
    said.put(RISK.INHERENT_IMPACT, scores.inherent().impact());
    said.put(RISK.RESIDUAL_LIKELIHOOD, scores.residual().likelihood());
    said.put(RISK.RESIDUAL_IMPACT, scores.residual().impact());
    said.put(RISK.TARGET_LIKELIHOOD, scores.target().likelihood());
    said.put(RISK.TARGET_IMPACT, scores.target().impact());
    said.put(RISK.ABOVE_WHY, scores.aboveWhy());
    return said;
  }

  /** Keeps a new one. */
  public void insert(UUID id, Risk.Content content, Scores scores) {
    sql.insertInto(RISK).set(RISK.ID, id).set(said(content, scores)).execute();
    keepActions(id, content.actions());
  }

  /** Changes one, if nobody else has since. */
  public void update(UUID id, Risk.Content content, Scores scores, long version) {
    mustBeOne(
        sql.update(RISK)
            .set(said(content, scores))
            .set(RISK.VERSION, version + 1)
            .where(RISK.ID.eq(id), RISK.VERSION.eq(version))
            .execute());
    sql.deleteFrom(RISK_ACTION).where(RISK_ACTION.RISK.eq(id)).execute();
    keepActions(id, content.actions());
  }

  private void keepActions(UUID id, Set<UUID> actions) {
    for (UUID action : actions) {
      sql.insertInto(RISK_ACTION)
          .set(RISK_ACTION.RISK, id)
          .set(RISK_ACTION.ACTION, action)
          .execute();
    }
  }

  /** Closes one or opens it again, if nobody else has changed it since. */
  public void move(UUID id, Risk.State to, long version) {
    mustBeOne(
        sql.update(RISK)
            .set(RISK.STATE, to.name())
            .set(RISK.VERSION, version + 1)
            .where(RISK.ID.eq(id), RISK.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Controls of a risk, the oldest first. */
  public List<Control> controls(UUID risk) {
    return sql.selectFrom(CONTROL)
        .where(CONTROL.RISK.eq(risk))
        .orderBy(CONTROL.ID)
        .fetch(
            row ->
                new Control(
                    row.getId(),
                    row.getRisk(),
                    row.getWhat(),
                    row.getWho(),
                    Control.Working.valueOf(row.getWorking()),
                    row.getVersion()));
  }

  /** How many controls nobody has checked, of each risk that has one. */
  public Map<UUID, Integer> unchecked() {
    Field<Integer> many = DSL.count();
    return sql.select(CONTROL.RISK, many)
        .from(CONTROL)
        .where(CONTROL.WORKING.eq(Control.Working.NOT_CHECKED.name()))
        .groupBy(CONTROL.RISK)
        .fetchMap(CONTROL.RISK, many);
  }

  /** Keeps a new control; whether it was not kept already. */
  public boolean insert(Control added) {
    return sql.insertInto(CONTROL)
            .set(CONTROL.ID, added.id())
            .set(CONTROL.RISK, added.risk())
            .set(CONTROL.WHAT, added.what())
            .set(CONTROL.WHO, added.who())
            .set(CONTROL.WORKING, added.working().name())
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Changes a control, if nobody else has since. */
  public void update(Control changed) {
    mustBeOne(
        sql.update(CONTROL)
            .set(CONTROL.WHAT, changed.what())
            .set(CONTROL.WHO, changed.who())
            .set(CONTROL.WORKING, changed.working().name())
            .set(CONTROL.VERSION, changed.version() + 1)
            .where(CONTROL.ID.eq(changed.id()), CONTROL.VERSION.eq(changed.version()))
            .execute());
  }
}
