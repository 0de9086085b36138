package org.lodestar.app.casework.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseHead;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.statute.Circumstance;
import org.springframework.stereotype.Component;

/** What stands at the head of a case, in few questions: it is drawn with every page of it. */
@Component
public class HeadRows {
  private final CaseRows cases;
  private final PersonRows people;
  private final ContactRows contacts;
  private final FactRows facts;
  private final BedRows beds;
  private final CourtRows court;
  private final ConsentRows consents;
  private final NarrowNoRows narrow;
  private final LinkRows links;
  private final CaseDesk desk;
  private final Policy policy;

  HeadRows(
      CaseRows cases,
      PersonRows people,
      ContactRows contacts,
      FactRows facts,
      BedRows beds,
      CourtRows court,
      ConsentRows consents,
      NarrowNoRows narrow,
      LinkRows links,
      CaseDesk desk,
      Policy policy) {
    this.cases = cases;
    this.people = people;
    this.contacts = contacts;
    this.facts = facts;
    this.beds = beds;
    this.court = court;
    this.consents = consents;
    this.narrow = narrow;
    this.links = links;
    this.desk = desk;
    this.policy = policy;
  }

  /** A case that the worker reads; nothing for all others, and before they declared themselves. */
  public Optional<CaseFile> read(UUID worker, UUID caseFile) {
    return policy.reaches(Action.READ_CASE, caseFile) && cases.declared(caseFile, worker)
        ? cases.list(List.of(caseFile)).stream().findFirst()
        : Optional.empty();
  }

  /** All people of a case. */
  public List<Person> people(UUID caseFile) {
    return people.listOf(caseFile);
  }

  /** Who came together with people of a case, in cases that the worker reads, too. */
  public List<Person> together(UUID worker, UUID caseFile) {
    return links.others(caseFile).entrySet().stream()
        .filter(each -> read(worker, each.getKey()).isPresent())
        .flatMap(
            each ->
                people.listOf(each.getKey()).stream()
                    .filter(person -> each.getValue().contains(person.id())))
        .toList();
  }

  /** What must be known of these people. */
  public List<CaseHead.Who> who(CaseFile file, List<Person> about) {
    List<UUID> ids = about.stream().map(Person::id).toList();
    var reach = contacts.reaches(ids, desk.wallClock());
    Set<UUID> endangered = facts.ofWhom(ids, Circumstance.IMMEDIATE_DANGER);
    Map<UUID, UUID> held = people.reachHeldBy(ids);
    Set<UUID> noBed = beds.without(facts.ofWhom(ids, Circumstance.DESTITUTE), desk.now());
    Set<UUID> charged = court.charged(List.of(file.id()));
    Set<UUID> noPolice = consents.noToPolice(ids);
    Set<UUID> oneThing = narrow.ofWhom(ids);
    return about.stream()
        .map(
            each ->
                new CaseHead.Who(
                    each,
                    file.missing().contains(each.id()),
                    endangered.contains(each.id()),
                    charged.contains(each.id()),
                    noBed.contains(each.id()),
                    !each.treatedAsChild() && noPolice.contains(each.id()),
                    !each.treatedAsChild() && oneThing.contains(each.id()),
                    reach.getOrDefault(each.id(), CaseHead.Reach.UNKNOWN),
                    held.get(each.id())))
        .toList();
  }
}
