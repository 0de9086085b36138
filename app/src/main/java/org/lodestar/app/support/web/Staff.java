package org.lodestar.app.support.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Names of workers for pages, and colleagues to choose from. */
@Component("supportStaff")
class Staff {
  private final People people;

  Staff(People people) {
    this.people = people;
  }

  /** Colleagues who may work on cases. */
  List<Option> colleagues(Worker worker) {
    return people.listIn(worker.organisation()).stream()
        .filter(person -> Action.WORK_ON_CASE.roles().stream().anyMatch(person.roles()::contains))
        .map(person -> Option.of(person.id().toString(), person.displayName()))
        .toList();
  }

  Names names(Page page, Collection<? extends @Nullable UUID> ids) {
    List<UUID> known =
        ids.stream().filter(Objects::nonNull).map(UUID.class::cast).distinct().toList();
    return new Names(people.names(known), page.t("support.nobody"));
  }

  /** Display names of the workers that a page mentions. */
  record Names(Map<UUID, String> byId, String nobody) {
    String of(@Nullable UUID worker) {
      return worker == null ? nobody : byId.getOrDefault(worker, nobody);
    }
  }
}
