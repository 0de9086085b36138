package org.lodestar.app.worries.store;

import static org.lodestar.app.worries.store.tables.Tables.OWN_REPORT;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.ToldState;
import org.lodestar.app.worries.store.tables.tables.records.OwnReportRecord;
import org.springframework.stereotype.Component;

/** Worries that workers wrote, as far as the one who acts may see them. */
@Component
public class OwnReportRows {
  private final DSLContext sql;
  private final WorrySealing sealing;
  private final Clock clock;

  OwnReportRows(DSLContext sql, WorrySealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Writes one down; the writer's grant on it comes before. */
  void insert(OwnReport own, Account account) {
    sql.insertInto(OWN_REPORT)
        .set(OWN_REPORT.ID, own.id())
        .set(OWN_REPORT.CONCERN, own.concern())
        .set(OWN_REPORT.REFERENCE, own.reference())
        .set(OWN_REPORT.WORKER, own.worker())
        .set(OWN_REPORT.ORGANISATION, own.organisation())
        .set(OWN_REPORT.CHANNEL, own.channel().name())
        .set(OWN_REPORT.SETTING, own.setting().name())
        .set(OWN_REPORT.RECEIVER, own.receiver())
        .set(OWN_REPORT.TOLD, own.told().name())
        .set(OWN_REPORT.TOLD_AT, own.toldAt().atOffset(ZoneOffset.UTC))
        .set(OWN_REPORT.SENT_AT, own.sentAt().atOffset(ZoneOffset.UTC))
        .set(OWN_REPORT.BODY, sealed(own, "body", AccountText.write(account)))
        .execute();
  }

  private byte[] sealed(OwnReport own, String column, String text) {
    return sealing.must(
        WorrySealing.report(own.concern()), OWN_REPORT.getName(), column, own.id(), text);
  }

  /** The one with this identifier. */
  public OwnReport get(UUID id) {
    return find(OWN_REPORT.ID.eq(id)).orElseThrow(NotFound::new);
  }

  /** The one from which a concern came; empty for what came in another way. */
  public Optional<OwnReport> ofConcern(UUID concern) {
    return find(OWN_REPORT.CONCERN.eq(concern));
  }

  private Optional<OwnReport> find(Condition which) {
    return sql.selectFrom(OWN_REPORT).where(which).fetchOptional(OwnReportRows::row);
  }

  /** What the worker wrote, to who may open the concern. */
  public Account account(OwnReport own) {
    return AccountText.read(opened(own, "body", record(own).getBody()));
  }

  /** The team's thanks; empty while there are none. */
  public String thanks(OwnReport own) {
    return opened(own, "thanks", record(own).getThanks());
  }

  private OwnReportRecord record(OwnReport own) {
    return sql.selectFrom(OWN_REPORT).where(OWN_REPORT.ID.eq(own.id())).fetchSingle();
  }

  private String opened(OwnReport own, String column, byte[] text) {
    return sealing.open(
        WorrySealing.report(own.concern()), OWN_REPORT.getName(), column, own.id(), text);
  }

  /** Those of a worker, the newest first; with a reference only the one that has it. */
  public List<OwnReport> list(Worker worker, String reference, int offset, int limit) {
    return sql.selectFrom(OWN_REPORT)
        .where(of(worker, reference))
        .orderBy(OWN_REPORT.SENT_AT.desc(), OWN_REPORT.ID.desc())
        .offset(offset)
        .limit(limit)
        .fetch(OwnReportRows::row);
  }

  /** What a worker logged on patrol since then, the newest first. */
  public List<OwnReport> logs(Worker worker, Instant since, int most) {
    return sql.selectFrom(OWN_REPORT)
        .where(of(worker, ""), OWN_REPORT.CHANNEL.eq(Channel.FIELD_LOG.name()))
        .and(OWN_REPORT.SENT_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .orderBy(OWN_REPORT.SENT_AT.desc(), OWN_REPORT.ID.desc())
        .limit(most)
        .fetch(OwnReportRows::row);
  }

  /** How many there are. */
  public int count(Worker worker, String reference) {
    return sql.fetchCount(OWN_REPORT, of(worker, reference));
  }

  private static Condition of(Worker worker, String reference) {
    Condition own = of(worker.id(), worker.organisation());
    return reference.isEmpty() ? own : own.and(OWN_REPORT.REFERENCE.eq(reference));
  }

  private static Condition of(UUID worker, UUID organisation) {
    return OWN_REPORT.WORKER.eq(worker).and(OWN_REPORT.ORGANISATION.eq(organisation));
  }

  /** Those with news for a worker of an organisation, the newest news first. */
  public List<OwnReport> withNews(UUID worker, UUID organisation, int offset, int limit) {
    return sql.selectFrom(OWN_REPORT)
        .where(of(worker, organisation), OWN_REPORT.NEWS.isTrue())
        .orderBy(OWN_REPORT.TOLD_AT.desc(), OWN_REPORT.ID.desc())
        .offset(offset)
        .limit(limit)
        .fetch(OwnReportRows::row);
  }

  /** How many have news for the worker. */
  public int countNews(UUID worker, UUID organisation) {
    return sql.fetchCount(OWN_REPORT, of(worker, organisation), OWN_REPORT.NEWS.isTrue());
  }

  /** From now on the writer is told this. */
  void tell(OwnReport own, ToldState told) {
    sql.update(OWN_REPORT)
        .set(OWN_REPORT.TOLD, told.name())
        .set(OWN_REPORT.TOLD_AT, now())
        .set(OWN_REPORT.NEWS, true)
        .where(OWN_REPORT.ID.eq(own.id()))
        .execute();
  }

  /** A message waits for the writer. */
  void written(OwnReport own) {
    sql.update(OWN_REPORT)
        .set(OWN_REPORT.UNREAD, OWN_REPORT.UNREAD.plus(1))
        .set(OWN_REPORT.NEWS, true)
        .where(OWN_REPORT.ID.eq(own.id()))
        .execute();
  }

  /** The writer has seen all that there is. */
  public void seen(OwnReport own) {
    sql.update(OWN_REPORT)
        .set(OWN_REPORT.UNREAD, (short) 0)
        .set(OWN_REPORT.NEWS, false)
        .where(OWN_REPORT.ID.eq(own.id()))
        .execute();
  }

  /** Thanks the writer, once; false when somebody has done so already. */
  boolean thank(OwnReport own, UUID officer, String text) {
    return sql.update(OWN_REPORT)
            .set(OWN_REPORT.THANKS, sealed(own, "thanks", text))
            .set(OWN_REPORT.THANKED_BY, officer)
            .set(OWN_REPORT.THANKED_AT, now())
            .set(OWN_REPORT.NEWS, true)
            .where(OWN_REPORT.ID.eq(own.id()), OWN_REPORT.THANKED_AT.isNull())
            .execute()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static OwnReport row(OwnReportRecord row) {
    return new OwnReport(
        row.getId(),
        row.getConcern(),
        row.getReference(),
        row.getWorker(),
        row.getOrganisation(),
        Channel.valueOf(row.getChannel()),
        Setting.valueOf(row.getSetting()),
        row.getReceiver(),
        ToldState.valueOf(row.getTold()),
        row.getToldAt().toInstant(),
        row.getSentAt().toInstant(),
        row.getNews(),
        row.getUnread(),
        row.getThankedAt() == null ? null : row.getThankedAt().toInstant());
  }
}
