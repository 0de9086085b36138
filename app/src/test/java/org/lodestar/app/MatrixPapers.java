package org.lodestar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Papers;
import org.lodestar.app.referral.face.LaterEvidence;
import org.lodestar.app.referral.face.Reviews;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** What lies beside a referral, for the access matrix. */
@Component
class MatrixPapers {
  private final Reviews reviews;
  private final LaterEvidence evidence;
  private final Papers papers;
  private final Clock clock;

  MatrixPapers(Reviews reviews, LaterEvidence evidence, Papers papers, Clock clock) {
    this.reviews = reviews;
    this.evidence = evidence;
    this.papers = papers;
    this.clock = clock;
  }

  /** Variables of a path about what lies beside this referral. */
  Map<String, String> names(String kind, Worker keeper, UUID referral) {
    Map<String, String> names = new HashMap<>();
    names.put("id", referral.toString());
    if (kind.equals("referral-review")) {
      names.put("review", reviews.ask(keeper, referral, null).id().toString());
    } else {
      LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
      papers.send(keeper, referral, today);
      names.put(
          "entry",
          evidence.add(keeper, referral, PersonalText.of("A wage slip"), null, today).toString());
    }
    return names;
  }
}
