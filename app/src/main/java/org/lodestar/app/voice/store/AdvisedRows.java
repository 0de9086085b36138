package org.lodestar.app.voice.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.voice.store.tables.Tables.ADVISED_PRODUCT;
import static org.lodestar.app.voice.store.tables.Tables.ADVISER_AGREEMENT;
import static org.lodestar.app.voice.store.tables.Tables.ADVISER_INPUT;
import static org.lodestar.app.voice.store.tables.Tables.ADVISER_STOP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.Content;
import org.lodestar.app.voice.AdvisedProduct.Given;
import org.lodestar.app.voice.AdvisedProduct.How;
import org.lodestar.app.voice.AdvisedProduct.Input;
import org.lodestar.app.voice.AdvisedProduct.Kind;
import org.lodestar.app.voice.AdvisedProduct.Look;
import org.lodestar.app.voice.AdvisedProduct.Outcome;
import org.lodestar.app.voice.AdvisedProduct.State;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.AdvisedProduct.Voice;
import org.lodestar.app.voice.store.tables.tables.records.AdviserInputRecord;
import org.springframework.stereotype.Component;

/** What advisers work on, what they said, and where they stopped it. */
@Component
public class AdvisedRows {
  private static final Field<Boolean> STOPPED =
      field(
              exists(
                  selectOne()
                      .from(ADVISER_STOP)
                      .where(
                          ADVISER_STOP.PRODUCT.eq(ADVISED_PRODUCT.ID),
                          ADVISER_STOP.WITHDRAWN_ON.isNull())))
          .as("stopped");

  private final DSLContext sql;

  AdvisedRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them: stopped ones first, then those in work, the newest first. */
  public List<AdvisedProduct> list() {
    return list(DSL.noCondition());
  }

  /** One of them. */
  public Optional<AdvisedProduct> find(UUID id) {
    return list(ADVISED_PRODUCT.ID.eq(id)).stream().findFirst();
  }

  /** Those on which an adviser has worked, or which they stopped. */
  public List<AdvisedProduct> of(UUID adviser) {
    return list(
        ADVISED_PRODUCT
            .ID
            .in(
                DSL.select(ADVISER_INPUT.PRODUCT)
                    .from(ADVISER_INPUT)
                    .where(ADVISER_INPUT.ADVISER.eq(adviser)))
            .or(
                ADVISED_PRODUCT.ID.in(
                    DSL.select(ADVISER_STOP.PRODUCT)
                        .from(ADVISER_STOP)
                        .where(ADVISER_STOP.ADVISER.eq(adviser)))));
  }

  private List<AdvisedProduct> list(Condition which) {
    return sql.select(ADVISED_PRODUCT.asterisk())
        .select(STOPPED)
        .from(ADVISED_PRODUCT)
        .where(which)
        .orderBy(
            STOPPED.desc(),
            ADVISED_PRODUCT.STATE.eq(State.CLOSED.name()),
            ADVISED_PRODUCT.ID.desc())
        .fetch(AdvisedRows::product);
  }

  private static AdvisedProduct product(Record row) {
    OffsetDateTime laid = row.get(ADVISED_PRODUCT.LAID_AT);
    return new AdvisedProduct(
        row.get(ADVISED_PRODUCT.ID),
        new Content(
            Kind.valueOf(row.get(ADVISED_PRODUCT.KIND)),
            row.get(ADVISED_PRODUCT.TITLE),
            row.get(ADVISED_PRODUCT.ACTION)),
        State.valueOf(row.get(ADVISED_PRODUCT.STATE)),
        new Look(
            row.get(ADVISED_PRODUCT.LAID_ON),
            laid == null ? null : laid.toInstant(),
            row.get(ADVISED_PRODUCT.CLEARED_BY),
            row.get(ADVISED_PRODUCT.HEARD),
            row.get(ADVISED_PRODUCT.HELD_FOR)),
        row.get(STOPPED),
        row.get(ADVISED_PRODUCT.VERSION));
  }

