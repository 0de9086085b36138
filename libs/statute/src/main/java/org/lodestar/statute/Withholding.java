package org.lodestar.statute;

/** Why something is not in what a person gets when they ask for their own data. */
public enum Withholding {
  /** It says something of somebody else, who has not agreed. */
  ABOUT_OTHERS,
  /** Telling it would stand in the way of preventing or finding out a crime. */
  CRIME,
  /** Telling it would do serious harm to the person or to somebody else. */
  HARM;

  /** Where it comes from, in one line. */
  public String source() {
    return DataRight.sourceOf(this);
  }
}
