package org.lodestar.app.rights.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.springframework.stereotype.Component;

/**
 * What a person said goes with them when they were added in error. Who was found for a request of
 * theirs was not added in error, as long as the request counts on it.
 */
@Component
class RightsOfPerson implements PersonRemoval {
  private final StatementRows statements;
  private final FindingRows findings;

  RightsOfPerson(StatementRows statements, FindingRows findings) {
    this.statements = statements;
    this.findings = findings;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    return findings.isFound(person) ? Optional.of("rights.rule.personAsked") : Optional.empty();
  }

  @Override
  public void remove(UUID person) {
    statements.delete(person);
  }
}
