package org.lodestar.app.requests.face;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.People;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.Look;
import org.lodestar.app.requests.store.HandRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks at an answer again: nobody who wrote or sent it, while there is anybody else. The
 * section 45 code of practice and regulation 11 mean another person; where there is none, the
 * letter says so.
 */
@Component
@Transactional
public class ReviewHands {
  private final HandRows rows;
  private final People people;
  private final Hands hands;

  ReviewHands(HandRows rows, People people, Hands hands) {
    this.rows = rows;
    this.people = people;
    this.hands = hands;
  }

  /**
   * How whoever looks stands to another look at an answer.
   *
   * @param answered whether they had a part in the answer
   * @param others names of those here who had none and may look again
   */
  public record Standing(boolean answered, List<String> others) {
    public Standing {
      others = List.copyOf(others);
    }

    /** Whether it is for somebody else. */
    public boolean isForOthers() {
      return answered && !others.isEmpty();
    }

    /** Whether they had a part in it and nobody else here may. */
    public boolean isAlone() {
      return answered && others.isEmpty();
    }
  }

  /** How a worker stands to it. */
  @Transactional(readOnly = true)
  public Standing standing(Worker worker, InformationRequest request) {
    Set<UUID> had = rows.answered(request.id());
    Collection<? extends @Nullable UUID> first =
        had.isEmpty()
            // Before this was kept, whoever worked on it last stands for who answered it.
            ? Stream.of(request.marks().owner(), request.marks().loggedBy())
                .filter(Objects::nonNull)
                .toList()
            : had;
    List<String> others =
        people.listByRole(request.organisation(), Role.DATA_PROTECTION_OFFICER).stream()
            .filter(each -> !each.id().equals(worker.id()) && hands.apart(each.id(), first))
            .map(Person::displayName)
            .sorted()
            .toList();
    return new Standing(!hands.apart(worker.id(), first), others);
  }

  /** Who looked at it again. */
  @Transactional(readOnly = true)
  public Optional<Look> look(UUID request) {
    return rows.look(request);
  }

  void answered(UUID request, Worker worker) {
    rows.answered(request, worker.id());
  }

  /**
   * Insists that a worker may write what another look comes to.
   *
   * @throws Refused where they answered it and somebody else may
   */
  void require(Worker worker, InformationRequest request) {
    Standing standing = standing(worker, request);
    if (standing.isForOthers()) {
      throw new Refused(
          List.of(
              new Refused.Refusal(
                  "", "requests.review.own", String.join(", ", standing.others()))));
    }
  }

  /**
   * Keeps who looked.
   *
   * @throws Refused where it is for somebody else, or a lone officer does not say who did
   */
  void decide(Worker worker, InformationRequest request, @Nullable Look said) {
    require(worker, request);
    Look look = standing(worker, request).answered() ? said : Look.APART;
    if (look == null || look == Look.APART && standing(worker, request).answered()) {
      throw Refused.at("look", "requests.step.look.missing");
    }
    rows.looked(request.id(), worker.id(), look);
  }
}
