package org.lodestar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.Drafting;
import org.lodestar.app.pathway.Plans;
import org.lodestar.app.pathway.face.ContinuityPlans;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;

/** A draft of the pathway with a step of our own, for the routes that need one. */
final class MatrixPathway {
  /** A step of our own that ships with the platform, for somebody who is nearly 18. */
  static final String SHIPPED = "L-0018-01";

  private static final String OWN = "L-MTRX-01";
  private static final int NEARLY = 18 * 12 - 3;

  private MatrixPathway() {}

  /** Somebody who will be 18 in three months. */
  static PersonDetails nearlyAdult(Clock clock) {
    LocalDate born = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(NEARLY);
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of("Invented Name"))),
        new AgeFinding(AgeStatus.UNDER_18, AgeBasis.DOCUMENTS, null, null),
        new UncertainDate.Exact(born),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  /** An arrangement of one day, so far ahead that no other test meets it. */
  static Map<String, String> arrangement(ContinuityPlans plans, Worker lead, Clock clock) {
    UUID id = Ids.next();
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(4000);
    var days = new ContinuityPlans.Days(day, day, day);
    var content = new Continuity.Content("A reason", "A prompt", null, List.of());
    Standing.member(lead.id()).run(() -> plans.begin(lead, id, content, days));
    return Map.of("id", id.toString());
  }

  static Map<String, String> names(String kind, PathwayDrafts drafts, Worker lead) {
    new Drafting(drafts).clear(lead);
    Standing.member(lead.id())
        .run(
            () -> {
              drafts.begin(lead);
              drafts.add(lead, Plans.own(OWN, "REVIEW", ""));
            });
    return switch (kind) {
      case "any-pathway-step" -> Map.of("code", "REVIEW");
      case "any-pathway-code" -> Map.of("code", "L-MTRX-02");
      case "any-pathway-own" -> Map.of("code", OWN);
      default -> Map.of();
    };
  }
}
