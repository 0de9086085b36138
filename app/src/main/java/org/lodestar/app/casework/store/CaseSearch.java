package org.lodestar.app.casework.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseListing;
import org.lodestar.app.casework.ListedCase;
import org.lodestar.app.casework.Person;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Finds cases by reference, by a name as written or as it sounds, by telephone number, and by whole
 * words that were written in them. What the worker may not see is neither listed nor counted nor
 * found: the database leaves it out.
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
  public CaseListing page(CaseFilter filter, UUID worker, int page) {
    Set<UUID> found = filter.search().isBlank() ? null : find(filter.search());
    int count = cases.count(filter, worker, found);
    int pages = Math.max(1, (count + CaseListing.SIZE - 1) / CaseListing.SIZE);
    int shown = Math.clamp(page, 1, pages);
    return new CaseListing(
        listed(filter, worker, found, (shown - 1) * CaseListing.SIZE), count, shown, pages);
  }

  private List<ListedCase> listed(
      CaseFilter filter, UUID worker, @Nullable Set<UUID> found, int offset) {
    List<CaseFile> files = cases.page(filter, worker, found, offset, CaseListing.SIZE);
    List<UUID> ids = files.stream().map(CaseFile::id).toList();
    Map<UUID, List<Person>> inCase =
        people.listOf(ids).stream().collect(Collectors.groupingBy(Person::caseFile));
    Map<UUID, LocalDate> due = cases.nextDue(ids);
    return files.stream()
        .map(
            file ->
                new ListedCase(file, inCase.getOrDefault(file.id(), List.of()), due.get(file.id())))
        .toList();
  }

  private Set<UUID> find(String typed) {
    Set<UUID> found =
        Stream.of(
                vault.find(Field.NAME, typed, SubjectKind.PERSON),
                vault.find(Field.NAME_SOUND, typed, SubjectKind.PERSON),
                vault.find(Field.PHONE, typed, SubjectKind.PERSON_CONTACT))
            .flatMap(List::stream)
            .map(Subject::id)
            .collect(Collectors.toCollection(HashSet::new));
    Set<UUID> all = new HashSet<>(people.casesOf(found));
    all.addAll(words.find(typed));
    return all;
  }
}
