package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asking once is for one who only reads, and for them alone; each of several lists is its own. */
@PlatformTest
class AskedOnceTest {
  private final PlatformTransactionManager transactions;
  private final DSLContext sql;
  private final AtomicInteger asked = new AtomicInteger();

  AskedOnceTest(PlatformTransactionManager transactions, DSLContext sql) {
    this.transactions = transactions;
    this.sql = sql;
  }

  private enum Which {
    SMALL,
    EVEN,
    NONE
  }

  private int ask(Object what) {
    return AskedOnce.ask(AskedOnceTest.class, List.of(what), asked::incrementAndGet);
  }

  private TransactionTemplate template(boolean reads) {
    TransactionTemplate template = new TransactionTemplate(transactions);
    template.setReadOnly(reads);
    return template;
  }

  @Test
  void whoOnlyReadsIsAnsweredAsAtFirstUntilTheTransactionEnds() {
    template(true)
        .executeWithoutResult(
            _ -> {
              assertThat(ask("one")).isEqualTo(1);
              assertThat(ask("other")).isEqualTo(2);
              assertThat(ask("one")).isEqualTo(1);
              template(true).executeWithoutResult(_ -> assertThat(ask("one")).isEqualTo(1));
            });
    template(true).executeWithoutResult(_ -> assertThat(ask("one")).isEqualTo(3));
  }

  @Test
  void whoMayWriteIsAnsweredAnewEachTime() {
    template(false)
        .executeWithoutResult(
            _ -> {
              assertThat(ask("one")).isEqualTo(1);
              assertThat(ask("one")).isEqualTo(2);
              template(true).executeWithoutResult(_ -> assertThat(ask("one")).isEqualTo(3));
            });
    assertThat(ask("one")).as("without a transaction").isEqualTo(4);
    assertThat(ask("one")).isEqualTo(5);
  }

  @Test
  void whatOneMaySeeIsNotToldToAnotherNorToATransactionOfItsOwn() {
    TransactionTemplate apart = template(true);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    template(true)
        .executeWithoutResult(
            _ -> {
              assertThat(ask("one")).isEqualTo(1);
              Standing.member(UUID.randomUUID()).run(() -> assertThat(ask("one")).isEqualTo(2));
              apart.executeWithoutResult(_ -> assertThat(ask("one")).isEqualTo(3));
              assertThat(ask("one")).isEqualTo(1);
            });
  }

  @Test
  void severalListsAreEachAsIfAskedForAlone() {
    Field<Integer> number = field(name("t", "number"), Integer.class);
    Field<String> word = field(name("t", "word"), String.class);
    Table<Record2<Integer, String>> table =
        values(row(3, "three"), row(1, "one"), row(4, "four"), row(2, "two"))
            .as("t", "number", "word");
    Map<Which, List<Record2<Integer, String>>> lists =
        SeveralLists.fetch(
            sql,
            table,
            Map.of(
                Which.SMALL,
                number.lt(3),
                Which.EVEN,
                number.mod(2).eq(0),
                Which.NONE,
                word.eq("five")),
            List.of(number));
    Function<Which, List<Object>> words =
        which ->
            Objects.requireNonNull(lists.get(which)).stream()
                .map(each -> each.get("word"))
                .toList();
    assertThat(words.apply(Which.SMALL)).containsExactly("one", "two");
    assertThat(words.apply(Which.EVEN)).containsExactly("two", "four");
    assertThat(words.apply(Which.NONE)).isEmpty();
    assertThat(SeveralLists.fetch(sql, table, Map.<Which, org.jooq.Condition>of(), List.of(number)))
        .isEmpty();
  }
}
