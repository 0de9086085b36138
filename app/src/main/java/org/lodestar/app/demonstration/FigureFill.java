package org.lodestar.app.demonstration;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.figures.OutsideCount.Said;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.face.OutsideCounts;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Worker;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/**
 * An invented past for the boards: facts without a name from before the invented records begin, and
 * closed periods over them. The facts are drawn by chance, and nobody stands behind one.
 */
@Component
class FigureFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int YEARS = 2;
  private static final int MOST_MORE = 9;
  private static final int CONCERNS = 14;
  private static final int REFERRALS = 5;
  private static final int REVIEWS = 8;
  private static final int SOON = 24;
  private static final long WARDS = 5;
  private static final long OTHERS = 7;
  private static final long ENDS = 11;
  private static final long OUTSIDE = 13;
  private static final int OUTSIDE_MONTHS = 24;
  private static final int IDENTIFIED = 2;
  private static final int READINGS = 3;
  private static final int OPERATIONS = 2;

  private final Facts facts;
  private final Gathering gathering;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final OutsideCounts outside;

  FigureFill(
      Facts facts,
      Gathering gathering,
      Figures figures,
      ClosedPeriods periods,
      OutsideCounts outside) {
    this.facts = facts;
    this.gathering = gathering;
    this.figures = figures;
    this.periods = periods;
    this.outside = outside;
  }

  private static YearMonth begin(Instant now) {
    return Period.financialYearOf(YearMonth.from(now.atZone(LONDON)).minusYears(YEARS)).first();
  }

  /** Every kind of fact that the platform tells counts as told since the invented past began. */
  void begin(Players players, Instant now, Random random) {
    gathering.beginKinds(begin(now));
    Worker analyst = players.get("ANALYST");
    YearMonth running = YearMonth.from(now.atZone(LONDON));
    Players.act(
        analyst,
        now,
        () -> {
          past(begin(now), running, random);
          outside(analyst, running);
        });
  }

  /** What the police said each month. */
  private void outside(Worker analyst, YearMonth running) {
    Random random = new Random(OUTSIDE);
    for (int back = OUTSIDE_MONTHS; back > 0; back--) {
      Said said =
          new Said(
              "Lanternshire Police",
              "the monthly list of the exploitation team",
              Map.of(
                  Stage.DISRUPTED, 2 + random.nextInt(3),
                  Stage.IDENTIFIED, 3 + random.nextInt(4),
                  Stage.CHARGED, 1 + random.nextInt(3),
                  Stage.CONVICTED, 1 + random.nextInt(2)));
      outside.keep(analyst, running.minusMonths(back), said, "", 0);
    }
  }

  private void past(YearMonth first, YearMonth running, Random random) {
    Random wards = new Random(WARDS);
    Random others = new Random(OTHERS);
    Random ends = new Random(ENDS);
    for (YearMonth month = first; month.isBefore(running); month = month.plusMonths(1)) {
      month(month, random).stream()
          .flatMap(each -> placed(each, wards))
          .flatMap(each -> journeys(each, ends))
          .forEach(facts::hear);
      others(month, others).forEach(facts::hear);
    }
  }

  /** Decisions that came, readings by a second person, and operations with their plans. */
  private static List<Fact> others(YearMonth month, Random random) {
    List<Fact> told = new ArrayList<>();
    for (int at = IDENTIFIED + random.nextInt(3); at > 0; at--) {
      told.add(
          Fact.of("victim.identified", month)
              .with("age", one(random, "ADULT", "ADULT", "CHILD"))
              .with("type", one(random, "LAB_FORCED_WORK", "CRIM_FORCED", "SEX_PROSTITUTION")));
    }
    for (int at = READINGS + random.nextInt(2); at > 0; at--) {
      told.add(Fact.of("referral.reviewed", month).with("score", 70 + random.nextInt(30)));
    }
    for (int at = OPERATIONS; at > 0; at--) {
      told.add(Fact.of("operation.held", month).with("plan", "YES"));
    }
    return told;
  }

  /** Each concern lies in a ward, or its place is not known. */
  private static Stream<Fact> placed(Fact fact, Random wards) {
    return fact.kind().equals("concern.raised")
        ? Stream.of(
            fact, Fact.of("concern.placed", fact.month()).with("ward", PlaceFill.drawn(wards)))
        : Stream.of(fact);
  }

  /** Who reported by the public form got to its end; now and then one begins and does not. */
  private static Stream<Fact> journeys(Fact fact, Random ends) {
    return fact.tags("channel").contains("PUBLIC_FORM")
        ? Stream.concat(
            Stream.of(fact, journey(fact.month(), "YES", ends)),
            Stream.generate(() -> journey(fact.month(), "NO", ends)).limit(ends.nextInt(2)))
        : Stream.of(fact);
  }

  private static Fact journey(YearMonth month, String completed, Random ends) {
    return Fact.of("journey.ended", month)
        .with("completed", completed)
        .with("language", one(ends, "ENGLISH", "ENGLISH", "ENGLISH", "ROMANIAN"));
  }

  private static List<Fact> month(YearMonth month, Random random) {
    List<Fact> told = new ArrayList<>();
    for (int at = CONCERNS + random.nextInt(MOST_MORE); at > 0; at--) {
      told.add(Fact.of("concern.raised", month).with("channel", channel(random)));
      long hours = Math.round(Math.exp(2 + random.nextGaussian()));
      told.add(
          Fact.of("concern.triaged", month)
              .with("hours", hours)
              .with("within", hours <= SOON ? "DAY" : "LATER"));
    }
    for (int at = REFERRALS + random.nextInt(MOST_MORE); at > 0; at--) {
      told.add(
          Fact.of("referral.sent", month)
              .with("age", one(random, "ADULT", "ADULT", "CHILD"))
              .with("type", one(random, "LAB_FORCED_WORK", "CRIM_FORCED", "SEX_PROSTITUTION"))
              .with("evidence", one(random, "YES", "YES", "NO")));
    }
    for (int at = REVIEWS + random.nextInt(MOST_MORE); at > 0; at--) {
      told.add(review(month, random));
    }
    return told;
  }

  private static Fact review(YearMonth month, Random random) {
    Fact fact =
        Fact.of("review.settled", month)
            .with("after", one(random, "M3", "M6", "M12"))
            .with("result", one(random, "WELL", "WELL", "MIXED", "NOT_WELL", "NOT_REACHED"));
    List<String> still = new ArrayList<>();
    for (String each : List.of("SAFE_HOME", "INCOME", "HEALTH_CARE", "PEOPLE", "FREE")) {
      if (random.nextInt(3) > 0) {
        still.add(each);
      }
    }
    return fact.with("still", still.toArray(String[]::new));
  }

  private static String channel(Random random) {
    return one(random, "PUBLIC_FORM", "PHONE", "PHONE", "STAFF_FORM", "EMAIL", "PARTNER_FORM");
  }

  private static String one(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** All quarters but the last are closed, and somebody says what is to be known. */
  UUID close(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    YearMonth running = YearMonth.from(now.atZone(LONDON));
    // The quarter that is over waits for somebody to close it.
    Period over = Period.quarterOf(Period.quarterOf(running).first().minusMonths(4));
    Players.act(
        lead,
        now.minus(Duration.ofHours(1)),
        () -> {
          // It is closed in a transaction of its own, also where the rest of this was cut short.
          if (periods.list(lead).isEmpty()) {
            periods.close(lead, new Period(begin(now), over.last()));
          }
          figures.change(lead, "K2_DAY", new Watching(true, BigDecimal.valueOf(80), 0));
          figures.change(lead, "K27_HOME", new Watching(true, BigDecimal.valueOf(75), 0));
          figures.change(lead, "K27", new Watching(true, null, 0));
          figures.note(lead, note(lead, over, now));
        });
    return new UUID(0, 0);
  }

  private static SeriesNote note(Worker lead, Period over, Instant now) {
    return new SeriesNote(
        Ids.next(),
        "K1",
        SeriesNote.Kind.EVENT,
        over.first(),
        "The council moved to a new website in this month.",
        lead.id(),
        now);
  }
}
