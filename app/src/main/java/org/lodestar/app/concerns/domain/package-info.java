/** Rules of triage: the transition table, the priority, what a report must hold. */
@NullMarked
package org.lodestar.app.concerns.domain;

import org.jspecify.annotations.NullMarked;
