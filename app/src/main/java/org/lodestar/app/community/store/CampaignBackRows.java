package org.lodestar.app.community.store;

import static org.lodestar.app.community.store.tables.Tables.CAMPAIGN_BACK;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.community.CampaignBack;
import org.lodestar.app.community.store.tables.tables.records.CampaignBackRecord;
import org.springframework.stereotype.Component;

/** Why campaigns were sent back, the last time for each. */
@Component
public class CampaignBackRows {
  private final DSLContext sql;

  CampaignBackRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All that nobody has signed off since. */
  public List<CampaignBack> all() {
    return sql.selectFrom(CAMPAIGN_BACK).fetch(CampaignBackRows::back);
  }

  /** Why one was sent back, unless somebody has signed it off since. */
  public Optional<CampaignBack> find(UUID campaign) {
    return sql.selectFrom(CAMPAIGN_BACK)
        .where(CAMPAIGN_BACK.CAMPAIGN.eq(campaign))
        .fetchOptional(CampaignBackRows::back);
  }

  private static CampaignBack back(CampaignBackRecord row) {
    return new CampaignBack(
        row.getCampaign(),
        row.getVersion(),
        row.getWhy(),
        row.getBackBy(),
        row.getBackAt().toInstant());
  }

  /** Keeps why one was sent back, in the place of an earlier reason. */
  public void put(CampaignBack back) {
    OffsetDateTime at = back.at().atOffset(ZoneOffset.UTC);
    sql.insertInto(CAMPAIGN_BACK)
        .set(CAMPAIGN_BACK.CAMPAIGN, back.campaign())
        .set(CAMPAIGN_BACK.VERSION, back.version())
        .set(CAMPAIGN_BACK.WHY, back.why())
        .set(CAMPAIGN_BACK.BACK_BY, back.by())
        .set(CAMPAIGN_BACK.BACK_AT, at)
        .onConflict(CAMPAIGN_BACK.CAMPAIGN)
        .doUpdate()
        .set(CAMPAIGN_BACK.VERSION, back.version())
        .set(CAMPAIGN_BACK.WHY, back.why())
        .set(CAMPAIGN_BACK.BACK_BY, back.by())
        .set(CAMPAIGN_BACK.BACK_AT, at)
        .execute();
  }

  /** Lets the reason go once it is signed off. */
  public void forget(UUID campaign) {
    sql.deleteFrom(CAMPAIGN_BACK).where(CAMPAIGN_BACK.CAMPAIGN.eq(campaign)).execute();
  }
}
