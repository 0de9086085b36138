package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.LIKENESS;
import static org.lodestar.app.concerns.store.tables.Tables.LINK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.LikenessKind;
import org.lodestar.app.concerns.Suggestion;
import org.lodestar.app.concerns.domain.Likeness;
import org.lodestar.app.concerns.domain.Likeness.Shared;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What concerns have in common, as found by their search tokens. */
@Component
public class LikenessRows {
  private static final int MOST_SHOWN = 10;
  private static final int MOST_KEPT = 25;

  /** Compared; who reported is no reason to link, so their own contact lies elsewhere. */
  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.PHONE,
          Field.EMAIL,
          Field.VEHICLE,
          Field.ACCOUNT,
          Field.WEB_ADDRESS,
          Field.REFERENCE,
          Field.POSTCODE,
          Field.WORD,
          Field.NAME,
          Field.NAME_SOUND);

  private final DSLContext sql;
  private final Vault vault;
  private final Clock clock;

  LikenessRows(DSLContext sql, Vault vault, Clock clock) {
    this.sql = sql;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Lets nobody erase a concern until the transaction ends; false where it is erased. Whoever
   * compares asks this first, as whoever erases begins with the same.
   */
  public boolean hold(UUID concern) {
    return vault.hold(Sealing.report(concern));
  }

  /** Compares one concern with all others and keeps what is like it; acts as the program itself. */
  public void compare(UUID concern) {
    Map<UUID, List<Shared>> shared = new HashMap<>();
    vault.sharing(Sealing.report(concern), FIELDS, Likeness.MOST_SHARED).stream()
        .filter(each -> each.other().kind() == SubjectKind.REPORT)
        .forEach(
            each ->
                shared
                    .computeIfAbsent(each.other().id(), other -> new ArrayList<>())
                    .add(new Shared(kind(each.field()), each.holders())));
    sql.deleteFrom(LIKENESS)
        .where(LIKENESS.FIRST.eq(concern).or(LIKENESS.SECOND.eq(concern)))
        .execute();
    shared.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), Likeness.of(each.getValue())))
        .filter(each -> each.getValue().enough())
        .sorted(Comparator.comparing(each -> -each.getValue().weight()))
        .limit(MOST_KEPT)
        .forEach(each -> keep(Pair.of(concern, each.getKey()), each.getValue()));
    sql.update(CONCERN).set(CONCERN.COMPARED_AT, now()).where(CONCERN.ID.eq(concern)).execute();
  }

  private static LikenessKind kind(Field field) {
    return field == Field.WORD ? LikenessKind.PLACE : LikenessKind.valueOf(field.name());
  }

  private void keep(Pair pair, Likeness likeness) {
    sql.insertInto(LIKENESS)
        .set(LIKENESS.FIRST, pair.first())
        .set(LIKENESS.SECOND, pair.second())
        .set(LIKENESS.KINDS, likeness.kinds().stream().map(Enum::name).toArray(String[]::new))
        .set(LIKENESS.WEIGHT, (short) likeness.weight())
        .set(LIKENESS.SEEN_AT, now())
        .onConflictDoNothing()
        .execute();
  }

  /** Concerns that wait to be compared, longest waiting first. */
  public List<UUID> waiting(int most) {
    return sql.select(CONCERN.ID)
        .from(CONCERN)
        .where(CONCERN.COMPARED_AT.isNull())
        .orderBy(CONCERN.RECEIVED_AT)
        .limit(most)
        .fetch(CONCERN.ID);
  }

  /** Those about which nobody has decided, the strongest first. */
  public List<Suggestion> undecided(UUID concern) {
    return Stream.concat(
            like(concern, LIKENESS.FIRST, LIKENESS.SECOND),
            like(concern, LIKENESS.SECOND, LIKENESS.FIRST))
        .sorted(Comparator.comparing((Weighed each) -> -each.weight()))
        .limit(MOST_SHOWN)
        .map(Weighed::suggestion)
        .toList();
  }

  private record Weighed(Suggestion suggestion, int weight) {}

  /** Two questions rather than an "or": each has its index. */
  private Stream<Weighed> like(UUID concern, TableField<?, UUID> mine, TableField<?, UUID> theirs) {
    return sql
        .select(LIKENESS.KINDS, LIKENESS.WEIGHT)
        .select(CONCERN.fields())
        .from(LIKENESS)
        .join(CONCERN)
        .on(CONCERN.ID.eq(theirs))
        .where(
            mine.eq(concern),
            DSL.notExists(
                DSL.selectOne()
                    .from(LINK)
                    .where(LINK.FIRST.eq(LIKENESS.FIRST), LINK.SECOND.eq(LIKENESS.SECOND))))
        .orderBy(LIKENESS.WEIGHT.desc())
        .limit(MOST_SHOWN)
        .fetch()
        .stream()
        .map(
            row ->
                new Weighed(
                    new Suggestion(
                        ConcernRows.line(row.into(CONCERN)),
                        Arrays.stream(row.get(LIKENESS.KINDS)).map(LikenessKind::valueOf).toList()),
                    row.get(LIKENESS.WEIGHT)));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