  /** Holds a product for this transaction. */
  public void hold(UUID id) {
    sql.select(ADVISED_PRODUCT.ID)
        .from(ADVISED_PRODUCT)
        .where(ADVISED_PRODUCT.ID.eq(id))
        .forUpdate()
        .execute();
  }

  /** Holds, in one order for all, the products about which an adviser has said something. */
  public void holdOf(UUID adviser) {
    sql.select(ADVISED_PRODUCT.ID)
        .from(ADVISED_PRODUCT)
        .where(
            ADVISED_PRODUCT.ID.in(
                DSL.select(ADVISER_INPUT.PRODUCT)
                    .from(ADVISER_INPUT)
                    .where(ADVISER_INPUT.ADVISER.eq(adviser))))
        .orderBy(ADVISED_PRODUCT.ID)
        .forUpdate()
        .execute();
  }

  /** Keeps a new one. */
  public void insert(UUID id, Content content) {
    sql.insertInto(ADVISED_PRODUCT)
        .set(ADVISED_PRODUCT.ID, id)
        .set(ADVISED_PRODUCT.KIND, content.kind().name())
        .set(ADVISED_PRODUCT.TITLE, content.title())
        .set(ADVISED_PRODUCT.ACTION, content.action())
        .execute();
  }

  /** Moves one, if nobody else has since. */
  public void move(UUID id, State to, long version) {
    mustBeOne(
        sql.update(ADVISED_PRODUCT)
            .set(ADVISED_PRODUCT.STATE, to.name())
            .set(ADVISED_PRODUCT.VERSION, version + 1)
            .where(ADVISED_PRODUCT.ID.eq(id), ADVISED_PRODUCT.VERSION.eq(version))
            .execute());
  }

  /**
   * Keeps that advisers have nothing against one, if nobody else has moved it since.
   *
   * @param by who wrote it down
   * @param heard whether one of them said anything
   */
  public void clear(UUID id, long version, UUID by, boolean heard) {
    mustBeOne(
        sql.update(ADVISED_PRODUCT)
            .set(ADVISED_PRODUCT.STATE, State.CLEARED.name())
            .set(ADVISED_PRODUCT.CLEARED_BY, by)
            .set(ADVISED_PRODUCT.HEARD, heard)
            .set(ADVISED_PRODUCT.VERSION, version + 1)
            .where(ADVISED_PRODUCT.ID.eq(id), ADVISED_PRODUCT.VERSION.eq(version))
            .execute());
  }

  /** Keeps since when they are asked about one as it stands; who read earlier words clears none. */
  public void lay(UUID id, LocalDate on, Instant at) {
    sql.update(ADVISED_PRODUCT)
        .set(ADVISED_PRODUCT.LAID_ON, on)
        .set(ADVISED_PRODUCT.LAID_AT, at.atOffset(ZoneOffset.UTC))
        .setNull(ADVISED_PRODUCT.CLEARED_BY)
        .set(ADVISED_PRODUCT.HEARD, false)
        .set(ADVISED_PRODUCT.VERSION, ADVISED_PRODUCT.VERSION.plus(1))
        .where(ADVISED_PRODUCT.ID.eq(id))
        .execute();
  }

