package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.Content;
import org.lodestar.app.voice.AdvisedProduct.Given;
import org.lodestar.app.voice.AdvisedProduct.How;
import org.lodestar.app.voice.AdvisedProduct.Kind;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.AdvisedProduct.Outcome;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Pay;
import org.lodestar.app.voice.Adviser.Payment;
import org.lodestar.app.voice.face.AdvisedProducts;
import org.lodestar.app.voice.face.Advisers;
import org.springframework.stereotype.Component;

/** Two invented advisers: one who was heard and paid, one who stopped something. */
@Component
class AdviserFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration AGREED = Duration.ofDays(120);
  private static final Duration HEARD = Duration.ofDays(70);
  private static final Duration STOPPED = Duration.ofDays(9);
  private static final int POUNDS = 45;

  private final Advisers advisers;
  private final AdvisedProducts products;
  private final Bodies bodies;

  AdviserFill(Advisers advisers, AdvisedProducts products, Bodies bodies) {
    this.advisers = advisers;
    this.products = products;
    this.bodies = bodies;
  }

  UUID make(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    UUID first = agreed(lead, now.minus(AGREED), "Adviser 1", "LICB");
    UUID second = agreed(lead, now.minus(AGREED), "Juniper", "Lanternshire Council");
    Players.act(lead, now.minus(HEARD), () -> heard(lead, first, day(now.minus(HEARD))));
    Players.act(lead, now.minus(STOPPED), () -> stopped(lead, second, day(now.minus(STOPPED))));
    return first;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }

  private UUID agreed(Worker lead, Instant at, String alias, String through) {
    LocalDate from = day(at);
    Agreed agreed =
        new Agreed(
            "Reads drafts before they go out, and speaks to the board once a year.",
            "A worker they know is there before and after.",
            from.plusDays(170),
            from,
            from.plusYears(1));
    UUID id = Ids.next();
    return Players.act(
        lead,
        at,
        () -> {
          List<Body> found = bodies.search(lead, through);
          advisers.add(lead, id, alias, found.getFirst().id());
          advisers.agree(lead, id, Ids.next(), agreed);
          return id;
        });
  }

  private UUID heard(Worker lead, UUID adviser, LocalDate day) {
    UUID page = Ids.next();
    products.add(lead, page, new Content(Kind.PAGE, "The page about leaving safely", null));
    UUID said = Ids.next();
    products.said(
        lead,
        page,
        said,
        new Given(
            adviser,
            day,
            How.CALL,
            "The first thing I looked for was what happens to my papers. It is at the very end."));
    products.answer(
        lead,
        page,
        said,
        new Answer(
            Outcome.CHANGED, "The page begins with papers, pay and a place to stay.", true, true),
        0);
    products.move(lead, page, Move.CLEAR, 0);
    products.move(lead, page, Move.CLOSE, 1);
    LocalDate due = day.plusDays(14);
    advisers.offer(
        lead,
        new Payment(
            Ids.next(),
            adviser,
            "Reading the page, one hour",
            day,
            Pay.MONEY,
            POUNDS,
            due,
            day,
            0));
    return page;
  }

  private UUID stopped(Worker lead, UUID adviser, LocalDate day) {
    UUID poster = Ids.next();
    products.add(lead, poster, new Content(Kind.CAMPAIGN, "Posters for bus stops", null));
    products.said(
        lead,
        poster,
        Ids.next(),
        new Given(adviser, day, How.MEETING, "Chains on a poster are not what it is like."));
    products.stop(
        lead, new Stop(Ids.next(), poster, adviser, day, "Not with this picture.", null, ""));
    advisers.offer(
        lead,
        new Payment(
            Ids.next(),
            adviser,
            "Looking at three posters",
            day,
            Pay.VOUCHER,
            POUNDS,
            day.plusDays(7),
            null,
            0));
    return poster;
  }
}
