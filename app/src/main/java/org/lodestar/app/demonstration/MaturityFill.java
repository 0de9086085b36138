package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.maturity.face.MaturityGaps;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.maturity.face.MaturityScores;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.Bodies;
import org.springframework.stereotype.Component;

/** Invented self-assessments: the closed round of last year, and one that is half filled. */
@Component
class MaturityFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration OPENED = Duration.ofDays(350);
  private static final Duration SCORED = Duration.ofDays(330);
  private static final Duration MODERATED = Duration.ofDays(310);
  private static final Duration OPENED_NOW = Duration.ofDays(20);
  private static final Duration LATELY = Duration.ofDays(6);
  private static final int HALF = 11;

  /** Who scores, for which body, and their level on each criterion, a letter for each. */
  private static final List<Line> LINES =
      List.of(
          new Line("MANAGER", "Lanternshire Council", "232122110322112111321221"),
          new Line("POLICE_MANAGER", "Lanternshire Police", "342231213323113422230xxx"),
          new Line("SAFEGUARDING", "LICB", "1212011?x2122101?2x21001"));

  private static final List<String> EVIDENCE =
      List.of(
          "Minutes of the board, and the job plans of two heads of service.",
          "The register of training: who was trained, and until when it counts.",
          "The action plan of the service, looked at each quarter.",
          "A sample of ten files, read by a colleague of another team.");

  private final Bodies bodies;
  private final MaturityRounds rounds;
  private final MaturityScores scores;
  private final MaturityGaps gaps;

  MaturityFill(Bodies bodies, MaturityRounds rounds, MaturityScores scores, MaturityGaps gaps) {
    this.bodies = bodies;
    this.rounds = rounds;
    this.scores = scores;
    this.gaps = gaps;
  }

  private record Line(String worker, String body, String levels) {}

  /** Last year's round, from its opening to its close. */
  UUID closed(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    Worker board = players.get("BOARD");
    UUID round = open(lead, now.minus(OPENED));
    Map<String, UUID> taking = taking(lead, now);
    for (Line line : LINES) {
      UUID body = Objects.requireNonNull(taking.get(line.body()));
      Worker worker = players.get(line.worker());
      Players.act(
          worker,
          now.minus(SCORED),
          () -> {
            score(worker, round, body, line, line.levels().length());
            scores.handIn(worker, round, body);
            return body;
          });
    }
    Players.act(lead, now.minus(MODERATED), () -> move(lead, round, RoundMove.MODERATE, 0));
    Players.act(board, now.minus(MODERATED), () -> moderate(board, round, taking));
    Players.act(lead, now.minus(MODERATED), () -> move(lead, round, RoundMove.CLOSE, 1));
    return round;
  }

  private UUID open(Worker lead, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, LONDON);
    UUID id = Ids.next();
    return Players.act(
        lead,
        at,
        () -> {
          rounds.open(
              lead,
              id,
              new MaturityRound.Begun(
                  String.valueOf(day.getYear()),
                  day.plusDays(30),
                  Set.copyOf(taking(lead, at).values())));
          return id;
        });
  }

  private Map<String, UUID> taking(Worker lead, Instant at) {
    return Players.act(
        lead,
        at,
        () ->
            LINES.stream()
                .collect(
                    Collectors.toMap(
                        Line::body,
                        each ->
                            bodies.search(lead, each.body()).stream()
                                .findFirst()
                                .map(Body::id)
                                .orElseThrow())));
  }

  private void score(Worker worker, UUID round, UUID body, Line line, int many) {
    List<Criterion> criteria = rounds.get(worker, round).criteria();
    for (int at = 0; at < many; at++) {
      scores.score(worker, round, body, criteria.get(at).code(), said(line.levels(), at), 0);
    }
  }

  private static Said said(String levels, int at) {
    return switch (levels.charAt(at)) {
      case 'x' -> new Said(MaturityAnswer.NOT_APPLICABLE, "We buy none of this.", "", "", false);
      case '?' -> new Said(MaturityAnswer.NOT_KNOWN, "", "", "", false);
      default -> {
        MaturityAnswer answer = MaturityAnswer.values()[levels.charAt(at) - '0'];
        String evidence = answer.needsEvidence() ? EVIDENCE.get(at % EVIDENCE.size()) : "";
        yield new Said(answer, "", evidence, "", false);
      }
    };
  }

  private UUID move(Worker lead, UUID round, RoundMove move, long version) {
    rounds.move(lead, round, move, version);
    return round;
  }

  private UUID moderate(Worker board, UUID round, Map<String, UUID> taking) {
    UUID police = Objects.requireNonNull(taking.get("Lanternshire Police"));
    long version = rounds.get(board, round).score(police, "A2").orElseThrow().version();
    scores.moderate(
        board,
        round,
        police,
        "A2",
        MaturityAnswer.LEVEL_3,
        "The strategy has money and indicators, but nobody with lived experience shaped it.",
        version);
    taking.values().forEach(each -> scores.agreeRest(board, round, each));
    return round;
  }

  /** This year's round: one partner half done, and an action that answers a gap of the last. */
  UUID open(Players players, Instant now, UUID last) {
    Worker lead = players.get("STRATEGY");
    UUID round = open(lead, now.minus(OPENED_NOW));
    Line first = LINES.getFirst();
    Worker manager = players.get(first.worker());
    UUID council = Objects.requireNonNull(taking(lead, now).get(first.body()));
    Players.act(
        manager,
        now.minus(LATELY),
        () -> {
          score(manager, round, council, first, HALF);
          return council;
        });
    Players.act(
        lead,
        now.minus(LATELY),
        () ->
            gaps.make(
                lead,
                last,
                "B3",
                new MaturityGaps.Words(
                    "Data: reach level 2",
                    "What that means: Cases are counted once a year.\n"
                        + "It comes from the self-assessment of last year, criterion B3.")));
    return round;
  }
}
