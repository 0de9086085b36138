/** Checks, comparison, replay and drawing of the local pathway: pure functions. */
@NullMarked
package org.lodestar.app.pathway.domain;

import org.jspecify.annotations.NullMarked;
