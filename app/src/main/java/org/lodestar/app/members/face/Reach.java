package org.lodestar.app.members.face;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.tables.tables.records.AccessGrantRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What another worker than the one who acts could do, so that nothing is put into hands that cannot
 * open it. It opens nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reach {
  private final DSLContext sql;
  private final CodedRows rows;
  private final People people;
  private final Clock clock;

  Reach(DSLContext sql, CodedRows rows, People people, Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /** Those who work in an organisation today and have a role for an action. */
  public Set<UUID> whoMay(UUID organisation, Action action) {
    return people.listIn(organisation).stream()
        .filter(person -> has(person, action))
        .map(Person::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean has(Person person, Action action) {
    return action.roles().stream().anyMatch(person.roles()::contains);
  }

  /** Who was let in to each of these objects far enough for an action: workers, organisations. */
  public Map<UUID, Set<UUID>> letInTo(Collection<UUID> objects, Action action) {
    Condition now =
        ACCESS_GRANT.UNTIL.isNull().or(ACCESS_GRANT.UNTIL.gt(CodedRows.kept(clock.instant())));
    return rows
        .list(
            ACCESS_GRANT,
            ACCESS_GRANT
                .OBJECT
                .eq(DSL.any(objects.toArray(UUID[]::new)))
                .and(ACCESS_GRANT.LEVEL.ge(action.level().stored()))
                .and(now))
        .stream()
        .collect(
            Collectors.groupingBy(
                AccessGrantRecord::getObject,
                Collectors.mapping(AccessGrantRecord::getHolder, Collectors.toSet())));
  }

  /** Out of what each of these workers is shut; whoever is shut out of nothing is left out. */
  public Map<UUID, Set<UUID>> shutOutOf(Collection<UUID> workers) {
    return sql
        .select(EXCLUSION.PERSON, EXCLUSION.OBJECT)
        .from(EXCLUSION)
        .where(EXCLUSION.PERSON.eq(DSL.any(workers.toArray(UUID[]::new))))
        .fetchGroups(EXCLUSION.PERSON, EXCLUSION.OBJECT)
        .entrySet()
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, each -> new HashSet<>(each.getValue())));
  }
}
