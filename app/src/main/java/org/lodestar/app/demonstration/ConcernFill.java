package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.Declined;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.PoliceAnswer;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Submission;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.springframework.stereotype.Component;

/** Hands in the invented concerns and does with them what their scripts say. */
@Component
class ConcernFill {
  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final HandOvers handOvers;
  private final Mailboxes mailboxes;

  ConcernFill(
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      HandOvers handOvers,
      Mailboxes mailboxes) {
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.handOvers = handOvers;
    this.mailboxes = mailboxes;
  }

  /** Makes one concern with its whole history, in the transaction in force. */
  UUID make(ConcernScript script, Players players, Instant now, Random random) {
    Instant received = script.receivedAt(now, random);
    ReceiptCode receipt =
        script.key().equals(DemonstrationReceipt.CONCERN)
            ? DemonstrationReceipt.code()
            : ReceiptCode.fresh();
    Report report = script.report(Ids.next(), received, random);
    Submission handedIn =
        report.channel().byWorker()
            ? taken(script.taken(report, received), players, receipt, received)
            : ScopedClock.at(received, () -> reports.submit(report, receipt));
    History history = new History(script, players, handedIn, receipt, received, now);
    script.steps().forEach(history::step);
    script.letters().forEach(history::letter);
    if (script.unsafe()) {
      history.alarm();
    }
    return handedIn.concern();
  }

  /** A call taker takes it down; every other caller or so wants a receipt. */
  private Submission taken(
      TakenReport report, Players players, ReceiptCode receipt, Instant received) {
    Worker taker = players.get("CALL_TAKER");
    boolean wanted = report.report().told().seen().length() % 2 == 0;
    return Players.act(taker, received, () -> reports.take(taker, report, wanted ? receipt : null));
  }

  /** What happens to one concern, one step after the other. */
  private final class History {
    private static final Duration PAUSE = Duration.ofHours(2);
    private static final Duration LETTER_PAUSE = Duration.ofMinutes(25);

    private final ConcernScript script;
    private final Players players;
    private final UUID concern;
    private final ReceiptCode receipt;
    private final Instant received;
    private final Instant now;
    private UUID holder;
    private UUID offer;
    private Instant moment;

    History(
        ConcernScript script,
        Players players,
        Submission handedIn,
        ReceiptCode receipt,
        Instant received,
        Instant now) {
      this.script = script;
      this.players = players;
      this.concern = handedIn.concern();
      this.receipt = receipt;
      this.received = received;
      this.now = now;
      this.holder = handedIn.receiver();
      this.offer = concern;
      this.moment = received;
    }

    void step(String step) {
      String[] parts = step.split(":", 2);
      String what = parts[0];
      String with = parts.length > 1 ? parts[1] : "";
      forward(what.equals("ACK") || what.equals("TRIAGE") ? hours(with) : moment.plus(PAUSE));
      switch (what) {
        case "ACK" -> act(worker -> concerns.acknowledge(worker, concern, version(worker)));
        case "TRIAGE" -> act(this::triage);
        case "CLOSE" -> act(worker -> close(worker, CloseReason.valueOf(with)));
        case "SIGNPOST" -> act(worker -> signpost(worker));
        case "OFFER", "URGENT" -> act(worker -> offer(worker, with, what.equals("URGENT")));
        case "ACCEPT" -> acceptOffer();
        case "DECLINE" -> declineOffer();
        default -> throw new IllegalStateException("No step " + step);
      }
    }

    private Instant hours(String hours) {
      return received.plus(Duration.ofHours(Long.parseLong(hours))).minusSeconds(1300);
    }

    /** Never back, and never beyond the present. */
    private void forward(Instant to) {
      Instant later = to.isAfter(moment) ? to : moment.plusSeconds(240);
      moment = later.isBefore(now) ? later : now.minusSeconds(30);
    }

