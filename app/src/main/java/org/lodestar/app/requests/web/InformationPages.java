package org.lodestar.app.requests.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.LetterReading;
import org.lodestar.app.requests.domain.PartsRules;
import org.lodestar.app.requests.face.AnswerPreparing;
import org.lodestar.app.requests.face.DisclosureHands;
import org.lodestar.app.requests.face.DisclosureLog;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.face.InformationWaiting;
import org.lodestar.app.requests.face.LetterReadings;
import org.lodestar.app.requests.face.OwnData;
import org.lodestar.app.requests.face.Parts;
import org.lodestar.app.requests.face.ReviewHands;
import org.lodestar.app.requests.store.OwnDataRows;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.web.InformationPage.Beside;
import org.lodestar.app.requests.web.InformationPage.Shown;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a request show. */
@Component
class InformationPages {
  private final InformationRequests requests;
  private final AnswerPreparing preparing;
  private final DisclosureLog log;
  private final DisclosureHands hands;
  private final InformationWaiting waiting;
  private final ReviewHands reviews;
  private final OwnData own;
  private final LetterReadings readings;
  private final Parts parts;
  private final People people;
  private final Policy policy;
  private final Words words;

  InformationPages(
      InformationRequests requests,
      AnswerPreparing preparing,
      DisclosureLog log,
      DisclosureHands hands,
      InformationWaiting waiting,
      ReviewHands reviews,
      OwnData own,
      LetterReadings readings,
      Parts parts,
      People people,
      Policy policy,
      Words words) {
    this.requests = requests;
    this.preparing = preparing;
    this.log = log;
    this.hands = hands;
    this.waiting = waiting;
    this.reviews = reviews;
    this.own = own;
    this.readings = readings;
    this.parts = parts;
    this.people = people;
    this.policy = policy;
    this.words = words;
  }

  InformationPage page(Worker worker, UUID id) {
    return of(worker, requests.get(worker, id));
  }

  /** The same to be printed for the information team. */
  InformationPage pack(Worker officer, UUID id) {
    return of(officer, requests.print(officer, id));
  }

  private InformationPage of(Worker worker, InformationRequest request) {
    boolean works = policy.allows(worker, Action.RUN_INFORMATION_REQUESTS);
    @Nullable AnswerTable table = preparing.table(request).orElse(null);
    @Nullable LetterReading reading = readings.find(request).orElse(null);
    return new InformationPage(
        request,
        table,
        owner(request.marks().owner()),
        shown(worker, request.id()),
        new Beside(
            reviews.standing(worker, request),
            reviews.look(request.id()).orElse(null),
            requests.corrections(request),
            requests.longer(request),
            requests.isTableWanted(request),
            own.goesOn(worker, request).map(this::crumb).orElse(null),
            works ? parts.taken(request) : List.of(),
            policy.allows(worker, Action.ASK_GUEST),
            reading,
            reading != null && mayRead(worker, reading),
            new Letter.Told(
                PartsRules.missing(request, table),
                requests.said(request),
                request.review() == null ? "" : requests.why(request, InformationEvent.DECIDE)),
            requests.askedBefore(request).stream().map(this::before).toList(),
            requests.why(request, InformationEvent.OWN_DATA),
            requests.why(request, InformationEvent.NOT_OWN)),
        works,
        worker.roles().stream().anyMatch(Action.PREPARE_ANSWER_TABLE.roles()::contains),
        waiting.today());
  }

  private static boolean mayRead(Worker worker, LetterReading reading) {
    return worker.roles().stream().anyMatch(Action.READ_BEFORE_LISTING.roles()::contains)
        && !reading.isBy(worker.id());
  }

  private Crumb before(InformationRequest other) {
    String state = words.say(Language.ENGLISH, "requests.state." + other.state());
    return new Crumb(
        words.say(Language.ENGLISH, "requests.on", other.reference(), state),
        Addresses.request(other.id()));
  }

  private Crumb crumb(OwnDataRows.Numbered request) {
    return new Crumb(
        words.say(Language.ENGLISH, "requests.own.on", request.reference()),
        "/data-requests/" + request.id());
  }

  private Shown shown(Worker worker, UUID request) {
    return new Shown(
        log.find(request).orElse(null),
        hands.find(request).orElse(null),
        worker.roles().stream().anyMatch(Action.READ_BEFORE_LISTING.roles()::contains),
        policy.allows(worker, Action.TAKE_OFF_DISCLOSURE));
  }

  private String owner(@Nullable UUID owner) {
    return owner == null ? "" : people.names(List.of(owner)).getOrDefault(owner, "");
  }
}
