package org.lodestar.app.strategy.store;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.strategy.store.tables.Tables.BODY;
import static org.lodestar.app.strategy.store.tables.Tables.BODY_NAME;
import static org.lodestar.app.strategy.store.tables.Tables.REPRESENTATIVE;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Body.Representative;
import org.lodestar.app.strategy.BodyKind;
import org.springframework.stereotype.Component;

/** Bodies with their names and representatives. */
@Component
public class BodyRows {
  private static final Field<List<String>> NAMES =
      multiset(
              select(BODY_NAME.NAME)
                  .from(BODY_NAME)
                  .where(BODY_NAME.BODY.eq(BODY.ID))
                  .orderBy(BODY_NAME.PLACE))
          .convertFrom(rows -> rows.map(row -> row.value1()));
  private static final Field<List<Representative>> REPRESENTATIVES =
      multiset(
              select(REPRESENTATIVE.POST, REPRESENTATIVE.WORKER)
                  .from(REPRESENTATIVE)
                  .where(REPRESENTATIVE.BODY.eq(BODY.ID))
                  .orderBy(REPRESENTATIVE.PLACE))
          .convertFrom(rows -> rows.map(row -> new Representative(row.value1(), row.value2())));
  private static final Field<String> NAME =
      DSL.field(
          select(lower(BODY_NAME.NAME))
              .from(BODY_NAME)
              .where(BODY_NAME.BODY.eq(BODY.ID), BODY_NAME.PLACE.eq(0)));

  private final DSLContext sql;

  BodyRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, by name. */
  public List<Body> list() {
    return list(DSL.noCondition());
  }

  /** Those of which one name or alias holds the words, in whatever case. */
  public List<Body> search(String words) {
    return list(
        DSL.exists(
            select(BODY_NAME.BODY)
                .from(BODY_NAME)
                .where(BODY_NAME.BODY.eq(BODY.ID), BODY_NAME.NAME.containsIgnoreCase(words))));
  }

  /** One of them. */
  public Optional<Body> find(UUID id) {
    return list(BODY.ID.eq(id)).stream().findFirst();
  }

  private List<Body> list(Condition which) {
    return sql.select(BODY.ID, BODY.KIND, BODY.ENDED_ON, BODY.SUCCESSOR, BODY.VERSION)
        .select(NAMES, REPRESENTATIVES)
        .from(BODY)
        .where(which)
        .orderBy(NAME)
        .fetch(BodyRows::body);
  }

  private static Body body(Record row) {
    List<String> names = row.get(NAMES);
    return new Body(
        row.get(BODY.ID),
        new Body.Content(
            names.getFirst(),
            BodyKind.valueOf(row.get(BODY.KIND)),
            names.subList(1, names.size()),
            row.get(REPRESENTATIVES),
            row.get(BODY.ENDED_ON),
            row.get(BODY.SUCCESSOR)),
        row.get(BODY.VERSION));
  }

  /** Which of these names another body has already. */
  public List<String> taken(UUID but, Collection<String> names) {
    return sql.select(BODY_NAME.NAME)
        .from(BODY_NAME)
        .where(
            BODY_NAME.BODY.ne(but),
            lower(BODY_NAME.NAME)
                .in(names.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList()))
        .fetch(BODY_NAME.NAME);
  }

  /** Lets nobody else take a name meanwhile. */
  public void hold() {
    sql.execute("lock table strategy.body in share row exclusive mode");
  }

  /** Keeps a new one. */
  public void insert(UUID id, Body.Content content) {
    sql.insertInto(BODY)
        .set(BODY.ID, id)
        .set(BODY.KIND, content.kind().name())
        .set(BODY.ENDED_ON, content.endedOn())
        .set(BODY.SUCCESSOR, content.successor())
        .execute();
    insertParts(id, content);
  }

  /** Changes one, if nobody else has since. */
  public void update(UUID id, Body.Content content, long version) {
    int changed =
        sql.update(BODY)
            .set(BODY.KIND, content.kind().name())
            .set(BODY.ENDED_ON, content.endedOn())
            .set(BODY.SUCCESSOR, content.successor())
            .set(BODY.VERSION, version + 1)
            .where(BODY.ID.eq(id), BODY.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
    sql.deleteFrom(BODY_NAME).where(BODY_NAME.BODY.eq(id)).execute();
    sql.deleteFrom(REPRESENTATIVE).where(REPRESENTATIVE.BODY.eq(id)).execute();
    insertParts(id, content);
  }

  private void insertParts(UUID id, Body.Content content) {
    List<String> names =
        Stream.concat(Stream.of(content.name()), content.aliases().stream()).toList();
    for (int place = 0; place < names.size(); place++) {
      sql.insertInto(BODY_NAME)
          .set(BODY_NAME.BODY, id)
          .set(BODY_NAME.PLACE, place)
          .set(BODY_NAME.NAME, names.get(place))
          .execute();
    }
    for (int place = 0; place < content.representatives().size(); place++) {
      Representative each = content.representatives().get(place);
      sql.insertInto(REPRESENTATIVE)
          .set(REPRESENTATIVE.BODY, id)
          .set(REPRESENTATIVE.PLACE, place)
          .set(REPRESENTATIVE.POST, each.post())
          .set(REPRESENTATIVE.WORKER, each.worker())
          .execute();
    }
  }
}
