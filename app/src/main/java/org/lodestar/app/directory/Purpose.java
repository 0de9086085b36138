package org.lodestar.app.directory;

/** What one turns to a service for. Other modules ask by purpose and never by number. */
public enum Purpose {
  /** Danger now. */
  EMERGENCY,
  /** Keys to press when an emergency call has to be silent. */
  SILENT_999,
  BSL_999,
  RELAY_UK_EMERGENCY,
  /** The national helpline about modern slavery and exploitation. */
  NATIONAL_HELPLINE,
  /** Emergency accommodation and referral for adults in England and Wales. */
  REFERRAL_LINE,
  POLICE_NON_EMERGENCY,
  CRIMESTOPPERS,
  CHILDLINE,
  /** For adults who are worried about a child. */
  CHILD_PROTECTION_HELPLINE,
  /** The council's door for worries about a child. */
  CHILD_FRONT_DOOR,
  CHILD_OUT_OF_HOURS,
  /** The council's door for worries about an adult with care or support needs. */
  ADULT_FRONT_DOOR,
  LABOUR_ABUSE,
  MIGRANT_SUPPORT,
  VICTIM_SUPPORT,
  /** Somebody who listens to whoever thinks of ending their life. */
  LISTENING,
  /** Who may be named as a provider under the national contract for the support of victims. */
  CONTRACT_PROVIDER,
  /** Where a worker gets somebody who interprets, at once and by telephone. */
  INTERPRETER,
  /** The council's line for adults at night, at weekends and on bank holidays. */
  ADULT_OUT_OF_HOURS,
  /** The council's line for somebody without a bed when the housing office is shut. */
  HOUSING_OUT_OF_HOURS,
  /** A place of refuge, day and night. */
  REFUGE,
  /** Who provides independent advocates here. */
  ADVOCACY,
  /** Where somebody who was sexually assaulted is cared for, with or without the police. */
  SEXUAL_ASSAULT_CENTRE,
  /** Whom a worker rings at night who cannot sign in. */
  NIGHT_DOOR,
  /** The guardianship service for children who may have been trafficked. */
  CHILD_GUARDIAN,
  /** Children's services of another authority, whose child is here; by day or by night. */
  OTHER_AUTHORITY,
  /** Anything else. */
  OTHER;

  /**
   * Whether it is a way to the emergency services. Pages for people in danger rely on it: it comes
   * with the installation, and no form adds, changes or hides one.
   */
  public boolean vital() {
    return switch (this) {
      case EMERGENCY, SILENT_999, BSL_999, RELAY_UK_EMERGENCY -> true;
      default -> false;
    };
  }

  /**
   * Whether pages lead people in danger to it first, so that no one hand takes it off them. Whoever
   * came for it would find nothing in its place.
   */
  public boolean leads() {
    return this == NATIONAL_HELPLINE || this == CHILDLINE;
  }

  /** Whether it is a list for workers, and nobody is sent there by a public page. */
  public boolean forStaff() {
    return switch (this) {
      case CONTRACT_PROVIDER,
          INTERPRETER,
          ADULT_OUT_OF_HOURS,
          HOUSING_OUT_OF_HOURS,
          REFUGE,
          ADVOCACY,
          SEXUAL_ASSAULT_CENTRE,
          NIGHT_DOOR,
          CHILD_GUARDIAN,
          OTHER_AUTHORITY ->
          true;
      default -> false;
    };
  }
}
