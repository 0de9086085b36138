/** Tables, rules and releases read from files; results written. */
@NullMarked
package org.lodestar.disclosure.file;

import org.jspecify.annotations.NullMarked;
