package org.lodestar.app.ledger.face;

import java.util.List;
import org.lodestar.app.ledger.store.HeardRows;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a module tells that something happened, without a name. */
@Component
public class Facts {
  private final HeardRows rows;

  Facts(HeardRows rows) {
    this.rows = rows;
  }

  /** Tells a fact in the transaction in which it comes about: both hold, or neither. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hear(Fact fact) {
    rows.insert(fact);
  }

  /** Tells many at once, in the same way. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hearAll(List<Fact> facts) {
    rows.insertAll(facts);
  }
}
