package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Assessment;
import org.lodestar.app.risks.Assessment.Confidence;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Control.Working;
import org.lodestar.app.risks.Harm;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Risk.Appetite;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.Bodies;
import org.springframework.stereotype.Component;

/** Invented risks with their controls; what a panel made of each of the published threats. */
@Component
class RiskFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration WRITTEN = Duration.ofDays(80);
  private static final Duration SCORED = Duration.ofDays(25);
  private static final Duration DECIDED = Duration.ofDays(20);
  private static final int SOON = 45;
  private static final int LATER = 170;

  private static final List<Line> LINES =
      List.of(
          new Line(
              "The trainers' contracts end in March",
              "Front-line teams go untrained",
              "Signs are missed at the first contact",
              "MANAGER",
              new int[] {4, 4, 3, 4, 2, 3},
              SOON,
              "Two people can give each course",
              Working.PARTLY),
          new Line(
              "Partners count in ways of their own",
              "Figures of the boards cannot be compared",
              "Money goes to the wrong place",
              "ANALYST",
              new int[] {4, 3, 2, 3, 1, 3},
              LATER,
              "One list of facts for all partners",
              Working.WORKING),
          new Line(
              "Safe places are few and far away",
              "Nobody has a bed on the night of an operation",
              "People go back to those who exploit them",
              "STRATEGY",
              new int[] {5, 5, 4, 5, 2, 5},
              -9,
              "Beds are asked for before a place is visited",
              Working.NOT_CHECKED),
          new Line(
              "Buyers change often",
              "Contracts are let without a look at the supply chain",
              "Public money pays for exploitation",
              "MANAGER",
              new int[] {3, 4, 3, 4, 2, 4},
              LATER,
              "A check before each award",
              Working.NOT_WORKING));

  private static final List<Judged> JUDGED =
      List.of(
          new Judged(
              "pandemic",
              new Assessment(new Harm(3, 3, 5, 3, 4), 4, Confidence.MEDIUM, 2),
              "Two analysts agreed this from published sources alone.",
              "Posts that stay empty are filled in haste. We look again with the next survey.",
              80),
          new Judged(
              "lorry",
              new Assessment(new Harm(3, 3, 4, 2, 3), 3, Confidence.LOW, 2),
              "Two analysts agreed this from published sources alone.",
              "Fewer adverts than a year ago. We look again when the season begins.",
              LATER),
          new Judged(
              "clothing",
              new Assessment(new Harm(2, 3, 5, 1, 4), 1, Confidence.LOW, 2),
              "Two analysts agreed this from published sources alone.",
              "No workshop is known here. One source a year is enough.",
              LATER),
          new Judged(
              "newly arrived",
              new Assessment(new Harm(3, 4, 4, 3, 5), 3, Confidence.MEDIUM, 3),
              "Offers of work with a room are seen. How many take them up is not known.",
              "Hosts and colleges tell us of offers. We look again in a few months.",
              110),
          new Judged(
              "one day to the next",
              new Assessment(new Harm(2, 3, 4, 2, 4), 1, Confidence.LOW, 2),
              "Nothing has closed all at once since. It may, and nobody can say when.",
              "We keep the list of what closed last time, and look once a year.",
              LATER));

  private final Risks risks;
  private final Threats threats;
  private final Sectors sectors;
  private final Bodies bodies;

  RiskFill(Risks risks, Threats threats, Sectors sectors, Bodies bodies) {
    this.risks = risks;
    this.threats = threats;
    this.sectors = sectors;
    this.bodies = bodies;
  }

  /**
   * An invented risk.
   *
   * @param scores likelihood and impact before controls, with them, and aimed for
   * @param review days from today
   */
  private record Line(
      String cause,
      String event,
      String effect,
      String owner,
      int[] scores,
      int review,
      String control,
      Working working) {
    Scores all() {
      return new Scores(
          new Score(scores[0], scores[1]),
          new Score(scores[2], scores[3]),
          new Score(scores[4], scores[5]),
          "");
    }
  }

  /**
   * What an analyst and a panel made of a published threat.
   *
   * @param word of its title, which no other has
   * @param why the numbers are what they are
   * @param decided why it is watched
   * @param review days from today
   */
  private record Judged(
      String word, Assessment assessment, String why, String decided, int review) {}

  UUID make(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    Worker analyst = players.get("ANALYST");
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    Players.act(
        lead, now.minus(WRITTEN), () -> LINES.forEach(each -> risk(players, lead, each, today)));
    Players.act(analyst, now.minus(SCORED), () -> JUDGED.forEach(each -> scored(analyst, each)));
    Players.act(lead, now.minus(DECIDED), () -> JUDGED.forEach(each -> decided(lead, each, today)));
    Players.act(analyst, now.minus(DECIDED), () -> watched(analyst, today));
    return new UUID(0, 0);
  }

  private void risk(Players players, Worker lead, Line line, LocalDate today) {
    UUID id = Ids.next();
    UUID body =
        bodies.search(lead, "Community Safety").stream().findFirst().map(Body::id).orElse(null);
    Risk.Content content =
        new Risk.Content(
            line.cause(),
            line.event(),
            line.effect(),
            players.get(line.owner()).id(),
            body,
            6,
            Appetite.CAUTIOUS,
            today.plusDays(line.review()),
            Set.of());
    risks.add(lead, id, content, line.all());
    risks.add(lead, new Control(Ids.next(), id, line.control(), "Its owner", line.working(), 0));
  }

  private Threat threat(Worker worker, String word) {
    return threats.list(worker).stream()
        .map(Threats.Ranked::threat)
        .filter(each -> each.title().contains(word))
        .findFirst()
        .orElseThrow();
  }

  private void scored(Worker analyst, Judged judged) {
    Threat threat = threat(analyst, judged.word());
    threats.score(analyst, threat.id(), judged.assessment(), judged.why(), threat.version());
  }

  private void decided(Worker lead, Judged judged, LocalDate today) {
    Threat threat = threat(lead, judged.word());
    threats.decide(
        lead,
        threat.id(),
        ThreatDecision.Kind.WATCH,
        judged.decided(),
        today.plusDays(judged.review()),
        threat.version());
  }

  private void watched(Worker analyst, LocalDate today) {
    Sector sector =
        sectors.all(analyst).values().stream()
            .filter(each -> each.name().contains("haulage"))
            .findFirst()
            .orElseThrow();
    sectors.review(analyst, sector.id(), "No new signal.", today.plusDays(LATER), sector.version());
    sectors.signal(
        analyst,
        sector.id(),
        Ids.next(),
        "Adverts ask new drivers for a deposit.",
        today.minusDays(SOON),
        "Invented trade paper");
  }
}
