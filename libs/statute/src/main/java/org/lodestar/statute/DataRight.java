package org.lodestar.statute;

import org.lodestar.vocabulary.ResourceTable;

/** What a person may ask about their own data. */
public enum DataRight {
  /** What is held, and a copy of it. */
  ACCESS,
  /** What is wrong is put right, or the person's own words stand beside it. */
  CORRECTION,
  /** It is kept, and used for next to nothing. */
  RESTRICTION,
  /** It is deleted, where no duty to keep it stands against that. */
  ERASURE,
  /** It is used no more for this, where nothing weightier stands against that. */
  OBJECTION,
  /** It was handled against the law: they are told that we have it, and what comes of it. */
  COMPLAINT;

  /** Where it comes from, in one line. */
  public String source() {
    return sourceOf(this);
  }

  static String sourceOf(Enum<?> rule) {
    return ResourceTable.read(DataRight.class, "data-rights.psv").stream()
        .filter(row -> row.text("rule").equals(rule.name()))
        .findFirst()
        .map(row -> Sources.line(Sources.all(row.list("sources"))))
        .orElseThrow(() -> new IllegalStateException("data-rights.psv has no row " + rule));
  }
}
