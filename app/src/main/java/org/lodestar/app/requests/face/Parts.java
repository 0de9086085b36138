package org.lodestar.app.requests.face;

import static org.lodestar.app.members.Action.RUN_INFORMATION_REQUESTS;
import static org.lodestar.app.members.Action.WORK_ON_INFORMATION_REQUEST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.guests.Answer;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.face.GuestAnswers;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.AskedPart;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.PartHeld;
import org.lodestar.app.requests.RequestsAction;
import org.lodestar.app.requests.TakenPart;
import org.lodestar.app.requests.ToldPart;
import org.lodestar.app.requests.WaitingPart;
import org.lodestar.app.requests.store.InformationDesk;
import org.lodestar.app.requests.store.PartRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What partners without an account write of their part of an answer. It lies with their link until
 * whoever writes the answer takes it over to the request, or sets it aside.
 */
@Component
@Transactional
public class Parts {
  private static final String HELD = "held";
  private static final String WORDS = "words";

  private final PartRows rows;
  private final GuestAnswers answers;
  private final InformationDesk desk;
  private final Words words;

  Parts(PartRows rows, GuestAnswers answers, InformationDesk desk, Words words) {
    this.rows = rows;
    this.answers = answers;
    this.desk = desk;
    this.words = words;
  }

  /** What a guest is asked. Runs with their standing. */
  public AskedPart asked(Guest guest) {
    PartRows.Asked part = part(guest);
    desk.trace(RequestsAction.INFORMATION_PART_SHOWN, part.request());
    GuestAnswers.Told told = answers.told(guest);
    return new AskedPart(
        part.reference(), told.about(), told.ring(), told.at(), part.open(), answers.find(guest));
  }

  private PartRows.Asked part(Guest guest) {
    UUID request = guest.object(PartPurpose.KEY);
    return rows.find(guest.pass())
        .filter(each -> each.request().equals(request))
        .orElseThrow(NotFound::new);
  }

  /**
   * Keeps what a guest wrote until it is taken over. Runs with their standing.
   *
   * @throws Refused when nobody needs it any more
   * @throws org.lodestar.app.guests.Shut when the link does not let them in any more
   */
  public void write(Guest guest, ToldPart told) {
    if (!part(guest).open()) {
      throw Refused.because("requests.part.settled");
    }
    answers.write(guest, Map.of(HELD, told.held().name(), WORDS, told.words()));
  }

  /** What a guest wrote, as their part. */
  public static ToldPart told(Answer answer) {
    return new ToldPart(PartHeld.valueOf(answer.said(HELD)), answer.said(WORDS));
  }

  /** Parts that wait for whoever writes the answers, the oldest first. */
  @Transactional(readOnly = true)
  public List<WaitingPart> waiting(Worker officer) {
    desk.require(officer, RUN_INFORMATION_REQUESTS);
    return answers.waiting(officer, PartPurpose.KEY).stream()
        .flatMap(
            each ->
                rows.find(each.pass()).stream()
                    .map(
                        part ->
                            new WaitingPart(
                                part.request(), part.reference(), each.pass(), each.sentAt())))
        .toList();
  }

  /** What was taken over to a request that was shown to whoever writes its answer. */
  @Transactional(readOnly = true)
  public List<TakenPart> taken(InformationRequest request) {
    return rows.taken(request.id());
  }

  /** What a guest wrote of a request. */
  public record View(String reference, Answer answer) {}

  /** One of them. */
  public View get(Worker officer, UUID id, UUID pass) {
    PartRows.Asked part = part(officer, id, pass);
    return new View(part.reference(), answers.get(officer, PartPurpose.KEY, id, pass));
  }

  private PartRows.Asked part(Worker officer, UUID id, UUID pass) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    return rows.find(pass).filter(each -> each.request().equals(id)).orElseThrow(NotFound::new);
  }

  /**
   * Takes over what a guest wrote, as said by their organisation. Doing it twice does it once.
   *
   * @throws org.lodestar.app.site.EditClash when the guest has corrected it since it was read
   */
  public void takeOver(Worker officer, UUID id, UUID pass, long version) {
    PartRows.Asked part = part(officer, id, pass);
    answers
        .takeOver(officer, PartPurpose.KEY, id, pass, version)
        .ifPresent(answer -> take(part, answer));
  }

  private void take(PartRows.Asked part, Answer answer) {
    ToldPart told = told(answer);
    String said =
        String.join(
            ": ",
            Stream.of(
                    words.say(Language.ENGLISH, "requests.part.held." + told.held()), told.words())
                .filter(each -> !each.isEmpty())
                .toList());
    rows.take(part, answer.organisation(), said, desk.today());
    desk.trace(
        RequestsAction.INFORMATION_PART_TAKEN_OVER,
        part.request(),
        Detail.none().with("pass", part.pass()));
  }

  /**
   * Sets aside what a guest wrote; they read why at their link and may write again.
   *
   * @throws org.lodestar.app.site.EditClash when the guest has corrected it since it was read
   */
  public void setAside(Worker officer, UUID id, UUID pass, long version, String reason) {
    PartRows.Asked part = part(officer, id, pass);
    answers.setAside(officer, PartPurpose.KEY, id, pass, version, reason);
    desk.trace(
        RequestsAction.INFORMATION_PART_SET_ASIDE,
        part.request(),
        Detail.none().with("pass", pass));
  }
}
