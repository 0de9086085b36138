package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RestrictedMatch;
import org.lodestar.app.casework.face.CaseMatches;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.springframework.stereotype.Component;

/** Puts matches into words. A report that the reader may not see is named by its team alone. */
@Component
class MatchPanels {
  private final CaseMatches matches;
  private final Concerns concerns;
  private final Policy policy;
  private final People workers;
  private final Organisations organisations;

  MatchPanels(
      CaseMatches matches,
      Concerns concerns,
      Policy policy,
      People workers,
      Organisations organisations) {
    this.matches = matches;
    this.concerns = concerns;
    this.policy = policy;
    this.workers = workers;
    this.organisations = organisations;
  }

  /** The panel of a case, or nothing when there is nothing to show. Inside a transaction. */
  @Nullable MatchPanel of(
      Worker worker, UUID caseFile, List<Person> people, int number, Page page) {
    CaseMatches.Matches found = matches.page(worker, caseFile, number);
    if (found.pages() == 0) {
      return null;
    }
    return new MatchPanel(
        found.shown().stream().map(match -> line(worker, people, match, page)).toList(),
        found.page(),
        Paging.numbered(
            found.page(),
            found.pages(),
            at -> Addresses.file(caseFile) + "?matches=" + at + "#matches"));
  }

  private MatchPanel.Line line(
      Worker worker, List<Person> people, RestrictedMatch match, Page page) {
    UUID concern = match.concern();
    boolean open = concern != null && policy.allows(worker, Action.READ_CONCERN, concern);
    return new MatchPanel.Line(
        match.id(),
        what(people, match, page),
        page.t("casework.match.kinds", Shown.all(page, "casework.match.kind", match.kinds())),
        page.dateTime(match.foundAt()),
        concern == null ? null : before(match, open, page),
        open ? concerns.glance(worker, Objects.requireNonNull(concern)).reference() : null,
        open ? "/concerns/" + concern : null,
        seen(match, page));
  }

  private String what(List<Person> people, RestrictedMatch match, Page page) {
    String names =
        people.stream()
            .filter(person -> match.people().contains(person.id()))
            .map(person -> Shown.name(page, person))
            .collect(Collectors.joining(", "));
    UUID searcher = match.searcher();
    return searcher == null
        ? page.t("casework.match.met", names)
        : page.t("casework.match.searched", who(searcher), names);
  }

  private String who(UUID worker) {
    return workers
        .find(worker)
        .map(person -> person.displayName() + ", " + person.organisationName())
        .orElse("");
  }

  private String before(RestrictedMatch match, boolean open, Page page) {
    UUID team = match.team();
    String name = team == null ? "" : organisations.find(team).map(Organisation::name).orElse("");
    return open ? page.t("casework.match.report") : page.t("casework.match.closed", name);
  }

  private @Nullable String seen(RestrictedMatch match, Page page) {
    UUID by = match.seenBy();
    return by == null || match.seenAt() == null
        ? null
        : page.t("casework.match.seenBy", who(by), page.dateTime(match.seenAt()));
  }
}
