package org.lodestar.app.sharing.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Finds the names that pages mention. */
@Component
class PartyNames {
  private final Organisations organisations;
  private final People people;

  PartyNames(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
  }

  Parties of(Page page, Collection<? extends @Nullable UUID> workers) {
    Map<UUID, String> bodies =
        organisations.listAll().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    List<UUID> known =
        workers.stream().filter(Objects::nonNull).map(UUID.class::cast).distinct().toList();
    return new Parties(bodies, people.names(known), page.t("sharing.nobody"));
  }

  Parties of(Page page, Collection<Happened> happened, Collection<Reading> readings) {
    return of(
        page,
        Stream.<@Nullable UUID>concat(
                happened.stream().map(Happened::by), readings.stream().map(Reading::reader))
            .toList());
  }

  /**
   * Organisations that take part, but for the worker's own; where nobody could accept what is given
   * to one, it says so.
   */
  List<Option> others(Worker worker, Page page) {
    Set<UUID> open =
        people.listByRoles(Action.ANSWER_SHARE.roles()).stream()
            .map(Person::organisation)
            .collect(Collectors.toSet());
    return organisations.list().stream()
        .filter(each -> !each.id().equals(worker.organisation()))
        .map(
            each ->
                Option.of(
                    each.id().toString(),
                    open.contains(each.id())
                        ? each.name()
                        : page.t("sharing.propose.nobodyOpens", each.name())))
        .toList();
  }

  /** Whether nobody of a receiver can open it: what is urgent is read before it is accepted. */
  boolean nobodyOpens(Share share) {
    UUID organisation = share.receiver().organisation();
    Action opens = share.terms().urgent() ? Action.READ_SHARE : Action.ANSWER_SHARE;
    return organisation != null && !people.anyHolds(organisation, opens.roles());
  }

  /** Those of an organisation who hold one of these roles, by name. */
  List<String> holding(UUID organisation, Collection<Role> roles) {
    return roles.stream()
        .flatMap(role -> people.listByRole(organisation, role).stream())
        .map(Person::displayName)
        .distinct()
        .sorted()
        .toList();
  }

  /** Organisations that take part. */
  List<Option> all() {
    return organisations.list().stream()
        .map(each -> Option.of(each.id().toString(), each.name()))
        .toList();
  }
}
