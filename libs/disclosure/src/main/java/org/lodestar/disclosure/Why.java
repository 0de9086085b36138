package org.lodestar.disclosure;

/**
 * Why a count is shown or not. For the analyst alone: a public table says only that a count is not
 * shown, because "under 5" beside one and "protects another" beside the next would tell a reader
 * which of them is small.
 */
public enum Why {
  SHOWN("shown"),
  SMALL("small"),
  DOMINATED("one contributor stands out"),
  PROTECTS("protects another"),
  EARLIER("not shown in an earlier release"),
  ROUNDED("rounded");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
