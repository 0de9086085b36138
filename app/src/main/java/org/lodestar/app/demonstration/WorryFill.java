package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.face.OwnDrafts;
import org.lodestar.app.worries.face.OwnReports;
import org.lodestar.app.worries.face.PartnerForms;
import org.lodestar.app.worries.face.Professionals;
import org.springframework.stereotype.Component;

/** Sends the worries of invented workers, and does with them what their scripts say. */
@Component
class WorryFill {
  private final OwnReports own;
  private final OwnDrafts drafts;
  private final Concerns concerns;
  private final Professionals professionals;
  private final Assignments assignments;
  private final PartnerForms partners;

  WorryFill(
      OwnReports own,
      OwnDrafts drafts,
      Concerns concerns,
      Professionals professionals,
      Assignments assignments,
      PartnerForms partners) {
    this.own = own;
    this.drafts = drafts;
    this.concerns = concerns;
    this.professionals = professionals;
    this.assignments = assignments;
    this.partners = partners;
  }

  /** One partner reports by a form of its own, with a question of the council's. */
  UUID form(Players players, Instant founded) {
    Worker administrator = players.get("PLATFORM_ADMIN");
    Worker manager = players.get("MANAGER");
    UUID partner = players.organisation("LANDLORDS");
    Players.act(
        administrator, founded, () -> partners.set(administrator, partner, Setting.HOUSING, "", 0));
    Players.act(
        manager, founded, () -> partners.word(manager, partner, List.of(WorryScript.QUESTION, "")));
    return partner;
  }

  /** Makes one worry with its whole history, in the transaction in force. */
  UUID make(WorryScript script, Players players, Instant now) {
    Worker writer = players.get(script.writer());
    Instant sent = script.sentAt(now);
    OwnReport worry =
        Players.act(
            writer,
            sent,
            () -> {
              UUID draft = drafts.begin(writer, "{}");
              own.send(writer, draft, script.report(draft, writer, sent), script.account(sent));
              return own.list(writer, "", 0, 1).getFirst();
            });
    History history = new History(writer, officer(players, worry), worry, sent);
    script.path().forEach(history::step);
    return worry.concern();
  }

  private static Worker officer(Players players, OwnReport worry) {
    return players.find(worry.receiver(), Role.TRIAGE_OFFICER);
  }

  /** What happens to one worry, one step after the other. */
  private final class History {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Worker writer;
    private final Worker officer;
    private final OwnReport worry;
    private final Instant sent;
    private Instant moment;

    History(Worker writer, Worker officer, OwnReport worry, Instant sent) {
      this.writer = writer;
      this.officer = officer;
      this.worry = worry;
      this.sent = sent;
      this.moment = sent;
    }

    void step(String step) {
      String[] parts = step.split(":", 2);
      UUID concern = worry.concern();
      moment =
          parts[0].equals("ACK") || parts[0].equals("TRIAGE")
              ? sent.plus(Duration.ofHours(Long.parseLong(parts[1])))
              : moment.plus(PAUSE);
      switch (parts[0]) {
        case "ACK" -> act(each -> concerns.acknowledge(each, concern, version(each)));
        case "TRIAGE" -> act(this::triage);
        case "ASK" -> act(each -> concerns.message(each, concern, parts[1]));
        case "CLOSE" -> act(each -> close(each, CloseReason.valueOf(parts[1])));
        case "THANK" -> act(each -> professionals.thank(each, concern, parts[1]));
        case "WRITE" -> write(parts[1]);
        default -> throw new IllegalStateException("No step " + step);
      }
    }

    private void act(Consumer<Worker> deed) {
      Players.act(
          officer,
          moment,
          () -> {
            if (!concerns.openedBefore(officer, worry.concern())) {
              assignments.declareNoConflict(officer, worry.concern());
            }
            deed.accept(officer);
          });
    }

    private long version(Worker each) {
      return concerns.glance(each, worry.concern()).version();
    }

    private void triage(Worker each) {
      concerns.triage(
          each,
          worry.concern(),
          version(each),
          concerns.get(each, worry.concern()).suggested(),
          "Confirmed after reading it.");
    }

    private void close(Worker each, CloseReason reason) {
      concerns.close(
          each,
          worry.concern(),
          version(each),
          reason,
          "Visited with the police the next morning. The girl is safe with her aunt.");
    }

    private void write(String words) {
      Players.act(
          writer,
          moment,
          () -> {
            own.open(writer, worry.id());
            own.write(writer, worry.id(), words);
          });
    }
  }
}
