/** Rules of outreach: pure functions. */
@NullMarked
package org.lodestar.app.community.domain;

import org.jspecify.annotations.NullMarked;
