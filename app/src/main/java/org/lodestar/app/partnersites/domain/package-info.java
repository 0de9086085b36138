/** What is on a page, and what that means: pure functions. */
@NullMarked
package org.lodestar.app.partnersites.domain;

import org.jspecify.annotations.NullMarked;
