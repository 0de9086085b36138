package org.lodestar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.voice.AdvisedProduct.Content;
import org.lodestar.app.voice.AdvisedProduct.Given;
import org.lodestar.app.voice.AdvisedProduct.How;
import org.lodestar.app.voice.AdvisedProduct.Kind;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Payment;
import org.lodestar.app.voice.face.AdvisedProducts;
import org.lodestar.app.voice.face.Advisers;
import org.springframework.stereotype.Component;

/** Advisers and what they work on: the role alone decides. */
@Component
class MatrixAdvisers {
  private final Bodies bodies;
  private final Advisers advisers;
  private final AdvisedProducts products;
  private final LocalDate today;

  MatrixAdvisers(Bodies bodies, Advisers advisers, AdvisedProducts products, Clock clock) {
    this.bodies = bodies;
    this.advisers = advisers;
    this.products = products;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  /** Values for the variables of a path. */
  Map<String, String> names(String kind, Worker lead) {
    UUID adviser = Ids.next();
    UUID product = Ids.next();
    UUID item = Ids.next();
    Standing.member(lead.id()).run(() -> fill(kind, lead, adviser, product, item));
    UUID id = kind.startsWith("any-adviser") ? adviser : product;
    return Map.of("id", id.toString(), "item", item.toString());
  }

  private void fill(String kind, Worker lead, UUID adviser, UUID product, UUID item) {
    UUID body = Ids.next();
    bodies.add(
        lead,
        body,
        new Body.Content("Matrix " + body, BodyKind.values()[0], List.of(), List.of(), null, null));
    advisers.add(lead, adviser, "Matrix " + adviser, body);
    LocalDate ends = today.plusYears(1);
    advisers.agree(lead, adviser, Ids.next(), new Agreed("M", "M", today, today, ends));
    products.add(lead, product, new Content(Kind.PAGE, "Matrix", null));
    switch (kind) {
      case "any-adviser-payment" ->
          advisers.offer(
              lead,
              new Payment(item, adviser, "M", today, Adviser.Pay.OFFERED, null, null, null, 0));
      case "any-advised-input" ->
          products.said(lead, product, item, new Given(adviser, today, How.CALL, "M"));
      case "any-advised-stop" ->
          products.stop(lead, new Stop(item, product, adviser, today, "", null, ""));
      default -> {}
    }
  }
}
