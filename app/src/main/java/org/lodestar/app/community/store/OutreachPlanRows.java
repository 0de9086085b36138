package org.lodestar.app.community.store;

import static org.lodestar.app.community.store.tables.Tables.OUTREACH_PLAN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachPlan.State;
import org.lodestar.app.community.store.tables.tables.records.OutreachPlanRecord;
import org.springframework.stereotype.Component;

/** Plans of outreach. */
@Component
public class OutreachPlanRows {
  private final DSLContext sql;

  OutreachPlanRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them: those that run, then drafts, then what has ended, each the newest first. */
  public List<OutreachPlan> list() {
    return sql
        .selectFrom(OUTREACH_PLAN)
        .orderBy(OUTREACH_PLAN.BEGINS.desc(), OUTREACH_PLAN.ID)
        .fetch(OutreachPlanRows::plan)
        .stream()
        .sorted(Comparator.comparingInt(each -> place(each.state())))
        .toList();
  }

  private static int place(State state) {
    return switch (state) {
      case RUNNING -> 0;
      case DRAFT -> 1;
      case ENDED -> 2;
    };
  }

  /** One of them. */
  public Optional<OutreachPlan> find(UUID id) {
    return sql.selectFrom(OUTREACH_PLAN)
        .where(OUTREACH_PLAN.ID.eq(id))
        .fetchOptional(OutreachPlanRows::plan);
  }

  /** Lets nobody else change it before this transaction is over. */
  public void hold(UUID id) {
    sql.select(OUTREACH_PLAN.ID)
        .from(OUTREACH_PLAN)
        .where(OUTREACH_PLAN.ID.eq(id))
        .forUpdate()
        .execute();
  }

  private static OutreachPlan plan(OutreachPlanRecord row) {
    return new OutreachPlan(
        row.getId(),
        new OutreachPlan.Content(
            row.getTitle(),
            Codes.read(row.getAudiences(), Audience::valueOf),
            row.getWhy(),
            row.getAnswers(),
            row.getOrganisation(),
            row.getBegins(),
            row.getEnds()),
        State.valueOf(row.getState()),
        row.getEndNote(),
        row.getVersion());
  }

  private static Map<Field<?>, @Nullable Object> said(OutreachPlan.Content content) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(OUTREACH_PLAN.TITLE, content.title());
    said.put(OUTREACH_PLAN.AUDIENCES, Codes.write(content.audiences()));
    said.put(OUTREACH_PLAN.WHY, content.why());
    said.put(OUTREACH_PLAN.ANSWERS, content.answers());
    said.put(OUTREACH_PLAN.ORGANISATION, content.organisation());
    said.put(OUTREACH_PLAN.BEGINS, content.begins());
    said.put(OUTREACH_PLAN.ENDS, content.ends());
    return said;
  }

  /** Keeps a new one, as a draft. */
  public void insert(UUID id, OutreachPlan.Content content, UUID by, Instant at) {
    sql.insertInto(OUTREACH_PLAN)
        .set(OUTREACH_PLAN.ID, id)
        .set(said(content))
        .set(OUTREACH_PLAN.ADDED_BY, by)
        .set(OUTREACH_PLAN.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(UUID id, OutreachPlan.Content content, long version) {
    Codes.mustBeOne(
        sql.update(OUTREACH_PLAN)
            .set(said(content))
            .set(OUTREACH_PLAN.VERSION, version + 1)
            .where(OUTREACH_PLAN.ID.eq(id), OUTREACH_PLAN.VERSION.eq(version))
            .execute());
  }

  /** Moves one, if nobody else has changed it since. */
  public void move(UUID id, State to, String note, long version) {
    Codes.mustBeOne(
        sql.update(OUTREACH_PLAN)
            .set(OUTREACH_PLAN.STATE, to.name())
            .set(OUTREACH_PLAN.END_NOTE, note)
            .set(OUTREACH_PLAN.VERSION, version + 1)
            .where(OUTREACH_PLAN.ID.eq(id), OUTREACH_PLAN.VERSION.eq(version))
            .execute());
  }
}
