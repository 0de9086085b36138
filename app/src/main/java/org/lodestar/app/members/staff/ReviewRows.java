package org.lodestar.app.members.staff;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_ANSWER;
import static org.lodestar.app.members.store.tables.Tables.ACCESS_REVIEW;
import static org.lodestar.app.members.store.tables.Tables.LAST_IN;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.staff.AccessReview.Answer;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.tables.tables.records.AccessAnswerRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Access reviews in the database, in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRows {
  private final DSLContext sql;
  private final CodedRows coded;

  ReviewRows(DSLContext sql, CodedRows coded) {
    this.sql = sql;
    this.coded = coded;
  }

  /** One that was signed off. */
  record Signed(UUID id, UUID by, Instant at) {}

  /** What was said of an account, and of which roles. */
  record Said(String roles, Answer answer, UUID by) {
    boolean isOf(Set<Role> now) {
      return roles.equals(text(now));
    }
  }

  static String text(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
  }

  Optional<Signed> last(UUID organisation) {
    return sql.selectFrom(ACCESS_REVIEW)
        .where(ACCESS_REVIEW.ORGANISATION.eq(organisation), ACCESS_REVIEW.SIGNED_AT.isNotNull())
        .orderBy(ACCESS_REVIEW.SIGNED_AT.desc())
        .limit(1)
        .fetchOptional(
            row -> new Signed(row.getId(), row.getSignedBy(), row.getSignedAt().toInstant()));
  }

  /** Since when each place that takes part has gone without one. */
  Map<UUID, Instant> since(Collection<UUID> organisations) {
    var last = DSL.max(ACCESS_REVIEW.SIGNED_AT);
    return sql.select(ORGANISATION.ID, DSL.coalesce(last, ORGANISATION.CREATED_AT))
        .from(ORGANISATION)
        .leftJoin(ACCESS_REVIEW)
        .on(ACCESS_REVIEW.ORGANISATION.eq(ORGANISATION.ID))
        .where(ORGANISATION.ID.eq(DSL.any(organisations.toArray(UUID[]::new))))
        .groupBy(ORGANISATION.ID, ORGANISATION.CREATED_AT)
        .fetchMap(row -> row.value1(), row -> row.value2().toInstant());
  }

  Optional<UUID> open(UUID organisation) {
    return sql.select(ACCESS_REVIEW.ID)
        .from(ACCESS_REVIEW)
        .where(ACCESS_REVIEW.ORGANISATION.eq(organisation), ACCESS_REVIEW.SIGNED_AT.isNull())
        .fetchOptional(ACCESS_REVIEW.ID);
  }

  /** The open one, begun where there is none; held, so that two who answer take turns. */
  UUID hold(UUID organisation, UUID by, Instant now) {
    sql.insertInto(ACCESS_REVIEW)
        .set(ACCESS_REVIEW.ID, Ids.next())
        .set(ACCESS_REVIEW.ORGANISATION, organisation)
        .set(ACCESS_REVIEW.BEGUN_BY, by)
        .set(ACCESS_REVIEW.BEGUN_AT, utc(now))
        .onConflict(ACCESS_REVIEW.ORGANISATION)
        .where(ACCESS_REVIEW.SIGNED_AT.isNull())
        .doNothing()
        .execute();
    return sql.select(ACCESS_REVIEW.ID)
        .from(ACCESS_REVIEW)
        .where(ACCESS_REVIEW.ORGANISATION.eq(organisation), ACCESS_REVIEW.SIGNED_AT.isNull())
        .forUpdate()
        .fetchSingle(ACCESS_REVIEW.ID);
  }

  /** What somebody else wrote or changed is as if nobody had answered. */
  Map<UUID, Said> answers(UUID review) {
    return coded.list(ACCESS_ANSWER, ACCESS_ANSWER.REVIEW.eq(review)).stream()
        .collect(
            Collectors.toMap(
                row -> row.getPerson(),
                row -> new Said(row.getRoles(), Answer.valueOf(row.getAnswer()), row.getBy())));
  }

  void say(UUID review, UUID person, Set<Role> roles, Answer answer, UUID by, Instant now) {
    AccessAnswerRecord row = new AccessAnswerRecord();
    row.setReview(review);
    row.setPerson(person);
    row.setRoles(text(roles));
    row.setAnswer(answer.name());
    row.setBy(by);
    row.setAt(CodedRows.kept(now));
    coded.coded(ACCESS_ANSWER, row);
    sql.insertInto(ACCESS_ANSWER)
        .set(row)
        .onConflict(ACCESS_ANSWER.REVIEW, ACCESS_ANSWER.PERSON)
        .doUpdate()
        .set(row)
        .execute();
  }

  void sign(UUID review, UUID by, Instant now) {
    sql.update(ACCESS_REVIEW)
        .set(ACCESS_REVIEW.SIGNED_BY, by)
        .set(ACCESS_REVIEW.SIGNED_AT, utc(now))
        .where(ACCESS_REVIEW.ID.eq(review))
        .execute();
  }

  Map<UUID, LocalDate> lastIn(Collection<UUID> people) {
    return sql.select(LAST_IN.PERSON, LAST_IN.ON_DAY)
        .from(LAST_IN)
        .where(LAST_IN.PERSON.eq(DSL.any(people.toArray(UUID[]::new))))
        .fetchMap(LAST_IN.PERSON, LAST_IN.ON_DAY);
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
