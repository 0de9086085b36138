package org.lodestar.app.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;
import org.springframework.stereotype.Component;

/** Requests for information that the keeper, as the officer, has written down. */
@Component
class MatrixRequests implements MatrixMaker {
  private final InformationRequests requests;
  private final LocalDate today;

  MatrixRequests(InformationRequests requests, Clock clock) {
    this.requests = requests;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @Override
  public Set<String> kinds() {
    return Set.of("information-request");
  }

  @Override
  public Map<String, String> make(String kind, Place where) {
    Worker keeper = where.keeper();
    Worker officer =
        new Worker(
            keeper.id(),
            keeper.displayName(),
            keeper.organisation(),
            keeper.organisationName(),
            Set.of(Role.DATA_PROTECTION_OFFICER),
            Instant.EPOCH);
    UUID id = Ids.next();
    InformationRequest.Asked asked =
        new InformationRequest.Asked(
            InformationLaw.FOI,
            today,
            PersonalText.of("FOI/1"),
            PersonalText.of("How many reports in each ward"),
            true);
    Standing.member(officer.id()).run(() -> requests.log(officer, id, asked));
    return Map.of("id", id.toString());
  }
}
