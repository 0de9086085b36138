package org.lodestar.linkage.compare;

import org.lodestar.linkage.text.Glyphs;

/** A condition on two texts. For several threads at once. */
interface GlyphTest {
  boolean holds(Glyphs a, Glyphs b);
}
