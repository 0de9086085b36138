package org.lodestar.app.concerns;

/** What the reporter allows about their own identity. Broken only for a child, life or a court. */
public enum Confidentiality {
  /** Partners who help may know who reported. */
  SHARE,
  /** Only the organisation that receives the report may know. */
  CONFIDENTIAL,
  /** Nobody knows. */
  ANONYMOUS
}
