package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere.Given;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.casework.GivenElsewhere.Kind;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.TakenBack;
import org.lodestar.app.sharing.TakenBack.Settled;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.store.Days;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TakenBackRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows for those who were given something otherwise than by a share when the yes on which
 * it rested is taken back, from the one list of who got what. Who has an account is asked to use it
 * no more; the others are the work of whoever keeps the case. A share that ends tells its receiver
 * by itself. The list needs the consents, which call this: it is fetched when it is read.
 */
@Component
@Transactional
public class AfterTakingBack {
  private static final String PURPOSE = "TAKEN_BACK";

  /** What a public authority was asked or sent for itself, and what came before any case. */
  private static final Set<Kind> OF_ITS_OWN = EnumSet.of(Kind.REFERRAL, Kind.CONCERN);

  private final ObjectProvider<LiaisonLog> log;
  private final TakenBackRows rows;
  private final Cases cases;
  private final Grants grants;
  private final Policy policy;
  private final SharingDesk desk;
  private final Words words;

  AfterTakingBack(
      ObjectProvider<LiaisonLog> log,
      TakenBackRows rows,
      Cases cases,
      Grants grants,
      Policy policy,
      SharingDesk desk,
      Words words) {
    this.log = log;
    this.rows = rows;
    this.cases = cases;
    this.grants = grants;
    this.policy = policy;
    this.desk = desk;
    this.words = words;
  }

  /**
   * Somebody who was given something on this yes.
   *
   * @param organisation null where they have no account
   * @param whom with the number or address as it was written down
   * @param read the day on which it was read last, where that is known
   */
  public record Holder(
      String way,
      @Nullable UUID organisation,
      PersonalText whom,
      @Nullable String href,
      LocalDate on,
      @Nullable LocalDate read) {}

  /** All of them that were not told before, newest first; for a worker who may read the person. */
  public List<Holder> holding(Worker worker, UUID caseFile, UUID person, ConsentKind kind) {
    CaseFile file = cases.head(worker, caseFile);
    Optional<Instant> last = rows.last(person, kind);
    return log.getObject().given(file, person).stream()
        .flatMap(entry -> holder(entry, kind, last).stream())
        .toList();
  }

  private Optional<Holder> holder(LogEntry entry, ConsentKind kind, Optional<Instant> last) {
    return switch (entry) {
      case LogEntry.ByHand hand when hand.told().consent() == kind ->
          isNew(hand.recordedAt(), last) ? Optional.of(byHand(hand.told())) : Optional.empty();
      case LogEntry.Elsewhere other when kind == ConsentKind.SHARING_WITH_PARTNERS ->
          Optional.of(other.given())
              .filter(AfterTakingBack::restsOnIt)
              .filter(given -> isNew(moment(given), last))
              .map(this::elsewhere);
      case LogEntry.Shared shared
          when shared.share().receiver().isOutside() && shared.share().restsOn() == kind ->
          Optional.of(outside(shared)).filter(_ -> isNew(offered(shared), last));
      default -> Optional.empty();
    };
  }

  private static Instant offered(LogEntry.Shared shared) {
    return Objects.requireNonNull(shared.share().marks().offeredAt());
  }

  private static boolean isNew(Instant at, Optional<Instant> last) {
    return last.filter(moment -> !at.isAfter(moment)).isEmpty();
  }

  private static Instant moment(Given given) {
    Instant at = given.at();
    return at == null ? Days.after(given.on()).minusSeconds(1) : at;
  }

  private static boolean restsOnIt(Given given) {
    return given.ground() != Ground.DUTY && !OF_ITS_OWN.contains(given.kind());
  }

  private static Holder byHand(Told told) {
    Told.HandsOver over = told.over();
    PersonalText number = over == null ? null : over.number();
    String whom = told.whom().text() + (number == null ? "" : ", " + number.text());
    return new Holder("TOLD", null, PersonalText.of(whom), null, told.on(), null);
  }

