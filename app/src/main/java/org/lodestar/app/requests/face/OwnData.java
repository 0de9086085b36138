package org.lodestar.app.requests.face;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.store.OwnDataRows;
import org.lodestar.app.requests.store.OwnDataRows.Numbered;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What turns out to be about whoever asks goes on as a request about their own data. Each leads to
 * the other for those who may see both; nobody else learns that there is another.
 */
@Component
@Transactional
public class OwnData {
  private final InformationRequests requests;
  private final DataRequests dataRequests;
  private final OwnDataRows rows;
  private final Policy policy;

  OwnData(
      InformationRequests requests, DataRequests dataRequests, OwnDataRows rows, Policy policy) {
    this.requests = requests;
    this.dataRequests = dataRequests;
    this.rows = rows;
    this.policy = policy;
  }

  /**
   * What a number leads to, without a name.
   *
   * @param right what is asked there
   * @param received when
   * @param lost how many days later than what came in here; none where it is not later
   * @param doubts why it may be somebody else's, or be late; empty where nothing speaks for that
   */
  public record Linked(
      UUID id,
      String reference,
      DataRight right,
      LocalDate received,
      long lost,
      List<Doubt> doubts) {
    public Linked {
      doubts = List.copyOf(doubts);
    }
  }

  /** Why a request about somebody's own data may be another one than what came in here. */
  public enum Doubt {
    /** It came before this did. */
    EARLIER,
    /** Nobody works on it any more. */
    OVER,
    /** Another request goes on as it already. */
    TAKEN,
    /** It came after this did, so that its month counts from the wrong day. */
    LATER
  }

  /** What a number leads to, to be looked at before a request ends; nothing where there is none. */
  public Optional<Linked> find(Worker officer, UUID id, String number) {
    LocalDate received = requests.get(officer, id).asked().received();
    return dataRequests
        .find(officer, number)
        .map(found -> dataRequests.get(officer, found))
        .map(
            found ->
                new Linked(
                    found.id(),
                    found.reference(),
                    found.right(),
                    found.days().received(),
                    Math.max(0, ChronoUnit.DAYS.between(received, found.days().received())),
                    doubts(id, received, found)));
  }

  private List<Doubt> doubts(UUID id, LocalDate received, DataRequest found) {
    List<Doubt> doubts = new ArrayList<>();
    if (found.days().received().isBefore(received)) {
      doubts.add(Doubt.EARLIER);
    }
    if (found.state().isOver()) {
      doubts.add(Doubt.OVER);
    }
    if (rows.from(found.id()).filter(each -> !each.id().equals(id)).isPresent()) {
      doubts.add(Doubt.TAKEN);
    }
    if (found.days().received().isAfter(received)) {
      doubts.add(Doubt.LATER);
    }
    return doubts;
  }

  /**
   * Ends a request that goes on as another one. Under a wrong number a month would run out unseen.
   *
   * @param number of the request about their own data
   * @param seen the number of which was shown what it leads to
   * @throws Refused when there is none with this number for the officer, it was not looked at, it
   *     seems to be somebody else's or late and nobody says why it is right, or this may not end
   *     now
   */
  public void goOn(
      Worker officer, UUID id, InformationStep step, String number, String seen, long version) {
    Linked found =
        find(officer, id, number).orElseThrow(() -> Refused.at("own", "requests.step.own.unknown"));
    if (!found.reference().equals(seen)) {
      throw Refused.at("own", "requests.step.own.look");
    }
    if (!found.doubts().isEmpty() && PersonalText.shown(step.why()).isBlank()) {
      throw Refused.at("why", "requests.step.own.why.missing");
    }
    requests.step(officer, id, step, version);
    rows.save(id, found.id());
  }

  /** As which request about their own data it goes on; nothing for those who may not know. */
  @Transactional(readOnly = true)
  public Optional<Numbered> goesOn(Worker worker, InformationRequest request) {
    return rows.find(request.id())
        .flatMap(
            id -> dataRequests.number(worker, id).map(reference -> new Numbered(id, reference)));
  }

  /** As which request it came in; nothing for those who may not know. */
  @Transactional(readOnly = true)
  public Optional<Numbered> cameFrom(Worker worker, UUID dataRequest) {
    return policy.allows(worker, Action.READ_INFORMATION_REQUESTS)
        ? rows.from(dataRequest)
        : Optional.empty();
  }
}
