package org.lodestar.app.strategy;

/** Another strategy of the partnership that an action serves as well. */
public enum Tag {
  VAWG,
  EXPLOITATION,
  HOMELESSNESS,
  DRUGS
}
