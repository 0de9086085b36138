package org.lodestar.app.casework.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseListing;
import org.lodestar.app.casework.ListedCase;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/**
 * Finds cases by reference, by a name as written or as it sounds, by telephone number, by the
 * number of somebody's record in the council's system, and by whole words that were written in
 * them. What the worker may not see is neither listed nor counted nor found: the database leaves it
 * out.
 */
@Component
public class CaseSearch {
  private final CaseRows cases;
  private final PersonRows people;
  private final CaseWords words;
  private final Vault vault;

  CaseSearch(CaseRows cases, PersonRows people, CaseWords words, Vault vault) {
    this.cases = cases;
    this.people = people;
    this.words = words;
    this.vault = vault;
  }

  /** A page of the cases that fit, newest first. */
  public CaseListing page(CaseFilter filter, Worker worker, int page) {
    Set<UUID> found = filter.search().isBlank() ? null : find(filter.search());
    int asked = Math.clamp(page, 1, CaseListing.MOST / CaseListing.SIZE);
    int most = CaseListing.countedFor(asked);
    List<UUID> newest = cases.newest(filter, worker, found, most + 1);
    int count = Math.min(newest.size(), most);
    int pages = Math.max(1, (count + CaseListing.SIZE - 1) / CaseListing.SIZE);
    int shown = Math.min(asked, pages);
    int from = (shown - 1) * CaseListing.SIZE;
    return new CaseListing(
        listed(newest.subList(from, Math.min(from + CaseListing.SIZE, count))),
        count,
        newest.size() > count,
        shown,
        pages);
  }

  private List<ListedCase> listed(List<UUID> wanted) {
    List<CaseFile> files = cases.list(wanted);
    List<Person> all = people.listOf(files.stream().map(CaseFile::id).toList());
    Map<UUID, LocalDate> due = cases.nextDue(all.stream().map(Person::id).toList());
    Map<UUID, List<Person>> inCase = all.stream().collect(Collectors.groupingBy(Person::caseFile));
    return files.stream()
        .map(file -> listed(file, inCase.getOrDefault(file.id(), List.of()), due))
        .toList();
  }

  private static ListedCase listed(CaseFile file, List<Person> people, Map<UUID, LocalDate> due) {
    LocalDate next =
        people.stream()
            .map(person -> due.get(person.id()))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new ListedCase(file, people, next);
  }

  private Set<UUID> find(String typed) {
    Set<UUID> found =
        Stream.of(
                vault.find(Field.NAME, typed, SubjectKind.PERSON),
                vault.find(Field.NAME_SOUND, typed, SubjectKind.PERSON),
                vault.find(Field.REFERENCE, typed, SubjectKind.PERSON),
                vault.find(Field.PHONE, typed, SubjectKind.PERSON_CONTACT))
            .flatMap(List::stream)
            .map(Subject::id)
            .collect(Collectors.toCollection(HashSet::new));
    Set<UUID> all = new HashSet<>(people.casesOf(found));
    all.addAll(words.find(typed));
    return all;
  }
}
