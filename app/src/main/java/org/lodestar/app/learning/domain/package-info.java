/** Rules of courses: pure functions. */
@NullMarked
package org.lodestar.app.learning.domain;

import org.jspecify.annotations.NullMarked;
