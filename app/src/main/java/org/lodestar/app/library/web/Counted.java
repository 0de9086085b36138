package org.lodestar.app.library.web;

import org.lodestar.app.site.Page;
import org.lodestar.disclosure.small.SmallNumbers;

/**
 * How everybody is told what is counted here: never a few, since who knows of some of them would
 * learn how many others there were.
 */
record Counted(Page page) {
  private static final SmallNumbers SMALL = SmallNumbers.usual();

  /** Of a time that is over. */
  String over(String key, int count) {
    return SMALL.isEnough(count) ? page.t(key, count) : few(key);
  }

  /** Of what goes on: in steps, so that one look less another does not tell a few. */
  String going(String key, int count) {
    return SMALL.isEnough(count) ? page.t(key, SmallNumbers.inSteps(count)) : few(key);
  }

  private String few(String key) {
    return page.t(key + ".few", SMALL.least());
  }
}
