package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.TIE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.store.tables.tables.records.TieRecord;
import org.springframework.stereotype.Component;

/**
 * Who had a hand in whose account, in the caller's transaction. Where the ties of somebody are not
 * those that the platform wrote, they are tied to everybody.
 */
@Component
public class TieRows {
  private final DSLContext sql;
  private final CodedTies coded;

  TieRows(DSLContext sql, CodedTies coded) {
    this.sql = sql;
    this.coded = coded;
  }

  /** Ties two until then, or for longer. */
  public void put(UUID hand, UUID person, Tie kind, boolean setUp, Instant now, Instant until) {
    OffsetDateTime end = CodedRows.kept(until);
    coded.change(
        person,
        () ->
            sql.insertInto(TIE)
                .set(TIE.HAND, hand)
                .set(TIE.PERSON, person)
                .set(TIE.KIND, kind.name())
                .set(TIE.SET_UP, setUp)
                .set(TIE.AT, CodedRows.kept(now))
                .set(TIE.UNTIL, end)
                .onConflict(TIE.HAND, TIE.PERSON, TIE.KIND)
                .doUpdate()
                .set(TIE.SET_UP, setUp)
                .set(TIE.AT, CodedRows.kept(now))
                .set(TIE.UNTIL, DSL.greatest(TIE.UNTIL, DSL.val(end)))
                .execute());
  }

  /** Somebody else has looked at it. */
  public void end(UUID person, Tie kind, Instant now) {
    OffsetDateTime end = CodedRows.kept(now);
    coded.change(
        person,
        () ->
            sql.update(TIE)
                .set(TIE.UNTIL, end)
                .where(TIE.PERSON.eq(person), TIE.KIND.eq(kind.name()), TIE.UNTIL.gt(end))
                .execute());
  }

  /** Whether one of two has a hand in the other's account now. */
  public boolean exists(UUID one, UUID other, Instant now) {
    return exists(one, other, now, tie -> true);
  }

  /**
   * Those of some in whose accounts one has a hand now, or who have one in theirs: all of them
   * where the ties of anybody are not what the platform wrote.
   */
  public Set<UUID> tied(UUID one, Collection<UUID> others, Instant now) {
    Set<UUID> all = new HashSet<>(others);
    all.add(one);
    return coded
        .find(all)
        .map(
            ties ->
                ties.stream()
                    .filter(tie -> tie.getUntil().toInstant().isAfter(now))
                    .filter(tie -> tie.getHand().equals(one) || tie.getPerson().equals(one))
                    .map(tie -> tie.getHand().equals(one) ? tie.getPerson() : tie.getHand())
                    .filter(others::contains)
                    .collect(Collectors.toUnmodifiableSet()))
        .orElseGet(() -> Set.copyOf(others));
  }

  /** The same, leaving aside what the first administrator did alone before there was a second. */
  public boolean existsSinceSetUp(UUID one, UUID other, Instant now) {
    return exists(one, other, now, tie -> !tie.getSetUp());
  }

  private boolean exists(UUID one, UUID other, Instant now, Predicate<TieRecord> counts) {
    List<UUID> both = List.of(one, other);
    return coded
        .find(both)
        .map(
            ties ->
                ties.stream()
                    .filter(tie -> both.contains(tie.getHand()))
                    .filter(tie -> tie.getUntil().toInstant().isAfter(now))
                    .anyMatch(counts))
        .orElse(true);
  }
}
