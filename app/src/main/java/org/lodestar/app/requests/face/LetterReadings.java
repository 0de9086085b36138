package org.lodestar.app.requests.face;

import static org.lodestar.app.members.Action.READ_BEFORE_LISTING;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.LetterReading;
import org.lodestar.app.requests.RequestsAction;
import org.lodestar.app.requests.domain.FewWords;
import org.lodestar.app.requests.store.HandRows;
import org.lodestar.app.requests.store.InformationDesk;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.requests.store.ReadingRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A letter that speaks of somebody in words of its own is read by a second person before it leaves,
 * as entries of the public list are: whoever wrote any of it, however long ago, knows too much to
 * see what a neighbour would.
 */
@Component
@Transactional
public class LetterReadings {
  private final ReadingRows rows;
  private final InformationRows requests;
  private final InformationDesk desk;
  private final Hands hands;
  private final HandRows writers;

  LetterReadings(
      ReadingRows rows,
      InformationRows requests,
      InformationDesk desk,
      Hands hands,
      HandRows writers) {
    this.rows = rows;
    this.requests = requests;
    this.desk = desk;
    this.hands = hands;
    this.writers = writers;
  }

  /** What of the letter speaks of somebody. */
  public static List<String> few(InformationRequest request) {
    return FewWords.in(request);
  }

  /** Sentences of other words that somebody outside reads which speak of somebody. */
  public static List<String> about(String words) {
    return FewWords.about(words);
  }

  /**
   * How the reading of a request that was shown stands; nothing where none is needed. Of one that
   * was written before this was kept, whoever worked on it last or answered it counts as its
   * writer.
   */
  @Transactional(readOnly = true)
  public Optional<LetterReading> find(InformationRequest request) {
    if (!isUnderWay(request) || few(request).isEmpty()) {
      return Optional.empty();
    }
    LetterReading reading =
        rows.find(request).orElseGet(() -> new LetterReading(Set.of(writer(request)), null, null));
    return Optional.of(reading.alsoBy(wrote(request.id())));
  }

  private Set<UUID> wrote(UUID request) {
    Set<UUID> kept = writers.wrote(request);
    return kept.isEmpty() ? writers.answered(request) : kept;
  }

  private static UUID writer(InformationRequest request) {
    return Objects.requireNonNullElse(request.marks().owner(), request.id());
  }

  private static boolean isUnderWay(InformationRequest request) {
    return request.state() == InformationState.OPEN
        || request.state().standsStill()
        || request.state() == InformationState.IN_REVIEW;
  }

  /** A request whose letter waits for this worker to read it; nothing where it does not. */
  @Transactional(readOnly = true)
  public Optional<InformationRequest> waiting(Worker second, UUID id) {
    desk.require(second, READ_BEFORE_LISTING, id);
    InformationRequest request = requests.get(id);
    return find(request).filter(LetterReading::waits).map(each -> request);
  }

  /** Somebody wrote its words, or put right what was asked; whoever changes none writes none. */
  void written(Worker officer, InformationRequest request) {
    boolean speaks = !few(request).isEmpty() || FewWords.areTyped(request);
    if (speaks && rows.find(request).isEmpty()) {
      writers.wrote(request.id(), officer.id());
    }
    if (few(request).isEmpty()) {
      rows.drop(request.id());
    } else {
      rows.written(request, officer.id());
    }
  }

  /**
   * Insists that a letter which tells of a few people was read.
   *
   * @throws Refused otherwise
   */
  void require(InformationRequest request) {
    if (find(request).filter(each -> !each.isAgreed()).isPresent()) {
      throw new Refused(
          List.of(
              new Refused.Refusal("", "requests.reading.first", String.join(" · ", few(request)))));
    }
  }

  /**
   * A second person read it.
   *
   * @param version of the request as it was read
   * @param why it is sent back; null where it may leave
   * @throws Refused when the worker wrote any of it, is not apart from who did, or gives no reason
   * @throws org.lodestar.app.site.EditClash when it was changed since it was read
   */
  public void read(Worker second, UUID id, long version, @Nullable String why) {
    Optional<InformationRequest> waits = waiting(second, id);
    if (why != null && why.isBlank()) {
      throw Refused.at("why", "requests.read.why.missing");
    }
    if (waits.isEmpty()) {
      return;
    }
    InformationRequest request = waits.get();
    if (request.version() != version) {
      throw new EditClash();
    }
    LetterReading reading = find(request).orElseThrow();
    if (reading.isBy(second.id())) {
      throw Refused.because("requests.reading.own");
    }
    hands.require(second.id(), reading.writers());
    if (rows.find(request).isEmpty()) {
      rows.written(request, writer(request));
    }
    rows.read(request, second.id(), desk.now(), why == null ? null : PersonalText.of(why));
    desk.trace(RequestsAction.INFORMATION_LETTER_READ, id);
  }
}
