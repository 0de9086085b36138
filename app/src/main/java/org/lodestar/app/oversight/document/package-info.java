/** Packs as files: a page, a tagged PDF and a table, the same to the byte whenever drawn. */
@NullMarked
package org.lodestar.app.oversight.document;

import org.jspecify.annotations.NullMarked;
