/** Meetings as rows; words about people are sealed. */
@NullMarked
package org.lodestar.app.meetings.store;

import org.jspecify.annotations.NullMarked;
