package org.lodestar.app.members.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.AccountRequest;
import org.lodestar.app.members.AccountRequest.Way;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.RequestKind;
import org.lodestar.app.members.WorkMail;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.domain.SecondPiece;
import org.lodestar.app.members.entry.LinkPurpose;
import org.lodestar.app.members.entry.Links;
import org.lodestar.app.members.store.RequestRows;
import org.lodestar.app.members.store.TwoHands;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How a link gets to the worker and to nobody else. A letter goes to their mailbox without passing
 * anybody's screen. On paper it is worth nothing alone: one administrator prints the sheet, another
 * tells the second piece, and neither has both. Only where there is no second administrator yet
 * does the first one hold them both, and the page and the record say so.
 */
@Component
public class HandingOver {
  private final RequestRows rows;
  private final StaffRows staff;
  private final Ways ways;
  private final Links links;
  private final TwoHands twoHands;
  private final Policy policy;
  private final Audit audit;
  private final Words words;
  private final TransactionOperations transactions;
  private final Clock clock;

  HandingOver(
      RequestRows rows,
      StaffRows staff,
      Ways ways,
      Links links,
      TwoHands twoHands,
      Policy policy,
      Audit audit,
      Words words,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.staff = staff;
    this.ways = ways;
    this.links = links;
    this.twoHands = twoHands;
    this.policy = policy;
    this.audit = audit;
    this.words = words;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is printed.
   *
   * @param piece only where nobody else could tell it yet
   */
  public record Sheet(LinkSecret link, LinkPurpose purpose, @Nullable SecondPiece piece) {}

  /** Makes the sheet; one that was printed before stops working. */
  public Sheet sheet(Worker worker, UUID id) {
    return Objects.requireNonNull(transactions.execute(status -> printed(worker, id)));
  }

  private Sheet printed(Worker worker, UUID id) {
    AccountRequest request = handed(worker, id, Way.SHEET);
    boolean alone = twoHands.isAlone();
    if (!alone && worker.id().equals(request.pieceBy())) {
      throw Refused.because("members.request.bothPieces");
    }
    LinkPurpose purpose = purpose(request);
    LinkSecret link = links.make(request.person(), purpose, id, true);
    rows.sheet(request, worker.id());
    trace(MembersAction.LINK_MADE, request, alone);
    SecondPiece piece = alone ? told(worker, rows.find(id).orElseThrow(), true) : null;
    return new Sheet(link, purpose, piece);
  }

  /** Makes the second piece, for an administrator who has not printed the sheet. */
  public SecondPiece piece(Worker worker, UUID id) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              AccountRequest request = handed(worker, id, Way.SHEET);
              if (worker.id().equals(request.sheetBy()) || worker.id().equals(request.askedBy())) {
                throw Refused.because("members.request.bothPieces");
              }
              return told(worker, request, false);
            }));
  }

  private SecondPiece told(Worker worker, AccountRequest request, boolean alone) {
    SecondPiece piece = SecondPiece.fresh();
    rows.piece(request, worker.id(), piece);
    trace(MembersAction.SECOND_PIECE_MADE, request, alone);
    return piece;
  }

  /**
   * Sends the letter; one that was sent before stops working. Where the mail server does not take
   * it, it goes on paper.
   *
   * @return whether it was taken
   */
  public boolean letter(Worker worker, UUID id) {
    WorkMail carrier = ways.carrier().orElse(null);
    Letter letter =
        Objects.requireNonNull(transactions.execute(status -> written(worker, id, carrier)));
    boolean taken =
        carrier != null && carrier.send(letter.to(), say("members.letter.subject"), letter.body());
    transactions.executeWithoutResult(status -> posted(id, letter.person(), taken));
    return taken;
  }

  private record Letter(UUID person, String to, String body) {
    @Override
    public String toString() {
      return "Letter";
    }
  }

  private Letter written(Worker worker, UUID id, @Nullable WorkMail carrier) {
    AccountRequest request = handed(worker, id, Way.LETTER);
    LinkPurpose purpose = purpose(request);
    LinkSecret link = links.make(request.person(), purpose, id, false);
    trace(MembersAction.LINK_MADE, request, false);
    String address = (carrier == null ? "" : carrier.address()) + "/join/" + link.value();
    StaffRecord record = staff.find(request.person()).orElseThrow(NotFound::new);
    return new Letter(
        record.id(),
        record.email(),
        say("members.letter.body." + purpose, address, purpose.validity().toDays()));
  }

  private void posted(UUID id, UUID person, boolean taken) {
    if (!taken) {
      links.makeVoid(person);
      rows.onPaper(id);
    }
    audit.record(
        Entry.of(MembersAction.LINK_POSTED, ObjectRef.of("WORKER", person))
            .detail(Detail.none().with("request", id).with("taken", taken)));
  }

  /** For an administrator whom it concerns, and never for the worker themself. */
  private AccountRequest handed(Worker worker, UUID id, Way way) {
    policy.require(worker, Action.AGREE_TO_ACCOUNT, id);
    AccountRequest request = rows.lock(id).orElseThrow(NotFound::new);
    if (worker.id().equals(request.person())) {
      throw Refused.because("members.request.aboutYou");
    }
    State state = staff.find(request.person()).orElseThrow(NotFound::new).state();
    boolean fits =
        state == (request.kind() == RequestKind.INVITE ? State.INVITED : State.ACTIVE)
            && request.way() == way
            && request.isHandedOver(now());
    if (!fits) {
      throw Refused.because("members.request.over");
    }
    return request;
  }

  private static LinkPurpose purpose(AccountRequest request) {
    return request.kind() == RequestKind.INVITE ? LinkPurpose.JOIN : LinkPurpose.RESET;
  }

  private void trace(MembersAction action, AccountRequest request, boolean alone) {
    audit.record(
        Entry.of(action, ObjectRef.of("WORKER", request.person()))
            .purpose(request.kind())
            .detail(
                Detail.none()
                    .with("request", request.id())
                    .with("way", request.way())
                    .with("alone", alone)));
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }

  private Instant now() {
    return clock.instant();
  }
}
