package org.lodestar.app.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.ConsentKind;

/**
 * What an export is for. Where the purpose rests on consent, only people whose free yes to it
 * stands are in the file.
 */
public enum ExportPurpose {
  /** A partner supports these people too. */
  SUPPORT(ConsentKind.SHARING_WITH_PARTNERS, true),
  /** The police work on what happened to these people. */
  POLICE(ConsentKind.POLICE_CO_OPERATION, true),
  /** Research and training; the file names nobody. */
  RESEARCH(ConsentKind.CASE_STUDY, false),
  /** The organisation's own cases move to its own other system. */
  OWN_SYSTEM(null, true);

  private final @Nullable ConsentKind consent;
  private final boolean mayName;

  ExportPurpose(@Nullable ConsentKind consent, boolean mayName) {
    this.consent = consent;
    this.mayName = mayName;
  }

  /** The question whose yes it needs; none where it does not rest on consent. */
  public Optional<ConsentKind> consent() {
    return Optional.ofNullable(consent);
  }

  /** Whether a file for it may say who people are. */
  public boolean mayName() {
    return mayName;
  }

  /** The word of the purpose in permissions. */
  public String word() {
    return consent == null ? name() : consent.name();
  }
}
