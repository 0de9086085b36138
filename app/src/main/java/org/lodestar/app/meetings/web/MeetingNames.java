package org.lodestar.app.meetings.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Finds the names that pages mention, and those to choose from. */
@Component
class MeetingNames {
  private final Organisations organisations;
  private final People people;

  MeetingNames(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
  }

  /** Names of workers and organisations on a page. */
  record Known(Map<UUID, String> organisations, Map<UUID, String> workers, String nobody) {
    String organisation(UUID id) {
      return organisations.getOrDefault(id, nobody);
    }

    String worker(@Nullable UUID id) {
      return id == null ? nobody : workers.getOrDefault(id, nobody);
    }
  }

  Known of(Page page, Collection<? extends @Nullable UUID> workers) {
    List<UUID> known =
        workers.stream().filter(Objects::nonNull).map(UUID.class::cast).distinct().toList();
    return new Known(
        organisations.listAll().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name)),
        people.names(known),
        page.t("meetings.nobody"));
  }

  /** Organisations that can be invited. */
  List<Option> others(Worker worker) {
    return organisations.list().stream()
        .filter(each -> !each.id().equals(worker.organisation()))
        .map(each -> Option.of(each.id().toString(), each.name()))
        .toList();
  }

  /** Workers of the partnership who may take the chair, colleagues first. */
  List<Option> chairs(Worker worker) {
    return people.listByRoles(Action.READ_MEETING.roles()).stream()
        .sorted(Comparator.comparing(each -> !colleague(worker, each)))
        .map(MeetingNames::option)
        .toList();
  }

  /** As {@link #chairs(Worker)}, of some organisations. */
  List<Option> chairs(Worker worker, Set<UUID> from) {
    return people.listByRoles(Action.READ_MEETING.roles()).stream()
        .filter(each -> from.contains(each.organisation()))
        .sorted(Comparator.comparing(each -> !colleague(worker, each)))
        .map(MeetingNames::option)
        .toList();
  }

  private static Option option(Person each) {
    return Option.of(each.id().toString(), each.displayName() + ", " + each.organisationName());
  }

  private static boolean colleague(Worker worker, Person other) {
    return other.organisation().equals(worker.organisation());
  }

  static List<Option> options(Collection<Person> people) {
    return people.stream()
        .map(each -> Option.of(each.id().toString(), each.displayName()))
        .toList();
  }
}
