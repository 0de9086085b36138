package org.lodestar.app.strategy;

/** Another strategy or plan of the partnership that an action serves as well. */
public enum Tag {
  /** The plan of the Community Safety Partnership, which has a priority for modern slavery. */
  COMMUNITY_SAFETY,
  VAWG,
  EXPLOITATION,
  HOMELESSNESS,
  DRUGS
}
