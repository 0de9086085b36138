package org.lodestar.app.casework.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.members.OnDuty;
import org.lodestar.app.members.face.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is on duty now: what has its hour is theirs then, and they are rung as a second person. */
@Component
public class NightDuty {
  private final ObjectProvider<OnDuty> duty;
  private final People people;

  NightDuty(ObjectProvider<OnDuty> duty, People people) {
    this.duty = duty;
    this.people = people;
  }

  /** The organisation of a worker who is on duty in it now. */
  public Optional<UUID> organisationOf(UUID worker) {
    return people
        .find(worker)
        .map(person -> person.organisation())
        .filter(
            organisation ->
                now(organisation).stream().anyMatch(each -> each.worker().equals(worker)));
  }

  /** On which numbers those are rung who are on duty, but for the worker. */
  public List<String> numbers(UUID organisation, UUID worker) {
    return now(organisation).stream()
        .filter(each -> !each.worker().equals(worker) && !each.number().isBlank())
        .map(OnDuty.Reached::number)
        .distinct()
        .toList();
  }

  private List<OnDuty.Reached> now(UUID organisation) {
    return AskedOnce.ask(
        NightDuty.class,
        List.of(organisation),
        () -> duty.stream().flatMap(rota -> rota.now(organisation).stream()).toList());
  }
}
