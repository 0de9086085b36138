package org.lodestar.app.retention.store;

import static org.lodestar.app.retention.store.tables.Tables.HOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.retention.Hold.Held;
import org.lodestar.app.retention.store.tables.tables.records.HoldRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Holds. Why something is held lies under the key of what is held. */
@Component
public class HoldRows {
  private static final String REASON = "reason";
  private static final String LIFT_REASON = "lift_reason";

  private final DSLContext sql;
  private final Vault vault;

  HoldRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  private static Subject subject(Hold.Kind kind, UUID object) {
    SubjectKind key =
        switch (kind) {
          case CASE -> SubjectKind.CASE;
          case PERSON -> SubjectKind.PERSON;
          case CONCERN -> SubjectKind.REPORT;
        };
    return new Subject(key, object);
  }

  private static Place place(String column, UUID id) {
    return new Place("retention", "hold", column, id);
  }

  /** Whoever holds and whoever disposes wait for each other until the transaction ends. */
  public void lock(Collection<UUID> objects) {
    objects.stream()
        .distinct()
        .sorted()
        .forEach(
            object ->
                sql.execute(
                    "select pg_advisory_xact_lock(hashtextextended(?, 0))", "hold of " + object));
  }

  /** Adds a hold. */
  public void insert(UUID organisation, Hold hold) {
    Held held = hold.held();
    sql.insertInto(HOLD)
        .set(HOLD.ID, hold.id())
        .set(HOLD.OBJECT, held.object())
        .set(HOLD.OBJECT_KIND, held.kind().name())
        .set(HOLD.HOME, held.home())
        .set(HOLD.ORGANISATION, organisation)
        .set(
            HOLD.REASON,
            vault.seal(
                subject(held.kind(), held.object()),
                place(REASON, hold.id()),
                hold.reason().text()))
        .set(HOLD.REVIEW_ON, hold.reviewOn())
        .set(HOLD.PLACED_BY, hold.placedBy())
        .set(HOLD.PLACED_AT, Columns.at(hold.placedAt()))
        .execute();
  }

  /** Ends a hold, if nobody else has changed it since. */
  public void lift(Hold hold, Hold.Lifted lifted, long version) {
    Subject subject = subject(hold.held().kind(), hold.held().object());
    changed(
        sql.update(HOLD)
            .set(
                HOLD.LIFT_REASON,
                vault.seal(subject, place(LIFT_REASON, hold.id()), lifted.reason().text()))
            .set(HOLD.LIFTED_BY, lifted.by())
            .set(HOLD.LIFTED_AT, Columns.at(lifted.at()))
            .set(HOLD.VERSION, version + 1)
            .where(HOLD.ID.eq(hold.id()), HOLD.VERSION.eq(version), HOLD.LIFTED_AT.isNull())
            .execute());
  }

  /** Says when it is looked at again, if nobody else has changed it since. */
  public void review(UUID hold, LocalDate on, long version) {
    changed(
        sql.update(HOLD)
            .set(HOLD.REVIEW_ON, on)
            .set(HOLD.VERSION, version + 1)
            .where(HOLD.ID.eq(hold), HOLD.VERSION.eq(version), HOLD.LIFTED_AT.isNull())
            .execute());
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** Whether a hold on any of these is in force. */
  public boolean anyOn(Collection<UUID> objects) {
    return sql.fetchExists(HOLD, HOLD.OBJECT.in(objects).and(HOLD.LIFTED_AT.isNull()));
  }

  /** Whether a hold that is shown there is in force. */
  public boolean anyAt(UUID home) {
    return sql.fetchExists(HOLD, HOLD.HOME.eq(home).and(HOLD.LIFTED_AT.isNull()));
  }

  /** Holds shown on the pages of a case or concern, the newest first. */
  public List<Hold> of(UUID home) {
    return list(HOLD.HOME.eq(home));
  }

  /** A hold shown there. */
  public Optional<Hold> find(UUID home, UUID id) {
    return list(HOLD.ID.eq(id).and(HOLD.HOME.eq(home))).stream().findFirst();
  }

  /** Holds of a worker that should have been looked at again. */
  public List<Hold> toReview(UUID worker, LocalDate today) {
    return list(
        HOLD.PLACED_BY.eq(worker).and(HOLD.LIFTED_AT.isNull()).and(HOLD.REVIEW_ON.le(today)));
  }

  private List<Hold> list(Condition which) {
    List<HoldRecord> rows =
        sql.selectFrom(HOLD).where(which).orderBy(HOLD.PLACED_AT.desc(), HOLD.ID.desc()).fetch();
    List<SealedText> sealed = new ArrayList<>();
    rows.forEach(row -> addSealed(row, sealed));
    Map<Place, PersonalText> texts = vault.openAll(sealed);
    return rows.stream().map(row -> hold(row, texts)).toList();
  }

  private static void addSealed(HoldRecord row, List<SealedText> sealed) {
    Subject subject = subject(Hold.Kind.valueOf(row.getObjectKind()), row.getObject());
    sealed.add(new SealedText(subject, place(REASON, row.getId()), row.getReason()));
    if (row.getLiftReason() != null) {
      sealed.add(new SealedText(subject, place(LIFT_REASON, row.getId()), row.getLiftReason()));
    }
  }

  private static Hold hold(HoldRecord row, Map<Place, PersonalText> texts) {
    Hold.@Nullable Lifted lifted =
        row.getLiftedAt() == null
            ? null
            : new Hold.Lifted(
                text(texts, LIFT_REASON, row.getId()),
                row.getLiftedBy(),
                row.getLiftedAt().toInstant());
    return new Hold(
        row.getId(),
        new Held(Hold.Kind.valueOf(row.getObjectKind()), row.getObject(), row.getHome()),
        text(texts, REASON, row.getId()),
        row.getReviewOn(),
        row.getPlacedBy(),
        row.getPlacedAt().toInstant(),
        lifted,
        row.getVersion());
  }

  private static PersonalText text(Map<Place, PersonalText> texts, String column, UUID id) {
    return texts.getOrDefault(place(column, id), PersonalText.of(""));
  }
}
