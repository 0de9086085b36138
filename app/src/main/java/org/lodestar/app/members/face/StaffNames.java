package org.lodestar.app.members.face;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.springframework.stereotype.Component;

/** Names of workers and organisations as staff pages show them. */
@Component
public class StaffNames {
  private final People people;
  private final Organisations organisations;

  StaffNames(People people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  /** The name of whoever holds each concern. */
  public Map<UUID, String> holders(Map<UUID, UUID> workers) {
    Map<UUID, String> known = people.names(workers.values());
    Map<UUID, String> names = new HashMap<>();
    workers.forEach(
        (concern, worker) -> {
          String name = known.get(worker);
          if (name != null) {
            names.put(concern, name);
          }
        });
    return names;
  }

  /** Names of workers; former ones too. */
  public Map<UUID, String> of(Collection<UUID> workers) {
    return people.names(workers.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  /** Name of one worker; empty when there is none. */
  public String worker(UUID id) {
    return people.names(List.of(id)).getOrDefault(id, "");
  }

  /** Organisations to which a worker can hand something. */
  public List<Option> partners(Worker worker) {
    return organisations.list().stream()
        .filter(each -> !each.id().equals(worker.organisation()))
        .map(each -> Option.of(each.id().toString(), each.name()))
        .toList();
  }

  /** Name of an organisation. */
  public String organisation(UUID id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }
}
