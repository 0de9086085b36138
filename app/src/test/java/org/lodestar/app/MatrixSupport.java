package org.lodestar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ForThePerson.Topic;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.face.Advocacy;
import org.lodestar.app.support.face.AdvocacyDrafts;
import org.lodestar.app.support.face.Outcomes;
import org.lodestar.app.support.face.OwnPages;
import org.lodestar.app.support.face.ServiceRequests;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.app.support.face.SupportPlans;
import org.springframework.stereotype.Component;

/** Makes the objects of support that paths name. */
@Component
class MatrixSupport {
  private final Sheets sheets;
  private final SupportPlans plans;
  private final ServiceRequests requests;
  private final OwnPages pages;
  private final Outcomes outcomes;
  private final Advocacy advocacy;
  private final AdvocacyDrafts advocacyDrafts;
  private final Clock clock;

  MatrixSupport(
      Sheets sheets,
      SupportPlans plans,
      ServiceRequests requests,
      OwnPages pages,
      Outcomes outcomes,
      Advocacy advocacy,
      AdvocacyDrafts advocacyDrafts,
      Clock clock) {
    this.sheets = sheets;
    this.plans = plans;
    this.requests = requests;
    this.pages = pages;
    this.outcomes = outcomes;
    this.advocacy = advocacy;
    this.advocacyDrafts = advocacyDrafts;
    this.clock = clock;
  }

  /** The value of the variable that names an object of this kind. */
  String of(String kind, Worker keeper, UUID file, UUID person) {
    return switch (kind) {
      case "person-sheet" -> risk(keeper, file, person);
      case "person-goal" -> goal(keeper, file, person).toString();
      case "person-action" -> action(keeper, file, person).toString();
      case "person-request" -> request(keeper, file, person).toString();
      case "person-own-page" ->
          pages
              .give(keeper, file, person, new OwnPages.Giving(null, "en", Set.of(Topic.SHARED)))
              .id()
              .toString();
      default -> throw new IllegalStateException("No object of the kind " + kind);
    };
  }

  /** Something in every table. */
  void everything(Worker keeper, UUID file, UUID person) {
    risk(keeper, file, person);
    action(keeper, file, person);
    request(keeper, file, person);
    pages.give(keeper, file, person, new OwnPages.Giving(null, "en", Set.of(Topic.SHARED)));
    score(keeper, file, person);
    UUID advocate = advocacy(keeper);
    advocacyDrafts.save(keeper, advocate, "/change", Answers.none().with("about", "Half"));
  }

  private void score(Worker keeper, UUID file, UUID person) {
    outcomes.answer(
        keeper,
        file,
        person,
        new Answers(
            Map.of(
                "answer", List.of("YES"),
                "on", List.of("2026-11-01"),
                "explained", List.of("OPTIONAL", "WITHDRAW", "NO_CONDITION", "WHO_SEES"))));
    outcomes.score(
        keeper,
        file,
        person,
        new Answers(Map.of("on", List.of("2026-11-01"), "HOUSING", List.of("4"))));
  }

  /** A file of an advocate, about nobody of any case. */
  UUID advocacy(Worker keeper) {
    return advocacy.open(
        keeper,
        new Answers(Map.of("name", List.of("Invented Name"), "tellCase", List.of("NO"))),
        new Answers(
            Map.of(
                "answer", List.of("YES"),
                "on", List.of("2026-11-01"),
                "explained", List.of("WHO", "FREE", "WALL", "LIMITS", "WITHDRAW"))));
  }

  private String risk(Worker keeper, UUID file, UUID person) {
    Answers answers =
        new Answers(Map.of("level", List.of("HIGH"), "reasons", List.of("Invented reasons")));
    sheets.write(keeper, file, person, SheetKind.RISK, "", answers, 0);
    return SheetKind.RISK.slug();
  }

  private UUID request(Worker keeper, UUID file, UUID person) {
    UUID id =
        requests.draft(
            keeper,
            file,
            person,
            new Answers(
                Map.of(
                    "other", List.of("A clinic"),
                    "area", List.of("MENTAL_HEALTH"),
                    "asked", List.of("Somebody to talk to"),
                    "agreed", List.of("YES"))));
    String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    requests.record(
        keeper,
        file,
        person,
        id,
        ServiceRequest.Event.SEND,
        new Answers(Map.of("on", List.of(today))),
        0);
    return id;
  }

  private UUID goal(Worker keeper, UUID file, UUID person) {
    return plans.set(
        keeper,
        file,
        person,
        new Answers(
            Map.of(
                "words", List.of("A room of my own"),
                "whose", List.of("PERSON"),
                "state", List.of("OPEN"))));
  }

  private UUID action(Worker keeper, UUID file, UUID person) {
    return plans.add(
        keeper,
        file,
        person,
        goal(keeper, file, person),
        new Answers(
            Map.of(
                "what", List.of("Ask about rooms"),
                "owner", List.of(keeper.id().toString()),
                "due", List.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString()))));
  }
}
