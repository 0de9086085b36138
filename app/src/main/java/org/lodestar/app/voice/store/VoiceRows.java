package org.lodestar.app.voice.store;

import static org.lodestar.app.voice.store.tables.Tables.CONSULTATION;
import static org.lodestar.app.voice.store.tables.Tables.VOICE_ITEM;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.VoiceFile;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.lodestar.app.voice.domain.VoiceKnowing;
import org.lodestar.app.voice.store.tables.tables.records.ConsultationRecord;
import org.lodestar.app.voice.store.tables.tables.records.VoiceItemRecord;
import org.springframework.stereotype.Component;

/** What residents were asked, and what they said. */
@Component
public class VoiceRows {
  private final DSLContext sql;

  VoiceRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, the last first. */
  public List<Consultation> list() {
    return list(DSL.noCondition());
  }

  /** One of them. */
  public Optional<Consultation> find(UUID id) {
    return list(CONSULTATION.ID.eq(id)).stream().findFirst();
  }

  private List<Consultation> list(Condition which) {
    return sql.selectFrom(CONSULTATION)
        .where(which)
        .orderBy(CONSULTATION.ENDS.desc(), CONSULTATION.ID.desc())
        .fetch(VoiceRows::consultation);
  }

  private static Consultation consultation(ConsultationRecord row) {
    return new Consultation(
        row.getId(),
        new Consultation.Content(
            row.getTitle(),
            row.getQuestion(),
            new Consultation.Method(
                Consultation.Way.valueOf(row.getWay()),
                row.getAskedWhom(),
                row.getMethod(),
                row.getLimits(),
                row.getDifferent()),
            row.getBegins(),
            row.getEnds(),
            languages(row.getLanguages()),
            new Consultation.Result(Consultation.Kind.valueOf(row.getKind()), row.getAnswers()),
            row.getFollows(),
            row.getKnowing()),
        row.getVersion());
  }

