package org.lodestar.app.audit.face;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.lodestar.app.audit.Verdict;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.Refusal;
import org.springframework.stereotype.Component;

/**
 * {@code audit verify}: status 0 when the record is sound, 1 when it was tampered with, 2 when
 * there is nothing to check. With an anchor it is compared with what lies elsewhere, too.
 */
@Component
class VerifyCommand implements ConsoleCommand {
  private static final String ANCHOR = "anchor";
  private static final long LONGEST = 64 << 20;

  private final AuditVerifier verifier;
  private final AnchorComparison comparison;

  VerifyCommand(AuditVerifier verifier, AnchorComparison comparison) {
    this.verifier = verifier;
    this.comparison = comparison;
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
    if (arguments.isEmpty()) {
      return told(verifier.verify());
    }
    if (arguments.size() != 2 || !arguments.getFirst().equals(ANCHOR)) {
      throw new Refusal("Say audit verify, or audit verify --anchor FILE.");
    }
    String anchor = read(arguments.getLast());
    int status = told(verifier.verify());
    AnchorComparison.Compared compared = comparison.compare(anchor);
    compared.sentences().forEach(System.out::println);
    return compared.faults().isEmpty() ? status : 1;
  }

  private static int told(Verdict verdict) {
    verdict.sentences().forEach(System.out::println);
    return verdict.exitStatus();
  }

  private static String read(String name) {
    try {
      Path file = Path.of(name);
      if (Files.size(file) > LONGEST) {
        throw new Refusal("The file " + name + " is too long to be an anchor.");
      }
      // Whatever the bytes are: what is no anchor is told in the comparison.
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException | InvalidPathException e) {
      throw new Refusal("The anchor " + name + " cannot be read.");
    }
  }
}
