package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.Adrift;
import org.lodestar.app.casework.CannotOpen;
import org.lodestar.app.casework.domain.ChargeRules;
import org.lodestar.app.casework.store.StepRows.Taken;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Reach;
import org.springframework.stereotype.Component;

/** Whether whoever is in charge of a case, or is to be, can open it. */
@Component
public class ChargeRows {
  private final DSLContext sql;
  private final Reach reach;
  private final People people;

  ChargeRows(DSLContext sql, Reach reach, People people) {
    this.sql = sql;
    this.reach = reach;
    this.people = people;
  }

  /** Why a worker could not open these cases; those that they could are left out. */
  public Map<UUID, CannotOpen> whyNot(UUID worker, Collection<UUID> cases) {
    UUID organisation = people.get(worker).organisation();
    boolean works = reach.whoMay(organisation, Action.WORK_ON_CASE).contains(worker);
    Set<UUID> shutOut = reach.shutOutOf(List.of(worker)).getOrDefault(worker, Set.of());
    Map<UUID, Set<UUID>> letIn = reach.letInTo(cases, Action.WORK_ON_CASE);
    Map<UUID, CannotOpen> why = new HashMap<>();
    for (UUID each : cases) {
      ChargeRules.whyNot(works, shutOut.contains(each), holds(letIn, each, worker, organisation))
          .ifPresent(reason -> why.put(each, reason));
    }
    return why;
  }

  private static boolean holds(
      Map<UUID, Set<UUID>> letIn, UUID object, UUID worker, UUID organisation) {
    Set<UUID> holders = letIn.getOrDefault(object, Set.of());
    return holders.contains(worker) || holders.contains(organisation);
  }

  /** What tells who opens which cases of an organisation. */
  private record Doors(
      UUID organisation, Set<UUID> here, Map<UUID, Set<UUID>> shut, Map<UUID, Set<UUID>> letIn) {
    Optional<CannotOpen> whyNot(UUID worker, UUID caseFile) {
      return ChargeRules.whyNot(
          here.contains(worker),
          shut.getOrDefault(worker, Set.of()).contains(caseFile),
          holds(letIn, caseFile, worker, organisation));
    }
  }

  /** Those of these steps of an organisation's cases whose taker cannot open the case. */
  public Set<UUID> lost(UUID organisation, List<Taken> steps) {
    if (steps.isEmpty()) {
      return Set.of();
    }
    Set<UUID> here = reach.whoMay(organisation, Action.WORK_ON_CASE);
    Set<UUID> takers = steps.stream().map(Taken::by).collect(Collectors.toSet());
    Set<UUID> cases = steps.stream().map(Taken::caseFile).collect(Collectors.toSet());
    Doors doors =
        new Doors(
            organisation, here, reach.shutOutOf(takers), reach.letInTo(cases, Action.WORK_ON_CASE));
    return steps.stream()
        .filter(each -> doors.whyNot(each.by(), each.caseFile()).isPresent())
        .map(Taken::step)
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Charged(UUID caseFile, String reference, UUID owner) {}

  /**
   * Open cases of an organisation, as far as they are seen, in charge of somebody who cannot open
   * them, the oldest first. A case that is open to the organisation is opened by whoever works
   * there and is not shut out, so only the others are asked about.
   */
  public List<Adrift> adrift(UUID organisation) {
    Set<UUID> here = reach.whoMay(organisation, Action.WORK_ON_CASE);
    Map<UUID, Set<UUID>> shut = reach.shutOutOf(here);
    List<Charged> doubtful = doubtful(organisation, here, shut);
    if (doubtful.isEmpty()) {
      return List.of();
    }
    Doors doors =
        new Doors(
            organisation,
            here,
            shut,
            reach.letInTo(doubtful.stream().map(Charged::caseFile).toList(), Action.WORK_ON_CASE));
    return doubtful.stream()
        .flatMap(
            each ->
                doors
                    .whyNot(each.owner(), each.caseFile())
                    .map(why -> new Adrift(each.caseFile(), each.reference(), each.owner(), why))
                    .stream())
        .toList();
  }

  private List<Charged> doubtful(UUID organisation, Set<UUID> here, Map<UUID, Set<UUID>> shut) {
    Condition doubtful =
        CASE_FILE.OWNER.ne(DSL.all(here.toArray(UUID[]::new))).or(CASE_FILE.RESTRICTED);
    for (Map.Entry<UUID, Set<UUID>> each : shut.entrySet()) {
      doubtful =
          doubtful.or(
              CASE_FILE.OWNER.eq(each.getKey()).and(Columns.among(CASE_FILE.ID, each.getValue())));
    }
    return sql.select(CASE_FILE.ID, CASE_FILE.REFERENCE, CASE_FILE.OWNER)
        .from(CASE_FILE)
        .where(
            CASE_FILE.STATE.eq(DSL.inline("OPEN")),
            CASE_FILE.ORGANISATION.eq(organisation),
            CASE_FILE.OWNER.isNotNull(),
            doubtful)
        .orderBy(CASE_FILE.OPENED_AT, CASE_FILE.ID)
        .fetch(row -> new Charged(row.value1(), row.value2(), row.value3()));
  }

  /** Open cases of an organisation, as far as they are seen, of which nobody is in charge. */
  public List<UUID> nobodys(UUID organisation) {
    return sql.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(
            CASE_FILE.STATE.eq(DSL.inline("OPEN")),
            CASE_FILE.ORGANISATION.eq(organisation),
            CASE_FILE.OWNER.isNull())
        .fetch(CASE_FILE.ID);
  }
}