  /** Keeps that the words of a page stay off until this version of it is approved. */
  public void holdFor(UUID id, int number) {
    sql.update(ADVISED_PRODUCT)
        .set(ADVISED_PRODUCT.HELD_FOR, number)
        .set(ADVISED_PRODUCT.VERSION, ADVISED_PRODUCT.VERSION.plus(1))
        .where(ADVISED_PRODUCT.ID.eq(id))
        .execute();
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** What was said about a product, the last first. */
  public List<Input> inputs(UUID product) {
    return sql.selectFrom(ADVISER_INPUT)
        .where(ADVISER_INPUT.PRODUCT.eq(product))
        .orderBy(ADVISER_INPUT.GIVEN_ON.desc(), ADVISER_INPUT.ID.desc())
        .fetch(AdvisedRows::input);
  }

  private static Input input(AdviserInputRecord row) {
    return new Input(
        row.getId(),
        row.getProduct(),
        new Given(row.getAdviser(), row.getGivenOn(), How.valueOf(row.getHow()), row.getSaid()),
        row.getRecordedAt().toInstant(),
        new Answer(
            outcome(row.getOutcome()), row.getOutcomeWords(), row.getToBoard(), row.getToPublic()),
        row.getWithdrawnOn(),
        row.getVersion());
  }

  private static @Nullable Outcome outcome(@Nullable String name) {
    return name == null ? null : Outcome.valueOf(name);
  }

  /** Keeps what was said; whether it was not kept already. */
  public boolean insert(UUID product, UUID id, Given given, UUID by, Instant at) {
    return sql.insertInto(ADVISER_INPUT)
            .set(ADVISER_INPUT.ID, id)
            .set(ADVISER_INPUT.PRODUCT, product)
            .set(ADVISER_INPUT.ADVISER, given.adviser())
            .set(ADVISER_INPUT.GIVEN_ON, given.on())
            .set(ADVISER_INPUT.HOW, given.how().name())
            .set(ADVISER_INPUT.SAID, given.said())
            .set(ADVISER_INPUT.RECORDED_BY, by)
            .set(ADVISER_INPUT.RECORDED_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Keeps what came of it and who may see it, if nobody else has since. */
  public void answer(UUID input, Answer answer, long version) {
    Outcome outcome = answer.outcome();
    mustBeOne(
        sql.update(ADVISER_INPUT)
            .set(ADVISER_INPUT.OUTCOME, outcome == null ? null : outcome.name())
            .set(ADVISER_INPUT.OUTCOME_WORDS, answer.words())
            .set(ADVISER_INPUT.TO_BOARD, answer.toBoard())
            .set(ADVISER_INPUT.TO_PUBLIC, answer.toPublic())
            .set(ADVISER_INPUT.VERSION, version + 1)
            .where(ADVISER_INPUT.ID.eq(input), ADVISER_INPUT.VERSION.eq(version))
            .execute());
  }

  /**
   * Shows nothing of an adviser any more. Nobody uses it for what is not closed yet: those words
   * are erased.
   */
  public void withdraw(UUID adviser, LocalDate on) {
    sql.update(ADVISER_INPUT)
        .set(ADVISER_INPUT.TO_BOARD, false)
        .set(ADVISER_INPUT.TO_PUBLIC, false)
        .set(ADVISER_INPUT.VERSION, ADVISER_INPUT.VERSION.plus(1))
        .where(ADVISER_INPUT.ADVISER.eq(adviser))
        .execute();
    sql.update(ADVISER_INPUT)
        .set(ADVISER_INPUT.WITHDRAWN_ON, on)
        .set(ADVISER_INPUT.SAID, "")
        .where(
            ADVISER_INPUT.ADVISER.eq(adviser),
            ADVISER_INPUT.WITHDRAWN_ON.isNull(),
            ADVISER_INPUT.PRODUCT.in(
                DSL.select(ADVISED_PRODUCT.ID)
                    .from(ADVISED_PRODUCT)
                    .where(ADVISED_PRODUCT.STATE.ne(State.CLOSED.name()))))
        .execute();
  }

  /** Nobody uses it any more, and its words are erased. */
  public void takeBack(UUID input, LocalDate on) {
    sql.update(ADVISER_INPUT)
        .set(ADVISER_INPUT.TO_BOARD, false)
        .set(ADVISER_INPUT.TO_PUBLIC, false)
        .set(ADVISER_INPUT.WITHDRAWN_ON, on)
        .set(ADVISER_INPUT.SAID, "")
        .set(ADVISER_INPUT.VERSION, ADVISER_INPUT.VERSION.plus(1))
        .where(ADVISER_INPUT.ID.eq(input))
        .execute();
  }

  /** Stops of a product, the last first. */
  public List<Stop> stops(UUID product) {
    return sql.selectFrom(ADVISER_STOP)
        .where(ADVISER_STOP.PRODUCT.eq(product))
        .orderBy(ADVISER_STOP.RECORDED_AT.desc(), ADVISER_STOP.ID.desc())
        .fetch(
            row ->
                new Stop(
                    row.getId(),
                    row.getProduct(),
                    row.getAdviser(),
                    row.getStoppedOn(),
                    row.getReason(),
                    row.getWithdrawnOn(),
                    row.getWithdrawnWords()));
  }

  /** Keeps a stop; whether it was not kept already. */
  public boolean insert(Stop added, UUID by, Instant at) {
    return sql.insertInto(ADVISER_STOP)
            .set(ADVISER_STOP.ID, added.id())
            .set(ADVISER_STOP.PRODUCT, added.product())
            .set(ADVISER_STOP.ADVISER, added.adviser())
            .set(ADVISER_STOP.STOPPED_ON, added.on())
            .set(ADVISER_STOP.REASON, added.reason())
            .set(ADVISER_STOP.RECORDED_BY, by)
            .set(ADVISER_STOP.RECORDED_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Keeps that a stop is withdrawn. */
  public void withdraw(UUID stop, LocalDate on, String words, UUID by) {
    mustBeOne(
        sql.update(ADVISER_STOP)
            .set(ADVISER_STOP.WITHDRAWN_ON, on)
            .set(ADVISER_STOP.WITHDRAWN_WORDS, words)
            .set(ADVISER_STOP.WITHDRAWN_BY, by)
            .where(ADVISER_STOP.ID.eq(stop), ADVISER_STOP.WITHDRAWN_ON.isNull())
            .execute());
  }

  /** The latest that the board may see. */
  public List<Voice> forBoard(LocalDate today, int most) {
    return voices(ADVISER_INPUT.TO_BOARD, today, most);
  }

  /** The latest that everybody may see. */
  public List<Voice> forPublic(LocalDate today, int most) {
    return voices(
        DSL.condition(ADVISER_INPUT.TO_PUBLIC).and(ADVISER_INPUT.OUTCOME.isNotNull()), today, most);
  }

  private List<Voice> voices(Field<Boolean> shown, LocalDate today, int most) {
    return voices(DSL.condition(shown), today, most);
  }

  /** Only of those who agree today. */
  private List<Voice> voices(Condition shown, LocalDate today, int most) {
    return sql.select(
            ADVISED_PRODUCT.ID,
            ADVISED_PRODUCT.KIND,
            ADVISED_PRODUCT.TITLE,
            ADVISER_INPUT.GIVEN_ON,
            ADVISER_INPUT.SAID,
            ADVISER_INPUT.OUTCOME,
            ADVISER_INPUT.OUTCOME_WORDS)
        .from(ADVISER_INPUT)
        .join(ADVISED_PRODUCT)
        .on(ADVISED_PRODUCT.ID.eq(ADVISER_INPUT.PRODUCT))
        .where(shown, ADVISER_INPUT.WITHDRAWN_ON.isNull())
        .andExists(
            selectOne()
                .from(ADVISER_AGREEMENT)
                .where(
                    ADVISER_AGREEMENT.ADVISER.eq(ADVISER_INPUT.ADVISER),
                    ADVISER_AGREEMENT.ENDED_ON.isNull(),
                    ADVISER_AGREEMENT.AGREED_ON.le(today),
                    ADVISER_AGREEMENT.EXPIRES.ge(today)))
        .orderBy(ADVISER_INPUT.GIVEN_ON.desc(), ADVISER_INPUT.ID.desc())
        .limit(most)
        .fetch(
            row ->
                new Voice(
                    row.value1(),
                    Kind.valueOf(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    outcome(row.value6()),
                    row.value7()));
  }
}
