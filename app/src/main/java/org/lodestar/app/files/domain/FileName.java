package org.lodestar.app.files.domain;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Characters;

/** The name of a file as a sender's program told it, made harmless. */
public final class FileName {
  /** Longer than any phone makes; what file systems take. */
  private static final int MOST = 120;

  private static final int ENDING = 12;

  private FileName() {}

  /** Without folders, control characters and what a file system or header could trip over. */
  public static String cleaned(@Nullable String told) {
    if (told == null) {
      return "";
    }
    String last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
    String kept = Characters.kept(last).replaceAll("[\\n\\t\"<>|:*?%;]", "_");
    String visible = kept.replaceAll("^[. ]+", "").strip();
    return visible.length() <= MOST ? visible : shortened(visible);
  }

  /** Keeps the ending, which tells people what it may be. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot >= 0 && name.length() - dot <= ENDING ? name.substring(dot) : "";
    int end = MOST - ending.length();
    int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
    return name.substring(0, whole) + ending;
  }

  /** The media type that a sender's program told, or nothing when it is not one. */
  public static String declared(@Nullable String told) {
    if (told == null) {
      return "";
    }
    String type = told.split(";", 2)[0].strip();
    return type.matches("[A-Za-z0-9.+-]{1,40}/[A-Za-z0-9.+-]{1,80}") ? type : "";
  }
}
