/** Where sealed bytes and the rows about them lie. */
@NullMarked
package org.lodestar.app.files.store;

import org.jspecify.annotations.NullMarked;
