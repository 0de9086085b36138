package org.lodestar.app.concerns.face;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.Inbox;
import org.lodestar.app.concerns.store.StaffRecords;
import org.lodestar.app.concerns.store.WriterNews;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Workers who are shut out of a concern because it names them, or because they said that they know
 * somebody in it. A namesake or a worker whom a reporter only thanks is let in again by a manager;
 * where everybody who could open it is shut out, those who administer the platform are told that
 * there is one, and nothing else.
 */
@Component
public class Shutouts {
  private final ConcernRows rows;
  private final Inbox inbox;
  private final StaffRecords records;
  private final WriterNews writers;
  private final Threshold threshold;
  private final Grants grants;
  private final People people;
  private final Audit audit;
  private final TransactionOperations transactions;

  Shutouts(
      ConcernRows rows,
      Inbox inbox,
      StaffRecords records,
      WriterNews writers,
      Threshold threshold,
      Grants grants,
      People people,
      Audit audit,
      TransactionOperations transactions) {
    this.rows = rows;
    this.inbox = inbox;
    this.records = records;
    this.writers = writers;
    this.threshold = threshold;
    this.grants = grants;
    this.people = people;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * Workers of the manager's organisation who are shut out; that they were looked at is recorded.
   * Once a case was opened the case says who sees both, so there are none here.
   */
  public List<UUID> of(Worker manager, UUID concern) {
    return within(
        () -> {
          threshold.require(manager, Action.READMIT_TO_CONCERN, concern);
          audit.record(ConcernAudit.SHUT_OUT_VIEWED, ObjectRef.of("CONCERN", concern));
          return list(manager, concern);
        });
  }

  /** Whether there is somebody whom this worker could let in again. */
  public boolean any(Worker worker, UUID concern) {
    return within(
        () ->
            threshold.lets(worker, Action.READMIT_TO_CONCERN, concern)
                && !list(worker, concern).isEmpty());
  }

  private List<UUID> list(Worker manager, UUID concern) {
    if (rows.caseOf(concern).isPresent()) {
      return List.of();
    }
    Set<UUID> colleagues =
        people.listIn(manager.organisation()).stream().map(Person::id).collect(Collectors.toSet());
    return grants.excludedFrom(concern).stream().filter(colleagues::contains).toList();
  }

  /**
   * Lets a colleague in again; the reason stands in the concern for all who read it.
   *
   * @param note fixed before, so that sending it twice writes it once
   * @param words the note that says why
   * @throws NotFound when the colleague is not shut out, or works elsewhere
   */
  public void readmit(Worker manager, UUID concern, UUID colleague, UUID note, String words) {
    within(
        () -> {
          threshold.require(manager, Action.READMIT_TO_CONCERN, concern);
          if (records.note(note, concern, manager.id(), words)) {
            if (!list(manager, concern).contains(colleague)) {
              throw new NotFound();
            }
            rows.objectsOf(concern).forEach(object -> grants.readmit(object, colleague));
            writers.catchUp(concern);
            audit.record(
                Entry.of(ConcernAudit.NAMED_WORKER_LET_IN, ObjectRef.of("CONCERN", concern))
                    .detail(Detail.none().with("worker", colleague)));
          }
          return note;
        });
  }

  /**
   * How many open concerns nobody may open who could work on them, in any organisation. Those out
   * of which the administrator is shut are not counted for them. A number alone, for those who
   * administer the platform: the caller asks for the role.
   */
  public int nobodyLeft(UUID administrator) {
    return Standing.task("shut-outs").call(() -> within(() -> count(administrator)));
  }

  private int count(UUID administrator) {
    List<Person> readers = people.listByRoles(Action.TRIAGE_CONCERN.roles());
    Map<UUID, Set<UUID>> shut = grants.shutOut(readers.stream().map(Person::id).toList());
    return readers.stream()
        .collect(
            Collectors.groupingBy(
                Person::organisation, Collectors.mapping(Person::id, Collectors.toSet())))
        .entrySet()
        .stream()
        .mapToInt(
            each -> inbox.openAmong(each.getKey(), shutTo(each.getValue(), shut, administrator)))
        .sum();
  }

  /** Shut to all of these, and not to the administrator. */
  private Set<UUID> shutTo(Set<UUID> workers, Map<UUID, Set<UUID>> shut, UUID administrator) {
    Iterator<UUID> each = workers.iterator();
    Set<UUID> objects = new HashSet<>(shut.getOrDefault(each.next(), Set.of()));
    while (each.hasNext() && !objects.isEmpty()) {
      objects.retainAll(shut.getOrDefault(each.next(), Set.of()));
    }
    objects.removeAll(grants.shutOutOf(objects, administrator));
    return objects;
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
