package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterSigning;
import org.lodestar.app.statements.CharterView;
import org.lodestar.app.statements.Commitment.Kept;
import org.lodestar.app.statements.Commitment.Often;
import org.lodestar.app.statements.Commitment.Standing;
import org.lodestar.app.statements.Statement.Approval;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.Statement.Signature;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.face.Charter;
import org.lodestar.app.statements.face.StatementLife;
import org.lodestar.app.statements.face.Statements;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.statute.StatementArea;
import org.springframework.stereotype.Component;

/** An invented statement of the last year, a draft of the running one, a half-kept charter. */
@Component
class StatementFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int PUBLISHED = 40;
  private static final Duration DRAFTED = Duration.ofDays(12);
  private static final Duration SHOWN = Duration.ofDays(60);
  private static final String TRAINED =
      "Everybody who buys for the council took the course on ethical buying. Eight of ten knew"
          + " afterwards whom to tell, four of ten before.";

  private static final Map<StatementArea, String> LAST_YEAR =
      Map.of(
          StatementArea.STRUCTURE,
              "The council buys care, building work, cleaning and food. It knows its first"
                  + " suppliers, and half of those behind them.",
          StatementArea.POLICIES,
              "Our code for suppliers asks for fair pay, free movement and no recruitment fees."
                  + " It was last looked at in March.",
          StatementArea.RISK,
              "The risk is highest in care at home, cleaning and agency work. We do not know yet"
                  + " who packs the food that we buy.",
          StatementArea.DUE_DILIGENCE,
              "We questioned two bids that were too cheap. One supplier could not explain its"
                  + " price and did not get the contract.",
          StatementArea.TRAINING, TRAINED);

  private final Statements statements;
  private final StatementLife life;
  private final Charter charter;
  private final Boards boards;

  StatementFill(Statements statements, StatementLife life, Charter charter, Boards boards) {
    this.statements = statements;
    this.life = life;
    this.charter = charter;
    this.boards = boards;
  }

  UUID make(Players players, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    LocalDate ended = ended(today);
    UUID body = body(players.get("BOARD"), now);
    promises(players, now.minus(SHOWN), today);
    UUID published = published(players, body, ended);
    draft(players.get("STRATEGY"), ended, now.minus(DRAFTED));
    return published;
  }

  /** The end of the last year of which a statement can be published by today. */
  private static LocalDate ended(LocalDate today) {
    LocalDate end = LocalDate.of(today.getYear(), 3, 31);
    return end.plusDays(PUBLISHED).isBefore(today) ? end : end.minusYears(1);
  }

  private UUID body(Worker board, Instant now) {
    return Players.act(
        board,
        now,
        () ->
            boards.list(board).stream()
                .filter(each -> each.body().content().aliases().contains("CSP"))
                .findFirst()
                .orElseThrow()
                .body()
                .id());
  }

  private UUID published(Players players, UUID body, LocalDate ended) {
    Worker lead = players.get("STRATEGY");
    Worker board = players.get("BOARD");
    UUID id = Ids.next();
    Instant written = moment(ended.plusDays(20));
    Players.act(lead, written, () -> written(lead, id, ended));
    Approval approval = Approval.given(body, null, "Minute 14", ended.plusDays(30));
    Players.act(board, moment(ended.plusDays(31)), () -> life.approve(board, id, approval, 1));
    Instant out = moment(ended.plusDays(PUBLISHED));
    Players.act(
        lead,
        out,
        () -> {
          Signature signature =
              new Signature("Delia Director", "Chief executive", ended.plusDays(PUBLISHED - 1));
          life.sign(lead, id, signature, 2);
          life.publish(lead, id, 3);
        });
    Players.act(board, out, () -> statements.rate(board, id, rated(board, out)));
    return id;
  }

  private static Instant moment(LocalDate day) {
    return day.atTime(10, 0).atZone(LONDON).toInstant();
  }

  private void written(Worker lead, UUID id, LocalDate ended) {
    begin(lead, id, ended);
    LAST_YEAR.forEach((area, words) -> write(lead, id, area, words, ""));
    write(
        lead,
        id,
        StatementArea.MONITORING,
        "",
        "We had no measures of our own yet. The next statement will have them.");
    life.submit(lead, id, 0);
  }

  private void begin(Worker lead, UUID id, LocalDate ended) {
    LocalDate begins = ended.minusYears(1).plusDays(1);
    statements.start(lead, id, new Head(lead.organisationName(), begins, ended, Ground.VOLUNTARY));
  }

  private void write(Worker lead, UUID id, StatementArea area, String words, String whyNot) {
    statements.write(lead, id, new StatementText(area, words, whyNot, 0), null);
  }

  private static StatementReview rated(Worker board, Instant at) {
    Map<StatementArea, Rated> rated = new EnumMap<>(StatementArea.class);
    for (StatementArea area : StatementArea.values()) {
      rated.put(area, new Rated(0, ""));
    }
    rated.put(StatementArea.RISK, new Rated(1, "We do not know yet who packs the food"));
    rated.put(StatementArea.TRAINING, new Rated(2, "Eight of ten knew afterwards whom to tell"));
    return new StatementReview(board.id(), rated, at, 0);
  }

  private void draft(Worker lead, LocalDate ended, Instant at) {
    UUID id = Ids.next();
    Players.act(
        lead,
        at,
        () -> {
          begin(lead, id, ended.plusYears(1));
          write(
              lead,
              id,
              StatementArea.TRAINING,
              TRAINED.replace("Eight of ten", "Nine of ten") + " New starters take it in a month.",
              "");
          write(
              lead,
              id,
              StatementArea.RISK,
              "The risk is highest in care at home and agency work. Two suppliers told us who"
                  + " packs the food that we buy.",
              "");
        });
  }

  private void promises(Players players, Instant at, LocalDate today) {
    Worker lead = players.get("STRATEGY");
    Worker manager = players.get("MANAGER");
    LocalDate dated = LocalDate.ofInstant(at, LONDON);
    List<UUID> shown = List.of(Ids.next(), Ids.next(), Ids.next());
    Players.act(
        lead,
        at,
        () -> {
          CharterSigning.How how = CharterSigning.How.OWN_MOTION;
          charter.sign(
              lead, new CharterSigning(how, dated.minusDays(200), "Full council, minute 9", 0));
          show(lead, "CH1", shown.get(0), "All nine buyers passed the course", dated);
          show(lead, "CH5", shown.get(1), "The policy went to all staff in spring", dated);
          show(lead, "CH3", shown.get(2), "Two letters to bidders whose price was low", dated);
          UUID gap = Ids.next();
          String missing = "Contracts under £25,000 are not looked through";
          LocalDate by = today.plusDays(80);
          charter.add(
              lead, new CharterGap(gap, "CH7", missing, "Head of procurement", by, null, null, 0));
        });
    Players.act(
        manager,
        at.plus(Duration.ofDays(2)),
        () -> {
          charter.review(manager, "CH1", shown.get(0), Verdict.ACCEPTED, "I saw the list");
          charter.review(manager, "CH5", shown.get(1), Verdict.ACCEPTED, "It is on the intranet");
        });
    Players.act(lead, at.plus(Duration.ofDays(3)), () -> stand(lead, today));
  }

  private void show(Worker lead, String code, UUID id, String words, LocalDate dated) {
    charter.add(lead, code, id, new Charter.Shown(words, "", dated));
  }

  private void stand(Worker lead, LocalDate today) {
    Map<String, Standing> standings =
        Map.of(
            "CH1", Standing.MET,
            "CH3", Standing.PARTLY,
            "CH5", Standing.MET,
            "CH7", Standing.NOT_YET);
    for (CharterView each : charter.list(lead)) {
      String code = each.commitment().code();
      Standing standing = standings.getOrDefault(code, Standing.NOT_KNOWN);
      String post = each.commitment().said().suggested();
      String reason = standing == Standing.NOT_KNOWN ? "" : "Looked at this autumn";
      charter.change(
          lead,
          code,
          new Kept(null, post, Often.YEARLY, today.plusDays(120), standing, reason),
          each.commitment().version());
    }
  }
}
