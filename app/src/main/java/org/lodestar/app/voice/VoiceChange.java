package org.lodestar.app.voice;

/** What is not as it was when residents were asked the time before. */
public enum VoiceChange {
  QUESTION,
  /** How people could answer. */
  WAY,
  /** Who was asked. */
  WHOM,
  /** How they were asked and counted. */
  HOW,
  LANGUAGES,
  /** What the numbers count. */
  KIND,
  /** Something else that somebody wrote down. */
  NOTE
}
