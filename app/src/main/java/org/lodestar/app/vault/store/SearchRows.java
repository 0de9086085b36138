package org.lodestar.app.vault.store;

import static org.lodestar.app.vault.store.tables.Tables.BLIND_INDEX;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.domain.SearchTerms;
import org.lodestar.app.vault.domain.SearchToken;
import org.springframework.stereotype.Component;

/** Search tokens as rows. */
@Component
public class SearchRows {
  private static final int MOST_FOUND = 500;
  private static final int MOST_TERMS_ASKED = 10;

  private final DSLContext sql;
  private final KeyKeeper keeper;
  private final ConcurrentHashMap<Field, byte[]> keys = new ConcurrentHashMap<>();

  SearchRows(DSLContext sql, KeyKeeper keeper) {
    this.sql = sql;
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

  /** Subjects that have all terms of the value, as far as the one who asks may see them. */
  public List<Subject> find(Field field, String value) {
    List<Select<Record2<String, UUID>>> parts = new ArrayList<>();
    SearchTerms.asked(field, value).stream()
        .limit(MOST_TERMS_ASKED)
        .forEach(terms -> parts.add(having(field, terms)));
    return parts.stream()
        .reduce(Select::intersect)
        .map(
            all ->
                sql.selectFrom(all.asTable("found"))
                    .limit(MOST_FOUND)
                    .fetch(row -> subject(row.get(0, String.class), row.get(1, UUID.class))))
        .orElse(List.of());
  }

  /** Takes all tokens of the subject away. */
  public void delete(Subject subject) {
    sql.deleteFrom(BLIND_INDEX)
        .where(BLIND_INDEX.SUBJECT.eq(subject.id()))
        .and(BLIND_INDEX.SUBJECT_KIND.eq(subject.kind().name()))
        .execute();
  }

  private Select<Record2<String, UUID>> having(Field field, Set<String> terms) {
    return DSL.select(BLIND_INDEX.SUBJECT_KIND, BLIND_INDEX.SUBJECT)
        .from(BLIND_INDEX)
        .where(BLIND_INDEX.FIELD.eq(field.name()))
        .and(BLIND_INDEX.TOKEN.in(terms.stream().map(term -> token(field, term)).toList()));
  }

  private byte[] token(Field field, String term) {
    byte[] key = keys.computeIfAbsent(field, f -> keeper.secretFor(SearchToken.purpose(f)));
    return SearchToken.of(key, term);
  }

  private static Subject subject(String kind, UUID id) {
    return new Subject(SubjectKind.valueOf(kind), id);
  }
}
