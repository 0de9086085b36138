package org.lodestar.app.vault.store;

import static org.lodestar.app.vault.store.tables.Tables.BLIND_INDEX;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.Sharing;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.domain.SearchTerms;
import org.lodestar.app.vault.domain.SearchToken;
import org.lodestar.app.vault.store.tables.tables.BlindIndex;
import org.springframework.stereotype.Component;

/** Search tokens as rows. */
@Component
public class SearchRows {
  private static final int MOST_FOUND = 200;
  private static final int MOST_TERMS_ASKED = 10;
  private static final int MOST_DETAILS = 120;
  private static final HexFormat HEX = HexFormat.of();

  private final DSLContext sql;
  private final KeyKeeper keeper;
  private final DangerousRows dangerous;
  private final ConcurrentHashMap<Field, byte[]> keys = new ConcurrentHashMap<>();

  SearchRows(DSLContext sql, KeyKeeper keeper, DangerousRows dangerous) {
    this.sql = sql;
    this.dangerous = dangerous;
    this.keeper = keeper;
  }

  /** Makes these values, and no others, the ones by which the subject is found in the field. */
  public void replace(Subject subject, Field field, Collection<String> values) {
    sql.deleteFrom(BLIND_INDEX)
        .where(BLIND_INDEX.SUBJECT.eq(subject.id()))
        .and(BLIND_INDEX.SUBJECT_KIND.eq(subject.kind().name()))
        .and(BLIND_INDEX.FIELD.eq(field.name()))
        .execute();
    add(subject, field, values);
  }

  /** Adds values by which the subject is found in the field. */
  public void add(Subject subject, Field field, Collection<String> values) {
    List<byte[]> tokens =
        values.stream()
            .flatMap(value -> SearchTerms.indexed(field, value).stream())
            .distinct()
            .map(term -> token(field, term))
            .toList();
    if (tokens.isEmpty()) {
      return;
    }
    // One statement whatever the number of tokens: the array is unfolded by the database.
    sql.insertInto(
            BLIND_INDEX,
            BLIND_INDEX.FIELD,
            BLIND_INDEX.TOKEN,
            BLIND_INDEX.SUBJECT_KIND,
            BLIND_INDEX.SUBJECT)
        .select(
            DSL.select(
                    DSL.val(field.name()),
                    DSL.field(DSL.name("t", "token"), byte[].class),
                    DSL.val(subject.kind().name()),
                    DSL.val(subject.id()))
                .from(DSL.unnest(tokens.toArray(byte[][]::new)).as("t", "token")))
        .onConflictDoNothing()
        .execute();
  }

  /**
   * Subjects that have all terms of the value, as far as the one who asks may see them, the newest
   * first. The index is walked from its end and each row asked for the other terms, so that a
   * common word costs no more than a rare one.
   */
  public List<Subject> find(Field field, String value) {
    return find(field, value, null);
  }

  /** As {@link #find(Field, String)}, among subjects of one kind only; null for all. */
  public List<Subject> find(Field field, String value, @Nullable SubjectKind kind) {
    List<Set<String>> asked =
        SearchTerms.asked(field, value).stream().limit(MOST_TERMS_ASKED).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    BlindIndex first = BLIND_INDEX.as("t0");
    Condition all = having(first, field, asked.getFirst());
    if (kind != null) {
      all = all.and(first.SUBJECT_KIND.eq(kind.name()));
    }
    for (int i = 1; i < asked.size(); i++) {
      BlindIndex next = BLIND_INDEX.as("t" + i);
      all =
          all.andExists(
              DSL.selectOne()
                  .from(next)
                  .where(
                      having(next, field, asked.get(i)),
                      next.SUBJECT_KIND.eq(first.SUBJECT_KIND),
                      next.SUBJECT.eq(first.SUBJECT)));
    }
    return sql.selectDistinct(first.SUBJECT_KIND, first.SUBJECT)
        .from(first)
        .where(all)
        .orderBy(first.SUBJECT_KIND.desc(), first.SUBJECT.desc())
        .limit(MOST_FOUND)
        .fetch(row -> subject(row.value1(), row.value2()));
  }

  /**
   * What others share with the subject. Each of its details is looked up once, up to one more than
   * counts, so that a detail shared by very many costs little and is left out.
   */
  public List<Sharing> sharing(Subject subject, Set<Field> fields, int most) {
    BlindIndex mine = BLIND_INDEX.as("mine");
    BlindIndex theirs = BLIND_INDEX.as("theirs");
    Table<Record2<String, byte[]>> details =
        DSL.select(mine.FIELD, mine.TOKEN)
            .from(mine)
            .where(
                mine.SUBJECT.eq(subject.id()),
                mine.SUBJECT_KIND.eq(subject.kind().name()),
                mine.FIELD.in(fields.stream().map(Enum::name).toList()))
            .limit(MOST_DETAILS)
            .asTable("detail");
    org.jooq.Field<String> field = details.field(mine.FIELD);
    org.jooq.Field<byte[]> token = details.field(mine.TOKEN);
    // One statement whatever the number of details; each is looked up on its own, by the index.
    Table<Record2<String, UUID>> holders =
        DSL.lateral(
            DSL.select(theirs.SUBJECT_KIND, theirs.SUBJECT)
                .from(theirs)
                .where(theirs.FIELD.eq(field), theirs.TOKEN.eq(token))
                .limit(most + 1)
                .asTable("holder"));
    return sql
        .select(field, token, holders.field(theirs.SUBJECT_KIND), holders.field(theirs.SUBJECT))
        .from(details, holders)
        .fetchGroups(
            row -> new Detail(Field.valueOf(row.value1()), HEX.formatHex(row.value2())),
            row -> subject(row.value3(), row.value4()))
        .entrySet()
        .stream()
        .filter(detail -> detail.getValue().size() <= most)
        .flatMap(detail -> shared(subject, detail.getKey().field(), detail.getValue()))
        .toList();
  }

  /** A detail as a key of a map, which an array of bytes is not. */
  private record Detail(Field field, String token) {}

  private static Stream<Sharing> shared(Subject subject, Field field, List<Subject> holders) {
    return holders.stream()
        .filter(each -> !each.equals(subject))
        .map(each -> new Sharing(each, field, holders.size()));
  }

  /** Takes all tokens of the subject away, and what its record said of numbers. */
  public void delete(Subject subject) {
    dangerous.delete(subject.id());
    sql.deleteFrom(BLIND_INDEX)
        .where(BLIND_INDEX.SUBJECT.eq(subject.id()))
        .and(BLIND_INDEX.SUBJECT_KIND.eq(subject.kind().name()))
        .execute();
  }

  /** Written into the statement: planned for these tokens, it begins with the rarest of them. */
  private Condition having(BlindIndex index, Field field, Set<String> terms) {
    List<Param<byte[]>> tokens =
        terms.stream().map(term -> DSL.inline(token(field, term))).toList();
    return index.FIELD.eq(DSL.inline(field.name())).and(index.TOKEN.in(tokens));
  }

  private byte[] token(Field field, String term) {
    byte[] key = keys.computeIfAbsent(field, f -> keeper.secretFor(SearchToken.purpose(f)));
    return SearchToken.of(key, term);
  }

  private static Subject subject(String kind, UUID id) {
    return new Subject(SubjectKind.valueOf(kind), id);
  }
}
