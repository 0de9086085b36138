package org.lodestar.app.community.store;

import static org.jooq.impl.DSL.lower;
import static org.lodestar.app.community.store.tables.Tables.OUTREACH_SITE;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.store.tables.tables.records.OutreachSiteRecord;
import org.springframework.stereotype.Component;

/** Places that plans of outreach list. */
@Component
public class OutreachSiteRows {
  private final DSLContext sql;

  OutreachSiteRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Places of a plan, by name, those that were taken off its list among them. */
  public List<OutreachSite> of(UUID plan) {
    return list(OUTREACH_SITE.PLAN.eq(plan));
  }

  /** Places of all plans. */
  public List<OutreachSite> all() {
    return list(DSL.noCondition());
  }

  private List<OutreachSite> list(Condition which) {
    return sql.selectFrom(OUTREACH_SITE)
        .where(which)
        .orderBy(lower(OUTREACH_SITE.NAME), OUTREACH_SITE.ID)
        .fetch(OutreachSiteRows::site);
  }

  private static OutreachSite site(OutreachSiteRecord row) {
    return new OutreachSite(
        row.getId(),
        row.getPlan(),
        new OutreachSite.Content(
            OutreachSite.Kind.valueOf(row.getKind()),
            row.getName(),
            row.getAddress(),
            row.getWard()),
        row.getListed(),
        row.getVersion());
  }

  /** Keeps a new one. */
  public void insert(UUID id, UUID plan, OutreachSite.Content content) {
    sql.insertInto(OUTREACH_SITE)
        .set(OUTREACH_SITE.ID, id)
        .set(OUTREACH_SITE.PLAN, plan)
        .set(OUTREACH_SITE.KIND, content.kind().name())
        .set(OUTREACH_SITE.NAME, content.name())
        .set(OUTREACH_SITE.ADDRESS, content.address())
        .set(OUTREACH_SITE.WARD, content.ward())
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(OutreachSite site) {
    Codes.mustBeOne(
        sql.update(OUTREACH_SITE)
            .set(OUTREACH_SITE.KIND, site.content().kind().name())
            .set(OUTREACH_SITE.NAME, site.content().name())
            .set(OUTREACH_SITE.ADDRESS, site.content().address())
            .set(OUTREACH_SITE.WARD, site.content().ward())
            .set(OUTREACH_SITE.LISTED, site.listed())
            .set(OUTREACH_SITE.VERSION, site.version() + 1)
            .where(OUTREACH_SITE.ID.eq(site.id()), OUTREACH_SITE.VERSION.eq(site.version()))
            .execute());
  }
}
