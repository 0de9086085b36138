/** Rules of meetings; no framework, no clock. */
@NullMarked
package org.lodestar.app.meetings.domain;

import org.jspecify.annotations.NullMarked;
