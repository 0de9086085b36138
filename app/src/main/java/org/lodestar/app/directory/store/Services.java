package org.lodestar.app.directory.store;

import static org.lodestar.app.directory.store.tables.Tables.NEED;
import static org.lodestar.app.directory.store.tables.Tables.SERVICE;
import static org.lodestar.app.directory.store.tables.Tables.SERVICE_ASK;
import static org.lodestar.app.directory.store.tables.Tables.SERVICE_WORDS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Reach;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;
import org.lodestar.app.ground.RowsKept;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of the directory. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Services {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final DSLContext sql;
  private final Clock clock;
  private final RowsKept<Today, List<Service>> kept;

  private record Today(LocalDate day, Language language) {}

  Services(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
    kept = new RowsKept<>(sql, SERVICE, SERVICE_WORDS);
  }

  /** Services that public pages show today, worded in this language where a translation holds. */
  public List<Service> shown(Language language) {
    return kept.get(new Today(today(), language), () -> read(language));
  }

  private List<Service> read(Language language) {
    Map<UUID, Words> words = language == Language.ENGLISH ? Map.of() : words(language);
    return sql
        .selectFrom(SERVICE)
        .where(
            SERVICE.SHOWN.isTrue(), SERVICE.SHOWN_FROM.isNull().or(SERVICE.SHOWN_FROM.le(today())))
        .and(SERVICE.SHOWN_UNTIL.isNull().or(SERVICE.SHOWN_UNTIL.gt(today())))
        .orderBy(SERVICE.POSITION, SERVICE.NAME)
        .fetch(Services::service)
        .stream()
        .map(each -> worded(each, words))
        .toList();
  }

  /** Every service, in order. */
  public List<Service> all() {
    return sql.selectFrom(SERVICE).orderBy(SERVICE.POSITION, SERVICE.NAME).fetch(Services::service);
  }

  /** What came by copy and nobody has asked for here, so that no page has ever shown it. */
  public List<Service> unasked() {
    return sql.selectFrom(SERVICE)
        .where(SERVICE.BY_COPY.isTrue(), SERVICE.SHOWN.isFalse())
        .andNotExists(DSL.selectFrom(SERVICE_ASK).where(SERVICE_ASK.SERVICE.eq(SERVICE.ID)))
        .orderBy(SERVICE.POSITION, SERVICE.NAME)
        .fetch(Services::service);
  }

  /** One service. */
  public Optional<Service> find(UUID id) {
    return sql.selectFrom(SERVICE).where(SERVICE.ID.eq(id)).fetchOptional(Services::service);
  }

  /** Adds a service at the end of the list; false when it is there already. */
  public boolean insert(Service added) {
    return sql.insertInto(SERVICE)
            .set(SERVICE.ID, added.id())
            .set(values(added))
            .set(
                SERVICE.POSITION,
                DSL.select(DSL.coalesce(DSL.max(SERVICE.POSITION), 0).plus(10))
                    .from(SERVICE)
                    .asField())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Replaces a service unless somebody else did so first; true when it was replaced. */
  public boolean update(Service changed) {
    return sql.update(SERVICE)
            .set(values(changed))
            .set(SERVICE.VERSION, SERVICE.VERSION.plus(1))
            .where(SERVICE.ID.eq(changed.id()), SERVICE.VERSION.eq(changed.version()))
            .execute()
        == 1;
  }

  /**
   * Notes that somebody compared the record with its source today.
   *
   * @param with who answered, or what was found; empty for the source alone
   */
  public boolean checked(UUID id, UUID by, String with) {
    return sql.update(SERVICE)
            .set(SERVICE.CHECKED_ON, today())
            .set(SERVICE.CHECKED_BY, by)
            .set(SERVICE.CHECKED_WITH, with)
            .set(SERVICE.STANDING, Source.Standing.READ.name())
            .set(SERVICE.CHANGED_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .set(SERVICE.VERSION, SERVICE.VERSION.plus(1))
            .where(SERVICE.ID.eq(id))
            .execute()
        == 1;
  }

  /**
   * Who checked a record last, and with whom.
   *
   * @param by null for what came with the installation
   */
  public record Check(@Nullable UUID by, String with) {}

  /** The last check of a record. */
  public Optional<Check> lastCheck(UUID id) {
    return sql.select(SERVICE.CHECKED_BY, SERVICE.CHECKED_WITH)
        .from(SERVICE)
        .where(SERVICE.ID.eq(id), SERVICE.CHECKED_ON.isNotNull())
        .fetchOptional(row -> new Check(row.value1(), row.value2()));
  }

  /** Today where the partnership is. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HERE);
  }

  private Map<org.jooq.Field<?>, @Nullable Object> values(Service service) {
    Map<org.jooq.Field<?>, @Nullable Object> values = new HashMap<>(words(service));
    values.put(SERVICE.CHECKED_ON, service.source().checkedOn());
    values.put(SERVICE.CHANGED_AT, clock.instant().atOffset(ZoneOffset.UTC));
    return values;
  }

  /** What a record says, the same in its own table and in what is asked for. */
  static Map<org.jooq.Field<?>, @Nullable Object> words(Service service) {
    Reach reach = service.reach();
    Map<org.jooq.Field<?>, @Nullable Object> words = new HashMap<>(plainWords(service));
    words.put(SERVICE.NEEDS, reach.needs().toArray(String[]::new));
    words.put(SERVICE.TIMES, reach.times());
    words.put(SERVICE.TONGUES, reach.tongues().toArray(String[]::new));
    words.put(SERVICE.WARDS, reach.wards().toArray(String[]::new));
    words.put(SERVICE.MIN_AGE, reach.minAge());
    words.put(SERVICE.MAX_AGE, reach.maxAge());
    words.put(SERVICE.PROVIDER, reach.provider());
    words.put(SERVICE.ADDRESS, reach.address());
    return words;
  }

  private static Map<org.jooq.Field<?>, Object> plainWords(Service service) {
    return Map.ofEntries(
        Map.entry(SERVICE.PURPOSE, service.purpose().name()),
        Map.entry(SERVICE.NAME, service.name()),
        Map.entry(SERVICE.NUMBER, service.number()),
        Map.entry(SERVICE.CALLABLE, service.callable()),
        Map.entry(SERVICE.HOURS, service.hours()),
        Map.entry(SERVICE.LANGUAGES, service.languages()),
        Map.entry(SERVICE.COST, service.cost()),
        Map.entry(SERVICE.WEBSITE, service.website()),
        Map.entry(SERVICE.WHO_FOR, service.whoFor()),
        Map.entry(SERVICE.AUDIENCE, service.audience().name()),
        Map.entry(SERVICE.SOURCE, service.source().words()),
        Map.entry(SERVICE.STANDING, service.source().standing().name()),
        Map.entry(SERVICE.OWNER, service.source().owner()),
        Map.entry(SERVICE.NOTE, service.note()),
        Map.entry(SERVICE.SHOWN, service.shown()));
  }

  private record Words(String name, String hours, String whoFor, String madeFrom) {}

  private Map<UUID, Words> words(Language language) {
    return sql.selectFrom(SERVICE_WORDS)
        .where(SERVICE_WORDS.LANGUAGE.eq(language.tag()))
        .fetchMap(
            SERVICE_WORDS.SERVICE,
            row -> new Words(row.getName(), row.getHours(), row.getWhoFor(), row.getMadeFrom()));
  }

  private static Service worded(Service service, Map<UUID, Words> all) {
    Words words = all.get(service.id());
    String english = service.name() + "|" + service.hours() + "|" + service.whoFor();
    if (words == null || !words.madeFrom().equals(english)) {
      return service;
    }
    return new Service(
        service.id(),
        service.purpose(),
        words.name(),
        service.number(),
        service.callable(),
        words.hours(),
        service.languages(),
        service.cost(),
        service.website(),
        words.whoFor(),
        service.audience(),
        service.source(),
        service.note(),
        service.shown(),
        service.version(),
        service.reach());
  }

  static Service service(Record row) {
    return new Service(
        row.get(SERVICE.ID),
        Purpose.valueOf(row.get(SERVICE.PURPOSE)),
        row.get(SERVICE.NAME),
        row.get(SERVICE.NUMBER),
        row.get(SERVICE.CALLABLE),
        row.get(SERVICE.HOURS),
        row.get(SERVICE.LANGUAGES),
        row.get(SERVICE.COST),
        row.get(SERVICE.WEBSITE),
        row.get(SERVICE.WHO_FOR),
        Audience.valueOf(row.get(SERVICE.AUDIENCE)),
        new Source(
            row.get(SERVICE.SOURCE),
            Source.Standing.valueOf(row.get(SERVICE.STANDING)),
            row.get(SERVICE.OWNER),
            row.get(SERVICE.CHECKED_ON)),
        row.get(SERVICE.NOTE),
        row.get(SERVICE.SHOWN),
        row.get(SERVICE.VERSION),
        new Reach(
            List.of(row.get(SERVICE.NEEDS)),
            row.get(SERVICE.TIMES),
            List.of(row.get(SERVICE.TONGUES)),
            List.of(row.get(SERVICE.WARDS)),
            row.get(SERVICE.MIN_AGE),
            row.get(SERVICE.MAX_AGE),
            row.get(SERVICE.PROVIDER),
            row.get(SERVICE.ADDRESS)));
  }

  /** When each record changed last, its checks and its hiding among that. */
  public Map<UUID, Instant> changes() {
    return sql.select(SERVICE.ID, SERVICE.CHANGED_AT)
        .from(SERVICE)
        .fetchMap(row -> row.value1(), row -> row.value2().toInstant());
  }

  /** The first day on which pages show a record, and the first on which they do so no more. */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** Of a record without such days. */
    public static final Days ALWAYS = new Days(null, null);
  }

  /** The days of records that have some. */
  public Map<UUID, Days> days() {
    return sql.select(SERVICE.ID, SERVICE.SHOWN_FROM, SERVICE.SHOWN_UNTIL)
        .from(SERVICE)
        .where(SERVICE.SHOWN_FROM.isNotNull().or(SERVICE.SHOWN_UNTIL.isNotNull()))
        .fetchMap(row -> row.value1(), row -> new Days(row.value2(), row.value3()));
  }

  /** How many records that pages show are to be checked today. */
  public int due() {
    return sql.fetchCount(
        SERVICE,
        SERVICE.SHOWN.isTrue(),
        SERVICE
            .CHECKED_ON
            .isNull()
            .or(SERVICE.CHECKED_ON.lt(today().minusDays(Source.FRESH.toDays()))));
  }

  /** What people need, as it is asked for today. */
  public List<Need> needs() {
    return sql.selectFrom(NEED)
        .where(NEED.SINCE.le(today()), NEED.UNTIL.isNull().or(NEED.UNTIL.gt(today())))
        .orderBy(NEED.POSITION)
        .fetch(row -> new Need(row.getCode(), row.getId(), row.getName(), row.getWhat()));
  }
}
