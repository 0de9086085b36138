/** Packs as files: a page, a tagged PDF and a table, the same to the byte whenever drawn. */
@NamedInterface("document")
@NullMarked
package org.lodestar.app.figures.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
