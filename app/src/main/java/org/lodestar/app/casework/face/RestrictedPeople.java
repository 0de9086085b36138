package org.lodestar.app.casework.face;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.MatchKind;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.MatchRows;
import org.lodestar.app.casework.store.MatchRows.Led;
import org.lodestar.app.casework.store.Sight;
import org.lodestar.app.casework.store.WatchedPeople;
import org.lodestar.app.casework.store.WatchedPeople.Hit;
import org.lodestar.app.concerns.RestrictedWatch;
import org.lodestar.app.concerns.face.NoticeFacts;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.vault.SubjectForgotten;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who look after a restricted person that somebody may have met them or has searched
 * for them. The row is all that is written: an event in the audit could be read by the searcher, or
 * by an auditor who is shut out, and would say that there is somebody to find.
 */
@Component
class RestrictedPeople implements RestrictedWatch {
  private final WatchedPeople people;
  private final MatchRows rows;
  private final Sight sight;
  private final NoticeFacts concerns;
  private final CaseDesk desk;

  RestrictedPeople(
      WatchedPeople people, MatchRows rows, Sight sight, NoticeFacts concerns, CaseDesk desk) {
    this.people = people;
    this.rows = rows;
    this.sight = sight;
    this.concerns = concerns;
    this.desk = desk;
  }

  @Override
  public void compared(UUID concern) {
    Collection<Led> led = byCase(people.met(concern));
    if (!led.isEmpty()) {
      UUID team = concerns.of(concern).receiver();
      led.forEach(each -> rows.met(each, concern, team, desk.now()));
    }
  }

  @Override
  public void searched(UUID worker, String typed) {
    Collection<Led> led = byCase(people.soughtBy(typed));
    if (led.isEmpty()) {
      return;
    }
    Set<UUID> cases = led.stream().map(Led::caseFile).collect(Collectors.toSet());
    Set<UUID> seen = Standing.member(worker).call(() -> sight.seenOf(cases));
    led.stream()
        .filter(each -> !seen.contains(each.caseFile()))
        .forEach(each -> rows.sought(each, worker, desk.now()));
  }

  private static Collection<Led> byCase(List<Hit> hits) {
    Map<UUID, List<Hit>> byCase =
        hits.stream()
            .collect(Collectors.groupingBy(Hit::caseFile, TreeMap::new, Collectors.toList()));
    List<Led> led = new ArrayList<>();
    byCase.forEach((file, of) -> led.add(led(file, of)));
    return led;
  }

  private static Led led(UUID file, List<Hit> hits) {
    Set<UUID> people = new HashSet<>();
    Set<MatchKind> kinds = new HashSet<>();
    hits.forEach(
        hit -> {
          people.add(hit.person());
          kinds.add(hit.kind());
        });
    return new Led(file, people, kinds);
  }

  /** What points at a person or a report goes with them. */
  @EventListener
  void forgotten(SubjectForgotten forgotten) {
    if (forgotten.subject().kind() == SubjectKind.PERSON) {
      rows.forgetPerson(forgotten.subject().id());
    } else if (forgotten.subject().kind() == SubjectKind.REPORT) {
      rows.forgetConcern(forgotten.subject().id());
    }
  }
}
