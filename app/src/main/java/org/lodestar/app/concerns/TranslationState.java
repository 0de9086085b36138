package org.lodestar.app.concerns;

/** How it stands with the translation of a text. */
public enum TranslationState {
  NONE,
  NEEDED,
  DONE
}
