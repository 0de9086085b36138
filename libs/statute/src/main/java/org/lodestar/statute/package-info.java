/**
 * The law and the local pathway as pure functions: who may be referred, by which route, what must
 * happen next and by when. May import {@code vocabulary}; no clock, no input or output but its own
 * dated tables.
 */
@NullMarked
package org.lodestar.statute;

import org.jspecify.annotations.NullMarked;
