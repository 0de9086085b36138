package org.lodestar.app.rights.domain;

import java.time.LocalDate;

/** From which day a request counts. */
public final class ProofRules {
  private ProofRules() {}

  /**
   * The day from which a request counts: that of the proof where it was in doubt who asks and they
   * were asked, else that on which it was received (UK GDPR, Article 12(3) and (6)).
   */
  public static LocalDate countsFrom(LocalDate received, LocalDate proven, boolean doubt) {
    return doubt ? proven : received;
  }
}
