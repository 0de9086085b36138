package org.lodestar.app.sharing.domain;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;

/** What may be taken up from a share in a case of the receiver's own. */
public final class Uptake {
  /** Code of the words that say whom a share protects. */
  public static final String PROTECTED = "PROTECTED";

  /** A yes was given to one body: the other asks anew and takes none of them over. */
  private static final String CONSENTS = "CONSENTS";

  private Uptake() {}

  /**
   * Insists that a share rests on a duty.
   *
   * @throws Refused when it rests on a consent
   */
  public static void check(Basis given) {
    if (!given.isDuty()) {
      throw Refused.because("sharing.rule.consentIsNotCopied");
    }
  }

  /**
   * Insists that the receiver's own ground is a duty: a consent that somebody else was given is
   * none of theirs.
   *
   * @throws Refused when it is a consent
   */
  public static void checkOwn(Basis own) {
    if (!own.isDuty()) {
      throw Refused.at("basis", "sharing.rule.ownDuty");
    }
  }

  /** The parts that are taken up. */
  public static List<CaseSheet> parts(List<CaseSheet> given) {
    return given.stream()
        .filter(sheet -> !sheet.code().equals(CONSENTS))
        .filter(sheet -> !sheet.isEmpty())
        .toList();
  }

  /** Whom it was given to protect, where that is somebody else. */
  public static Optional<PersonalText> toProtect(List<CaseSheet> given) {
    return given.stream()
        .filter(sheet -> sheet.code().equals(PROTECTED))
        .flatMap(sheet -> sheet.passages().stream())
        .flatMap(passage -> passage.lines().stream())
        .map(line -> line.words())
        .findFirst();
  }
}
