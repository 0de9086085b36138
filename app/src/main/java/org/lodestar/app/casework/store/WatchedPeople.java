package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.MatchKind;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.domain.MatchRules;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.Sharing;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/**
 * People of restricted cases to whom a concern or a search leads. Asked by the program itself,
 * which sees all; names are opened to be compared and kept nowhere.
 */
@Component
public class WatchedPeople {
  private final DSLContext sql;
  private final NameRows names;
  private final Vault vault;

  WatchedPeople(DSLContext sql, NameRows names, Vault vault) {
    this.sql = sql;
    this.names = names;
    this.vault = vault;
  }

  /** A person of a restricted case, and by what kind of detail they were found. */
  public record Hit(UUID caseFile, UUID person, MatchKind kind) {}

  private record Watched(UUID caseFile, UUID person) {}

  /** To whom a concern leads, but for the case that was opened from it. */
  public List<Hit> met(UUID concern) {
    Subject report = new Subject(SubjectKind.REPORT, concern);
    Set<UUID> byNumber =
        sharing(report, Field.PHONE, MatchRules.MOST_WITH_IT, SubjectKind.PERSON_CONTACT);
    Set<UUID> byPart = sharing(report, Field.NAME, MatchRules.MOST_WITH_PART, SubjectKind.PERSON);
    List<Hit> hits = new ArrayList<>(hits(watched(byNumber, concern), MatchKind.PHONE));
    List<Watched> maybe = watched(byPart, concern);
    Map<UUID, List<PersonName>> named =
        names.of(maybe.stream().map(Watched::person).collect(Collectors.toSet()));
    hits.addAll(
        hits(
            maybe.stream()
                .filter(each -> wholeName(named.getOrDefault(each.person(), List.of()), report))
                .toList(),
            MatchKind.NAME));
    return hits;
  }

  private Set<UUID> sharing(Subject report, Field field, int most, SubjectKind kind) {
    return vault.sharing(report, Set.of(field), most).stream()
        .map(Sharing::other)
        .filter(other -> other.kind() == kind)
        .map(Subject::id)
        .collect(Collectors.toSet());
  }

  private boolean wholeName(List<PersonName> all, Subject report) {
    return all.stream()
        .map(name -> name.name().text())
        .anyMatch(
            name -> {
              List<Subject> holders = vault.find(Field.NAME, name);
              return holders.contains(report) && MatchRules.pointsAt(name, holders.size());
            });
  }

  /** Whom a search would find if the one who searches were allowed to see them. */
  public List<Hit> soughtBy(String typed) {
    Set<UUID> byName = new HashSet<>(found(Field.NAME, typed, SubjectKind.PERSON));
    if (MatchRules.worthHearing(typed)) {
      byName.addAll(found(Field.NAME_SOUND, typed, SubjectKind.PERSON));
    }
    List<UUID> byNumber = found(Field.PHONE, typed, SubjectKind.PERSON_CONTACT);
    return Stream.concat(
            hits(watched(byNumber, null), MatchKind.PHONE).stream(),
            hits(watched(byName, null), MatchKind.NAME).stream())
        .toList();
  }

  private List<UUID> found(Field field, String typed, SubjectKind kind) {
    return vault.find(field, typed, kind).stream().map(Subject::id).toList();
  }

  private static List<Hit> hits(List<Watched> people, MatchKind kind) {
    return people.stream().map(each -> new Hit(each.caseFile(), each.person(), kind)).toList();
  }

  private List<Watched> watched(Collection<UUID> people, @Nullable UUID openedFrom) {
    if (people.isEmpty()) {
      return List.of();
    }
    return sql.select(PERSON.CASE_FILE, PERSON.ID)
        .from(PERSON)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(
            Columns.among(PERSON.ID, people),
            CASE_FILE.RESTRICTED.isTrue(),
            openedFrom == null ? DSL.noCondition() : CASE_FILE.CONCERN.isDistinctFrom(openedFrom))
        .orderBy(PERSON.CASE_FILE, PERSON.ID)
        .fetch(row -> new Watched(row.value1(), row.value2()));
  }
}
