package org.lodestar.vocabulary;

/** Extra facts that a partnership counts although the Home Office form does not ask for them. */
public enum LocalFlag {
  COUNTY_LINES,
  CUCKOOING,
  FORCED_MARRIAGE,
  DEBT_BONDAGE,
  FORCED_BEGGING,
  FORCED_THEFT,
  CANNABIS_CULTIVATION,
  BENEFIT_FRAUD,
  ONLINE,
  CARE_VISA_SPONSORSHIP;

  /** Wording for staff. */
  public String words() {
    return ExploitationWords.of(this);
  }

  /** Wording for everybody. */
  public String plainWords() {
    return ExploitationWords.plain(this);
  }
}