  private static Set<Language> languages(String[] names) {
    return Arrays.stream(names).map(Language::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Field<?>, @Nullable Object> said(Consultation.Content content) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(CONSULTATION.TITLE, content.title());
    said.put(CONSULTATION.QUESTION, content.question());
    said.put(CONSULTATION.WAY, content.method().way().name());
    said.put(CONSULTATION.ASKED_WHOM, content.method().whom());
    said.put(CONSULTATION.METHOD, content.method().how());
    said.put(CONSULTATION.LIMITS, content.method().limits());
    said.put(CONSULTATION.DIFFERENT, content.method().different());
    said.put(CONSULTATION.BEGINS, content.begins());
    said.put(CONSULTATION.ENDS, content.ends());
    said.put(
        CONSULTATION.LANGUAGES,
        content.languages().stream().map(Enum::name).sorted().toArray(String[]::new));
    said.put(CONSULTATION.KIND, content.result().kind().name());
    said.put(CONSULTATION.ANSWERS, content.result().answers());
    said.put(CONSULTATION.FOLLOWS, content.follows());
    said.put(CONSULTATION.KNOWING, content.knowing());
    return said;
  }

  /**
   * Holds one for this transaction: its result and its answers change one after the other, so that
   * nobody publishes an answer to what another one is changing.
   */
  public void hold(UUID id) {
    sql.select(CONSULTATION.ID)
        .from(CONSULTATION)
        .where(CONSULTATION.ID.eq(id))
        .forUpdate()
        .execute();
  }

  /** Keeps a new one. */
  public void insert(UUID id, Consultation.Content content, UUID worker) {
    sql.insertInto(CONSULTATION)
        .set(CONSULTATION.ID, id)
        .set(CONSULTATION.ADDED_BY, worker)
        .set(said(content))
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(UUID id, Consultation.Content content, long version) {
    mustBeOne(
        sql.update(CONSULTATION)
            .set(said(content))
            .set(CONSULTATION.VERSION, version + 1)
            .where(CONSULTATION.ID.eq(id), CONSULTATION.VERSION.eq(version))
            .execute());
  }

  /** Counts a change of what belongs to one, if nobody else has changed it since. */
  public void touch(UUID id, long version) {
    mustBeOne(
        sql.update(CONSULTATION)
            .set(CONSULTATION.VERSION, version + 1)
            .where(CONSULTATION.ID.eq(id), CONSULTATION.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** What the ledger was told of one; empty where nothing was. */
  public Optional<VoiceKnowing> told(UUID id) {
    return sql.selectFrom(CONSULTATION)
        .where(CONSULTATION.ID.eq(id), CONSULTATION.TOLD_MONTH.isNotNull())
        .fetchOptional(
            row ->
                new VoiceKnowing(
                    YearMonth.from(row.getToldMonth()), row.getToldKnows(), row.getToldAnswers()));
  }

  /** Those of which the ledger was told anything, the earliest first. */
  public List<Consultation> told() {
    return list(CONSULTATION.TOLD_MONTH.isNotNull()).reversed();
  }

  /** Keeps what the ledger was told of one; nothing takes the place of it where it is null. */
  public void tell(UUID id, @Nullable VoiceKnowing told) {
    sql.update(CONSULTATION)
        .set(CONSULTATION.TOLD_MONTH, told == null ? null : told.month().atDay(1))
        .set(CONSULTATION.TOLD_KNOWS, told == null ? null : Integer.valueOf(told.knows()))
        .set(CONSULTATION.TOLD_ANSWERS, told == null ? null : Integer.valueOf(told.answers()))
        .where(CONSULTATION.ID.eq(id))
        .execute();
  }

  /** Items of a result, as they were brought in. */
  public List<VoiceItem> items(UUID consultation) {
    return sql.selectFrom(VOICE_ITEM)
        .where(VOICE_ITEM.CONSULTATION.eq(consultation))
        .orderBy(VOICE_ITEM.PLACE)
        .fetch(VoiceRows::item);
  }

  /** Items of all results. */
  public Map<UUID, List<VoiceItem>> items() {
    return sql.selectFrom(VOICE_ITEM)
        .orderBy(VOICE_ITEM.PLACE)
        .fetchGroups(VOICE_ITEM.CONSULTATION, VoiceRows::item);
  }

  private static VoiceItem item(VoiceItemRecord row) {
    return new VoiceItem(
        row.getId(),
        row.getPlace(),
        row.getWords(),
        row.getNumber(),
        row.getCounted(),
        new Tie(row.getStrategy(), row.getPriority(), row.getAction()));
  }

  /**
   * Puts a result in the place of the one before; its address and what an item was tied to go with
   * its words.
   */
  public void put(UUID consultation, List<VoiceFile.Line> lines) {
    Map<String, VoiceItem> before =
        items(consultation).stream()
            .collect(Collectors.toMap(VoiceItem::words, Function.identity()));
    sql.deleteFrom(VOICE_ITEM).where(VOICE_ITEM.CONSULTATION.eq(consultation)).execute();
    for (int place = 1; place <= lines.size(); place++) {
      VoiceFile.Line line = lines.get(place - 1);
      VoiceItem same = before.get(line.words());
      Tie tie = same == null ? Tie.none() : same.tie();
      sql.insertInto(VOICE_ITEM)
          .set(VOICE_ITEM.ID, same == null ? Ids.next() : same.id())
          .set(VOICE_ITEM.CONSULTATION, consultation)
          .set(VOICE_ITEM.PLACE, place)
          .set(VOICE_ITEM.WORDS, line.words())
          .set(VOICE_ITEM.NUMBER, line.number())
          .set(VOICE_ITEM.COUNTED, line.counted())
          .set(VOICE_ITEM.STRATEGY, tie.strategy())
          .set(VOICE_ITEM.PRIORITY, tie.priority())
          .set(VOICE_ITEM.ACTION, tie.action())
          .execute();
    }
  }

  /** Says which part of the plan an item is about. */
  public void tie(UUID item, Tie tie) {
    sql.update(VOICE_ITEM)
        .set(VOICE_ITEM.STRATEGY, tie.strategy())
        .set(VOICE_ITEM.PRIORITY, tie.priority())
        .set(VOICE_ITEM.ACTION, tie.action())
        .where(VOICE_ITEM.ID.eq(item))
        .execute();
  }
}
