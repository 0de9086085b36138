package org.lodestar.statute;

/** The kinds of exploitation for which signs are known; the codes of the signs by type. */
public enum WorryType {
  LABOUR,
  SEXUAL,
  CRIMINAL,
  DOMESTIC,
  FORCED_MARRIAGE,
  ORGAN_REMOVAL,
  DEBT_BONDAGE,
  STREET;

  /** Wording for staff. */
  public String words() {
    return Words.get("screening.type." + name());
  }
}
