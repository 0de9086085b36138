package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.ShutSeats;
import org.lodestar.app.boards.domain.SeatRules;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of a board can open what is laid before it, for whoever prepares that. */
@Component
@Transactional(readOnly = true)
public class BoardReaders {
  private final BoardDesk desk;
  private final People people;
  private final Policy policy;

  BoardReaders(BoardDesk desk, People people, Policy policy) {
    this.desk = desk;
    this.people = people;
    this.policy = policy;
  }

  /** Voting seats of a day whose holders cannot; nothing where all can, or nobody votes. */
  public Optional<ShutSeats> shut(Worker worker, UUID body, LocalDate day) {
    policy.require(worker, Action.RUN_BOARDS);
    List<Membership> members = desk.membersOn(body, day);
    List<Membership> shut = SeatRules.shut(members, readers());
    if (shut.isEmpty()) {
      return Optional.empty();
    }
    Map<UUID, String> names = desk.names(shut);
    return Optional.of(
        new ShutSeats(
            SeatRules.voting(members).size(),
            shut.stream().map(each -> names.getOrDefault(each.id(), "")).sorted().toList()));
  }

  private Set<UUID> readers() {
    return people.listByRoles(Action.READ_BOARDS.roles()).stream()
        .map(Person::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