    private void act(java.util.function.Consumer<Worker> deed) {
      Worker worker = officer(holder);
      Players.act(
          worker,
          moment,
          () -> {
            if (!concerns.openedBefore(worker, concern)) {
              assignments.declareNoConflict(worker, concern);
            }
            deed.accept(worker);
          });
    }

    private Worker officer(UUID organisation) {
      boolean council = organisation.equals(players.organisation("ADULTS"));
      return players.find(organisation, council ? Role.MANAGER : Role.TRIAGE_OFFICER);
    }

    private long version(Worker worker) {
      return concerns.get(worker, concern).version();
    }

    private void triage(Worker worker) {
      Concern seen = concerns.get(worker, concern);
      TriageFactors confirmed = confirmed(seen.suggested());
      concerns.triage(worker, concern, seen.version(), confirmed, "Confirmed after reading it.");
    }

    private TriageFactors confirmed(TriageFactors suggested) {
      Set<TriageOverride> overrides = EnumSet.noneOf(TriageOverride.class);
      overrides.addAll(suggested.overrides());
      if (script.lockedIn()) {
        overrides.add(TriageOverride.LOCKED_IN);
      }
      return new TriageFactors(
          suggested.maxHarm(),
          suggested.likelihood(),
          suggested.vulnerability(),
          suggested.immediacy(),
          overrides);
    }

    private void close(Worker worker, CloseReason reason) {
      String words =
          switch (reason) {
            case TOO_LITTLE_TO_ACT_ON ->
                "Visited the street twice. Nobody answered and the reporter cannot be asked.";
            case NO_EXPLOITATION_FOUND ->
                "Visited with housing. Rooms are let to a family business; all were spoken to"
                    + " alone.";
            case RESOLVED -> "Boarded with the port. The crew are ashore and in safe lodgings.";
            default -> "Somebody tried out the form.";
          };
      concerns.close(worker, concern, version(worker), reason, words);
    }

    private void signpost(Worker worker) {
      concerns.signpost(
          worker,
          concern,
          version(worker),
          "Told the reporter how the health and safety regulator takes reports, and that they can"
              + " come back here at any time.");
    }

    private void offer(Worker worker, String partner, boolean urgent) {
      Need need = partner.equals("POLICE") ? Need.POLICE_ACTION : Need.ADULT_SAFEGUARDING;
      offer =
          handOvers.offer(
              worker,
              concern,
              version(worker),
              players.organisation(partner),
              need,
              urgent,
              "Please look at this with us. We have told nobody on site.",
              new PoliceAnswer(PoliceWord.NOT_ASKED, "", ""));
      answering = players.organisation(partner);
    }

    private UUID answering = new UUID(0, 0);

    private void acceptOffer() {
      Worker worker = officer(answering);
      Players.act(
          worker,
          moment,
          () ->
              handOvers.accept(
                  worker, offer, new TakenOver(worker.displayName(), "extension 2145", null)));
      holder = answering;
    }

    private void declineOffer() {
      Worker worker = officer(answering);
      Players.act(
          worker,
          moment,
          () ->
              handOvers.decline(
                  worker,
                  offer,
                  new Declined(DeclineReason.OUTSIDE_REMIT, "Not our area", "The next council")));
    }

    void letter(String letter) {
      forward(moment.plus(LETTER_PAUSE));
      String text = letter.substring(2);
      if (letter.startsWith("R:")) {
        act(worker -> concerns.message(worker, concern, text));
      } else {
        reporter(from -> mailboxes.answer(from, text));
      }
    }

    void alarm() {
      forward(now.minus(LETTER_PAUSE));
      reporter(from -> mailboxes.noLongerSafe(from, ""));
    }

    private void reporter(java.util.function.Consumer<Holder> deed) {
      ScopedClock.at(
          moment,
          () -> {
            Holder from = mailboxes.find(receipt).orElseThrow();
            mailboxes.open(from);
            deed.accept(from);
            return true;
          });
    }
  }
}
