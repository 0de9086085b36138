package org.lodestar.app.requests.face;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.Outcome;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Review;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.Look;
import org.lodestar.app.requests.RequestsAction;
import org.lodestar.app.requests.domain.ReviewRules;
import org.lodestar.app.requests.store.HandRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks at an answer again: nobody who wrote or sent it, while there is anybody else. The
 * section 45 code of practice and regulation 11 mean another person; where there is none, the
 * letter says so. Whoever moved a request without writing or sending its answer had no part in it,
 * and neither had somebody who only let one of those in: this is another judgement, not another
 * key.
 */
@Component
@Transactional
public class ReviewHands {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final HandRows rows;
  private final People people;
  private final Audit audit;

  ReviewHands(HandRows rows, People people, Audit audit) {
    this.rows = rows;
    this.people = people;
    this.audit = audit;
  }

  /**
   * How whoever looks stands to another look at an answer.
   *
   * @param answered whether they had a part in the answer
   * @param known whether anybody knows who had
   * @param others names of those here who had none and may look again
   * @param elsewhere whether another organisation of the partnership has somebody who may
   */
  public record Standing(boolean answered, boolean known, List<String> others, boolean elsewhere) {
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

    /** Who can have looked at it, where whoever decides it has to say so. */
    public List<Look> looks() {
      return ReviewRules.looks(answered, known, !others.isEmpty(), elsewhere);
    }
  }

  /** How a worker stands to it. */
  @Transactional(readOnly = true)
  public Standing standing(Worker worker, InformationRequest request) {
    Set<UUID> had = answered(request);
    List<String> others =
        people.listByRole(request.organisation(), Role.DATA_PROTECTION_OFFICER).stream()
            .filter(each -> !each.id().equals(worker.id()) && !had.contains(each.id()))
            .map(Person::displayName)
            .sorted()
            .toList();
    boolean elsewhere =
        people.organisationsWith(Set.of(Role.DATA_PROTECTION_OFFICER)).stream()
            .anyMatch(each -> !each.equals(request.organisation()));
    return new Standing(had.contains(worker.id()), !had.isEmpty(), others, elsewhere);
  }

  /**
   * Who wrote or sent it. Before that was kept the audit recorded who wrote; it tells whoever may
   * look again, who is one of its readers.
   */
  private Set<UUID> answered(InformationRequest request) {
    Set<UUID> kept = rows.answered(request.id());
    @Nullable Review review = request.review();
    if (!kept.isEmpty() || review == null) {
      return kept;
    }
    Instant begun = review.asked().plusDays(1).atStartOfDay(LONDON).toInstant();
    AuditFilter wrote =
        new AuditFilter(
            null,
            RequestsAction.INFORMATION_REQUEST_ANSWERED.name(),
            request.id(),
            Outcome.DONE,
            null,
            begun);
    return audit.told(wrote, null).events().stream()
        .map(AuditEvent::actor)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
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
   * @throws Refused where it is for somebody else, it has to be said who looked and is not, or
   *     whoever answered it first looks, or writes down that somebody did, too soon
   */
  void decide(Worker worker, InformationRequest request, InformationStep step) {
    require(worker, request);
    List<Look> looks = standing(worker, request).looks();
    Look look = looks.isEmpty() ? Look.APART : step.look();
    if (look == null || !looks.isEmpty() && !looks.contains(look)) {
      throw Refused.at("look", "requests.step.look.missing");
    }
    ReviewRules.mayLook(
        look,
        PersonalText.shown(step.who()),
        Objects.requireNonNull(request.review()).asked(),
        step.on());
    rows.looked(request.id(), worker.id(), look);
  }
}
