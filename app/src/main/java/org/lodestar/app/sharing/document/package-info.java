/** Shares on paper and in sealed documents. */
@NullMarked
package org.lodestar.app.sharing.document;

import org.jspecify.annotations.NullMarked;
