package org.lodestar.app.requests.store;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What this module tells the ledger: that a request was answered, how, and whether in time. Where
 * it was neither confirmed nor denied that anything is held it is told as a refusal: a count of
 * these would tell that there were some.
 */
@Component
public class InformationFacts implements FactKinds {
  private static final String ANSWERED = "information.answered";

  private final Facts facts;

  InformationFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ANSWERED);
  }

  /** Tells that whoever asked was answered. */
  public void tell(InformationRequest request) {
    InformationAnswer answer = Objects.requireNonNull(request.prepared()).answer();
    InformationAnswer told =
        answer == InformationAnswer.NEITHER_CONFIRM_NOR_DENY ? InformationAnswer.REFUSED : answer;
    facts.hear(
        Fact.of(ANSWERED, YearMonth.from(Objects.requireNonNull(request.days().answered())))
            .with("outcome", told.name())
            .with("intime", request.wasInTime() ? "YES" : "NO"));
  }
}