  private Holder elsewhere(Given given) {
    PersonalText whom = given.whom();
    String body =
        whom == null
            ? words.say(Language.ENGLISH, "sharing.elsewhere.body." + given.kind())
            : whom.text();
    return new Holder(
        given.kind().name(),
        given.ends().organisation(),
        PersonalText.of(body),
        given.href(),
        given.on(),
        given.reach().read());
  }

  private static Holder outside(LogEntry.Shared shared) {
    PersonalText whom = shared.outside();
    return new Holder(
        "SHARE",
        null,
        whom == null ? PersonalText.of("-") : whom,
        null,
        Days.of(offered(shared)),
        null);
  }

  /** The yes was taken back: each of them has to know. */
  public void taken(Worker worker, UUID caseFile, UUID person, ConsentKind kind) {
    Instant now = desk.now();
    for (Holder each : holding(worker, caseFile, person, kind)) {
      UUID id = Ids.next();
      UUID receiver = each.organisation();
      @Nullable UUID apart =
          receiver == null || receiver.equals(worker.organisation()) ? null : receiver;
      if (apart != null) {
        grants.allow(id, apart, Level.NOTICE, PURPOSE);
      }
      rows.insert(
          new TakenBack(
              id,
              caseFile,
              person,
              kind,
              worker.organisation(),
              apart,
              each.way(),
              each.whom(),
              each.href(),
              each.on(),
              now,
              null));
    }
  }

  /** What the worker's organisation was given so, without whose it was. */
  public List<TakenBack> received(Worker worker) {
    policy.require(worker, Action.LIST_RECEIVED);
    desk.traceAll(SharingAction.TAKEN_BACK_LISTED, Detail.none());
    return rows.receivedBy(worker.organisation());
  }

  /** How much of it nobody there has answered. */
  @Transactional(readOnly = true)
  public long unanswered(UUID organisation) {
    return rows.receivedBy(organisation).stream().filter(each -> each.settled() == null).count();
  }

  /** Cases of an organisation in which somebody without an account has to be told. */
  @Transactional(readOnly = true)
  public List<TakenBack> toTell(UUID organisation) {
    return rows.toTell(organisation);
  }

  /** Whether an address leads to what an organisation was given so. */
  @Transactional(readOnly = true)
  public boolean isAt(UUID organisation, String path) {
    return rows.receivedBy(organisation).stream()
        .flatMap(each -> Stream.ofNullable(each.href()))
        .anyMatch(href -> path.equals(href) || path.startsWith(href + "/"));
  }

  /**
   * The receiver says what became of it.
   *
   * @throws NotFound for one that is none of theirs, and for what they cannot say
   */
  public void settle(Worker worker, UUID id, Settled settled) {
    policy.require(worker, Action.LIST_RECEIVED);
    boolean theirs =
        rows.receivedBy(worker.organisation()).stream().anyMatch(each -> each.id().equals(id));
    if (!theirs || !settled.isOfReceiver()) {
      throw new NotFound();
    }
    keep(worker, id, settled);
  }

  private void keep(Worker worker, UUID id, Settled settled) {
    rows.settle(id, settled, worker.id(), desk.now());
    desk.traceAll(
        SharingAction.TAKEN_BACK_ANSWERED,
        Detail.none().with("entry", id).with("settled", settled));
  }

  /** All about a person, for whoever keeps the case. */
  public List<TakenBack> ofPerson(Worker worker, UUID caseFile, UUID person) {
    desk.about(worker, Action.GIVE_OUT, caseFile, person);
    desk.traceCase(SharingAction.TAKEN_BACK_LISTED, caseFile, Detail.none().with("person", person));
    return rows.ofPerson(person);
  }

  /** Somebody told a body that has no account, or it acts on a duty. */
  public void settle(Worker worker, UUID caseFile, UUID person, UUID id, Settled settled) {
    desk.about(worker, Action.GIVE_OUT, caseFile, person);
    boolean ofIt =
        rows.ofPerson(person).stream()
            .anyMatch(each -> each.id().equals(id) && each.receiver() == null);
    if (!ofIt || settled.isOfReceiver()) {
      throw new NotFound();
    }
    keep(worker, id, settled);
  }
}
