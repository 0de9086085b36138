package org.lodestar.app.oversight;

/** Another strategy of the partnership that an action serves as well. */
public enum Tag {
  VAWG,
  EXPLOITATION,
  HOMELESSNESS,
  DRUGS
}
