package org.lodestar.app.community.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.lodestar.app.community.store.tables.Tables.CAMPAIGN;
import static org.lodestar.app.community.store.tables.Tables.CAMPAIGN_SCAN_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.Aim;
import org.lodestar.app.community.Campaign.Days;
import org.lodestar.app.community.Campaign.Impact;
import org.lodestar.app.community.Campaign.Media;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.Campaign.Reply;
import org.lodestar.app.community.Campaign.Signed;
import org.lodestar.app.community.CampaignAsset;
import org.lodestar.app.community.CampaignPurpose;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.store.tables.tables.records.CampaignRecord;
import org.lodestar.app.site.Language;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** Campaigns, and how often their short links were followed, day by day. */
@Component
public class CampaignRows {
  /** More are not believed of a day. */
  private static final int MOST_A_DAY = 1_000;

  private final DSLContext sql;

  CampaignRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, the first to begin first. */
  public List<Campaign> list() {
    return sql.selectFrom(CAMPAIGN)
        .orderBy(CAMPAIGN.BEGINS, CAMPAIGN.ID)
        .fetch(CampaignRows::campaign);
  }

  /** One of them. */
  public Optional<Campaign> find(UUID id) {
    return sql.selectFrom(CAMPAIGN).where(CAMPAIGN.ID.eq(id)).fetchOptional(CampaignRows::campaign);
  }

  /** The one of a short link. */
  public Optional<Campaign> of(String code) {
    return sql.selectFrom(CAMPAIGN)
        .where(CAMPAIGN.CODE.eq(code))
        .fetchOptional(CampaignRows::campaign);
  }

  /** Lets nobody else change it before this transaction is over. */
  public void hold(UUID id) {
    sql.select(CAMPAIGN.ID).from(CAMPAIGN).where(CAMPAIGN.ID.eq(id)).forUpdate().execute();
  }

  private static Campaign campaign(CampaignRecord row) {
    UUID by = row.getSignedBy();
    OffsetDateTime at = row.getSignedAt();
    LocalDate closed = row.getClosedOn();
    return new Campaign(
        row.getId(),
        row.getCode(),
        content(row),
        Set.of(row.getWriters()),
        by == null || at == null ? null : new Signed(by, at.toInstant()),
        closed == null
            ? null
            : new Outcome(
                row.getAttendance(),
                row.getDownloads(),
                row.getPosters(),
                row.getOutcomeNote(),
                closed),
        row.getRan() != null,
        row.getVersion());
  }

  private static Campaign.Content content(CampaignRecord row) {
    return new Campaign.Content(
        row.getTitle(),
        row.getObjective(),
        new Aim(
            Codes.read(row.getPurposes(), CampaignPurpose::valueOf),
            Codes.read(row.getSectors(), Setting::valueOf),
            Codes.read(row.getLanguages(), Language::of),
            Set.of(row.getWards()),
            row.getWhy()),
        List.of(row.getMessages()),
        Codes.read(row.getAssets(), CampaignAsset::valueOf),
        Set.of(row.getPartners()),
        new Days(row.getBegins(), row.getEnds()),
        row.getOwner(),
        row.getGoal(),
        new Media(row.getLineToTake(), replies(row.getQuestions(), row.getAnswers())),
        new Impact(row.getLeftOut(), row.getLeftOutDone()));
  }

  private static List<Reply> replies(String[] questions, String[] answers) {
    List<Reply> replies = new ArrayList<>();
    for (int at = 0; at < questions.length; at++) {
      replies.add(new Reply(questions[at], answers[at]));
    }
    return replies;
  }

  private static Map<Field<?>, @Nullable Object> said(Campaign.Content content) {
    Aim aim = content.aim();
    List<Reply> replies = content.media().questions();
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(CAMPAIGN.TITLE, content.title());
    said.put(CAMPAIGN.OBJECTIVE, content.objective());
    said.put(CAMPAIGN.PURPOSES, Codes.write(aim.purposes()));
    said.put(CAMPAIGN.SECTORS, Codes.write(aim.sectors()));
    said.put(CAMPAIGN.LANGUAGES, texts(aim.languages().stream().map(Language::tag).toList()));
    said.put(CAMPAIGN.WARDS, texts(aim.wards()));
    said.put(CAMPAIGN.WHY, aim.why());
    said.put(CAMPAIGN.MESSAGES, content.messages().toArray(String[]::new));
    said.put(CAMPAIGN.ASSETS, Codes.write(content.assets()));
    said.put(CAMPAIGN.PARTNERS, ids(content.partners()));
    said.put(CAMPAIGN.BEGINS, content.days().begins());
    said.put(CAMPAIGN.ENDS, content.days().ends());
    said.put(CAMPAIGN.OWNER, content.owner());
    said.put(CAMPAIGN.GOAL, content.goal());
    said.put(CAMPAIGN.LINE_TO_TAKE, content.media().line());
    said.put(CAMPAIGN.QUESTIONS, replies.stream().map(Reply::question).toArray(String[]::new));
    said.put(CAMPAIGN.ANSWERS, replies.stream().map(Reply::answer).toArray(String[]::new));
    said.put(CAMPAIGN.LEFT_OUT, content.impact().leftOut());
    said.put(CAMPAIGN.LEFT_OUT_DONE, content.impact().leftOutDone());
    return said;
  }

  private static String[] texts(Collection<String> texts) {
    return texts.stream().sorted().toArray(String[]::new);
  }

  private static UUID[] ids(Collection<UUID> ids) {
    return ids.stream().sorted().toArray(UUID[]::new);
  }

