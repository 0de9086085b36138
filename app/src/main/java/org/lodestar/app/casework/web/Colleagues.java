package org.lodestar.app.casework.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Names of workers for pages, and colleagues to choose from. */
@Component
class Colleagues {
  private final People people;
  private final Organisations organisations;

  Colleagues(People people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  /** Names of these workers; of the body, where it gave what nobody here wrote down. */
  Names names(Page page, Collection<? extends @Nullable UUID> ids) {
    List<UUID> known =
        ids.stream().filter(Objects::nonNull).map(UUID.class::cast).distinct().toList();
    Map<UUID, String> names = new HashMap<>(people.names(known));
    known.stream()
        .filter(id -> !names.containsKey(id))
        .flatMap(id -> organisations.find(id).stream())
        .forEach(each -> names.put(each.id(), each.name()));
    return new Names(names, page.t("casework.nobody"));
  }

  /** Colleagues who may work on cases. */
  List<Option> options(Worker worker) {
    return people.listIn(worker.organisation()).stream()
        .filter(person -> Action.WORK_ON_CASE.roles().stream().anyMatch(person.roles()::contains))
        .map(person -> Option.of(person.id().toString(), person.displayName()))
        .toList();
  }

  /** A colleague that was chosen; somebody from elsewhere is taken for nobody. */
  @Nullable UUID check(Worker worker, @Nullable UUID chosen) {
    boolean known =
        chosen != null
            && options(worker).stream()
                .anyMatch(option -> option.value().equals(chosen.toString()));
    return known ? chosen : null;
  }
}
