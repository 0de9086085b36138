package org.lodestar.app.rights.face;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.store.BreachRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.ResponsibleBody;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides about a breach, so that there is always somebody: whoever looks after data, here or
 * at the body in charge; managers beside them where the body has nobody for it now, or nobody has
 * decided for some hours.
 */
@Component
@Transactional(readOnly = true)
public class BreachDeciders {
  private static final List<Role> OFFICERS = List.of(Role.DATA_PROTECTION_OFFICER);
  private static final List<Role> MANAGERS = List.of(Role.MANAGER);

  private final People people;
  private final ResponsibleBody inCharge;
  private final Policy policy;
  private final RightsDesk desk;
  private final BreachRows rows;
  private final Duration patience;

  BreachDeciders(
      People people,
      ResponsibleBody inCharge,
      Policy policy,
      RightsDesk desk,
      BreachRows rows,
      @Value("${lodestar.breach.managers-decide-after-hours:24}") int hours) {
    this.people = people;
    this.inCharge = inCharge;
    this.policy = policy;
    this.desk = desk;
    this.rows = rows;
    this.patience = Duration.ofHours(hours);
  }

  /** Those of these roles in a body, or else in the body in charge; empty where there is nobody. */
  List<Person> having(List<Role> roles, UUID organisation) {
    List<Person> own = within(roles, organisation);
    return own.isEmpty()
        ? inCharge.body().map(each -> within(roles, each.organisation())).orElse(List.of())
        : own;
  }

  private List<Person> within(List<Role> roles, UUID organisation) {
    return roles.stream()
        .map(role -> people.listByRole(organisation, role))
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  /** Who decides about what a body tells today; empty where nobody could anywhere. */
  public List<Person> of(UUID organisation) {
    List<Person> own = within(OFFICERS, organisation);
    if (!own.isEmpty()) {
      return own;
    }
    List<Person> beside =
        Stream.concat(
                having(OFFICERS, organisation).stream(), within(MANAGERS, organisation).stream())
            .distinct()
            .toList();
    return beside.isEmpty() ? having(MANAGERS, organisation) : beside;
  }

  /** Who decides about one now. */
  public List<Person> of(Breach breach) {
    boolean waited =
        (breach.decided() == null || breach.isAnew())
            && breach.closedOn() == null
            && !breach.told().noticed().plus(patience).isAfter(desk.now());
    List<Person> deciders = of(breach.organisation());
    return waited
        ? Stream.concat(deciders.stream(), having(MANAGERS, breach.organisation()).stream())
            .distinct()
            .toList()
        : deciders;
  }

  /** Whether the worker decides about it now; whoever began goes on. */
  public boolean decides(Worker worker, Breach breach) {
    return worker.mayEver(Action.RUN_DATA_REQUESTS)
        || (breach.decided() != null && worker.id().equals(breach.decided().by()))
        || of(breach).stream().anyMatch(each -> each.id().equals(worker.id()));
  }

  /**
   * One about which the worker decides.
   *
   * @throws NotFound for all others
   */
  Breach deciding(Worker worker, UUID id) {
    policy.require(worker, Action.DECIDE_BREACH, id);
    Breach breach = rows.get(id);
    if (!decides(worker, breach)) {
      throw new NotFound();
    }
    return breach;
  }
}
