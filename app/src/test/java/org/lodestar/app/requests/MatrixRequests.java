package org.lodestar.app.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.face.PartPurpose;
import org.lodestar.app.requests.store.DisclosureRows;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Requests for information that the keeper, as the officer, has written down. */
@Component
class MatrixRequests implements MatrixMaker {
  private final InformationRequests requests;
  private final DisclosureRows listed;
  private final AskedParts askedParts;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final LocalDate today;

  MatrixRequests(
      InformationRequests requests,
      DisclosureRows listed,
      AskedParts askedParts,
      TransactionOperations transactions,
      Clock clock) {
    this.requests = requests;
    this.listed = listed;
    this.askedParts = askedParts;
    this.transactions = transactions;
    this.clock = clock;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @Override
  public Set<String> kinds() {
    return Set.of(
        "information-request",
        "information-part",
        "guest-matter",
        "guest-pass",
        "disclosure-entry");
  }

  @Override
  public Map<String, String> make(String kind, Place where) {
    return switch (kind) {
      case "disclosure-entry" -> entry(where);
      case "guest-matter" ->
          Map.of(
              "purpose",
              PartPurpose.KEY,
              "object",
              Objects.requireNonNull(request(where).get("id")));
      case "guest-pass", "information-part" -> part(kind, where);
      default -> request(where);
    };
  }

  /** One whose request is gone by its rule. */
  private Map<String, String> entry(Place where) {
    UUID id = Ids.next();
    UUID by = where.keeper().id();
    Disclosure entry =
        new Disclosure(
            id,
            where.organisation(),
            Ids.reference('F'),
            "How many reports in each ward",
            InformationAnswer.NOT_HELD,
            today,
            false);
    transactions.executeWithoutResult(status -> listed.save(entry, by, by, Instant.now(clock)));
    return Map.of("entry", id.toString());
  }

  /** A link that both the lead and the officer may look after, and what came by it. */
  private Map<String, String> part(String kind, Place where) {
    UUID id = UUID.fromString(Objects.requireNonNull(request(where).get("id")));
    UUID pass = askedParts.answered(officer(where), id);
    return kind.equals("guest-pass")
        ? Map.of("id", pass.toString())
        : Map.of("id", id.toString(), "pass", pass.toString());
  }

  private static Worker officer(Place where) {
    Worker keeper = where.keeper();
    return new Worker(
        keeper.id(),
        keeper.displayName(),
        keeper.organisation(),
        keeper.organisationName(),
        Set.of(Role.DATA_PROTECTION_OFFICER),
        Instant.EPOCH);
  }

  private Map<String, String> request(Place where) {
    Worker officer = officer(where);
    UUID id = Ids.next();
    InformationRequest.Asked asked =
        new InformationRequest.Asked(
            InformationLaw.FOI,
            today,
            PersonalText.of("FOI/1"),
            PersonalText.of("How many reports in each ward"),
            true);
    Standing.member(officer.id()).run(() -> requests.log(officer, id, asked, true));
    return Map.of("id", id.toString());
  }
}
