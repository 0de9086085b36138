package org.lodestar.app.files;

/** How it came out that a file is infected. */
public enum Found {
  /** The scanner said so while it came in. */
  ON_ARRIVAL,
  /** It had come while no scanner answered. */
  AFTER_WAITING,
  /** It was clean, and newer signatures say otherwise. */
  BY_NEWER_SIGNATURES
}
