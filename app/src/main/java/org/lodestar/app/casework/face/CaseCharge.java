package org.lodestar.app.casework.face;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.Adrift;
import org.lodestar.app.casework.TakenOn;
import org.lodestar.app.casework.store.ChargeRows;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.HandedOverRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Reach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that nobody looks after: of which nobody is in charge, or somebody who cannot open them.
 * They wait for whoever manages; where no manager can open one, for those who can.
 */
@Component
@Transactional(readOnly = true)
public class CaseCharge {
  private final ChargeRows rows;
  private final CoverRows cover;
  private final StepRows steps;
  private final HandedOverRows handed;
  private final Reach reach;
  private final People people;

  CaseCharge(
      ChargeRows rows,
      CoverRows cover,
      StepRows steps,
      HandedOverRows handed,
      Reach reach,
      People people) {
    this.rows = rows;
    this.cover = cover;
    this.steps = steps;
    this.handed = handed;
    this.reach = reach;
    this.people = people;
  }

  /** Cases in charge of somebody who cannot open them, and that wait for this worker. */
  public List<Adrift> adrift(UUID worker) {
    return AskedOnce.ask(
        CaseCharge.class, List.of("adrift", worker), () -> List.copyOf(drifting(worker)));
  }

  private List<Adrift> drifting(UUID worker) {
    Optional<Person> person = atWork(worker);
    if (person.isEmpty()) {
      return List.of();
    }
    List<Adrift> all = rows.adrift(person.get().organisation());
    if (all.isEmpty() || manages(person.get())) {
      return all;
    }
    Set<UUID> beyond = beyondManagers(person.get(), all.stream().map(Adrift::caseFile).toList());
    return all.stream().filter(each -> beyond.contains(each.caseFile())).toList();
  }

  private Optional<Person> atWork(UUID worker) {
    return people.find(worker).filter(person -> has(person, Action.WORK_ON_CASE));
  }

  private static boolean manages(Person person) {
    return has(person, Action.MANAGE_CASELOAD);
  }

  private static boolean has(Person person, Action action) {
    return action.roles().stream().anyMatch(person.roles()::contains);
  }

  /** Those that no manager can open. */
  private Set<UUID> beyondManagers(Person person, Collection<UUID> all) {
    Set<UUID> beyond = new HashSet<>(all);
    for (UUID manager : reach.whoMay(person.organisation(), Action.MANAGE_CASELOAD)) {
      if (!beyond.isEmpty()) {
        beyond.retainAll(rows.whyNot(manager, beyond).keySet());
      }
    }
    return beyond;
  }

  /** How many open cases have nobody in charge and wait for this worker. */
  public int nobodys(UUID worker) {
    return unowned(worker).size();
  }

  private List<UUID> unowned(UUID worker) {
    return AskedOnce.ask(
        CaseCharge.class,
        List.of("unowned", worker),
        () -> atWork(worker).map(this::unowned).orElse(List.of()));
  }

  private List<UUID> unowned(Person person) {
    List<UUID> all = rows.nobodys(person.organisation());
    return List.copyOf(all.isEmpty() || manages(person) ? all : beyondManagers(person, all));
  }

  /** Cases that a worker looks after in place of others. */
  public TakenOn takenOn(UUID worker) {
    return AskedOnce.ask(
        CaseCharge.class, List.of("taken on", worker), () -> inPlaceOfOthers(worker));
  }

  private TakenOn inPlaceOfOthers(UUID worker) {
    Map<UUID, Set<UUID>> taken = new HashMap<>(handed.takenOver(worker));
    adrift(worker)
        .forEach(
            each ->
                taken.computeIfAbsent(each.owner(), owner -> new HashSet<>()).add(each.caseFile()));
    return new TakenOn(
        taken.keySet(),
        taken.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
  }

  /** How many open cases a worker is in charge of, of those that are seen. */
  public int countOf(UUID worker) {
    return cover.countOpenOf(worker);
  }

  /** How many open steps a worker has taken in cases of others. */
  public int countStepsElsewhere(UUID worker) {
    return steps.countTakenElsewhere(worker);
  }

  /** All of both: what is due in them waits for this worker meanwhile. */
  List<UUID> withoutAnybody(UUID worker) {
    List<UUID> all = new ArrayList<>(unowned(worker));
    adrift(worker).forEach(each -> all.add(each.caseFile()));
    return all;
  }

  /**
   * Steps in cases of these workers, and in these cases, that somebody took who cannot open the
   * case: gone, shut out of it, or not named in it.
   */
  Set<UUID> lost(UUID worker, Collection<UUID> workers, Collection<UUID> cases) {
    return people
        .find(worker)
        .map(person -> rows.lost(person.organisation(), steps.takenByOthers(workers, cases)))
        .orElse(Set.of());
  }
}