  /** Keeps a new one, as a draft. */
  public void insert(UUID id, String code, Campaign.Content content, UUID by, Instant at) {
    sql.insertInto(CAMPAIGN)
        .set(CAMPAIGN.ID, id)
        .set(CAMPAIGN.CODE, code)
        .set(said(content))
        .set(CAMPAIGN.WRITERS, new UUID[] {by})
        .set(CAMPAIGN.ADDED_BY, by)
        .set(CAMPAIGN.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Changes what one says, which takes its sign-off away, if nobody else has changed it since. */
  public void update(UUID id, Campaign.Content content, Set<UUID> writers, long version) {
    Codes.mustBeOne(
        sql.update(CAMPAIGN)
            .set(said(content))
            .set(CAMPAIGN.WRITERS, ids(writers))
            .setNull(CAMPAIGN.SIGNED_BY)
            .setNull(CAMPAIGN.SIGNED_AT)
            .set(CAMPAIGN.VERSION, version + 1)
            .where(CAMPAIGN.ID.eq(id), CAMPAIGN.VERSION.eq(version), CAMPAIGN.CLOSED_ON.isNull())
            .execute());
  }

  /** Takes its sign-off away, if nobody else has changed it since. */
  public void stop(UUID id, long version) {
    Codes.mustBeOne(
        sql.update(CAMPAIGN)
            .setNull(CAMPAIGN.SIGNED_BY)
            .setNull(CAMPAIGN.SIGNED_AT)
            .set(CAMPAIGN.VERSION, version + 1)
            .where(CAMPAIGN.ID.eq(id), CAMPAIGN.VERSION.eq(version), CAMPAIGN.CLOSED_ON.isNull())
            .execute());
  }

  /** Signs it off, if nobody has changed it since. */
  public void sign(UUID id, UUID by, Instant at, long version) {
    Codes.mustBeOne(
        sql.update(CAMPAIGN)
            .set(CAMPAIGN.SIGNED_BY, by)
            .set(CAMPAIGN.SIGNED_AT, at.atOffset(ZoneOffset.UTC))
            .set(CAMPAIGN.VERSION, version + 1)
            .where(CAMPAIGN.ID.eq(id), CAMPAIGN.VERSION.eq(version), CAMPAIGN.CLOSED_ON.isNull())
            .execute());
  }

  /** What it told the ledger of its running that stands, if anything. */
  public Optional<Fact> ran(UUID id) {
    return sql.select(CAMPAIGN.RAN)
        .from(CAMPAIGN)
        .where(CAMPAIGN.ID.eq(id), CAMPAIGN.RAN.isNotNull())
        .fetchOptional(CAMPAIGN.RAN)
        .map(Fact::read);
  }

  /** Keeps what it told of its running; null where that was taken back. */
  public void ran(UUID id, @Nullable Fact told) {
    sql.update(CAMPAIGN)
        .set(CAMPAIGN.RAN, told == null ? null : told.line())
        .where(CAMPAIGN.ID.eq(id))
        .execute();
  }

  /** What it told the ledger of its end that stands, if anything. */
  public Optional<Fact> told(UUID id) {
    return sql.select(CAMPAIGN.TOLD)
        .from(CAMPAIGN)
        .where(CAMPAIGN.ID.eq(id), CAMPAIGN.TOLD.isNotNull())
        .fetchOptional(CAMPAIGN.TOLD)
        .map(Fact::read);
  }

  /** Keeps what came of it, if nobody else has changed it since. */
  public void close(UUID id, Outcome outcome, Fact told, long version) {
    Codes.mustBeOne(
        sql.update(CAMPAIGN)
            .set(CAMPAIGN.ATTENDANCE, outcome.attendance())
            .set(CAMPAIGN.DOWNLOADS, outcome.downloads())
            .set(CAMPAIGN.POSTERS, outcome.posters())
            .set(CAMPAIGN.OUTCOME_NOTE, outcome.note())
            .set(CAMPAIGN.CLOSED_ON, outcome.closed())
            .set(CAMPAIGN.TOLD, told.line())
            .set(CAMPAIGN.VERSION, version + 1)
            .where(CAMPAIGN.ID.eq(id), CAMPAIGN.VERSION.eq(version))
            .execute());
  }

  /** Counts one more on a day, up to what is believed; nothing is known of who it was. */
  public void count(UUID campaign, LocalDate day) {
    sql.insertInto(CAMPAIGN_SCAN_DAY)
        .set(CAMPAIGN_SCAN_DAY.CAMPAIGN, campaign)
        .set(CAMPAIGN_SCAN_DAY.ON_DAY, day)
        .set(CAMPAIGN_SCAN_DAY.TIMES, 1)
        .onConflict(CAMPAIGN_SCAN_DAY.CAMPAIGN, CAMPAIGN_SCAN_DAY.ON_DAY)
        .doUpdate()
        .set(CAMPAIGN_SCAN_DAY.TIMES, least(CAMPAIGN_SCAN_DAY.TIMES.plus(1), inline(MOST_A_DAY)))
        .execute();
  }

  /** How often it was followed, by day. */
  public Map<LocalDate, Integer> counts(UUID campaign) {
    return sql
        .selectFrom(CAMPAIGN_SCAN_DAY)
        .where(CAMPAIGN_SCAN_DAY.CAMPAIGN.eq(campaign))
        .fetch()
        .stream()
        .collect(Collectors.toMap(row -> row.getOnDay(), row -> row.getTimes()));
  }
}
