package org.lodestar.app.casework.face;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.LimitRows;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a module tells without a name that something happened to somebody in a case. Who is left
 * out of statistics, whose data are restricted or whose case only named colleagues see is counted
 * in none; that a fact was left out is told, so that nobody takes what is counted for everything.
 */
@Component
public class CaseFacts implements FactKinds {
  private static final String LEFT_OUT = "fact.left-out";

  private final Facts facts;
  private final CaseRows cases;
  private final LimitRows limits;

  CaseFacts(Facts facts, CaseRows cases, LimitRows limits) {
    this.facts = facts;
    this.cases = cases;
    this.limits = limits;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(LEFT_OUT);
  }

  /**
   * Tells a fact about somebody, in the transaction in which it comes about. Says what was told of
   * them: nothing where they are in no count.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Fact> tell(UUID caseFile, UUID person, Fact fact) {
    boolean counts = counts(caseFile, person);
    facts.hear(counts ? fact : leftOut(fact));
    return counts ? Optional.of(fact) : Optional.empty();
  }

  /** Takes back what {@link #tell} told, also of somebody who is in no count any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeBack(Fact told) {
    facts.hear(told.back());
  }

  private boolean counts(UUID caseFile, UUID person) {
    return !cases.get(caseFile).restricted()
        && limits.of(Set.of(person)).getOrDefault(person, Set.of()).isEmpty();
  }

  private static Fact leftOut(Fact fact) {
    String code = fact.kind().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    return Fact.of(LEFT_OUT, fact.month()).with("kind", code);
  }
}
