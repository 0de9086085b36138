package org.lodestar.app.audit.face;

import java.util.List;
import org.lodestar.app.audit.Verdict;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.Refusal;
import org.springframework.stereotype.Component;

/** {@code audit verify}: status 0 when the record is sound, 1 when it was tampered with. */
@Component
class VerifyCommand implements ConsoleCommand {
  private final AuditVerifier verifier;

  VerifyCommand(AuditVerifier verifier) {
    this.verifier = verifier;
  }

  @Override
  public String name() {
    return "audit verify";
  }

  @Override
  public String help() {
    return "checks that nobody changed, removed or added an audit event";
  }

  @Override
  public int run(List<String> arguments) {
    if (!arguments.isEmpty()) {
      throw new Refusal("audit verify takes no arguments.");
    }
    Verdict verdict = verifier.verify();
    verdict.sentences().forEach(System.out::println);
    return verdict.exitStatus();
  }
}
